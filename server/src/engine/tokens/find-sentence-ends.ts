/** Finds where sentences end, by rules for news copy: abbreviations, initials, closing marks and tags behind a quotation's own stop. */
import { endsWithOwnStop, isTitleAbbreviation } from './abbreviations.ts';
import type { Token } from './token.ts';

/**
 * Token indices after each sentence's last token, in order, for the tokens of one paragraph (`from` to `end`, half-open). Closing marks and
 * brackets belong to the sentence that they close. A quotation's own stop before a tag (“Why?” she asked) ends no sentence.
 */
export function findSentenceEnds(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const ends: number[] = [];
  let straight = 0;
  for (let i = from; i < end; i++) {
    const text = tokens[i]!.text;
    if (text === '"') straight++;
    if (!mayStop(text)) continue;
    if (!stop.test(text) && !(text.endsWith('.') && endsWithOwnStop(text)) && !isWordWithStop(tokens, i)) continue;
    let after = i + 1;
    while (after < end && stop.test(tokens[after]!.text) && !tokens[after]!.spaced) after++;
    const closes = closersFrom(tokens, after, end, straight % 2 === 1);
    for (let k = after; k < closes; k++) if (tokens[k]!.text === '"') straight++;
    if (closes < end && endsHere(tokens, from, i, closes, end, closes > after)) ends.push(closes);
    i = closes - 1;
  }
  if (end > from) ends.push(end);
  return cutOverlong(tokens, ends, from);
}

/** No sentence of a newspaper is longer, in tokens; later stages may take quadratic time in the length of a sentence. */
const longest = 250;

/** Cuts what is longer than any sentence behind its stops, and where there are none, anywhere. */
function cutOverlong(tokens: readonly Token[], ends: readonly number[], from: number): readonly number[] {
  const cut: number[] = [];
  let start = from;
  for (const end of ends) {
    while (end - start > longest) {
      let at = start + longest;
      while (at > start && !stop.test(tokens[at - 1]!.text)) at--;
      start = at > start ? at : start + longest;
      cut.push(start);
    }
    cut.push(end);
    start = end;
  }
  return cut;
}

/** All stops and all that ends with a full stop. */
function mayStop(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026;
}

/** "The vote is in.", "where she sat.": the tagger leaves the stop on, as that of inches or of a weekday. */
const isWordWithStop = (tokens: readonly Token[], at: number): boolean =>
  wordWithStop.test(tokens[at]!.text) && tokens[at - 1]?.pos !== 'NUM';

const stop = /^(?:[.!?…]+|\.{2,})$/;
const closer = /^(?:[”’»)\]}'"]|'')$/;

/** The token after the closing marks that stand at `at`. A straight double closes only where one is open. */
function closersFrom(tokens: readonly Token[], at: number, end: number, isStraightOpen: boolean): number {
  let after = at;
  let open = isStraightOpen;
  while (after < end) {
    const { text, spaced } = tokens[after]!;
    if (spaced || !closer.test(text)) break;
    if (text === '"') {
      if (!open) break;
      open = false;
    }
    after++;
  }
  return after;
}

