/** Document highlight: all mentions of the name under the cursor; at a quotation mark, its partner. */
import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/index.ts';
import { answers, type Feature } from './feature.ts';
import { mentionAt } from './look-up.ts';

export const documentHighlight: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.documentHighlight ? { documentHighlightProvider: true } : {}),
  requests: [
    answers(DocumentHighlightRequest.type, null, ({ article, positions }, { position }) => {
      const offset = positions.offset(position);
      const touches = (span: Span | null): boolean => span !== null && span.start <= offset && offset <= span.end;
      const quote = article.quotes.find(({ openMark, closeMark }) => touches(openMark) || touches(closeMark));
      const mention = mentionAt(article, offset);
      const isInWord = mention !== null && mention.mention.start < offset && offset < mention.mention.end;
      if (quote && !isInWord) {
        return [quote.openMark, ...(quote.closeMark ? [quote.closeMark] : [])].map((mark) => ({
          range: positions.range(mark),
          kind: DocumentHighlightKind.Text,
        }));
      }
      if (!mention) return null;
      return mention.entity.mentions.map((other) => ({
        range: positions.range(other),
        kind: other.form === 'name' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  ],
};
