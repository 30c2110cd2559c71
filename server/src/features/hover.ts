/** Hover: who speaks in a quotation, who bears a name, whom a pronoun stands for. */
import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { containsOffset, textOf } from '../engine/index.ts';
import { answers, type Feature } from './feature.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  requests: [
    answers(HoverRequest.type, null, ({ article, positions }, { position }) => {
      const offset = positions.offset(position);
      const quote = article.quotes.find((candidate) => containsOffset(candidate, offset));
      if (!quote) return null;
      const attribution = article.attributions.find(({ id }) => id === quote.attribution);
      const speaker = article.entities.find(({ id }) => id === attribution?.speaker);
      const source = attribution?.source && textOf(article.document.text, attribution.source);
      const value = `Speaker: ${speaker?.name ?? source ?? 'unknown'}`;
      return { contents: { kind: MarkupKind.PlainText, value }, range: positions.range(quote) };
    }),
  ],
};
