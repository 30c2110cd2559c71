/** Writes into `.copydesk/stet.json` that something in a plain text stays as it is: one entry a line, so that two people's changes merge. */
import { makeAnchor } from '../../annotations/anchors/make-anchor.ts';
import type { Span } from '../../engine/index.ts';
import { insertItem } from './insert-item.ts';
import { parseJson } from '../../style/parse-json.ts';

export interface NewEntry {
  /** Path from the folder that holds `.copydesk`. */
  readonly file: string;
  readonly rule: string;
  /** The place, or null for the whole story. */
  readonly span: Span | null;
  /** For the whole story: these words alone. */
  readonly words: string | null;
  readonly reason: string;
}

const newFile = `// What stays as it is in plain text, and why. Copydesk finds each place again by its words and what stands round them.
{
  "stet": [
  ]
}
`;

/** The text after it; null where the file is too faulty to be written to. */
export function editStetFile(text: string | null, article: string, entry: NewEntry): string | null {
  const before = text === null || text.trim() === '' ? newFile : text;
  let isFaulty = false;
  const root = parseJson(before, () => (isFaulty = true));
  const list = root?.children?.find(({ children }) => children?.[0]?.value === 'stet')?.children?.[1];
  if (isFaulty || list?.type !== 'array') return null;
  return insertItem(before, list, entryOf(article, entry));
}

function entryOf(article: string, { file, rule, span, words, reason }: NewEntry): object {
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  if (!span) return { file, rule, scope: 'story', ...(words === null ? {} : { words }), ...why };
  const { exact, prefix, suffix } = makeAnchor(article, span);
  return { file, rule, words: exact, before: prefix, after: suffix, start: span.start, ...why };
}
