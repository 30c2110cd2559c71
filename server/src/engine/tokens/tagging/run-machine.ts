/** Finds patterns of parts of speech, such as a noun behind "to": machines that the model has learnt. */
import type { StoredMachine } from './stored-tagger-model.ts';

export interface Machine {
  /** Next state by state and event, 0 for none: `state * events + event`, events being numbered as in `codes`. */
  readonly next: Int16Array;
  readonly events: number;
  /** By a word's event (see `eventOf`): its number in `next`, 0 for those that no pattern has. */
  readonly codes: Uint8Array;
  /** Code of the end of the text. */
  readonly endCode: number;
  /** By state: the state that holds if nothing fits that comes next, 0 for none. */
  readonly fallbacks: Int16Array;
  /** By state: whether a pattern ends there, the part of speech found, words from the pattern's first to the one meant. */
  readonly isEnd: Uint8Array;
  readonly found: Int16Array;
  readonly offsets: Int16Array;
}

/** Events of the stored machine: parts of speech, hints from 1,000 on, and the end of the text. */
const firstHint = 1000;
const endOfText = 2000;

/** In `codes` hints stand behind parts of speech. */
const mostTags = 32;

/** A word's event: its hint, or where it has none, its part of speech. */
export const eventOf = (hint: number, pos: number): number => (hint === 0 ? pos : mostTags + hint);

export function loadMachine({ steps, fallbacks, ends }: StoredMachine): Machine {
  const numbers = new Map([...new Set([...steps.map(([, event]) => event!), endOfText])].map((event, code) => [event, code + 1]));
  const events = numbers.size + 1;
  const codes = new Uint8Array(mostTags + 256);
  for (const [event, code] of numbers) {
    if (event < mostTags) codes[event] = code;
    else if (event !== endOfText) codes[eventOf(event - firstHint, 0)] = code;
  }
  const states = Math.max(...[...steps.flatMap(([state, , to]) => [state!, to!]), ...fallbacks.flat()]) + 1;
  const machine = {
    next: new Int16Array(states * events),
    events,
    codes,
    endCode: numbers.get(endOfText)!,
    fallbacks: new Int16Array(states),
    isEnd: new Uint8Array(states),
    found: new Int16Array(states),
    offsets: new Int16Array(states),
  };
  for (const [state, event, to] of steps) machine.next[state! * events + numbers.get(event!)!] = to!;
  for (const [state, fallback] of fallbacks) machine.fallbacks[state!] = fallback!;
  for (const [state, pos, offset] of ends) {
    machine.isEnd[state!] = 1;
    machine.found[state!] = pos!;
    machine.offsets[state!] = offset!;
  }
  return machine;
}

/** Words that a machine has found, and what part of speech it takes them for; to be used again and again. */
export interface Found {
  readonly words: number[];
  /** Where it is negative: even if it is not known that the word can be that. */
  readonly pos: number[];
}

/** Goes over a text of `length` words, given by their events, once; adds to `found`. The longest pattern counts, and no two overlap. */
export function runMachine(machine: Machine, wordEvents: Uint16Array, length: number, found: Found): void {
  const { next, events, codes, endCode, fallbacks, isEnd } = machine;
  let first = 0;
  let state = 0;
  // The last state that would do as an end if the words behind it did not fit, and its word.
  let heldState = 0;
  let heldAt = 0;
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      const code = j === length ? endCode : codes[wordEvents[j]!]!;
      const to = next[state * events + code]!;
      if (state === 0 && to !== 0) first = j;
      if (to === 0 && heldState === 0) {
        state = 0;
        break;
      }
      if (to === 0 || isEnd[to]) {
        note(machine, first, to === 0 ? heldState : to, found);
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
}

function note(machine: Machine, first: number, state: number, { words, pos }: Found): void {
  if (machine.found[state] === 0) return;
  words.push(first + machine.offsets[state]!);
  pos.push(machine.found[state]!);
}
