/** Whether a sentence hands the word to somebody: "Lind explained to the council how the wall would work." */
import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../tokens/token.ts';
import { overlaps } from '../../text/span.ts';
import { paragraphIndexAt, tokenIndexFrom } from './copy-tokens.ts';
import { speechIn } from './speech-of-paragraphs.ts';
import { formsOf } from './verb-forms.ts';

const bases =
  `say tell add write tweet announce note argue explain insist warn confirm elaborate advise caution stress emphasize emphasise reply answer
  remark suggest admit acknowledge`.split(/\s+/);
const verbs = new Map(bases.flatMap((base) => [...formsOf(base)].filter(([, form]) => form !== 'gerund')));
const pronouns = new Set(['he', 'she', 'they']);
/** A verb of saying outside quotations, and before it somebody: a noun, name or pronoun, or a name that opens the sentence (“Lind, who ran the pier, explained”). */
export function handsOver(article: Article, sentence: Sentence): boolean {
  const { tokens } = article;
  const { quotes, mentions } = speechIn(article, paragraphIndexAt(article, sentence.start));
  const isQuoted = (start: number, end: number): boolean => quotes.some((quote) => overlaps(quote, { start, end }));
  for (let i = tokenIndexFrom(article, sentence.start); i < tokens.length && tokens[i]!.start < sentence.end; i++) {
    const verb = tokens[i]!;
    if (!verbs.has(verb.lower) || verb.pos === 'NOUN' || isQuoted(verb.start, verb.end)) continue;
    // "they say", but not "to say" or "would say".
    if (verbs.get(verb.lower) === 'base' && tokens[i - 1]?.lower !== 'they') continue;
    const near = tokens.slice(Math.max(0, i - 2), i).filter(({ start }) => start >= sentence.start);
    const before = near.at(-1);
    if (near.some(({ lower }) => pronouns.has(lower)) || before?.pos === 'NOUN' || before?.pos === 'PROPN') return true;
    const opening = { start: sentence.start, end: (tokens[tokenIndexFrom(article, sentence.start) + 1] ?? verb).end };
    if (mentions.some((mention) => mention.type !== 'place' && overlaps(mention, opening))) return true;
  }
  return false;
}
