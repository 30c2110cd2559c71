/** Where the reporter gives an abbreviation in brackets, or a long form after it. */
import type { Article } from '../../article/article.ts';
import type { Definition } from '../../entities/entity.ts';
import { inTextOrder, type Span } from '../../text/span.ts';
import { lettersOf } from './abbreviation-uses.ts';
import { copyParagraph } from './full-quotations.ts';
import { quotationAt } from './quotation-at.ts';

export interface BracketedDefinition {
  readonly definition: Definition & { readonly bracket: Span };
  readonly acronym: string;
  /** See `lettersOf`. */
  readonly key: string;
}

/** In text order; those in quotations, headlines and notes are left out. */
export function bracketedDefinitions(article: Article): readonly BracketedDefinition[] {
  return article.entities
    .flatMap(({ definitions }) => definitions)
    .flatMap((definition) => {
      const { bracket, acronym } = definition;
      if (!bracket || quotationAt(article, bracket) || !copyParagraph(article, bracket)) return [];
      const words = article.document.text.slice(acronym.start, acronym.end);
      return [{ definition: { ...definition, bracket }, acronym: words, key: lettersOf(words) }];
    })
    .sort((a, b) => inTextOrder(a.definition.acronym, b.definition.acronym));
}
