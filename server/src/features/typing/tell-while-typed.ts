/**
 * What is said of a story while somebody types. A sentence that is half typed is wrong in many ways that its end mends, so what is new waits until as
 * much has been typed to its end as its rule says (`waitsFor`), or the place has been left. What has been said stays said as long as it is found.
 */
import {
  allRules,
  countLeading,
  type Diagnostic,
  type Paragraph,
  type Span,
  type TextChange,
  type Unit,
} from '../../engine/index.ts';

/** A version of a document and what is found in it. */
export interface FoundVersion {
  readonly diagnostics: readonly Diagnostic[];
  readonly paragraphs: readonly Paragraph[];
  /** What stands between two offsets. */
  readonly slice: (start: number, end: number) => string;
}

/** What has been told of a version, and what the next one is told by. */
export interface Told {
  readonly said: readonly Diagnostic[];
  /** Found, and left unsaid until more is typed or the place is left. */
  readonly held: readonly Diagnostic[];
  /** Said before in the paragraph that is typed, and not found any more. Where it is found again it is not new. */
  readonly gone: readonly Place[];
  /** Null where nobody types. */
  readonly typed: Typed | null;
}

type Waits = Readonly<Record<Unit, boolean>>;

/** By what a diagnostic is known again in a later version. */
type Place = Pick<Diagnostic, 'rule' | 'messageId' | 'start'>;

interface Stroke {
  /** End of what was typed last. */
  readonly at: number;
  /** Whether words were only taken out, so that others are about to come. */
  readonly takesOut: boolean;
}

/** Where somebody types. */
interface Typed extends Stroke {
  readonly paragraph: Span;
  /** Where the sentence begins, and where the word. */
  readonly sentence: number;
  readonly word: number;
}

const unitOf: ReadonlyMap<string, Unit> = new Map(allRules.map(({ name, waitsFor }) => [name, waitsFor]));

/** More that was said and is found no more is not remembered of a paragraph. */
const mostGone = 50;

/** All of it is said: nobody types, or they have left the place. */
export const tellAll = (diagnostics: readonly Diagnostic[]): Told => ({ said: diagnostics, held: [], gone: [], typed: null });

/** `change` is what has been typed or taken out, key by key, since the version that was told last; null where it is not that. */
export function tellWhileTyped(last: Told, found: FoundVersion, change: TextChange | null): Told {
  if (!change) return tellAll(found.diagnostics);
  const { start, before, after } = change;
  const move = (at: number): number => (at < before ? Math.min(at, after) : at + after - before);
  // What was typed behind the place belongs to the next one.
  const place = last.typed && movedPlace(last.typed, (at) => (at <= start ? at : move(at)));
  return tell({ ...last, typed: place }, found, { at: after, takesOut: after === start && before > start }, move);
}

/** The same version, of which more or something else has been found since. */
export const tellAgain = (last: Told, found: FoundVersion): Told =>
  last.typed ? tell(last, found, last.typed, (at) => at) : tellAll(found.diagnostics);

function tell(last: Told, found: FoundVersion, stroke: Stroke, move: (at: number) => number): Told {
  const { typed, isEnded, isNewParagraph, isNewSentence } = placeOf(found, stroke, last.typed);
  const waits = waitingAt(found, typed, isEnded);
  const wasSaid = placesIn(last.said, move);
  const hadWaited = placesIn(last.held, move);
  const former = isNewParagraph ? [] : last.gone.map((place) => movedTo(place, move(place.start)));
  const isHeld = (diagnostic: Diagnostic): boolean => {
    const own = unitOf.get(diagnostic.rule) ?? 'word';
    const unit = own === 'story' && !waits.story ? 'paragraph' : own;
    if (!waits[unit] || (unit === 'word' && isBehind(diagnostic, typed))) return false;
    if (wasSaid(diagnostic, diagnostic.start) || former.some((place) => isSame(place, diagnostic, diagnostic.start))) {
      return false;
    }
    if (unit === 'story' || !hadWaited(diagnostic, diagnostic.start)) return true;
    return unit === 'paragraph' ? !isNewParagraph : !isNewSentence;
  };
  const held = found.diagnostics.filter(isHeld);
  const isOut = new Set(held);
  const said = held.length === 0 ? found.diagnostics : found.diagnostics.filter((diagnostic) => !isOut.has(diagnostic));
  const isSaid = placesIn(said, (at) => at);
  const gone = last.said.filter((place) => !isSaid(place, move(place.start))).map((place) => movedTo(place, move(place.start)));
  return { said, held, gone: gone.length === 0 ? former : [...former, ...gone].slice(-mostGone), typed };
}

/** Whether it ends before the word that is typed in that paragraph. */
const isBehind = ({ start, end }: Span, { paragraph, word }: Typed): boolean => start >= paragraph.start && end < word;

