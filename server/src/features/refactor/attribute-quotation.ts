/** Gives a quotation that has no source one of the story's people: “…,” Okoro said. */
import { attributionEdit } from '../../engine/index.ts';
import { quoteAt, speechStart } from '../look-up.ts';
import { speakersAt } from '../speakers.ts';
import type { Refactoring } from './refactoring.ts';

/** More would be a list to read, not a choice. */
const most = 6;

export const attributeQuotation: Refactoring = {
  kind: 'attribute',
  rewrites: ({ article }, at) => {
    const found = quoteAt(article, at.start);
    const quote = found && speechStart(article, found);
    if (!quote || quote.parent !== null || quote.kind !== 'direct') return [];
    const attribution = article.attributions.find(({ id }) => id === quote.attribution);
    if (attribution && (attribution.source !== null || attribution.speaker !== null)) return [];
    return speakersAt(article, quote.start)
      .slice(0, most)
      .flatMap(({ name }) => {
        const edit = attributionEdit(article, quote, name);
        return edit ? [{ title: `Attribute the quotation to ${name}`, edits: [edit] }] : [];
      });
  },
};
