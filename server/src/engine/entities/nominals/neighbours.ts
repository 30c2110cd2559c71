/** What stands beside a noun phrase: "the skipper, Derek Oldroyd,", "Imogen Tallis, the vet,", "is a teacher". */
import type { Token } from '../../tokens/token.ts';
import { foldWord } from '../mentions/fold-name.ts';
import { formsOfAddress } from '../../names/lists/name-words.ts';
import type { Neighbours } from './noun-phrase.ts';
import { personNouns } from './person-nouns.ts';

/** Tokens that a relative clause between a phrase and the name after it may have: "the vet who carried it out, Imogen Tallis". */
const longestClause = 16;

/** Tokens of what else belongs to a phrase, or of another apposition. */
const longestTie = 12;

/** Tokens that names near the phrase begin with, titles included, and those right behind them. */
export interface Nearest {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Of the phrase from `first` to `end`, half-open, in a sentence that ends at `sentenceEnd`. Constant time. */
export const neighboursOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  sentenceEnd: number,
  nearest: Nearest,
): Neighbours => ({
  nameAfter: isInOffice(tokens, first) ? -1 : nameAfter(tokens, end, sentenceEnd, nearest),
  nameBefore: nameBefore(tokens, first, end, nearest.ends),
  isPredicate: isPredicate(tokens[first - 1]),
});

export const moveNeighbours = (neighbours: Neighbours, by: number): Neighbours => {
  const { nameAfter: after, nameBefore: before, isPredicate: predicate } = neighbours;
  return after < 0 && before < 0
    ? neighbours
    : { nameAfter: after < 0 ? after : after + by, nameBefore: before < 0 ? before : before + by, isPredicate: predicate };
};

const isPredicate = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:is|was|are|were|be|been|being|became|become|as)$/.test(before.lower);

/** "the press secretary to | the governor, Sani Bako,": the name is that of the one whose office it is. */
const isInOffice = (tokens: readonly Token[], first: number): boolean =>
  /^(?:to|in|on|by|behind|near|of|for|at|from|with)$/.test(tokens[first - 1]?.lower ?? '') &&
  personNouns.has(tokens[first - 2]?.lower ?? '');

/** ", Name" right after, or after a relative clause; "was Name" too; ", Name," behind what else belongs to the phrase, or behind another apposition. */
function nameAfter(tokens: readonly Token[], end: number, sentenceEnd: number, nearest: Nearest): number {
  const { starts } = nearest;
  const next = tokens[end];
  const given = givenAs(tokens, end, sentenceEnd);
  if (given >= 0 && starts.has(given)) return given;
  const beyond = nameBeyond(tokens, end, sentenceEnd, nearest);
  if (beyond >= 0) return beyond;
  const startAt = (at: number): number => (starts.has(at) ? at : -1);
  if (next && /^[,:(–—-]$/.test(next.text)) return startNear(tokens, end + 1, starts);
  if (next && /^(?:is|was)$/.test(next.lower)) return startAt(end + 1);
  if (!next || !/^(?:who|which|that)$/.test(next.lower)) return -1;
  const limit = Math.min(sentenceEnd, end + longestClause);
  for (let i = end; i < limit; i++) if (tokens[i]!.text === ',') return startAt(i + 1);
  return -1;
}

/** "A resident | , who simply identified himself as | Musa Bello", "who gave her name only as": where the name would begin, or -1. */
function givenAs(tokens: readonly Token[], end: number, sentenceEnd: number): number {
  const who = tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[who]?.lower !== 'who') return -1;
  let says = false;
  for (let i = who + 1; i < Math.min(sentenceEnd, who + longestGiving); i++) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:himself|herself|name)$/.test(lower)) {
      says = /^(?:identified|introduced|gave|described|his|her)$/.test(tokens[i - 1]!.lower);
    } else if (lower === 'as') return says ? i + 1 : -1;
    else if (pos === 'PUNCT') return -1;
  }
  return -1;
}
/** Tokens from "who" to "as", at most. */
const longestGiving = 9;

/** "the chairman | in the state, Felix Udo,", "her neighbour | , a welder, Jane Doe,": closed by a comma that no list goes on behind. */
function nameBeyond(tokens: readonly Token[], end: number, sentenceEnd: number, { starts, ends }: Nearest): number {
  const isTie = /^(?:in|to|on|by|behind|near)$/.test(tokens[end]?.lower ?? '');
  if (!isTie && !(tokens[end]?.text === ',' && /^(?:an?|his|her|their)$/.test(tokens[end + 1]?.lower ?? ''))) return -1;
  const limit = Math.min(sentenceEnd, end + longestTie);
  for (let i = end + 1; i < limit; i++) {
    const { text, pos, lower } = tokens[i]!;
    if (text === ',') {
      const name = startNear(tokens, i + 1, starts);
      return name >= 0 && isClosed(tokens, name, sentenceEnd, ends) ? name : -1;
    }
    if (pos === 'VERB' || pos === 'AUX' || /^(?:who|which|that|and|or)$/.test(lower) || pos === 'PUNCT') return -1;
  }
  return -1;
}

function isClosed(tokens: readonly Token[], name: number, sentenceEnd: number, ends: ReadonlySet<number>): boolean {
  let end = name + 1;
  while (end < sentenceEnd && !ends.has(end)) end++;
  return tokens[end]?.text === ',' && !/^(?:and|or)$/.test(tokens[end + 1]?.lower ?? '');
}

/** A rank that was not read as a title may come before the name: "SP Abiodun Fagbemi", "state Rep. Denise Lane", "the Rev Judith Amory". */
function startNear(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): number {
  if (starts.has(at)) return at;
  const before = tokens[at];
  const isRank = before && (before.pos === 'PROPN' || /^(?:state|former|retired|then)$/.test(before.lower));
  const isAddressed = before?.lower === 'the' && formsOfAddress.has(foldWord(tokens[at + 1]?.text ?? ''));
  return (isRank || isAddressed) && starts.has(at + 1) ? at + 1 : -1;
}

/** "Name, the skipper of the trawler," and "Name, 43, a teacher.": closed by a mark or a relative clause, else a list goes on. */
function nameBefore(tokens: readonly Token[], first: number, end: number, ends: ReadonlySet<number>): number {
  let comma = first - 1;
  if (tokens[comma]?.text !== ',' && tokens[comma]?.text !== '(') return -1;
  const after = tokens[end];
  if (after && !/^(?:[,.;:!?)”"–—]|who|whose|which|that|and|in|on|whom)$/.test(after.lower)) return -1;
  if (tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',') comma -= 2;
  return ends.has(comma) ? comma : -1;
}
