/** A part of a story, some paragraphs long, read as the whole story would be: what an edit can change is found in it. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Name } from '../../names/name.ts';
import type { Quotes } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { Tokens } from '../../tokens/token.ts';

/** What the stage reads. */
export interface Story {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  readonly quotes: Quotes;
  readonly names: readonly Name[];
}

/** The same story from one paragraph to another, half-open. Offsets stay those of the document; indices of tokens, sentences and paragraphs count from its first. */
export function windowOf({ document, tokens, quotes, names }: Story, first: number, end: number): Story {
  const { firstToken, firstSentence } = tokens.paragraphs[first]!;
  const { endToken, endSentence } = tokens.paragraphs[end - 1]!;
  const start = document.paragraphs[first]!.start;
  const stop = document.paragraphs[end - 1]!.end;
  const within = <Thing extends { readonly start: number }>(things: readonly Thing[]): readonly Thing[] =>
    things.slice(
      countLeading(things, (thing) => thing.start < start),
      countLeading(things, (thing) => thing.start < stop),
    );
  return {
    document: { ...document, paragraphs: document.paragraphs.slice(first, end) },
    tokens: {
      tokens: tokens.tokens.slice(firstToken, endToken),
      sentences: tokens.sentences.slice(firstSentence, endSentence).map((sentence) => ({
        ...sentence,
        firstToken: sentence.firstToken - firstToken,
        endToken: sentence.endToken - firstToken,
        paragraph: sentence.paragraph - first,
      })),
      paragraphs: tokens.paragraphs.slice(first, end).map((range) => ({
        firstToken: range.firstToken - firstToken,
        endToken: range.endToken - firstToken,
        firstSentence: range.firstSentence - firstSentence,
        endSentence: range.endSentence - firstSentence,
      })),
      cuts: tokens.cuts.slice(first, end),
    },
    quotes: { quotes: within(quotes.quotes), strayMarks: within(quotes.strayMarks) },
    names: within(names),
  };
}
