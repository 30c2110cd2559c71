/** The words that could report speech: all verbs outside quotations, listed nouns, "according to", colons and dashes beside a quotation or a name. */
import { filterOf, mayBeAmong } from '../../text/word-filter.ts';
import type { Reading } from '../copy/reading.ts';
import { hashOf } from '../scoring/features.ts';
import type { SourceCandidate } from '../sources/source-features.ts';
import type { CueLexicon, CueWord } from './cue-lexicon.ts';
import { forumOf } from './forum.ts';
import { wordNouns, wordsOf, type WordsOf } from './words-of.ts';

export const cueKinds = { verb: 1, noun: 2, phrase: 3, mark: 4 } as const;

export interface CueCandidate {
  /** Token index of the word that carries the cue; `end` is past the last word that always belongs to it ("according to"). */
  readonly at: number;
  readonly end: number;
  readonly kind: (typeof cueKinds)[keyof typeof cueKinds];
  /** Hash of the base form. */
  readonly base: number;
  readonly word: CueWord | null;
  /** The hearing that a verb makes the source of what was heard there. */
  readonly forum: SourceCandidate | null;
  /** Where the cue itself tells whose the quotation beside it is. */
  readonly wordsOf: WordsOf | null;
}

/** To the scorers "in the words of" is what "according to" is. */
const leadsIn = hashOf('according');

/** A colon in the first tokens of a text is looked at as in a headline. */
export const firstTokens = 20;

const capital = /^\p{Lu}/u;
const marks = new Set([':', '—', '–', '―', '-', '--']);
/** What is asked of words beside whether the lexicon has them. */
const others = filterOf(new Set(['according', ...wordNouns, ...marks]));

/** "6.52pm:" opens an entry of a live page. */
export const isTime = (lower: string): boolean => /^\d{1,2}[.:]\d{2}(?:[ap]m)?$|^\d{1,2}[ap]m$/.test(lower);

/** “Gave evidence that …”: testified. Not whoever was given it. */
const givesEvidence = ({ tokens, sentenceOf }: Reading, at: number): boolean =>
  /^g(?:ave|iven)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'evidence' &&
  tokens[at + 2]?.lower === 'that' &&
  sentenceOf[at + 2] === sentenceOf[at] &&
  !/^(?:is|are|was|were|been|being)$/.test(tokens[at - 1]?.lower ?? '');

/** Those among some tokens, half-open. */
export function cueCandidates(reading: Reading, lexicon: CueLexicon, first = 0, end = reading.tokens.length): CueCandidate[] {
  const { tokens, quoteOf, sentenceOf, document, paragraphOf, words } = reading;
  const candidates: CueCandidate[] = [];
  for (let i = first; i < end; i++) {
    if (quoteOf[i] !== -1) continue;
    // Nearly all words but verbs are none that is asked for.
    const hash = words[i]!;
    if (tokens[i]!.pos !== 'VERB' && !mayBeAmong(lexicon.filter, hash) && !mayBeAmong(others, hash)) continue;
    const { lower, pos, text } = tokens[i]!;
    if (lower === 'according' && tokens[i + 1]?.lower === 'to') {
      candidates.push({ at: i, end: i + 2, kind: cueKinds.phrase, base: hashOf(lower), word: null, forum: null, wordsOf: null });
    } else if (wordNouns.has(lower)) {
      const owned = wordsOf(reading, i);
      if (owned) {
        candidates.push({
          at: owned.at,
          end: owned.end,
          kind: cueKinds.phrase,
          base: leadsIn,
          word: null,
          forum: null,
          wordsOf: owned,
        });
      }
    } else if (marks.has(text)) {
      const isHeadline = document.paragraphs[paragraphOf[i]!]?.role === 'headline' || i < firstTokens;
      const byQuote = (quoteOf[i + 1] ?? -1) !== -1 || (quoteOf[i - 1] ?? -1) !== -1;
      const opens = sentenceOf[i - 3] !== sentenceOf[i];
      const afterVerb = text === ':' && (lexicon.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.pos === 'VERB');
      if (afterVerb || (text === ':' && isTime(tokens[i - 1]?.lower ?? '') && opens)) continue;
      if (byQuote || (isHeadline && text === ':') || (opens && text === ':')) {
        candidates.push({ at: i, end: i + 1, kind: cueKinds.mark, base: hashOf(text), word: null, forum: null, wordsOf: null });
      }
    } else {
      const word = lexicon.get(lower);
      const isNoun = pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
      const isCapital = pos === 'PROPN' && !word && capital.test(text);
      if ((pos === 'VERB' || pos === 'AUX' || word) && !isCapital) {
        if (pos === 'AUX' && !word) continue;
        const forum = forumOf(reading, i);
        const evidence = givesEvidence(reading, i);
        const cue = forum ? lexicon.get('said') : evidence ? lexicon.get('testified') : word;
        candidates.push({
          at: i,
          end: evidence ? i + 2 : i + 1,
          kind: isNoun ? cueKinds.noun : cueKinds.verb,
          base: hashOf(cue?.base ?? lower),
          word: cue ?? null,
          forum,
          wordsOf: null,
        });
      }
    }
  }
  return candidates;
}
