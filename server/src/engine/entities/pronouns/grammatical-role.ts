/** What a name, phrase or pronoun does in its sentence, as far as the words next to it tell. */
import type { Token } from '../../tokens/token.ts';

export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

/** Longest apposition between a subject and its verb, in tokens. */
const longestApposition = 18;

const isFinite = ({ pos, lower }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && !/ing$/.test(lower);

/** Verbs that turn round after a quotation: "…,” said Obi". */
const inverting = new Set(
  'said says added asked replied wrote writes insisted explained warned tweeted continued argued recalled declared quipped joked told noted observed argued warned recalled remarked'.split(
    ' ',
  ),
);

/**
 * Role of the tokens [first, end) in a sentence [from, to). `first` is that of the whole phrase, a title before a name included.
 * Constant time: looks at the words next to it and over one apposition.
 */
export function grammaticalRole(tokens: readonly Token[], first: number, end: number, from: number, to: number): GrammaticalRole {
  const start = phraseStart(tokens, first, from);
  const before = start > from ? tokens[start - 1] : undefined;
  const after = end < to ? tokens[end] : undefined;
  if (after && /^[’']s?$/.test(after.text) && after.pos === 'PART') return 'possessor';
  if (before?.pos === 'ADP' || before?.lower === 'to') return 'oblique';
  if (after?.pos === 'NOUN' && after.spaced) return 'other';
  if (verbFollows(tokens, end, to)) return 'subject';
  if (before && inverting.has(before.lower)) return 'subject';
  if (before && (before.pos === 'VERB' || before.pos === 'AUX')) return 'object';
  return before === undefined ? 'subject' : 'other';
}

/** Most words before a name that still belong to its phrase: "9/11 widow Terry Strada", "NBC’s Dante Chinni". */
const longestLead = 6;

function phraseStart(tokens: readonly Token[], first: number, from: number): number {
  let start = first;
  while (start > from && first - start < longestLead) {
    const { pos, text } = tokens[start - 1]!;
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'NUM' && !/^(?:[’']s?|-|\/)$/.test(text)) break;
    start--;
  }
  return start > from && tokens[start - 1]!.pos === 'DET' ? start - 1 : start;
}

/** A finite verb comes next, or after adverbs, an apposition between commas or a bracket. */
function verbFollows(tokens: readonly Token[], end: number, to: number): boolean {
  let at = end;
  while (at < to && (tokens[at]!.pos === 'ADV' || /^(?:also|who|and)$/.test(tokens[at]!.lower))) at++;
  const next = at < to ? tokens[at] : undefined;
  if (!next) return false;
  if (isFinite(next)) return true;
  const closing = next.text === ',' ? ',' : next.text === '(' ? ')' : undefined;
  if (!closing) return false;
  const afterComma = at + 1 < to ? tokens[at + 1] : undefined;
  if (closing === ',' && afterComma && isFinite(afterComma)) return true;
  for (let i = at + 1; i < Math.min(to, at + longestApposition); i++) {
    if (tokens[i]!.text !== closing) continue;
    let verb = i + 1;
    while (verb < to && tokens[verb]!.pos === 'ADV') verb++;
    if (verb < to && isFinite(tokens[verb]!)) return true;
  }
  return false;
}
