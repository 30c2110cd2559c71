/** Finds abbreviations that stand once in other capitals than all over the story: "FbI", "Kcna" beside KCNA three times. */
import type { NewsDocument } from '../../document/news-document.ts';
import { genderOfGivenName, isCommonSurname } from '../../names/lists/given-names.ts';
import { placeKind } from '../../names/lists/places.ts';
import { isCommonWord } from '../../names/lists/words-of-english.ts';
import type { Name } from '../../names/name.ts';
import { capitalsOf, startsWithLetter } from '../../text/letters.ts';
import { countLeading } from '../../text/count-leading.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { Span } from '../../text/span.ts';
import { rememberByCut } from '../../tokens/remember-by-cut.ts';
import type { CutParagraph, Token, Tokens } from '../../tokens/token.ts';
import type { SpellingVariant } from '../entity.ts';

/** Three to seven letters, the first a capital, with no letter beside them. */
const abbreviation = /(?<![\p{L}\p{M}])\p{Lu}\p{L}{2,6}(?![\p{L}\p{M}])/gu;

/** Places that an abbreviation must have in capitals, and how many times those of the other form. */
const leastPlaces = 2;
const leastRatio = 2;

/** A word that may be an abbreviation, `at` UTF-16 units from its paragraph's start. */
export interface Abbreviation {
  readonly form: string;
  readonly lower: string;
  readonly at: number;
  readonly isInCapitals: boolean;
}

/** Those of a paragraph, which is looked through once, as long as its tokens are remembered. Lines in capitals say nothing. */
export const createAbbreviationReader = (): ((cut: CutParagraph) => readonly Abbreviation[]) => rememberByCut(readAbbreviations);

/** `abbreviations` are those of each paragraph. Linear. */
export function findOddCapitals(
  document: NewsDocument,
  { tokens }: Tokens,
  names: readonly Name[],
  abbreviations: readonly (readonly Abbreviation[])[],
): readonly SpellingVariant[] {
  const groups = new Map<string, Map<string, Span[]>>();
  const inCapitals = keysInCapitals(abbreviations);
  if (inCapitals.size === 0) return [];
  abbreviations.forEach((own, index) => {
    const { start: offset } = document.paragraphs[index]!;
    for (const { form, lower, at } of own) {
      if (!inCapitals.has(lower)) continue;
      let forms = groups.get(lower);
      if (!forms) groups.set(lower, (forms = new Map<string, Span[]>()));
      const place = { start: offset + at, end: offset + at + form.length };
      const places = forms.get(form);
      if (places) places.push(place);
      else forms.set(form, [place]);
    }
  });
  return oddOnes(groups, document, tokens, names);
}

/** In lower case, those that stand in capitals at places enough. */
function keysInCapitals(paragraphs: readonly (readonly Abbreviation[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const abbreviations of paragraphs) {
    for (const { lower, isInCapitals } of abbreviations) if (isInCapitals) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  for (const [lower, count] of counts) if (count < leastPlaces) counts.delete(lower);
  return new Set(counts.keys());
}

function readAbbreviations({ tokens, origin }: CutParagraph): readonly Abbreviation[] {
  if (isShouted(tokens)) return [];
  const found: Abbreviation[] = [];
  for (const { text, lower, start } of tokens) {
    if (text === lower || text.length < 3) continue;
    const capitals = capitalsOf(text);
    if (capitals) {
      // A small letter before the capital is a letter beside it.
      if (text.length <= 7 && text[0] !== lower[0]) {
        found.push({ form: text, lower, at: start - origin, isInCapitals: capitals === 'capitals' });
      }
      continue;
    }
    for (const { 0: form, index } of matchesOf(abbreviation, text)) {
      const key = form.toLowerCase();
      found.push({ form, lower: key, at: start - origin + index, isInCapitals: form === key.toUpperCase() });
    }
  }
  return found;
}

/** In text order of the first place in capitals. */
function oddOnes(
  groups: ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>,
  document: NewsDocument,
  tokens: readonly Token[],
  names: readonly Name[],
): readonly SpellingVariant[] {
  const found: SpellingVariant[] = [];
  for (const [key, forms] of groups) {
    const usualSpans = forms.size > 1 ? forms.get(key.toUpperCase()) : undefined;
    if (!usualSpans || usualSpans.length < leastPlaces) continue;
    for (const [rare, rareSpans] of forms) {
      if (rare === key.toUpperCase() || usualSpans.length < leastRatio * rareSpans.length) continue;
      if (!isSameWord(key, rare, rareSpans, tokens, names)) continue;
      const usual = document.text.slice(usualSpans[0]!.start, usualSpans[0]!.end);
      found.push({ kind: 'case', usual, rare, usualSpans, rareSpans, confidence: 0.9, eitherWay: false });
    }
  }
  return found;
}

/** More words in capitals than with small letters. */
function isShouted(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let others = 0;
  // Of most paragraphs the words with a capital tell enough: no others need be looked at, which are far more.
  for (const { text, lower } of tokens) {
    if (text === lower || text.length < 3) continue;
    const plain = capitalsOf(text);
    if (plain ? plain === 'capitals' : text === text.toUpperCase() && startsWithLetter(text)) capitals++;
    else if (plain || startsWithLetter(text)) others++;
  }
  for (let i = 0; i < tokens.length && capitals > others; i++) {
    const { text, lower } = tokens[i]!;
    if (text === lower && text.length >= 3 && startsWithLetter(text)) others++;
  }
  return capitals > others;
}

/** "FbI" can be nothing else; "Fbi" must be no word, no name of its own, and nobody's surname. */
function isSameWord(
  key: string,
  rare: string,
  places: readonly Span[],
  tokens: readonly Token[],
  names: readonly Name[],
): boolean {
  // The plural of a shorter one: "MPs" beside MPS.
  if (/^\p{Lu}+s$/u.test(rare)) return false;
  if (rare.slice(1) !== key.slice(1)) return true;
  if (isCommonWord(key) || genderOfGivenName(key) !== undefined || isCommonSurname(key) || placeKind(key) === 'city') {
    return false;
  }
  const isPerson = places.some(({ start, end }) => {
    const name = names[countLeading(names, (one) => one.end <= start)];
    return name?.type === 'person' && name.start <= start && name.end - name.start > end - start;
  });
  return !isPerson && !tokens.some(({ text }) => text === key);
}
