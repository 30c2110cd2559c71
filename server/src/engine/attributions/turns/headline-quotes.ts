/** Quotations of a headline or crosshead whose words the story has again, as somebody's: “‘The light was on’: …” above “‘The light was on. If it went out it went out,’ Stott said.” */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote } from '../../quotes/quote.ts';
import { textOf } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';

/** Words of a headline's quotation, at least. */
const fewest = 3;
/** Quotations of headlines that are looked for, at most: bounds the work in odd texts. */
const most = 12;

/** Whose words they are, and whether a sentence of that speech begins with them. */
export interface SaidBelow {
  readonly owner: Attribution;
  readonly opensSentence: boolean;
}

/** By the id of such a quotation. `heads` have no speaker; `outer` are all outermost quotations. */
export function speakersBelow(
  heads: readonly Quote[],
  outer: readonly Quote[],
  ownerOf: (id: string) => Attribution | undefined,
  { text }: Pick<NewsDocument, 'text'>,
): ReadonlyMap<string, SaidBelow> {
  const found = new Map<string, SaidBelow>();
  const long = heads.flatMap((quote) => {
    const words = wordsOf(textOf(text, quote.inner));
    return words.length >= fewest ? [{ quote, key: `${words.join(' ')} ` }] : [];
  });
  const wanted = long.slice(0, most);
  for (const { id, start, inner } of outer) {
    if (found.size === wanted.length) break;
    const owner = ownerOf(id);
    if (!owner?.source) continue;
    const sentences = textOf(text, inner)
      .split(/[.?!…]/u)
      .map((sentence) => `${wordsOf(sentence).join(' ')} `);
    for (const { quote, key } of wanted) {
      if (start <= quote.end || found.has(quote.id)) continue;
      const sentence = sentences.find((words) => ` ${words}`.includes(` ${key}`));
      if (sentence !== undefined) found.set(quote.id, { owner, opensSentence: sentence.startsWith(key) });
    }
  }
  return found;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
