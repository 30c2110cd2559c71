/** The features of a word in its place, as 32-bit hashes. Training and analysis call the same function. */
import type { Quotes } from '../../quotes/quote.ts';
import type { Token } from '../../tokens/token.ts';
import { hashText, mix } from '../../text/hash.ts';
import { type Evidence, seenCount } from './document-evidence.ts';
import { listFlagCount, flag } from './word-flags.ts';
import { look, type Stretch, type Words } from './read-words.ts';

/** More than any word has. */
export const mostFeatures = 256;

/** Everything a feature can look at. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly evidence: Evidence;
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
}

export function quotedTokens(tokens: readonly Token[], { quotes }: Quotes): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let token = 0;
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    while (token < tokens.length && tokens[token]!.start < quote.start) token++;
    for (let i = token; i < tokens.length && tokens[i]!.end <= quote.end; i++) quoted[i] = 1;
  }
  return quoted;
}

const edge = 0x51ed270b;

/** Writes the features of token `i` in `stretch` into `out` and returns how many there are. */
export function featuresOf({ tokens, words, evidence, quoted }: Scene, stretch: Stretch, i: number, out: Int32Array): number {
  let count = 0;
  let template = 0;
  const emit = (value: number): void => {
    out[count++] = mix(template, value);
  };
  const paragraph = words.paragraph[i]!;
  const inside = (k: number): boolean => k >= 0 && k < words.count && words.paragraph[k] === paragraph;
  const word = (k: number): number => (inside(k) ? words.foldedHash[k]! : edge);
  const kind = (k: number): number => (inside(k) ? words.look[k]! : look.edge);
  const pos = (k: number): number => (inside(k) ? words.pos[k]! : 0);
  const lists = (k: number): number => (inside(k) ? words.flags[k]! : 0);
  const text = tokens[i]!.text;
  const own = words.foldedHash[i]!;
  const looks = kind(i);
  const capitals = words.capitals[paragraph]!;

  // The word and its neighbours.
  template = 1;
  emit(own);
  template = 2;
  emit(words.textHash[i]!);
  template = 3;
  emit(word(i - 1));
  template = 4;
  emit(word(i + 1));
  template = 5;
  emit(word(i - 2));
  template = 6;
  emit(word(i + 2));
  template = 7;
  emit(mix(word(i - 1), own));
  template = 8;
  emit(mix(own, word(i + 1)));
  template = 9;
  emit(mix(word(i - 2), word(i - 1)));
  template = 10;
  emit(mix(word(i + 1), word(i + 2)));

  // Its letters.
  const folded = words.folded[i]!;
  for (let length = 1; length <= 4; length++) {
    if (folded.length <= length) break;
    template = 10 + length;
    emit(hashText(folded, 0, length));
    template = 14 + length;
    emit(hashText(folded, folded.length - length));
  }
  template = 19;
  emit(shapeOf(text));
  template = 20;
  emit(mix(looks, Math.min(text.length, 8)));
  template = 21;
  emit(looks * 64 + kind(i - 1) * 8 + kind(i + 1));
  template = 22;
  emit(mix(looks * 64 + kind(i - 1) * 8 + kind(i + 1), kind(i - 2) * 8 + kind(i + 2)));
  template = 23;
  emit(pos(i) * 32 + pos(i + 1));
  template = 24;
  emit(pos(i - 1) * 32 + pos(i));
  template = 25;
  emit((pos(i - 1) * 32 + pos(i)) * 32 + pos(i + 1));
  template = 26;
  emit(words.opens[i]! * 64 + looks * 8 + capitals * 2 + quoted[i]!);
  template = 27;
  emit(mix(lists(i) & (flag.common | flag.proper), words.opens[i]! * 64 + looks * 8 + capitals));

  // What the lists know, here and beside.
  for (let offset = -2; offset <= 2; offset++) {
    const bits = lists(i + offset) & ((1 << listFlagCount) - 1);
    template = 30 + offset + 2;
    if (bits === 0) {
      emit(mix(-1, kind(i + offset)));
      continue;
    }
    for (let bit = 0; bit < listFlagCount; bit++) if (bits & (1 << bit)) emit(bit * 8 + kind(i + offset));
  }
  template = 36;
  emit(mix(lists(i), looks));
  template = 37;
  emit(mix(lists(i - 1) & nameBits, lists(i) & nameBits));
  template = 38;
  emit(mix(lists(i) & nameBits, lists(i + 1) & nameBits));
  template = 39;
  emit(mix(mix(lists(i - 1) & nameBits, lists(i) & nameBits), lists(i + 1) & nameBits));
  template = 40;
  if (words.phrase[i]) emit(words.phrase[i] * 4 + words.phrasePlace[i]!);

  // The stretch: its ends, what stands before and after it, its last word.
  const { first, end } = stretch;
  const length = end - first;
  template = 41;
  emit(Math.min(i - first, 5) * 64 + Math.min(end - 1 - i, 5) * 8 + Math.min(length, 7));
  template = 42;
  emit(word(first - 1));
  template = 43;
  emit(word(end));
  template = 44;
  emit(mix(word(first - 1), Math.min(length, 3) * 4 + Math.min(i - first, 3)));
  template = 45;
  emit(mix(word(end), Math.min(length, 3) * 4 + Math.min(end - 1 - i, 3)));
  template = 46;
  emit(mix(lists(end - 1) & headBits, Math.min(end - 1 - i, 4)));
  template = 47;
  emit(mix(word(end - 1), Math.min(end - 1 - i, 3)));
  template = 48;
  emit(mix(lists(first) & headBits, Math.min(i - first, 4)));
  template = 49;
  emit(mix(word(first - 1), word(end)));
  template = 50;
  emit(mix(own, word(first - 1)));
  template = 51;
  emit(mix(own, word(end)));
  let ahead = 0;
  let behind = 0;
  for (let k = i + 1; k < end; k++) ahead |= lists(k) & headBits;
  for (let k = first; k < i; k++) behind |= lists(k) & headBits;
  template = 52;
  emit(ahead);
  template = 53;
  emit(behind);
  template = 54;
  emit(mix(pos(first - 1) * 32 + pos(end), Math.min(length, 4)));

  // The rest of the document.
  const bits = evidence.get(folded) ?? 0;
  template = 60;
  for (let bit = 0; bit < seenCount; bit++) if (bits & (1 << bit)) emit(bit * 8 + looks);
  template = 61;
  emit(mix(bits & 0x1fff, looks));
  const next = inside(i + 1) && kind(i + 1) >= look.capital ? (evidence.get(words.folded[i + 1]!) ?? 0) : 0;
  const last = inside(i - 1) && kind(i - 1) >= look.capital ? (evidence.get(words.folded[i - 1]!) ?? 0) : 0;
  template = 62;
  for (let bit = 0; bit < seenCount; bit++) if (next & (1 << bit)) emit(bit);
  template = 63;
  for (let bit = 0; bit < seenCount; bit++) if (last & (1 << bit)) emit(bit);
  return count;
}

/** Bits that tell what a word can be in a name. */
const nameBits =
  flag.given |
  flag.surname |
  flag.honorific |
  flag.role |
  flag.organizationWord |
  flag.placeWord |
  flag.particle |
  flag.demonym |
  flag.country |
  flag.city |
  flag.region |
  flag.common;

/** Bits that tell what kind of thing a name is headed by. */
const headBits =
  flag.organizationWord |
  flag.placeWord |
  flag.otherWord |
  flag.role |
  flag.given |
  flag.surname |
  flag.country |
  flag.city |
  flag.ending;

/** Hash of the word's pattern of capitals, small letters, digits and marks, runs cut to two. */
function shapeOf(text: string): number {
  let hash = 17;
  let previous = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind =
      unit >= 97 && unit <= 122
        ? 1
        : unit >= 65 && unit <= 90
          ? 2
          : unit >= 48 && unit <= 57
            ? 3
            : unit < 128
              ? unit
              : text[i] !== text[i]!.toLowerCase()
                ? 2
                : 1;
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return hash;
}
