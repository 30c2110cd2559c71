/** The plainest form of a report: “The ministry explained that the subsidy, …, will be paid.” */
import type { Reading } from '../copy/reading.ts';
import type { Token } from '../../tokens/token.ts';
import type { CueWord } from '../cues/cue-lexicon.ts';
import type { Draft } from './draft-attribution.ts';

/** Adverbs, auxiliaries and brackets between source and verb, and whoever is told between verb and clause, at most. */
const longestBetween = 4;
/** Words of a clause, at least, and of what somebody used to say. */
const fewest = 5;
const fewestUsual = 2;
/** Tokens between commas behind the source, at most. */
const longestAside = 20;

/** What leads in the clause. */
const statement = /^that$/;
const question = /^(?:how|why|whether|if)$/;

interface Form {
  /** Of the verb with what belongs before it. */
  readonly first: number;
  readonly leads: RegExp;
  readonly fewest: number;
}

/** How such a verb stands there; null for others. */
function formOf(tokens: readonly Token[], at: number, { base, form, isPlain }: CueWord): Form | null {
  if (form === 'base') {
    const isUsual = isPlain && tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'used';
    return isUsual ? { first: at - 2, leads: statement, fewest: fewestUsual } : null;
  }
  if (form === 'ing') return null;
  if (/^(?:ask|wonder)$/.test(base)) return { first: at, leads: question, fewest };
  return isPlain ? { first: at, leads: statement, fewest } : null;
}

/** “The trustee, | who had been expected to abstain, | asked how …”: behind what stands between commas there. */
function pastAside(tokens: readonly Token[], from: number, verb: number): number {
  if (tokens[from]?.text !== ',' || verb - from > longestAside) return from;
  for (let i = verb - 1; i > from; i--) if (tokens[i]!.text === ',') return i + 1;
  return from;
}

/** Whether a subject that opens its clause, a finite verb of speech and “that” with a clause follow each other. Little more is asked of them than of marks. */
export function saysThat(
  { tokens, sentences, sentenceOf, document }: Reading,
  { content, evidence: { cue, source } }: Draft,
): boolean {
  const { at, end, word } = cue.candidate;
  const { range } = source;
  const form = word && formOf(tokens, at, word);
  if (!form || !range || range.end > form.first || content.length !== 1) return false;
  const aside = pastAside(tokens, range.end, form.first);
  if (form.first - aside > longestBetween) return false;
  const before = tokens[range.first - 1];
  const opens = range.first === sentences[sentenceOf[at]!]!.firstToken || /^(?:,|and|but)$/.test(before?.lower ?? '');
  if (!opens || /^(?:who|which|that|i|we|you|it|him|them)$/.test(tokens[range.first]!.lower)) return false;
  for (let i = aside; i < form.first; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.lower === 'to') return false;
  let that = end;
  while (that < Math.min(end + longestBetween, tokens.length) && !form.leads.test(tokens[that]!.lower)) {
    if (
      !/^(?:NOUN|PROPN|PRON|DET|ADV|NUM)$/.test(tokens[that]!.pos) ||
      (that === end && !word.isTelling && tokens[that]!.pos !== 'ADV')
    ) {
      return false;
    }
    that++;
  }
  const clause = content[0]!;
  if (
    !form.leads.test(tokens[that]?.lower ?? '') ||
    (clause.start !== tokens[that]!.start && clause.start !== tokens[that + 1]?.start)
  ) {
    return false;
  }
  let verbs = 0;
  let words = 0;
  for (let i = that + 1; i < tokens.length && tokens[i]!.end <= clause.end; i++, words++) {
    const { pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') verbs++;
  }
  return (
    verbs > 0 &&
    words >= form.fewest &&
    /^[\s]*(?:[.?!;,]|and |but |as |while |–|—)/u.test(document.text.slice(clause.end, clause.end + 8))
  );
}

/** “Radio Lanner quoted an engineer | as saying that …”: whatever else speaks against it. */
export function isQuotedAsSaying({ tokens }: Reading, { content, evidence: { cue, source } }: Draft): boolean {
  const { at, end } = cue.candidate;
  const [clause, more] = content;
  if (tokens[at]!.lower !== 'saying' || tokens[at - 1]?.lower !== 'as' || source.range?.end !== at - 1 || !clause || more) {
    return false;
  }
  for (let i = end; i < tokens.length && tokens[i]!.end <= clause.end; i++) {
    if (tokens[i]!.start >= clause.start && /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return true;
  }
  return false;
}
