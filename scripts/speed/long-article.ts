/** Articles of any length for the benchmark of speed, the same at each run: the project's own, with other names and figures each time round. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/corpus/articles';
/** Each two are two letters apart or more. */
const syllables = 'bal dem fir gon hus kav lep min nor pud raf sel tib vog wuz zak'.split(' ');
const adjectives =
  'old new local former early small large quiet whole public private recent likely simple certain common direct double empty entire famous formal future global honest joint legal major minor modern normal open past plain poor proper rare real regular rich rural senior short solid spare stable strong sudden total usual'.split(
    ' ',
  );

/** `from`: the round to begin with, for another article of the same make. */
export function longArticle(words: number, from = 0): string {
  const paragraphs = readdirSync(folder)
    .sort()
    .flatMap((file) => copyOf(readFileSync(join(folder, file), 'utf8')))
    .map((paragraph) => withCurlyMarks(paragraph.trim()))
    .filter((paragraph) => paragraph !== '');
  const all = paragraphs.join('\n');
  const variable = {
    names: found(all, nameWithin),
    nouns: [...found(all, noun)].sort(),
    spoken: [...found((all.match(quotation) ?? []).join('\n'), longWord)].sort(),
  };
  return take(words, (i) => varied(paragraphs[i % paragraphs.length]!, from + Math.floor(i / paragraphs.length), variable));
}

const found = (text: string, expression: RegExp): ReadonlySet<string> => new Set(text.match(expression));

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

/** A capitalized word within a sentence, but for days and months, which stay. */
const nameWithin =
  /(?<=\p{Ll} )(?!\p{Lu}\p{Ll}+day\b|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}{2,}/gu;
/** A plural, or the name of a doing. */
const noun = /(?<![\p{L}’'-])\p{Ll}{4,}(?:[^s’']s|tion|ment)(?![\p{L}’'-])/gu;

const quotation = /“[^“”]*”/g;
const longWord = /(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu;

/** The word so many places on in the list, which begins anew behind its end; others as they are. */
function turned(word: string, list: readonly string[], by: number): string {
  const at = list.indexOf(word);
  return at < 0 ? word : list[(at + by) % list.length]!;
}

/** One story has one kind of marks. */
const withCurlyMarks = (paragraph: string): string =>
  paragraph
    .replace(/(?<=^|[\s([—])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s([—“])'(?=\p{L})/gu, '‘')
    .replace(/'/g, '’');

/**
 * Other people and places, other things and figures. Not only other letters, which would be a long story of misspelt names and of quotations said
 * twice, with ten times the findings of published copy. The first round is the text as it stands.
 */
function varied(
  paragraph: string,
  round: number,
  {
    names,
    nouns,
    spoken,
  }: { readonly names: ReadonlySet<string>; readonly nouns: readonly string[]; readonly spoken: readonly string[] },
): string {
  if (round === 0) return paragraph;
  const [low, high] = [round % syllables.length, Math.floor(round / syllables.length) % syllables.length];
  const before = high === 0 ? syllables[low]! : syllables[high]! + syllables[low]!;
  const other = (name: string): string => `${before[0]!.toUpperCase()}${before.slice(1)}${name.toLowerCase()}`;
  return paragraph
    .replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => (names.has(word) ? other(word) : word))
    .replace(quotation, (words) => words.replace(longWord, (word) => turned(word, spoken, round * 11)))
    .replace(noun, (word) => turned(word, nouns, round * 7))
    .replace(/(?<= (?:the|our|their|its|his|her) )(?=\p{Ll})/gu, () => `${adjectives[round % adjectives.length]!} `)
    .replace(/\d/g, (digit) => String(((Number(digit) + round - 1) % 9) + 1));
}
