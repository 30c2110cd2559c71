/** Find references: all mentions of whoever is under the cursor, and all that is quoted of them. */
import { ReferencesRequest } from 'vscode-languageserver-protocol';
import { inTextOrder, type Span } from '../engine/index.ts';
import { answers, type Feature } from './feature.ts';
import { attributionOf, entityById, firstMention, mentionAt, quoteAt, quotesBy } from './look-up.ts';

export const references: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.references ? { referencesProvider: true } : {}),
  requests: [
    answers(ReferencesRequest.type, null, ({ article, positions, uri }, { position, context: { includeDeclaration } }) => {
      const offset = positions.offset(position);
      const quote = quoteAt(article, offset);
      const entity =
        mentionAt(article, offset)?.entity ?? entityById(article, (quote && attributionOf(article, quote)?.speaker) ?? null);
      if (!entity) return null;
      const first = includeDeclaration ? null : firstMention(entity);
      const spans: Span[] = [...entity.mentions.filter((mention) => mention !== first), ...quotesBy(article, entity.id)];
      return spans.sort(inTextOrder).map((span) => ({ uri, range: positions.range(span) }));
    }),
  ],
};
