/** Hover: who speaks in a quotation, who bears a name, whom a pronoun stands for. */
import { HoverRequest } from 'vscode-languageserver-protocol';
import { type Article, containsOffset, type Span, textOf } from '../engine/index.ts';
import { checkAt, describeCheck, describeCorrections } from './describe-check.ts';
import { answers, type Feature } from './feature.ts';
import { describeAttribution, describeName, describeQuote, describeReference, type HoverScene } from './hover-text.ts';
import { mentionAt, quoteAt } from './look-up.ts';
import { createMarkup } from './markup.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  requests: [
    answers(HoverRequest.type, null, (context, { position }) => {
      const offset = context.positions.offset(position);
      const markup = createMarkup(context.client.capabilities.textDocument?.hover?.contentFormat);
      const found = describe({ ...context, markup }, offset);
      const check = checkAt(context, offset);
      const span = found?.span ?? check;
      if (!span) return null;
      // What people say stands above what was found.
      const paragraphs = [
        ...(check ? describeCheck(context, markup, check) : []),
        ...describeCorrections(context, markup, offset),
        ...(found?.paragraphs ?? []),
      ];
      return { contents: markup.content(paragraphs), range: context.positions.range(span) };
    }),
  ],
};

/** What stands under the pointer, the smallest thing first: a mention, the words of attribution, a quotation. */
function describe(
  scene: HoverScene,
  offset: number,
): { readonly span: Span; readonly paragraphs: readonly (readonly string[])[] } | null {
  const { article } = scene;
  const quote = quoteAt(article, offset);
  const mention = mentionAt(article, offset);
  if (mention && containsOffset(mention.mention, offset)) {
    const paragraphs = mention.mention.form === 'name' ? describeName(scene, mention.entity) : describeReference(scene, mention);
    return { span: mention.mention, paragraphs: quote ? [...paragraphs, ...describeQuote(scene, quote)] : paragraphs };
  }
  if (quote) return { span: quote, paragraphs: describeQuote(scene, quote) };
  const words = attributionWordsAt(article, offset);
  return words && { span: words.span, paragraphs: describeAttribution(scene, words.attribution) };
}

/** The source or the cue of an attribution: "a spokesman", "said". */
function attributionWordsAt(article: Article, offset: number) {
  for (const attribution of article.attributions) {
    for (const span of [attribution.source, attribution.cue]) {
      if (span && containsOffset(span, offset) && textOf(article.document.text, span).trim() !== '') return { span, attribution };
    }
  }
  return null;
}
