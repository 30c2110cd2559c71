/** The features of a word in its place, as 32-bit hashes. Training and analysis call the same function. */
import { hashText, mix } from '../../text/hash.ts';
import { listFlagCount, flag } from './word-flags.ts';
import type { Stretch, Words } from './read-words.ts';
import { look } from './word-form.ts';

/** More than any word has. */
export const mostFeatures = 256;

/** Stands for the word where the paragraph has none. */
const edge = 0x51ed270b;

/**
 * Writes the features of word `i` in `stretch` into `out` and returns how many there are. What does not follow from its paragraph is told: whether it is
 * quoted (1, else 0), and what the rest of the document shows about it and the two beside it, 0 for those of other paragraphs.
 */
export function featuresOf(
  words: Words,
  { first, end }: Pick<Stretch, 'first' | 'end'>,
  i: number,
  isQuoted: number,
  lastBits: number,
  bits: number,
  nextBits: number,
  out: Int32Array,
): number {
  const { foldedHash: hashes, look: looks, pos, flags, paragraph: paragraphs } = words;
  const paragraph = paragraphs[i]!;
  const folded = words.folded[i]!;
  const capitals = words.capitals[paragraph]!;
  const opens = words.opens[i]!;
  // Whether the words one and two before and behind it, and those beside the stretch, are of its paragraph; beyond the text is no paragraph.
  const has1 = paragraphs[i - 1] === paragraph;
  const has2 = paragraphs[i - 2] === paragraph;
  const hasNext1 = paragraphs[i + 1] === paragraph;
  const hasNext2 = paragraphs[i + 2] === paragraph;
  const hasBefore = paragraphs[first - 1] === paragraph;
  const hasAfter = paragraphs[end] === paragraph;

  const own = hashes[i]!;
  const word1 = has1 ? hashes[i - 1]! : edge;
  const word2 = has2 ? hashes[i - 2]! : edge;
  const next1 = hasNext1 ? hashes[i + 1]! : edge;
  const next2 = hasNext2 ? hashes[i + 2]! : edge;
  const before = hasBefore ? hashes[first - 1]! : edge;
  const after = hasAfter ? hashes[end]! : edge;
  const kind = looks[i]!;
  const kind1 = has1 ? looks[i - 1]! : look.edge;
  const kind2 = has2 ? looks[i - 2]! : look.edge;
  const nextKind1 = hasNext1 ? looks[i + 1]! : look.edge;
  const nextKind2 = hasNext2 ? looks[i + 2]! : look.edge;
  const lists = flags[i]!;
  const lists1 = has1 ? flags[i - 1]! : 0;
  const nextLists1 = hasNext1 ? flags[i + 1]! : 0;
  const ownPos = pos[i]!;
  const pos1 = has1 ? pos[i - 1]! : 0;
  const nextPos1 = hasNext1 ? pos[i + 1]! : 0;

  // The word and its neighbours.
  let count = 0;
  out[count++] = mix(1, own);
  out[count++] = mix(2, words.textHash[i]!);
  out[count++] = mix(3, word1);
  out[count++] = mix(4, next1);
  out[count++] = mix(5, word2);
  out[count++] = mix(6, next2);
  out[count++] = mix(7, mix(word1, own));
  out[count++] = mix(8, mix(own, next1));
  out[count++] = mix(9, mix(word2, word1));
  out[count++] = mix(10, mix(next1, next2));

  // Its letters.
  for (let length = 1; length <= 4 && folded.length > length; length++) {
    out[count++] = mix(10 + length, hashText(folded, 0, length));
    out[count++] = mix(14 + length, hashText(folded, folded.length - length));
  }
  const threeKinds = kind * 64 + kind1 * 8 + nextKind1;
  out[count++] = mix(19, words.shape[i]!);
  out[count++] = mix(20, mix(kind, words.letters[i]!));
  out[count++] = mix(21, threeKinds);
  out[count++] = mix(22, mix(threeKinds, kind2 * 8 + nextKind2));
  out[count++] = mix(23, ownPos * 32 + nextPos1);
  out[count++] = mix(24, pos1 * 32 + ownPos);
  out[count++] = mix(25, (pos1 * 32 + ownPos) * 32 + nextPos1);
  out[count++] = mix(26, opens * 64 + kind * 8 + capitals * 2 + isQuoted);
  out[count++] = mix(27, mix(lists & (flag.common | flag.proper), opens * 64 + kind * 8 + capitals));

  // What the lists know, here and beside.
  count = addLists(out, count, 30, has2 ? flags[i - 2]! : 0, kind2);
  count = addLists(out, count, 31, lists1, kind1);
  count = addLists(out, count, 32, lists, kind);
  count = addLists(out, count, 33, nextLists1, nextKind1);
  count = addLists(out, count, 34, hasNext2 ? flags[i + 2]! : 0, nextKind2);
  out[count++] = mix(36, mix(lists, kind));
  const names1 = mix(lists1 & nameBits, lists & nameBits);
  out[count++] = mix(37, names1);
  out[count++] = mix(38, mix(lists & nameBits, nextLists1 & nameBits));
  out[count++] = mix(39, mix(names1, nextLists1 & nameBits));
  if (words.phrase[i]) out[count++] = mix(40, words.phrase[i] * 4 + words.phrasePlace[i]!);

  // The stretch: its ends, what stands before and after it, its last word.
  const length = end - first;
  const [place, rest] = [i - first, end - 1 - i];
  out[count++] = mix(41, Math.min(place, 5) * 64 + Math.min(rest, 5) * 8 + Math.min(length, 7));
  out[count++] = mix(42, before);
  out[count++] = mix(43, after);
  out[count++] = mix(44, mix(before, Math.min(length, 3) * 4 + Math.min(place, 3)));
  out[count++] = mix(45, mix(after, Math.min(length, 3) * 4 + Math.min(rest, 3)));
  out[count++] = mix(46, mix(flags[end - 1]! & headBits, Math.min(rest, 4)));
  out[count++] = mix(47, mix(hashes[end - 1]!, Math.min(rest, 3)));
  out[count++] = mix(48, mix(flags[first]! & headBits, Math.min(place, 4)));
  out[count++] = mix(49, mix(before, after));
  out[count++] = mix(50, mix(own, before));
  out[count++] = mix(51, mix(own, after));
  let ahead = 0;
  let behind = 0;
  for (let k = i + 1; k < end; k++) ahead |= flags[k]!;
  for (let k = first; k < i; k++) behind |= flags[k]!;
  out[count++] = mix(52, ahead & headBits);
  out[count++] = mix(53, behind & headBits);
  const posBeside = (hasBefore ? pos[first - 1]! : 0) * 32 + (hasAfter ? pos[end]! : 0);
  out[count++] = mix(54, mix(posBeside, Math.min(length, 4)));

  // The rest of the document.
  count = addBits(out, count, 60, bits, 8, kind);
  out[count++] = mix(61, mix(bits & 0x1fff, kind));
  if (hasNext1 && nextKind1 >= look.capital) count = addBits(out, count, 62, nextBits, 1, 0);
  if (has1 && kind1 >= look.capital) count = addBits(out, count, 63, lastBits, 1, 0);
  return count;
}

/** One feature for each bit of the word's lists, or one that there is none. */
function addLists(out: Int32Array, count: number, template: number, flags: number, kind: number): number {
  const bits = flags & ((1 << listFlagCount) - 1);
  if (bits !== 0) return addBits(out, count, template, bits, 8, kind);
  out[count] = mix(template, mix(-1, kind));
  return count + 1;
}

/** One feature for each bit that is set, from the lowest on: its number times `factor`, plus `rest`. */
function addBits(out: Int32Array, count: number, template: number, bits: number, factor: number, rest: number): number {
  let next = count;
  for (let left = bits; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    out[next++] = mix(template, bit * factor + rest);
  }
  return next;
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
