/** Cuts words at hyphens where a name is only a part of them: "Nairobi-based", "pro-Morales", "Russia-Ukraine". */
import { rememberByCut } from '../../tokens/remember-by-cut.ts';
import type { CutParagraph, Token } from '../../tokens/token.ts';
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

/** A token to be cut in three, by its index in the paragraph, and where its hyphen stands in it. */
interface Compound {
  readonly index: number;
  readonly at: number;
}

/** A paragraph's tokens, some of them cut in three; sentences keep pointing at the old ones. It is looked through once, as long as it is remembered. */
export function createCompoundCutter(lists: WordLists): (cut: CutParagraph) => readonly Token[] {
  const compoundsOf = rememberByCut(({ tokens }) => findCompounds(tokens, lists));
  return (paragraph) => {
    const { tokens } = paragraph;
    const compounds = compoundsOf(paragraph);
    if (compounds.length === 0) return tokens;
    const cut = new Array<Token>(tokens.length + 2 * compounds.length);
    let count = 0;
    let next = 0;
    for (const { index, at } of compounds) {
      while (next < index) cut[count++] = tokens[next++]!;
      const token = tokens[next++]!;
      cut[count++] = part(token, 0, at);
      cut[count++] = part(token, at, at + 1);
      cut[count++] = part(token, at + 1, token.text.length);
    }
    while (next < tokens.length) cut[count++] = tokens[next++]!;
    return cut;
  };
}

function findCompounds(tokens: readonly Token[], lists: WordLists): readonly Compound[] {
  const found: Compound[] = [];
  tokens.forEach((token, index) => {
    const at = token.text !== token.lower && token.text.length > 3 ? token.text.search(hyphen) : -1;
    if (at > 0 && at < token.text.length - 1 && isCompound(token, at, lists)) found.push({ index, at });
  });
  return found;
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
