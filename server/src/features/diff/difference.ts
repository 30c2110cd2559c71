/** What has changed in an article since another version: the data of "Copydesk: Compare with Git". */
import { annotateArticle } from '../../annotations/annotate-article.ts';
import { differenceMethod, type DifferenceParams, type StoryDifferencePage } from '../../protocol.ts';
import { fileName } from '../file-name.ts';
import { answersOwn, type Feature } from '../feature.ts';
import { diffArticles } from './diff-articles.ts';
import { differencePage, summaryOf } from './difference-page.ts';

export const difference: Feature = {
  capability: () => ({}),
  requests: [
    answersOwn<StoryDifferencePage, DifferenceParams>(differenceMethod, (context, { before, beforeName, revealCommand }) => {
      const { article, uri, positions, readOther, deskFile } = context;
      // What the desk has corrected is no work of the edit: it holds for the other version too, as far as the words are there.
      const found = diffArticles(annotateArticle(readOther(before), deskFile.items).article, article);
      const page = differencePage(found, {
        file: fileName(uri),
        beforeName,
        link: revealCommand === undefined ? null : (span) => commandLink(revealCommand, positions.range(span)),
      });
      return { summary: summaryOf(found), page };
    }),
  ],
};

const commandLink = (command: string, argument: object): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
