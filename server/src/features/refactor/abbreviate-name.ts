/** Contracts “the Harbour Users' Union (HUU)” to its abbreviation, for a desk whose readers know it. */
import { textOf } from '../../engine/index.ts';
import { abbreviatedNameAt, articleBefore } from './abbreviated-name.ts';
import type { Refactoring } from './refactoring.ts';

export const abbreviateName: Refactoring = {
  kind: 'abbreviate',
  rewrites: (context, at) => {
    const { article } = context;
    const found = abbreviatedNameAt(context, at.start);
    const definition = found?.entity.definitions.find(
      ({ bracket, expansion, acronym }) => bracket !== null && expansion.end <= acronym.start,
    );
    if (!found || !definition?.bracket || !found.mentions.some(({ start }) => start === definition.expansion.start)) return [];
    const short = textOf(article.document.text, definition.acronym);
    const later = found.mentions.filter((mention) => found.isAcronym(mention) && mention.start > definition.bracket!.end);
    const hasArticle = articleBefore(article, definition.expansion.start) !== '';
    // As the story has it later: "the HUU" keeps its article, "NATO" has none.
    const drops = hasArticle && later.length > 0 && later.every(({ start }) => articleBefore(article, start) === '');
    const start = definition.expansion.start - (drops ? 4 : 0);
    return [{ title: `Contract to “${short}”`, edits: [{ start, end: definition.bracket.end, text: short }] }];
  },
};
