/** Finds what is written in two ways among the name mentions of one entity. */
import type { SpellingVariant, VariantKind } from '../entity.ts';
import { isAcronym } from '../acronyms/acronym-form.ts';
import { withoutStrokes } from '../../names/lists/fold-word.ts';
import { foldWord } from '../mentions/fold-name.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { areAsciiWords } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { Span } from '../../text/span.ts';
import { isEstablishedName } from './established-names.ts';
import type { Misspellings } from './find-misspelt-words.ts';
import { likeness } from './name-shape.ts';
import { sameGivenName } from './nicknames.ts';
import { voteType } from './vote-types.ts';
import { isPlaceVariant } from './place-variants.ts';

/** A word (or for places the whole name) as it is written, and where. */
interface Written {
  readonly form: string;
  readonly folded: string;
  readonly spans: Span[];
  /** Indices of the mentions that hold it. */
  readonly mentions: Set<number>;
}

/** Most different words of one entity that are compared with each other. */
const most = 24;

/** In text order of the first place of each. Linear in the mentions; the few different forms are compared pairwise. Misspelt words are left out. */
export function findSpellings(names: readonly NameMention[], misspelt: Misspellings): readonly SpellingVariant[] {
  const [{ text: first }] = names as readonly [NameMention, ...NameMention[]];
  if (names.every(({ text }) => text === first)) return [];
  const words = collect(names, wordsOf);
  const variants: SpellingVariant[] = [];
  const isPerson = voteType(names) === 'person';
  const list = [...words.values()].filter(({ folded }) => !misspelt.has(folded)).slice(0, most);
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      const kind = standTogether(list[i]!, list[j]!) ? null : kindOf(list[i]!, list[j]!);
      // Words of other names differ by dialect ("Organisation") or are two words; letters wrong there are found apart.
      if (kind && (kind[0] !== 'spelling' || isPerson)) variants.push(variantOf(...kind, list[i]!, list[j]!));
    }
  }
  if (names.some(({ type }) => type === 'place')) variants.push(...placeVariants(names));
  return variants.sort(byPlaces);
}

/** "Hamad" and "Ahmad" of one "Hamad bin Ahmad" are two words, not one in two spellings. */
function standTogether(a: Written, b: Written): boolean {
  for (const mention of a.mentions) if (b.mentions.has(mention)) return true;
  return false;
}

export const byPlaces = (a: SpellingVariant, b: SpellingVariant): number =>
  a.usualSpans[0]!.start - b.usualSpans[0]!.start || a.rareSpans[0]!.start - b.rareSpans[0]!.start;

function collect(
  names: readonly NameMention[],
  parts: (name: NameMention) => readonly (Span & { readonly form: string })[],
): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const name of names) {
    if (name.text.includes(' ') && name.text === name.text.toUpperCase()) continue;
    if (name.inHeading && name.text === name.text.toUpperCase()) continue;
    for (const { form, start, end } of parts(name)) {
      const known = found.get(form);
      if (known) {
        known.spans.push({ start, end });
        known.mentions.add(name.index);
      } else found.set(form, { form, folded: foldWord(form), spans: [{ start, end }], mentions: new Set([name.index]) });
    }
  }
  return found;
}

const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.]*[\p{L}\p{M}\p{N}]/gu;

function wordsOf({ text, start }: NameMention): readonly (Span & { readonly form: string })[] {
  // A name of one plain word is that word.
  if (text.length > 1 && !text.includes(' ') && areAsciiWords(text)) return [{ form: text, start, end: start + text.length }];
  return matchesOf(anyWord, text).map(({ 0: word, index }) => {
    const form = word.replace(/[’']s$/, '');
    return { form, start: start + index, end: start + index + form.length };
  });
}

/** How two written words differ, if both are one: kind and confidence. */
function kindOf(a: Written, b: Written): readonly [VariantKind, number] | null {
  if (a.folded === b.folded) {
    const [plainA, plainB] = [a.form, b.form].map(withoutAccents);
    if (plainA === plainB) return ['accent', 0.95];
    if (a.form.replace(/[.’']/g, '') === b.form.replace(/[.’']/g, '')) return null;
    return differInCase(a.form, b.form) ? ['case', 0.95] : null;
  }
  if (isAcronym(a.form) || isAcronym(b.form) || sameGivenName(a.folded, b.folded)) {
    return sameGivenName(a.folded, b.folded) && likeness(a.folded, b.folded) > 0 ? ['spelling', 0.85] : null;
  }
  // "Davis" and "David", "Chris" and "Christ": two names that each are right.
  const certainty = isEstablishedName(a.folded) && isEstablishedName(b.folded) ? 0 : likeness(a.folded, b.folded);
  return certainty > 0 ? ['spelling', certainty] : null;
}

/** Letters that keep their stroke when they are taken apart count as accented ones. */
const withoutAccents = (word: string): string =>
  areAsciiWords(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøıđæß]/giu, (letter) => {
          const plain = withoutStrokes(letter.toLowerCase());
          return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
        });

/** Capitals inside the word differ ("NATO", "Nato"; "McNair", "Mcnair"); the first letter alone may follow the place in the sentence. */
const differInCase = (a: string, b: string): boolean =>
  withoutAccents(a).slice(1) !== withoutAccents(b).slice(1) &&
  (isAcronym(a) || isAcronym(b) || a.slice(1).toLowerCase() !== a.slice(1) || b.slice(1).toLowerCase() !== b.slice(1));

function variantOf(kind: VariantKind, confidence: number, a: Written, b: Written): SpellingVariant {
  const aIsUsual =
    a.spans.length > b.spans.length || (a.spans.length === b.spans.length && a.spans[0]!.start < b.spans[0]!.start);
  const [usual, rare] = aIsUsual ? [a, b] : [b, a];
  const isEven = usual.spans.length < 2 * rare.spans.length;
  const eitherWay = kind === 'spelling' && isEven && isEstablishedName(usual.folded) && isEstablishedName(rare.folded);
  return { kind, usual: usual.form, rare: rare.form, usualSpans: usual.spans, rareSpans: rare.spans, confidence, eitherWay };
}

/** Whole names of one place: "Kiev" beside "Kyiv". */
function placeVariants(names: readonly NameMention[]): readonly SpellingVariant[] {
  const forms = [...collect(names, ({ text, start, end }) => [{ form: text, start, end }]).values()].slice(0, most);
  const found: SpellingVariant[] = [];
  for (let i = 0; i < forms.length; i++) {
    for (let j = i + 1; j < forms.length; j++) {
      if (isPlaceVariant(forms[i]!.form, forms[j]!.form)) found.push(variantOf('place', 0.95, forms[i]!, forms[j]!));
    }
  }
  return found;
}
