/** From the labels of words to names: mended, with titles, settled by the words round them. What has not changed of a paragraph is handed over. */
import type { NewsDocument, Paragraph } from '../document/news-document.ts';
import { createQuestion, type FewAnswers } from '../text/few-answers.ts';
import { joinLists } from '../text/join-lists.ts';
import { ownCopy } from '../text/own-copy.ts';
import { countUnits } from '../text/pauses.ts';
import { areSameItems, rememberJoined } from '../text/remember-joined.ts';
import { moveSpan, type Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { cutScores } from './cut-scores.ts';
import type { EntityType, Name } from './name.ts';
import { moveName } from './paragraphs/scene.ts';
import { joinKnown, type KnownElsewhere, type Passage, settleByWords, type SettledNames, settleTypes } from './settle-types.ts';
import { completeNames, surnamesIn } from './tagging/complete-names.ts';
import { beginOf, endOf, insideOf, labelCount, outside, tagTypes, typeOfLabel } from './tagging/labels.ts';
import { areSpeakers, mayBeSpeaker, mendLabels } from './tagging/mend-labels.ts';
import type { ParagraphWords } from './tagging/read-words.ts';
import type { SecondLooks } from './tagging/stretch-memory.ts';
import { findTitle } from './titles/find-title.ts';

/** What the tagger made of a paragraph, and whether the word that opens it names a speaker. */
interface Tagged {
  readonly looks: SecondLooks;
  readonly isSpoken: boolean;
}

interface Mended extends Tagged {
  /** Of people whom the paragraph names with two words or more. */
  readonly surnames: readonly string[];
}

interface Named extends Tagged {
  /** Of all whom the story names so. */
  readonly surnames: ReadonlySet<string>;
  readonly passage: Passage;
  readonly names: SettledNames;
}

interface Placed {
  readonly settled: SettledNames;
  readonly known: KnownElsewhere;
  readonly start: number;
  readonly names: readonly Name[];
}

/** Of a paragraph, what was made of it last, and of what. */
const mendedLast = createQuestion<Mended>();
const namedLast = createQuestion<Named>();
const placedLast = createQuestion<Placed>();

/** The names of a document; `looks` are what the tagger made of each of its paragraphs. */
export type NameParagraphs = (
  document: NewsDocument,
  paragraphs: readonly ParagraphWords[],
  looks: readonly SecondLooks[],
) => Steps<readonly Name[]>;

export function createParagraphNamer(): NameParagraphs {
  const joinSurnames = rememberJoined(
    (_: null, parts: readonly (readonly string[])[]): ReadonlySet<string> => new Set(joinLists(parts)),
    areSameItems,
    areSameSets,
  );
  let lastKnown: KnownElsewhere | null = null;
  /** Those of the paragraph in hand; of all other words 0, and so behind the last. */
  let labels = new Uint8Array(1);
  return function* (document, paragraphs, looks) {
    for (const { words } of paragraphs) if (labels.length <= words.count) labels = new Uint8Array(words.count + 1);
    const openings = paragraphs.map(mayBeSpeaker);
    const haveSpeakers = areSpeakers(openings);
    const tagged = paragraphs.map((_, i): Tagged => ({ looks: looks[i]!, isSpoken: haveSpeakers && openings[i] !== '' }));

    /** Of paragraphs that have been mended anew. */
    const mended: (Uint8Array | null)[] = [];
    const surnames = joinSurnames(
      paragraphs,
      null,
      paragraphs.map((paragraph, i) => {
        const known = mendedLast.answer(paragraph.memory);
        const isKnown = known !== undefined && areSameTagged(known, tagged[i]!);
        mended.push(isKnown ? null : mendedLabels(paragraph, tagged[i]!, labels));
        if (isKnown) return known.surnames;
        labels.set(mended[i]!, paragraph.first);
        const { looks: own, isSpoken } = tagged[i]!;
        const found = surnamesIn(paragraph, labels);
        labels.fill(outside, paragraph.first, paragraph.end);
        mendedLast.keep(paragraph.memory, { looks: own, isSpoken, surnames: found });
        return found;
      }),
    );

    yield;
    const settle = (paragraph: ParagraphWords, i: number): SettledNames => {
      const known = namedLast.answer(paragraph.memory);
      const passage = passageOf(document, document.paragraphs[i]!, paragraph.copy, known?.passage);
      if (known?.surnames === surnames && known.passage === passage && areSameTagged(known, tagged[i]!)) return known.names;
      labels.set(mended[i] ?? mendedLabels(paragraph, tagged[i]!, labels), paragraph.first);
      completeNames(paragraph, labels, surnames);
      const { looks: own, isSpoken } = tagged[i]!;
      const names = settleByWords(passage, cutScores(passage, namesOf(paragraph, own, labels, passage)));
      labels.fill(outside, paragraph.first, paragraph.end);
      namedLast.keep(paragraph.memory, { looks: own, isSpoken, surnames, passage, names });
      return names;
    };
    const settled: SettledNames[] = [];
    const isDue = countUnits();
    for (let i = 0; i < paragraphs.length; i++) {
      settled.push(settle(paragraphs[i]!, i));
      if (isDue(paragraphs[i]!.copy.length)) yield;
    }

    let known = joinKnown(settled);
    if (lastKnown && areSameSets(lastKnown.places, known.places) && areSameSets(lastKnown.companies, known.companies)) {
      known = lastKnown;
    }
    lastKnown = known;
    yield;
    const names: Name[] = [];
    paragraphs.forEach(({ memory }, i) => {
      for (const name of placeNames(memory, settled[i]!, known, document.paragraphs[i]!.start)) names.push(name);
    });
    return names;
  };
}

const areSameTagged = (a: Tagged, b: Tagged): boolean => a.looks === b.looks && a.isSpoken === b.isSpoken;

function areSameSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

/** The labels of the paragraph's words as its stretches have them, mended. `labels` is room to work in, and is left as it was. */
function mendedLabels(paragraph: ParagraphWords, { looks, isSpoken }: Tagged, labels: Uint8Array): Uint8Array {
  const { stretches, first, end } = paragraph;
  for (let s = 0; s < stretches.length; s++) {
    const { first: from, end: to } = stretches[s]!;
    const { store, labels: at } = looks[s]!;
    for (let i = from; i < to; i++) labels[i] = store[at + i - from]!;
  }
  mendLabels(paragraph, labels, { isSpoken });
  const mended = labels.slice(first, end);
  labels.fill(outside, first, end);
  return mended;
}

/** The paragraph as it is written, one and the same object as long as nothing in it changes. */
function passageOf(
  { text, masked }: NewsDocument,
  { start, end, dateline }: Paragraph,
  copy: string,
  last: Passage | undefined,
): Passage {
  const written = text === masked ? copy : text.slice(start, end);
  const own = dateline && moveSpan(dateline, 0 - start);
  if (last?.text === written && last.dateline?.start === own?.start && last.dateline?.end === own?.end) return last;
  return { text: text === masked ? copy : ownCopy(written), masked: copy, dateline: own };
}

/** The names that the labels say; offsets from the paragraph's start. */
function namesOf(
  paragraph: ParagraphWords,
  looks: SecondLooks,
  labels: Uint8Array,
  { text, dateline }: Passage,
): readonly Name[] {
  const { words, stretches, first, end } = paragraph;
  const names: Name[] = [];
  let stretch = 0;
  /** Of the word's label; none is likely outside stretches. Words are asked for in their order. */
  const probabilityAt = (i: number): number => {
    while (stretch < stretches.length && stretches[stretch]!.end <= i) stretch++;
    if (stretch === stretches.length || stretches[stretch]!.first > i) return 0;
    const { store, marginals } = looks[stretch]!;
    return store[marginals + (i - stretches[stretch]!.first) * labelCount + labels[i]!]!;
  };
  for (let i = first; i < end; i++) {
    const label = labels[i]!;
    if (label === outside) continue;
    const type = typeOfLabel(label);
    let last = i;
    if (label === beginOf(type)) while (labels[last + 1] === insideOf(type) || labels[last + 1] === endOf(type)) last++;
    let confidence = 1;
    for (let k = i; k <= last; k++) confidence = Math.min(confidence, probabilityAt(k));
    const name = { start: words.start[i]!, end: words.end[last]! };
    const tagType = tagTypes[type]!;
    // A dateline begins with the town, or with the agency alone: "MILLBROOK, Ohio (AP) —", "AP —".
    const opensDateline = dateline?.start === name.start && /^ ?[,(]/.test(text.slice(name.end, name.end + 2));
    const isTown = (tagType === 'organization' || tagType === 'other') && opensDateline;
    const title = tagType === 'person' ? findTitle(paragraph, i, last + 1) : null;
    if (tagType !== 'demonym') {
      names.push({
        start: name.start,
        end: name.end,
        type: (isTown ? 'place' : tagType) satisfies EntityType,
        confidence: Math.round(confidence * 1000) / 1000,
        title,
      });
    }
    i = last;
  }
  const town = townOfDateline(text, dateline, names);
  if (town) names.unshift(town);
  return names;
}

/** “COLDWATER, Mich. —”, where nothing was found: whatever opens a dateline before a comma is a town. */
function townOfDateline(text: string, dateline: Span | null, names: readonly Name[]): Name | null {
  if (!dateline || (names[0] && names[0].start < dateline.end)) return null;
  const town = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}(?=,)/u.exec(text.slice(dateline.start, dateline.end))?.[0];
  return town === undefined
    ? null
    : { start: dateline.start, end: dateline.start + town.length, type: 'place', confidence: ofTown, title: null };
}
/** How sure that is. */
const ofTown = 0.8;

/** The names where the paragraph stands now, with what the rest of the story settles of them. */
function placeNames(memory: FewAnswers, settled: SettledNames, known: KnownElsewhere, start: number): readonly Name[] {
  const last = placedLast.answer(memory);
  if (last?.settled === settled && last.known === known && last.start === start) return last.names;
  const names = settleTypes(settled, known).map((name) => moveName(name, start));
  placedLast.keep(memory, { settled, known, start, names });
  return names;
}
