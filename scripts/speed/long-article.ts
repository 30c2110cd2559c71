/** Articles of any length for the benchmark of speed, the same at each run: the project's own, with other names and figures each time round. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/corpus/articles';
const vowels = 'aeiou';

/** `from`: the round to begin with, for another article of the same make. */
export function longArticle(words: number, from = 0): string {
  const paragraphs = readdirSync(folder)
    .sort()
    .flatMap((file) => copyOf(readFileSync(join(folder, file), 'utf8')))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return take(words, (i) => varied(paragraphs[i % paragraphs.length]!, from + Math.floor(i / paragraphs.length)));
}

/** Stories without end, of so many words each, of which no two have a paragraph in common: to whatever remembers paragraphs each is new. */
export function* newStories(words: number): Generator<string, never> {
  for (let story = 1; ; story++) {
    const paragraphs = longArticle(words, story).split('\n\n');
    yield take(words, (i) => `${paragraphs[i]!} That was ${story * 10_000 + i} days ago.`);
  }
}

/** The first so many words of paragraphs one after the other. */
function take(words: number, paragraphOf: (index: number) => string): string {
  const article: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = paragraphOf(i)
      .split(/\s+/)
      .slice(0, words - count);
    article.push(paragraph.join(' '));
    count += paragraph.length;
  }
  return article.join('\n\n');
}

/** Paragraphs up to the end mark or the notes for the desk: all that followed these would be read as notes, which costs next to nothing. */
function copyOf(article: string): readonly string[] {
  const paragraphs = article.split(/\n\s*\n/);
  const end = paragraphs.findIndex((paragraph) => /^\s*(?:ENDS?\b|#|-{2,}|notes? (?:to|for) (?:the )?editors?)/i.test(paragraph));
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** Other vowels in words with a capital, other digits in figures. The first round is the text as it stands. */
function varied(paragraph: string, round: number): string {
  if (round === 0) return paragraph;
  return paragraph
    .replace(/(?<=\p{L} \p{Lu}\p{L}*)[aeiou]/gu, (vowel, at: number) => vowels[(vowels.indexOf(vowel) + round + at) % 5]!)
    .replace(/\d/g, (digit) => String(((Number(digit) + round - 1) % 9) + 1));
}
