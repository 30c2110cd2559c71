/** Keeps the drafts that are right often enough, with their confidence: that source and words are right. */
import type { Attribution } from '../attribution.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../copy/reading.ts';
import { isLedInByColon, isSetOff } from '../linking/sets-off.ts';
import { score, sigmoid, type LinearModel } from '../scoring/linear-model.ts';
import type { Draft } from './draft-attribution.ts';
import { type DraftForm, formOf, trustFeatures } from './trust-features.ts';
import { isWhatSomebodyCalls, namesPlainly } from './names-plainly.ts';
import { isQuotedAsSaying, saysThat } from './says-that.ts';
import { upToNextReport } from './up-to-next-report.ts';

/** Of every one, and all that is asked where marks alone bound the words: a quotation with a likely speaker is worth more to the desk than one with none. */
const leastConfidence = 0.5;
/**
 * Of words that were chosen, by how much the log-odds that source and words are right must exceed those that nobody is said to have said the words. Reported clauses are many
 * and easily wrong; where only “who” says them (“critics who say …”), the sentence is about something else, and they are wrong twice as often.
 */
const leastMargin = { clause: 3.4, relative: 4.4, fragment: 2.4, that: 2, named: 0.3 };
/** Log-odds asked of “what she called “…””. */
const leastCalled = -2;
/** Log-odds asked of whoever is quoted as saying something. */
const leastQuoted = -1.5;
/** Log-odds asked of somebody who plainly names something (see names-plainly.ts). */
const leastNamed = -0.5;
/** Of tags that commas set off: where the speaker is sure, hardly anything more is asked. */
const leastTagged = ({ certainty }: Draft['evidence']['source']): number => (certainty >= 0.85 ? 0.1 : leastConfidence);
/** How many of those are right. */
const taggedConfidence = 0.8;
/** Of the speaker of an utterance that is kept only because a colon hands it over to somebody. */
const leastSpeaker = 0.6;

/** Gives the log-odds that a draft of this form is right, and finds them where they are not known. */
export type RememberTrust = (draft: Draft, form: DraftForm, find: (draft: Draft, form: DraftForm) => number) => number;

export function trusted(
  reading: Reading,
  drafts: readonly Draft[],
  model: LinearModel,
  remembered?: RememberTrust,
): Omit<Attribution, 'id'>[] {
  const find = (draft: Draft, form: DraftForm): number => {
    const features = reading.scratch;
    features.count = 0;
    trustFeatures(features, reading, draft, form);
    return score(model, features);
  };
  const kept: { readonly draft: Draft; readonly source: Span | null; readonly confidence: number }[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    const form = formOf(drafts, index);
    const logOdds = remembered ? remembered(draft, form, find) : find(draft, form);
    const isKept = isSureEnough(reading, draft, logOdds);
    const confidence = sigmoid(logOdds);
    const { setOff, links } = draft.evidence;
    const isTagged = !isKept && setOff !== null && confidence >= leastTagged(draft.evidence.source);
    if (!isKept && !isTagged && !links.some(({ range }) => isSetOff(reading, range))) continue;
    const source = isKept || isTagged || isHandedOver(reading, draft) ? draft.source : null;
    if (isTagged) {
      kept.push({ draft: { ...draft, content: setOff }, source, confidence: Math.max(confidence, taggedConfidence) });
    } else kept.push({ draft, source, confidence });
  }
  return kept.map(({ draft, source, confidence }, index): Omit<Attribution, 'id'> => {
    const next = kept[index + 1];
    const { kind, cue, quotes, found } = draft;
    const content = next ? upToNextReport(reading, draft, next.draft) : draft.content;
    return { kind, content, source, cue, quotes, found, confidence };
  });
}

function isSureEnough(reading: Reading, draft: Draft, logOdds: number): boolean {
  const { tokens } = reading;
  const { links, doubt, source } = draft.evidence;
  const isNamed = links.length > 0 && doubt !== null && logOdds >= leastNamed && logOdds - doubt >= leastMargin.named;
  if (isNamed && namesPlainly(reading, draft)) return true;
  if (links.length > 0 && logOdds >= leastCalled && isWhatSomebodyCalls(reading, draft)) return true;
  if (logOdds >= leastQuoted && isQuotedAsSaying(reading, draft)) return true;
  if (sigmoid(logOdds) < leastConfidence) return false;
  if (doubt === null) return true;
  if (links.length === 0 && logOdds - doubt >= leastMargin.that && saysThat(reading, draft)) return true;
  const { range } = source;
  const isRelative = range !== null && range.end - range.first === 1 && /^(?:who|which|that)$/.test(tokens[range.first]!.lower);
  return logOdds - doubt >= (links.length > 0 ? leastMargin.fragment : isRelative ? leastMargin.relative : leastMargin.clause);
}

/** Whether a colon hands words over to a speaker who is likely enough. What stands behind a comma may be a stranger's: there nobody is named. */
const isHandedOver = (reading: Reading, { evidence: { links, source } }: Draft): boolean =>
  source.certainty >= leastSpeaker && links.some(({ range }) => isLedInByColon(reading, range));
