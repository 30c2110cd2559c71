/** A story with quotations to be noted about, and the places in it. */
import assert from 'node:assert/strict';
import type { Place } from '../../../server/src/protocol.ts';

export const copy = `Ferry crews vote on a strike

Ines Falk and Torben Haag met on Monday. “The boats will stay in port,” he said.

The talks went on for days, and the rain did not stop.

“Nobody asked the islanders what they want from us.”

Some 4,200 people live there.
`;
export const boats = '“The boats will stay in port,”';
export const nobody = '“Nobody asked the islanders what they want from us.”';

/** The place of words that stand once in the text. */
export function placeOf(words: string, text = copy): Place {
  const at = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start: at(start), end: at(start + words.length) };
}
