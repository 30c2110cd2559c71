/** Finds patterns of parts of speech, such as a noun behind "to": machines that the model has learnt. */
import type { StoredMachine } from './stored-tagger-model.ts';

export interface Machine {
  /** Next state by state and event, 0 for none: `state * events + event`, events being numbered as in `codes`. */
  readonly next: Int16Array;
  readonly events: number;
  readonly codes: ReadonlyMap<number, number>;
  /** Code of the end of the text. */
  readonly endCode: number;
  /** By state: the state that holds if nothing fits that comes next, 0 for none. */
  readonly fallbacks: Int16Array;
  /** By state: whether a pattern ends there, the part of speech found, words from the pattern's first to the one meant. */
  readonly isEnd: Uint8Array;
  readonly found: Int16Array;
  readonly offsets: Int16Array;
}

/** The word there is that part of speech; where it is negative, even if it is not known that it can be. */
export type OnFound = (word: number, pos: number) => void;

const endOfText = 2000;

export function loadMachine({ steps, fallbacks, ends }: StoredMachine): Machine {
  const codes = new Map([...new Set([...steps.map(([, event]) => event!), endOfText])].map((event, code) => [event, code + 1]));
  const events = codes.size + 1;
  const states = Math.max(...[...steps.flatMap(([state, , to]) => [state!, to!]), ...fallbacks.flat()]) + 1;
  const machine = {
    next: new Int16Array(states * events),
    events,
    codes,
    endCode: codes.get(endOfText)!,
    fallbacks: new Int16Array(states),
    isEnd: new Uint8Array(states),
    found: new Int16Array(states),
    offsets: new Int16Array(states),
  };
  for (const [state, event, to] of steps) machine.next[state! * events + codes.get(event!)!] = to!;
  for (const [state, fallback] of fallbacks) machine.fallbacks[state!] = fallback!;
  for (const [state, pos, offset] of ends) {
    machine.isEnd[state!] = 1;
    machine.found[state!] = pos!;
    machine.offsets[state!] = offset!;
  }
  return machine;
}

/** Goes over a text of `length` words once; `eventOf` gives a word's event. The longest pattern counts, and no two overlap. */
export function runMachine(machine: Machine, length: number, eventOf: (word: number) => number, onFound: OnFound): void {
  const { next, events, codes, endCode, fallbacks, isEnd } = machine;
  const found: { readonly word: number; readonly pos: number }[] = [];
  const note = (first: number, state: number): void => {
    const pos = machine.found[state]!;
    if (pos !== 0) found.push({ word: first + machine.offsets[state]!, pos });
  };
  let first = 0;
  let state = 0;
  // The last state that would do as an end if the words behind it did not fit, and its word.
  let heldState = 0;
  let heldAt = 0;
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      const code = j === length ? endCode : (codes.get(eventOf(j)) ?? 0);
      const to = next[state * events + code]!;
      if (state === 0 && to !== 0) first = j;
      if (to === 0 && heldState === 0) {
        state = 0;
        break;
      }
      if (to === 0 || isEnd[to]) {
        note(first, to === 0 ? heldState : to);
        i = to === 0 ? heldAt : j;
        state = 0;
        heldState = 0;
        break;
      }
      state = to;
      if (fallbacks[to] !== 0) {
        heldState = fallbacks[to]!;
        heldAt = j;
      }
    }
  }
  for (const { word, pos } of found) onFound(word, pos);
}
