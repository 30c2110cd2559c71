/** Speech that its layout attributes, without a verb: "OBI: We lost." in a transcript, Q and A, “We lost.” ― Mary Obi. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Tokens } from '../../tokens/token.ts';
import type { Reading } from '../copy/reading.ts';
import { mannersIn } from './find-manners.ts';
import type { Turn } from './turn.ts';

/** Words of a speaker's label before a colon, of one with an office and marks of a party, and of a signature after a dash. */
const mostLabelWords = 5;
const mostTitledWords = 10;
const mostSignatureWords = 9;

/** In text order. `labelled` are those of the paragraphs, where they are known (see labelledParagraphs). */
export function findTurns(
  reading: Reading,
  labelled: ReadonlyMap<number, Label> = labelledParagraphs(reading, reading.document),
): Turn[] {
  return reading.paragraphs.flatMap((paragraph, index) => {
    const label = labelled.get(index);
    if (label !== undefined) return turn(reading, label, paragraph.endToken);
    return signed(reading, index) ?? labelledQuotation(reading, index) ?? mannersIn(reading, index);
  });
}

/** A speaker's label: its first token and its colon. */
export interface Label {
  readonly first: number;
  readonly colon: number;
}

/** Paragraphs that open with a speaker's label, where they are a transcript: two at least, and one speaker twice or all in capitals. */
export function labelledParagraphs(
  { tokens, paragraphs }: Pick<Tokens, 'tokens' | 'paragraphs'>,
  document: NewsDocument,
): Map<number, Label> {
  const found = new Map<number, Label>();
  const seen = new Map<string, number>();
  let capitals = 0;
  paragraphs.forEach(({ firstToken, endToken }, index) => {
    const role = document.paragraphs[index]?.role;
    if (role === 'headline' || role === 'byline' || role === 'crosshead') return;
    const first = /^["“'‘«„]+$/.test(tokens[firstToken]?.text ?? '') ? firstToken + 1 : firstToken;
    let colon = first;
    while (colon < endToken && colon - first <= mostLabelWords && tokens[colon]!.text !== ':') colon++;
    if (tokens[colon]?.text !== ':' || colon === first || colon + 2 >= endToken || colon - first > mostLabelWords) return;
    const words = tokens.slice(first, colon);
    if (!words.every(({ text }) => /^(?:\p{Lu}[\p{L}'’-]*\.?|[.()])$/u.test(text))) return;
    const name = words.map(({ text }) => text).join(' ');
    seen.set(name, (seen.get(name) ?? 0) + 1);
    if (name === name.toUpperCase()) capitals++;
    found.set(index, { first, colon });
  });
  // “Obi: 1,769.”, “Date: 3 May”: a table, not a transcript.
  const spoken = [...found].filter(([index, { colon }]) => isSpeech(tokens, colon + 1, paragraphs[index]!.endToken)).length;
  if (2 * spoken < found.size) return new Map<number, Label>();
  const repeats = [...seen.values()].some((count) => count >= 2);
  return found.size >= 2 && (repeats || capitals >= 2) && seen.size >= 2 ? found : new Map<number, Label>();
}

const isSpeech = (tokens: Reading['tokens'], first: number, end: number): boolean => {
  let verbs = 0;
  let words = 0;
  for (let i = first; i < end; i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') verbs++;
    if (/^\p{L}/u.test(text)) words++;
  }
  return (
    verbs > 0 ||
    /^[?!…]$/.test(tokens[end - 1]!.text) ||
    (words > 0 && words <= mostAnswerWords && /^[.”"]$/.test(tokens[end - 1]!.text))
  );
};
/** Words of a short answer without a verb: "Never.", "In May, I think." */
const mostAnswerWords = 5;

function turn(reading: Reading, { first, colon }: Label, endToken: number): Turn {
  const content = { first: colon + 1, end: endToken };
  return {
    source: { first, end: colon },
    cue: { first: colon, end: colon + 1 },
    content,
    quotes: quotesIn(reading, first - 1, endToken),
  };
}

/** A paragraph that is a person, a colon and a quotation, in whatever story: “Rep. Mara Lind (D-Pa.): ‘We lost.’” */
function labelledQuotation(reading: Reading, index: number): Turn | null {
  const { tokens, quoteOf, quotes, paragraphs, document, names, nameOf } = reading;
  const { firstToken, endToken } = paragraphs[index]!;
  if (document.paragraphs[index]?.role === 'headline') return null;
  let colon = firstToken;
  while (colon < endToken && colon - firstToken <= mostTitledWords && tokens[colon]!.text !== ':') colon++;
  const opening = colon + 1 < endToken && tokens[colon]!.text === ':' ? quoteOf[colon + 1]! : -1;
  if (opening === -1 || quotes[opening]!.first !== colon + 1 || quotes[opening]!.end < endToken - 1) return null;
  let isPerson = false;
  for (let i = firstToken; i < colon; i++) {
    if (quoteOf[i] !== -1 || !/^(?:\p{Lu}[\p{L}'’.-]*|[.,()])$/u.test(tokens[i]!.text)) return null;
    if (nameOf[i] !== -1 && names[nameOf[i]!]!.type === 'person') isPerson = true;
  }
  return isPerson ? turn(reading, { first: firstToken, colon }, endToken) : null;
}

/** A paragraph that is a quotation, a dash and a name; the dash and the name may stand in the line below. */
function signed(reading: Reading, index: number): Turn | null {
  const { tokens, quoteOf, quotes, paragraphs } = reading;
  const { firstToken, endToken } = paragraphs[index]!;
  if (firstToken >= endToken || quoteOf[firstToken] === -1) return null;
  const opening = quotes[quoteOf[firstToken]!]!;
  let end = opening.end;
  while (end < endToken && quoteOf[end] !== -1) end++;
  const isBelow = end === endToken || (end === endToken - 1 && tokens[end]!.text === '.');
  const line = isBelow ? lineBelow(reading, index + 1) : { firstToken: end, endToken };
  const source = line && signatureIn(reading, line.firstToken, line.endToken);
  if (!source) return null;
  const dash = line.firstToken;
  return {
    source,
    cue: { first: dash, end: dash + 1 },
    content: { first: firstToken, end },
    quotes: quotesIn(reading, firstToken, end),
  };
}

const isDash = ({ tokens }: Reading, at: number): boolean => /^(?:[―—–-]|--)$/.test(tokens[at]?.text ?? '');

/** The paragraph, unless it is one of a list of such lines. */
function lineBelow(reading: Reading, index: number): Reading['paragraphs'][number] | null {
  const next = reading.paragraphs[index + 1];
  return next && isDash(reading, next.firstToken) ? null : (reading.paragraphs[index] ?? null);
}

/** The name behind a dash, with what stands in apposition if that is short: "― Mara Lind, the mayor". */
function signatureIn(reading: Reading, dash: number, endToken: number): Turn['source'] | null {
  const { tokens } = reading;
  if (!isDash(reading, dash)) return null;
  let end = endToken;
  while (end > dash + 1 && /^[.,;]$/.test(tokens[end - 1]!.text)) end--;
  const first = dash + 1;
  if (isName(reading, first, end)) return { first, end };
  let comma = first;
  while (comma < end && tokens[comma]!.text !== ',') comma++;
  return comma < end && isName(reading, first, comma) ? { first, end: comma } : null;
}

function isName({ tokens }: Reading, first: number, end: number): boolean {
  const words = tokens.slice(first, end);
  return (
    words.length > 0 &&
    words.length <= mostSignatureWords &&
    /^\p{Lu}/u.test(words[0]!.text) &&
    words.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON')
  );
}

function quotesIn({ quotes, quoteOf }: Reading, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, first); i < end; i++) {
    const index = quoteOf[i]!;
    if (index !== -1 && found.at(-1) !== index && quotes[index]!.first >= first) found.push(index);
  }
  return found;
}
