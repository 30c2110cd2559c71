/** Names that the name stage overlooked: a capitalized word that is the surname or first name of somebody whom the story names in full. */
import { isCommonWord } from '../../names/lists/words-of-english.ts';
import type { Name } from '../../names/name.ts';
import type { Tokens } from '../../tokens/token.ts';
import { foldWord, foldWords } from './fold-name.ts';

/** How sure such a name is. */
const confidence = 0.6;

/** The names with the overlooked ones added, in text order. Linear in the tokens. Source: one sense per discourse, Gale, Church and Yarowsky (1992). */
export function withOverlookedNames({ tokens }: Tokens, names: readonly Name[], textOf: (name: Name) => string): readonly Name[] {
  const known = new Set<string>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    const words = foldWords(textOf(name));
    if (words.length < 2) continue;
    for (const word of [words[0]!, words[words.length - 1]!]) if (word.length >= 4 && !isCommonWord(word)) known.add(word);
  }
  if (known.size === 0) return names;
  const added: Name[] = [];
  let next = 0;
  tokens.forEach((token, i) => {
    while (next < names.length && names[next]!.end <= token.start) next++;
    const inName = next < names.length && names[next]!.start < token.end;
    if (inName || token.text.length < 4 || token.text === token.lower || !known.has(foldWord(token.text))) return;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return;
    if (isCapitalized(tokens[i + 1]) || (i > 0 && tokens[i]!.spaced && isCapitalized(tokens[i - 1]))) return;
    added.push({ start: token.start, end: token.end, type: 'person', confidence, title: null });
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

/** Part of a longer name, it may be another's. */
const isCapitalized = (token: Tokens['tokens'][number] | undefined): boolean =>
  token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
