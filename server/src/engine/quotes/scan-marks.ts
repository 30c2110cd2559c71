/** Finds what may be a quotation mark in a paragraph, each with what stands on its two sides. */
import type { Span } from '../text/span.ts';
import type { QuoteMark } from './quote.ts';

/** `open`: can only open, from where it stands; `close`: can only close; `either`: its sides do not say. */
export type Side = 'open' | 'close' | 'either';

export interface MarkFound extends Span {
  readonly text: string;
  readonly shape: QuoteMark;
  readonly side: Side;
  /** Both neighbours are letters or digits: "don’t". */
  readonly isInside: boolean;
  readonly before: string;
  readonly after: string;
}

const shapes: Readonly<Record<string, QuoteMark>> = {
  '“': 'curly-double',
  '”': 'curly-double',
  '‟': 'curly-double',
  '‘‘': 'curly-double',
  '’’': 'curly-double',
  '"': 'straight-double',
  "''": 'straight-double',
  '``': 'straight-double',
  '«': 'guillemet',
  '»': 'guillemet',
  '„': 'low',
  '‘': 'curly-single',
  '’': 'curly-single',
  "'": 'straight-single',
};

// Feet and inches (6'2", 5’ 10”), then cut-off words and years with their apostrophe, then marks of two and of one character.
const candidates =
  /(?<![\p{L}\p{N}])\d{1,2}\s?['’′]\s?\d{1,2}(?:\.\d)?(?:"|”|″|'')|(?<![\p{L}\p{N}])['’‘](?:n['’](?=\s)|(?:em|tis|twas|til|till|cause|bout|round|cos|\d\ds?)(?![\p{L}\p{N}]))|‘‘|’’|''|``|[“”‟"«»„‘’']/iuy;

/** What every candidate holds. */
const anyMark = /[“”‟"«»„‘’'`]/;

/** Whether a candidate may begin there: at a mark, or at a figure with no other before it. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 34 || code === 39 || code === 96 || (isFigure(code) && !isFigure(text.charCodeAt(at - 1)));
  return code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f);
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Marks of a paragraph in text order; offsets are into `masked`, its copy. `text` is the unmasked copy of the same length. */
export function scanMarks(text: string, masked: string): readonly MarkFound[] {
  const found: MarkFound[] = [];
  if (!anyMark.test(masked)) return found;
  for (let start = 0, end = 0; start < masked.length; start = Math.max(start + 1, end)) {
    if (!mayBegin(masked, start)) continue;
    candidates.lastIndex = start;
    const mark = candidates.exec(masked)?.[0];
    if (mark === undefined) continue;
    end = start + mark.length;
    const shape = shapes[mark];
    if (!shape) continue;
    const before = neighbour(text, masked, start - 1, -1);
    const after = neighbour(text, masked, end, 1);
    found.push({
      start,
      end,
      text: mark,
      shape,
      before,
      after,
      isInside: isWord(before) && isWord(after),
      side: sideOf(before, after),
    });
  }
  return found;
}

/** The next character that is not masked markup; '' at the paragraph's edge. */
function neighbour(text: string, masked: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let i = 0; i < 8 && masked[at] === ' ' && text[at] !== ' '; i++) at += step;
  return masked[at] ?? '';
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);
const opensAfter = /^(?:|[\s([{—–―/:“‘„«"'-])$/;
const closesBefore = /^(?:|[\s)\]}—–―/:;,.!?…”’»"'-])$/;

function sideOf(before: string, after: string): Side {
  const canOpen = opensAfter.test(before) && after !== '' && !/\s/.test(after);
  const canClose = closesBefore.test(after) && before !== '' && !/\s/.test(before);
  if (canOpen === canClose) return 'either';
  return canOpen ? 'open' : 'close';
}
