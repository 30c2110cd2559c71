/** Parts of speech that the tagger has got wrong and that names, or the words beside them, tell. */
import type { PartOfSpeech, Token } from '../../tokens/token.ts';

/** Words that are people's names are proper nouns, whatever else the tagger takes them for: “Swift wrote”, “Will said”. */
export function withMendedTag(tokens: readonly Token[], i: number, isPerson: boolean): Token {
  const token = tokens[i]!;
  if (isMistakenNoun(tokens, i)) return taggedAs(token, 'NOUN');
  if (isMistakenName(tokens, i)) return taggedAs(token, 'PROPN');
  return isPerson && mistaken.has(token.pos) && capital.test(token.text) ? taggedAs(token, 'PROPN') : token;
}

// Written in a function, a pattern is one object more at each call.
const capital = /^\p{Lu}/u;
const capitalized = /^\p{Lu}\p{Ll}/u;
const relative = /^(?:who|which|whose)$/;
const attributive: ReadonlySet<string> = new Set(['lead', 'head', 'star']);
const endsPhrase = /^(?:VERB|AUX|PUNCT|ADP)$/;

export const taggedAs = ({ start, end, text, lower, spaced }: Token, pos: PartOfSpeech): Token => ({
  start,
  end,
  text,
  lower,
  pos,
  spaced,
});

/** "from Hull", where the tagger knows the word as a verb. */
const isMistakenName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  capitalized.test(tokens[i]!.text) &&
  !tokens[i]!.lower.endsWith('ing') &&
  (tokens[i - 1]?.pos === 'ADP' || bearsClause(tokens, i));

/** "Unite, which represents …, said": a verb has no clause on it. */
const bearsClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === ',' && relative.test(tokens[i + 2]?.lower ?? '');

/** "According to people", "the ministry of works", "the north warned". */
function isMistakenNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (i === 0 || (pos !== 'VERB' && pos !== 'ADV')) return false;
  const before = tokens[i - 1]!.lower;
  if (pos === 'VERB') {
    if (before === '’s' || before === "'s") return isOwned(tokens, i);
    return (before === 'of' || (before === 'to' && tokens[i - 2]?.lower === 'according')) && !lower.endsWith('ing');
  }
  // “The young forward”.
  const isDetermined =
    before === 'the' || (lower === 'forward' && tokens[i - 1]!.pos === 'ADJ' && tokens[i - 2]?.lower === 'the');
  return isDetermined && endsPhrase.test(tokens[i + 1]?.pos ?? '') && !lower.endsWith('ly');
}

/** "The paper’s | lead | author". */
const isOwned = (tokens: readonly Token[], i: number): boolean =>
  attributive.has(tokens[i]!.lower) && tokens[i + 1]?.pos === 'NOUN';

const mistaken: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'ADV', 'AUX', 'INTJ', 'NOUN', 'SCONJ', 'VERB', 'X']);
