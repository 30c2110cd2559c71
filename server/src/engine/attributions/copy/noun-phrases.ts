/** Noun phrases without what follows their head: "the 43-year-old senator", "Jane Doe", "his lawyers", "she". Names of speakers are looked for among them. */
import { honorificGender } from '../../names/lists/name-words.ts';
import { comparingWords } from '../../text/comparing-words.ts';
import type { Token } from '../../tokens/token.ts';

/** Half-open token indices. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly form: 'name' | 'pronoun' | 'nominal';
}

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const pronouns = new Set(
  'he she they it i we you who which that him them her this these those others another some many one both everyone someone nobody'.split(
    ' ',
  ),
);
const genitives = new Set(['’', "'", '’s', "'s"]);
/** "Mr", "J" before a stop. */
const short = /^\p{Lu}\p{L}{0,3}$/u;
const small = /^\p{Ll}/u;
const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);

/** Those among the tokens of a range that begins and ends with sentences. Phrases never cross a sentence end or a quotation mark. */
export function findNounPhrases(
  tokens: readonly Token[],
  quoteOf: Int32Array,
  sentenceOf: Int32Array,
  range: { readonly first: number; readonly end: number },
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = range.first;
  while (i < range.end) {
    const end = mayOpen(tokens[i]!) ? endOfPhrase(tokens, quoteOf, sentenceOf, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    phrases.push({ first: i, end, form: formOf(tokens, i, end) });
    i = end;
  }
  return phrases;
}

/** Half of all words open none: verbs, prepositions and most marks. */
const mayOpen = ({ pos, text, lower }: Token): boolean =>
  inside.has(pos) || pos === 'PRON' || text === '.' || possessives.has(lower);

function endOfPhrase(tokens: readonly Token[], quoteOf: Int32Array, sentenceOf: Int32Array, first: number): number {
  const { lower, pos } = tokens[first]!;
  const isPossessive = possessives.has(lower);
  if (pos === 'PRON' && !isPossessive) return first + 1;
  const isBehindNoun = first > 0 && (tokens[first - 1]!.pos === 'NOUN' || tokens[first - 1]!.pos === 'PROPN');
  if (isBehindNoun && tellsWhen(tokens, first)) return first;
  if (isBehindNoun && !isPossessive && tokens[first]!.pos === 'ADJ' && opensComplement(tokens, first)) return first;
  let end = first;
  let hasHead = false;
  for (let i = first; i < tokens.length && quoteOf[i] === quoteOf[first] && sentenceOf[i] === sentenceOf[first]; i++) {
    const token = tokens[i]!;
    const isGenitive = i > first && !token.spaced && genitives.has(token.lower);
    if (i === first && isPossessive) {
      end = i + 1;
      continue;
    }
    if (isGenitive) {
      if (!inside.has(tokens[i + 1]?.pos ?? 'X')) break;
      hasHead = false;
      continue;
    }
    const isDot = token.text === '.' && short.test(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.pos === 'PROPN';
    const joins = (token.text === '-' || token.text === '–' || token.text === '&') && !token.spaced && i > first;
    if (isDot || joins) continue;
    if (token.text === '(' && i > first) {
      const behind = behindAddress(tokens, i);
      if (behind === i) break;
      i = behind - 1;
      continue;
    }
    if (!inside.has(token.pos)) {
      if (i > first && tokens[i - 1]!.pos === 'DET' && isWithinPhrase(tokens, i)) continue;
      break;
    }
    if (token.pos === 'DET' && hasHead) break;
    if (hasHead && tellsWhen(tokens, i)) break;
    if (token.pos === 'ADJ' && hasHead && opensComplement(tokens, i)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') hasHead = true;
    end = i + 1;
  }
  if (end === first + 1 && tokens[first]!.pos === 'DET' && !pronouns.has(tokens[first]!.lower)) return first;
  return end;
}

/** "The | fast | bowler", "the | then | minister": an adverb by its tag. */
const isWithinPhrase = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'ADV' && !comparingWords.has(tokens[i]!.lower) && headOrAdjective.has(tokens[i + 1]?.pos ?? '');
const headOrAdjective = new Set(['ADJ', 'NOUN', 'PROPN']);

/** "Dr Ada Obi | yesterday moved", "the chairman | Monday told": no noun of the phrase. */
const tellsWhen = (tokens: readonly Token[], i: number): boolean =>
  days.has(tokens[i]!.text) && verbOrAdverb.has(tokens[i + 1]?.pos ?? '') && !tokens[i + 1]!.text.endsWith('ing');
const days = new Set('yesterday today tonight tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '));
const verbOrAdverb = new Set(['VERB', 'AUX', 'ADV']);

/** "Chief (Mrs) Ada Obi", "Prof. (Dr.) Jane Doe": the token behind the bracket, or the bracket itself where it holds anything else. */
function behindAddress(tokens: readonly Token[], open: number): number {
  const close = tokens[open + 2]?.text === '.' ? open + 3 : open + 2;
  const isAddress = honorificGender((tokens[open + 1]?.lower ?? '').replace('.', '')) !== undefined;
  return isAddress && tokens[close]?.text === ')' && tokens[close + 1]?.pos === 'PROPN' ? close + 1 : open;
}

/** "close to", "familiar with" behind a noun. */
const opensComplement = (tokens: readonly Token[], i: number): boolean =>
  small.test(tokens[i]!.text) && (tokens[i + 1]?.pos === 'ADP' || tokens[i + 1]?.lower === 'to');

function formOf(tokens: readonly Token[], first: number, end: number): NounPhrase['form'] {
  if (end === first + 1 && (tokens[first]!.pos === 'PRON' || pronouns.has(tokens[first]!.lower))) return 'pronoun';
  return tokens[end - 1]!.pos === 'PROPN' ? 'name' : 'nominal';
}
