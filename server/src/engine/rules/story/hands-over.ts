/** Whether a sentence hands the word to somebody: "Lind explained to the council how the wall would work." */
import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../tokens/token.ts';
import { overlaps } from '../../text/span.ts';
import { paragraphIndexAt, tokenIndexFrom } from './copy-tokens.ts';
import { speechIn } from './speech-of-paragraphs.ts';
import { formsOf } from './verb-forms.ts';

const bases =
  `say tell add write tweet announce note argue explain insist warn confirm elaborate advise caution stress emphasize emphasise reply answer
  remark suggest admit acknowledge talk speak highlight point describe recall hope believe`.split(/\s+/);
const verbs = new Map(bases.flatMap((base) => [...formsOf(base)].filter(([, form]) => form !== 'gerund')));
const pronouns = new Set(['he', 'she', 'they']);
/** “was quick to add”: what one is quick to say is said. */
const swift = new Set(['quick', 'eager', 'careful', 'keen']);
/** What one has, gives or puts when one speaks: “He had a question for the crowd.” */
const nouns = new Set('question message answer reply response advice warning verdict explanation'.split(' '));
const givers = new Set('have has had give gives gave put puts pose poses posed offer offers offered'.split(' '));
/** Tokens between such a verb and its noun, at most. */
const mostBetween = 3;

/** A verb of saying outside quotations, and before it somebody: a noun, name or pronoun, or a name that opens the sentence (“Lind, who ran the pier, explained”). */
export function handsOver(article: Article, sentence: Sentence): boolean {
  const { tokens } = article;
  const { quotes, mentions } = speechIn(article, paragraphIndexAt(article, sentence.start));
  const isQuoted = (start: number, end: number): boolean => quotes.some((quote) => overlaps(quote, { start, end }));
  for (let i = tokenIndexFrom(article, sentence.start); i < tokens.length && tokens[i]!.start < sentence.end; i++) {
    const at = verbOfSaying(article, i);
    if (at < 0 || isQuoted(tokens[i]!.start, tokens[i]!.end)) continue;
    const near = tokens.slice(Math.max(0, at - 2), at).filter(({ start }) => start >= sentence.start);
    const before = near.at(-1);
    if (near.some(({ lower }) => pronouns.has(lower)) || before?.pos === 'NOUN' || before?.pos === 'PROPN') return true;
    const opening = { start: sentence.start, end: (tokens[tokenIndexFrom(article, sentence.start) + 1] ?? tokens[i]!).end };
    if (mentions.some((mention) => mention.type !== 'place' && overlaps(mention, opening))) return true;
  }
  return false;
}

/** The token behind somebody where the token at `i` says that he speaks, or -1. */
function verbOfSaying({ tokens }: Article, i: number): number {
  const { lower, pos } = tokens[i]!;
  const earlier = (distance: number): string => tokens[i - distance]?.lower ?? '';
  if (nouns.has(lower)) {
    for (let at = i - 1; at >= i - 1 - mostBetween && at >= 0; at--) if (givers.has(tokens[at]!.lower)) return at;
    return -1;
  }
  // “Lind puts it plainly”.
  if (lower === 'it' && /^puts?$/.test(earlier(1))) return i - 1;
  const form = verbs.get(lower);
  if (!form || pos === 'NOUN') return -1;
  // “they say” and “quick to say”, but not “to say” or “would say”.
  const isQuick = earlier(1) === 'to' && swift.has(earlier(2));
  // “spoke of the flood”, but not “spoke for an hour”.
  if (/^(?:sp[eo]ak|spok|talk)/.test(lower) && !/^(?:about|of)$/.test(tokens[i + 1]?.lower ?? '')) return -1;
  return form !== 'base' || earlier(1) === 'they' || isQuick ? i : -1;
}
