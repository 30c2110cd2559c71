/** Code lens: the story's counts above its first line, and a word above each quotation without a source. */
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/index.ts';
import { countArticle } from './count-article.ts';
import { attributeAtCommand } from '../protocol.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { minutesToRead } from './reading-time.ts';

export const codeLens: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.codeLens ? { codeLensProvider: {} } : {}),
  requests: [
    answers(CodeLensRequest.type, null, (context) =>
      context.settings.codeLens ? [...storyLens(context), ...unattributedLenses(context)] : [],
    ),
  ],
  refresh: ({ capabilities }) => (capabilities.workspace?.codeLens?.refreshSupport ? 'workspace/codeLens/refresh' : null),
};

function storyLens(context: FeatureContext): CodeLens[] {
  const first = context.article.document.paragraphs[0];
  if (!first) return [];
  const { quotes, sources, words } = countArticle(context.article);
  const counts = [
    counted(quotes, 'quotation'),
    counted(sources, 'source'),
    counted(words, 'word'),
    `${minutesToRead(words)} min to read`,
  ];
  return [lens(context, first, counts.join(' · '))];
}

/** Where the rule reports it, so that switching the rule off silences the lens too. */
const unattributedLenses = (context: FeatureContext): CodeLens[] =>
  context.said
    .filter(({ rule }) => rule === 'quotes/unattributed')
    .map((diagnostic) => {
      const title = 'No source is given for this quotation';
      if (context.client.options.commands?.includes(attributeAtCommand) !== true) return lens(context, diagnostic, title);
      const range = context.positions.range(diagnostic);
      const command = { title: `${title}: attribute it…`, command: attributeAtCommand, arguments: [range] };
      return { range: { start: range.start, end: range.start }, command };
    });

/** Without a command the editor shows the title as text. */
const lens = ({ positions }: FeatureContext, { start }: Span, title: string): CodeLens => ({
  range: positions.range({ start, end: start }),
  command: { title, command: '' },
});

const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
