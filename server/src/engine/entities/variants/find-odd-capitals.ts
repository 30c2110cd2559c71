/** Finds abbreviations that stand once in other capitals than all over the story: "FbI", "Kcna" beside KCNA three times. */
import type { NewsDocument } from '../../document/news-document.ts';
import { genderOfGivenName, isCommonSurname } from '../../names/lists/given-names.ts';
import { placeKind } from '../../names/lists/places.ts';
import { isCommonWord } from '../../names/lists/words-of-english.ts';
import type { Name } from '../../names/name.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { Span } from '../../text/span.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { SpellingVariant } from '../entity.ts';

/** Three to seven letters, the first a capital, with no letter beside them. */
const abbreviation = /(?<![\p{L}\p{M}])\p{Lu}\p{L}{2,6}(?![\p{L}\p{M}])/gu;

/** Places that an abbreviation must have in capitals, and how many times those of the other form. */
const leastPlaces = 2;
const leastRatio = 2;

/** Linear in the tokens. Lines in capitals say nothing. In text order of the first place in capitals. */
export function findOddCapitals(
  document: NewsDocument,
  { tokens, paragraphs }: Tokens,
  names: readonly Name[],
): readonly SpellingVariant[] {
  const groups = new Map<string, Map<string, Span[]>>();
  for (const { firstToken, endToken } of paragraphs) {
    const own = tokens.slice(firstToken, endToken);
    if (isShouted(own)) continue;
    for (const { text, lower, start } of own) {
      if (text === lower || text.length < 3) continue;
      for (const match of text.matchAll(abbreviation)) {
        const key = match[0].toLowerCase();
        const forms = groups.get(key) ?? new Map<string, Span[]>();
        groups.set(key, forms);
        const place = { start: start + match.index, end: start + match.index + match[0].length };
        const places = forms.get(match[0]);
        if (places) places.push(place);
        else forms.set(match[0], [place]);
      }
    }
  }
  const found: SpellingVariant[] = [];
  for (const [key, forms] of groups) {
    const usualSpans = forms.size > 1 ? forms.get(key.toUpperCase()) : undefined;
    if (!usualSpans || usualSpans.length < leastPlaces) continue;
    for (const [rare, rareSpans] of forms) {
      if (rare === key.toUpperCase() || usualSpans.length < leastRatio * rareSpans.length) continue;
      if (!isSameWord(key, rare, rareSpans, tokens, names)) continue;
      const usual = document.text.slice(usualSpans[0]!.start, usualSpans[0]!.end);
      found.push({ kind: 'case', usual, rare, usualSpans, rareSpans, confidence: 0.9 });
    }
  }
  return found;
}

/** More words in capitals than with small letters. */
function isShouted(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let others = 0;
  for (const { text, lower } of tokens) {
    if (text.length < 3 || !/^\p{L}/u.test(text)) continue;
    if (text !== lower && text === text.toUpperCase()) capitals++;
    else others++;
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
