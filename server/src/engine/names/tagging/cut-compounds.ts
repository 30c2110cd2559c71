/** Cuts words at hyphens where a name is only a part of them: "Nairobi-based", "pro-Morales", "Russia-Ukraine". */
import type { Token, TokenRange, Tokens } from '../../tokens/token.ts';
import { foldWord } from '../lists/fold-word.ts';
import { flag, type WordLists } from './word-flags.ts';

const before = new Set(
  'pro anti non ex mid off post pre trans sino anglo franco afro indo euro cross inter intra ultra then one two three all un'.split(
    ' ',
  ),
);
const after = new Set(
  'based led backed born bred like style wide funded owned controlled occupied trained made run sponsored registered listed administered held allied aligned speaking majority dominated imposed brokered mediated linked affiliated supported supplied built educated friendly bound area related themed inspired approved appointed elected declared hosted ruled governed fuelled era level native only returned first facing flagged manufactured headquartered designed produced fired launched wide'.split(
    ' ',
  ),
);
const standsAlone = flag.country | flag.city | flag.region | flag.agency | flag.company | flag.demonym | flag.party;
const hyphen = /[-‐‑–]/;

/** The same tokens, some of them cut in three; sentences keep pointing at the old ones and are left out. */
export function cutCompounds(
  { tokens, paragraphs }: Tokens,
  lists: WordLists,
): Pick<Tokens, 'tokens'> & { readonly paragraphs: readonly Pick<TokenRange, 'firstToken' | 'endToken'>[] } {
  const cut: Token[] = [];
  const ranges = paragraphs.map(({ firstToken, endToken }) => {
    const first = cut.length;
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]!;
      const at = token.text.length > 3 && token.text !== token.lower ? token.text.search(hyphen) : -1;
      if (at > 0 && at < token.text.length - 1 && isCompound(token, at, lists)) {
        cut.push(part(token, 0, at), part(token, at, at + 1), part(token, at + 1, token.text.length));
      } else cut.push(token);
    }
    return { firstToken: first, endToken: cut.length };
  });
  return { tokens: cut, paragraphs: ranges };
}

function isCompound({ text, lower }: Token, at: number, lists: WordLists): boolean {
  const [left, right] = [lower.slice(0, at), lower.slice(at + 1)];
  const isSmall = (from: number, to: number): boolean => text.slice(from, to) === lower.slice(from, to);
  if (before.has(left) && !isSmall(at + 1, text.length)) return true;
  const head = right.split(hyphen, 1)[0]!;
  if (after.has(head) && isSmall(at + 1, at + 1 + head.length)) return true;
  const known = (word: string): boolean => ((lists.words.get(foldWord(word)) ?? 0) & standsAlone) !== 0;
  return known(left) && known(right) && !isSmall(0, at) && !isSmall(at + 1, text.length);
}

function part(token: Token, from: number, to: number): Token {
  const text = token.text.slice(from, to);
  return {
    text,
    lower: text.toLowerCase(),
    start: token.start + from,
    end: token.start + to,
    pos: hyphen.test(text) && text.length === 1 ? 'PUNCT' : token.pos,
    spaced: from === 0 && token.spaced,
  };
}
