/** The plainest forms by which somebody gives a thing a name in marks: “Obi likened the plan to “a leaky boat””, “as the Courier put it in a profile, “the end of the road””. */
import { putsIt } from '../contents/trim-content.ts';
import type { Reading } from '../copy/reading.ts';
import type { Draft } from './draft-attribution.ts';

/** Adverbs and auxiliaries between source and verb, and what is named, at most. */
const mostBetween = 2;
const longestObject = 10;

const names =
  /^(?:brand(?:s|ed)|label(?:s|l?ed)|liken(?:s|ed)|compare[sd]|equate[sd]|dub(?:s|bed)|call(?:s|ed)|term(?:s|ed)|denounce[sd]|deride[sd]|dismiss(?:es|ed)|hail(?:s|ed)|describe[sd])$/;
const be = /^(?:is|are|was|were|be|been|being|[’']s)$/;

/** Whether a subject, such a verb, what is named and a quotation follow each other. */
export function namesPlainly(reading: Reading, { evidence: { cue, links, source } }: Draft): boolean {
  const { tokens, sentenceOf } = reading;
  const { at, end } = cue.candidate;
  const { range } = source;
  const [link] = links;
  if (!range || links.length !== 1 || range.end > at || at - range.end > mostBetween) return false;
  if (/^(?:who|which|that)$/.test(tokens[range.first]!.lower)) return false;
  const { first } = link!.range;
  if (first <= end || sentenceOf[first] !== sentenceOf[at] || first - end > longestObject) return false;
  for (let i = range.end; i < at; i++) {
    const closesApposition = i === range.end && tokens[i]!.text === ',';
    if (!closesApposition && (!/^(?:ADV|AUX)$/.test(tokens[i]!.pos) || be.test(tokens[i]!.lower))) return false;
  }
  const isPut = putsIt(reading, cue.candidate) && tokens[range.first - 1]?.lower === 'as';
  if (!isPut && !names.test(tokens[at]!.lower)) return false;
  let hasObject = isPut;
  for (let i = end; i < first; i++) {
    const { pos, text } = tokens[i]!;
    if (/^(?:NOUN|PROPN|PRON)$/.test(pos)) hasObject = true;
    const isNoun = i > end && tokens[i - 1]!.pos === 'DET';
    if ((!isNoun && /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos)) || /^[;:()–—-]$/.test(text)) return false;
    if (text === ',' && !(isPut && i === first - 1)) return false;
  }
  // “A change called the “second round””: so it is called.
  return hasObject;
}

/** “For what she called “extraordinary patience””, “what Obi described as “a joke””, where the words are in marks alone. */
export function isWhatSomebodyCalls({ tokens }: Reading, { content, evidence: { cue, links, source } }: Draft): boolean {
  const { at, end } = cue.candidate;
  const [link] = links;
  const { range } = source;
  if (links.length !== 1 || range?.end !== at || tokens[range.first - 1]?.lower !== 'what') return false;
  if (!/^(?:call(?:s|ed)|describe[sd]|term(?:s|ed))$/.test(tokens[at]!.lower)) return false;
  const { first, quote } = link!.range;
  const isBehind = first === end || (first === end + 1 && tokens[end]!.lower === 'as');
  return isBehind && content.every((span) => span.start >= tokens[end]!.start && span.end <= quote.end);
}
