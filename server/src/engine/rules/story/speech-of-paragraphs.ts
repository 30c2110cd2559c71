/** What is quoted, said and named in each paragraph, sorted out once an Article: a rule that asks it of every quotation stays linear. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { EntityType } from '../../names/name.ts';
import type { Span } from '../../text/span.ts';
import { askOnce } from './ask-once.ts';
import { paragraphIndexAt } from './copy-tokens.ts';

type Attribution = Article['attributions'][number];

export interface ParagraphSpeech {
  /** In text order. */
  readonly quotes: ArticleQuote[];
  /** Those with their source, cue or some of their content here. */
  readonly attributions: Attribution[];
  readonly mentions: (Span & { readonly type: EntityType; readonly entity: string })[];
}

const none: ParagraphSpeech = { quotes: [], attributions: [], mentions: [] };

/** Of the paragraph with that index. */
export const speechIn = (article: Article, index: number): Readonly<ParagraphSpeech> => askOnce(article, sortOut)[index] ?? none;

function sortOut(article: Article): readonly ParagraphSpeech[] {
  const paragraphs = article.document.paragraphs.map((): ParagraphSpeech => ({ quotes: [], attributions: [], mentions: [] }));
  const at = ({ start }: Span): ParagraphSpeech | undefined => paragraphs[paragraphIndexAt(article, start)];
  for (const quote of article.quotes) at(quote)?.quotes.push(quote);
  for (const attribution of article.attributions) {
    const { source, cue, content } = attribution;
    for (const span of [source, cue, ...content]) {
      const here = span && at(span);
      if (here && here.attributions.at(-1) !== attribution) here.attributions.push(attribution);
    }
  }
  for (const { id, type, mentions } of article.entities) {
    for (const { start, end } of mentions) at({ start, end })?.mentions.push({ start, end, type, entity: id });
  }
  return paragraphs;
}

/** The quotation by which the speech of another goes on, by that one's id. */
export const continuations = (article: Article): ReadonlyMap<string, ArticleQuote> => askOnce(article, continuationsOf);

const continuationsOf = ({ quotes }: Article): ReadonlyMap<string, ArticleQuote> =>
  new Map(quotes.flatMap((quote) => (quote.continues === null ? [] : [[quote.continues, quote] as const])));
