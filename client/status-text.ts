/** What the status bar says of an article: the counts that the reader has chosen, and all of them in its tooltip and for screen readers. */
import type { ArticleStatus } from '../server/src/protocol.ts';

export interface StatusText {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly spoken: string;
}

const counters = {
  quotations: ({ quotes }: ArticleStatus) => count(quotes, 'quotation', 'quotations'),
  sources: ({ sources }: ArticleStatus) => count(sources, 'source', 'sources'),
  words: ({ words }: ArticleStatus) => count(words, 'word', 'words'),
  problems: ({ problems }: ArticleStatus) => count(problems, 'problem', 'problems'),
} as const;

const tooLarge = 'Copydesk leaves a document of this size alone: see the setting `copydesk.maxFileSize`.';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** Null where nothing is to be shown: the document is no article, or the reader wants no count. `wanted` is what the settings hold. */
export function statusText(article: ArticleStatus, wanted: unknown): StatusText | null {
  if (article.state === 'excluded') return null;
  const names = Object.keys(counters) as (keyof typeof counters)[];
  const shown = Array.isArray(wanted) ? names.filter((name) => wanted.includes(name)) : names;
  if (shown.length === 0) return null;
  if (article.state !== 'read') return { text: 'not read', tooltip: tooLarge, spoken: 'Copydesk: not read, for it is too large' };
  const say = (all: typeof names, between: string): string => all.map((name) => counters[name](article)).join(between);
  return {
    text: say(shown, ' · '),
    tooltip: `**Copydesk**: ${say(names, ', ')}\n\nSelect to open the outline`,
    spoken: `Copydesk: ${say(names, ', ')}`,
  };
}