const movedTo = ({ rule, messageId }: Place, start: number): Place => ({ rule, messageId, start });

const isSame = (one: Place, { rule, messageId }: Place, start: number): boolean =>
  one.start === start && one.rule === rule && one.messageId === messageId;

/** Whether one of the places, moved, is that one moved to `start`. Places are in text order, and are to be asked for in text order: no list is walked twice. */
function placesIn(places: readonly Place[], move: (at: number) => number): (place: Place, start: number) => boolean {
  let next = 0;
  return ({ rule, messageId }, start) => {
    while (next < places.length && move(places[next]!.start) < start) next++;
    for (let i = next; i < places.length && move(places[i]!.start) === start; i++) {
      if (places[i]!.rule === rule && places[i]!.messageId === messageId) return true;
    }
    return false;
  };
}

interface PlaceNow {
  readonly typed: Typed;
  /** Whether the sentence is, by its stop or because the paragraph is. */
  readonly isEnded: boolean;
  readonly isNewParagraph: boolean;
  readonly isNewSentence: boolean;
}

const movedPlace = ({ at, takesOut, paragraph, sentence, word }: Typed, move: (at: number) => number): Typed => ({
  at: move(at),
  takesOut,
  paragraph: { start: move(paragraph.start), end: move(paragraph.end) },
  sentence: move(sentence),
  word: move(word),
});

const ofWord = /[\p{L}\p{M}\p{N}'’-]/u;

/** UTF-16 units of the word that the text ends in. Letters of two units end one; nobody is told the less for it. */
function wordLength(typed: string): number {
  let at = typed.length;
  while (at > 0 && ofWord.test(typed[at - 1]!)) at--;
  return typed.length - at;
}

/** Until the next paragraph has a word the last one is still in hand: a speech may go on in it. */
function placeOf({ paragraphs, slice }: FoundVersion, { at, takesOut }: Stroke, last: Typed | null): PlaceNow {
  const above = paragraphs[countLeading(paragraphs, ({ start }) => start <= at) - 1];
  const isIn = above && (at <= above.end || !/[\r\n]/.test(slice(above.end, at)));
  const current = isIn && /[\p{L}\p{N}]/u.test(slice(above.start, above.end)) ? above : null;
  const { start, end } = current ?? last?.paragraph ?? { start: at, end: at };
  const isNewParagraph = last === null || end < last.paragraph.start || start > last.paragraph.end;
  const text = slice(Math.min(start, at), at);
  const inHand = current ? lastSentence(text) : null;
  const sentence = inHand ? start + inHand.start : (last?.sentence ?? at);
  return {
    typed: {
      at,
      takesOut,
      paragraph: { start, end: current ? Math.max(end, at) : end },
      sentence,
      word: at - wordLength(text),
    },
    isEnded: inHand?.isEnded ?? true,
    isNewParagraph,
    isNewSentence: isNewParagraph || sentence !== last.sentence,
  };
}

/** Ends a sentence, before marks that close on it and white space. */
const stop = /[.!?…]/;
const closing = /["'”’)\]]/;
/** A title or an initial, which have a full stop and end nothing. */
const shortened = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,2}\.$/u;

/** Where the last sentence begins, and whether it has been ended too. Walked from the end, for it is asked at each key. */
function lastSentence(typed: string): { readonly start: number; readonly isEnded: boolean } {
  let isEnded = false;
  /** Where the marks and the white space behind begin. */
  let [marks, space] = [typed.length, typed.length];
  for (let i = typed.length - 1; i >= 0; i--) {
    const character = typed[i]!;
    if (/\s/.test(character)) marks = space = i;
    else if (closing.test(character)) marks = marks === i + 1 ? i : -1;
    else {
      if (stop.test(character) && marks === i + 1 && isStop(typed, i, space)) {
        if (typed.slice(space).trim() !== '') return { start: space, isEnded };
        isEnded = true;
      }
      marks = -1;
    }
  }
  return { start: 0, isEnded };
}

/** Whether what may be a full stop ends a sentence; a number may go on behind it where nothing follows yet. */
function isStop(typed: string, at: number, end: number): boolean {
  const words = typed.slice(Math.max(0, at - 4), at + 1);
  return typed[at] !== '.' || !(shortened.test(words) || (end === typed.length && end === at + 1 && /\d\.$/.test(words)));
}

/** Which units are half typed. */
const waitingAt = ({ paragraphs }: FoundVersion, { at, takesOut, word }: Typed, isEnded: boolean): Waits => ({
  word: takesOut || word < at,
  sentence: takesOut || !isEnded,
  paragraph: true,
  story: paragraphs.every(({ start, role }) => start <= at || role === 'note' || role === 'end'),
});
