/** Code lens: the story's counts above its first line. */
import { CodeLensRequest } from 'vscode-languageserver-protocol';
import { countArticle } from './count-article.ts';
import { answers, type Feature } from './feature.ts';

/** Words that an average reader takes in a minute: 238 (Brysbaert 2019, a review of 190 studies of silent reading in English). */
const wordsAMinute = 238;

export const codeLens: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.codeLens ? { codeLensProvider: {} } : {}),
  requests: [
    answers(CodeLensRequest.type, null, ({ article, positions, settings }) => {
      const first = article.document.paragraphs[0];
      if (!settings.codeLens || !first) return [];
      const { quotes, sources, words } = countArticle(article);
      const minutes = Math.max(1, Math.round(words / wordsAMinute));
      const title = [
        counted(quotes, 'quotation'),
        counted(sources, 'source'),
        counted(words, 'word'),
        `${minutes} min to read`,
      ].join(' · ');
      const start = positions.position(first.start);
      // Without a command the editor shows the title as text.
      return [{ range: { start, end: start }, command: { title, command: '' } }];
    }),
  ],
  refresh: ({ capabilities }) => (capabilities.workspace?.codeLens?.refreshSupport ? 'workspace/codeLens/refresh' : null),
};

const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
