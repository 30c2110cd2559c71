/** What the index keeps of an article that is not open: its symbols and its names, each with its first place. */
import type { SymbolInformation } from 'vscode-languageserver-protocol';
import { contains, type EntityType, textOf } from '../../engine/index.ts';
import type { NameUse } from '../../protocol.ts';
import type { FeatureContext } from '../feature.ts';
import { outlineSymbols } from '../outline.ts';

/** One way in which an article writes a name. */
export interface DigestName extends NameUse {
  readonly text: string;
  readonly type: EntityType;
}

export interface ArticleDigest {
  readonly uri: string;
  readonly symbols: readonly SymbolInformation[];
  readonly names: readonly DigestName[];
}

export const digestArticle = (context: FeatureContext): ArticleDigest => ({
  uri: context.uri,
  symbols: outlineSymbols(context),
  names: digestNames(context),
});

/** Of what is quoted nothing: those are somebody's own words. Headlines in capitals say nothing of capitals. */
export function digestNames({ article, positions, uri }: FeatureContext): readonly DigestName[] {
  const { document, entities, quotes } = article;
  return entities
    .filter(({ named }) => named)
    .flatMap(({ type, mentions }) => {
      const forms = new Map<string, DigestName>();
      for (const mention of mentions) {
        if (mention.form !== 'name' || quotes.some((quote) => contains(quote, mention))) continue;
        const text = textOf(document.text, mention).replace(/\s+/gu, ' ');
        if (forms.has(text) || /^[^\p{Ll}]{7,}$/u.test(text)) continue;
        forms.set(text, { text, type, uri, place: positions.range(mention) });
      }
      return [...forms.values()];
    });
}