// Written in a function, a pattern is one object more at each call.
const wordWithStop = /^(?:in|sat|sun|wed|mass|wash|miss|ill|ore|art)\.$/;
const large = /^[\p{Lu}\p{Lt}\p{N}$£€#@]/u;
const small = /^[\p{Ll}]/u;
const capital = /^\p{Lu}/u;
const initial = /^\p{Lu}$/u;
const markWithin = /^[,;:)\]”’»–—-]/;
const number = /^nos?$/i;
const digit = /^\d/;
const itemNumber = /^\d{1,2}$/;
const dots = /^(?:…|\.{2,3})$/;
const opener = /^(?:[“‘«„([{'"]|``)$/;
const datePart =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|gmt|est|edt|et|pt|pst|pdt|ct|bst|cet|ist|wat|eastern|central|pacific|local)$/;
/** Common verbs of saying, as far as they stand behind a question's or exclamation's closing mark. */
const saying =
  /^(?:said|says|asked|asks|told|added|wrote|replied|shouted|cried|yelled|tweeted|wondered|joked|recalled|continued|exclaimed)$/;
const starterTags: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'INTJ', 'VERB']);

function endsHere(tokens: readonly Token[], from: number, at: number, next: number, end: number, isClosed: boolean): boolean {
  const { text } = tokens[at]!;
  let first = next;
  while (first < end && opener.test(tokens[first]!.text)) first++;
  const word = tokens[first];
  if (!word) return false;
  const isOpened = first > next;
  if (!tokens[next]!.spaced && !isOpened && !isClosed) return isRunTogether(tokens, at, word, text);
  const startsLarge = large.test(word.text) || !small.test(word.text);
  if (!startsLarge || markWithin.test(word.text)) return false;
  if (isClosed && /[?!]/.test(text) && isTag(tokens, first, end)) return false;
  if (isWordWithStop(tokens, at)) return /^\p{Lu}/u.test(word.text) && !isOpened;
  if (!stop.test(text)) return endsAtAbbreviation(tokens, from, at, word, isOpened, isClosed);
  if (text === '.') {
    const before = tokens[at - 1];
    if (before && !tokens[at]!.spaced && initial.test(before.text) && before.text !== 'I' && word.pos === 'PROPN') {
      return false;
    }
    if (before && number.test(before.text) && digit.test(word.text)) return false;
    if (
      before &&
      !tokens[at]!.spaced &&
      isTitleAbbreviation(`${before.text}.`) &&
      /^\p{Lu}/u.test(before.text) &&
      word.pos === 'PROPN'
    ) {
      return false;
    }
    // "1. Do this": the number of a list item, or of nothing.
    if (before && at - 1 === from && itemNumber.test(before.text)) return false;
  }
  if (dots.test(text)) return isOpened || isClosed || starterTags.has(word.pos) || isCommonStart(word);
  return true;
}

/** "end.The next": a space was forgotten; "x.com", "3.5" and the like are none. */
const isRunTogether = (tokens: readonly Token[], at: number, word: Token, text: string): boolean =>
  /^[.!?]$/.test(text) && /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Ll}{2,}$/u.test(tokens[at - 1]?.text ?? '');

/** “Why?” Ms Obi asked: a name or a pronoun and a verb of saying, at most six tokens on. */
function isTag(tokens: readonly Token[], first: number, end: number): boolean {
  const { pos } = tokens[first]!;
  if (pos !== 'PROPN' && pos !== 'PRON' && pos !== 'DET' && pos !== 'NOUN') return false;
  for (let i = first + 1; i < Math.min(end, first + 6); i++) {
    const { lower, pos: tag } = tokens[i]!;
    if (saying.test(lower)) {
      // “Why?” Ms Obi said the plan …: what follows is reported speech of its own.
      const next = tokens[i + 1];
      return next === undefined || /^[.,:;]$/.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'PROPN';
    }
    if (tag !== 'PROPN' && tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PART' && tag !== 'ADV') return false;
  }
  return false;
}

function endsAtAbbreviation(
  tokens: readonly Token[],
  from: number,
  at: number,
  word: Token,
  isOpened: boolean,
  isClosed: boolean,
): boolean {
  const { text, lower } = tokens[at]!;
  if (isClosed && !isOpened && starterTags.has(word.pos)) return true;
  if (isTitleAbbreviation(text)) return false;
  if (/^\p{Lu}\.$/u.test(text) && at > from && word.pos === 'PROPN') return false;
  if (/^\d/.test(word.text) || datePart.test(word.lower)) return false;
  if (/^(?:\d*[ap]m\.|[ap]\.m\.|etc\.)$/.test(lower)) return true;
  if (isOpened) return /^\p{Lu}/u.test(word.text) && word.pos !== 'PROPN';
  return isCommonStart(word) || (starterTags.has(word.pos) && word.pos !== 'VERB' && word.pos !== 'ADJ');
}

const commonStarts: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i but and or so yet if when while after before since as although though because in on at
   by for from with without under over during last next his her its their our my your there here what who how why where no not some many most
   all both each every one two another other now then still also however meanwhile instead`.split(/\s+/),
);

const isCommonStart = (word: Token): boolean => capital.test(word.text) && commonStarts.has(word.lower);
