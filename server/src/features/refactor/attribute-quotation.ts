/** Gives a quotation that has no source one of the story's people: “…,” Okoro said. */
import { type Article, type ArticleQuote, attributionEdit } from '../../engine/index.ts';
import { attributeToCommand } from '../../protocol.ts';
import { quoteAt, speechStart } from '../look-up.ts';
import { speakersAt } from '../speakers.ts';
import type { Refactoring } from './refactoring.ts';

/** More would be a list to read, not a choice; fewer where the editor has a command that asks and has them all. */
const most = 6;
const mostBesideAsking = 3;

/** The direct quotation without a source that the offset is in, where it begins; null where there is none. */
export function unattributedAt(article: Article, offset: number): ArticleQuote | null {
  const found = quoteAt(article, offset);
  const quote = found && speechStart(article, found);
  if (!quote || quote.parent !== null || quote.kind !== 'direct') return null;
  const attribution = article.attributions.find(({ id }) => id === quote.attribution);
  return attribution && (attribution.source !== null || attribution.speaker !== null) ? null : quote;
}

export const attributeQuotation: Refactoring = {
  kind: 'attribute',
  rewrites: ({ article, client }, at) => {
    const asks = client.options.commands?.includes(attributeToCommand) === true;
    const quote = unattributedAt(article, at.start);
    if (!quote) return [];
    return speakersAt(article, quote.start)
      .slice(0, asks ? mostBesideAsking : most)
      .flatMap(({ name }) => {
        const edit = attributionEdit(article, quote, name);
        return edit ? [{ title: `Write in “${name} said”`, edits: [edit] }] : [];
      });
  },
};
