/** Words with parts of speech out of a text: cut, looked up, and corrected by what stands round them. */
import type { PartOfSpeech } from '../token.ts';
import { partsOfSpeech } from '../token.ts';
import { createCutter } from './cut-words.ts';
import { loadLexicon, type Word } from './lexicon.ts';
import { loadMachine, type Machine, runMachine } from './run-machine.ts';
import type { StoredTaggerModel } from './stored-tagger-model.ts';

/** Calls `onWord` for each word of a text whose only white space are spaces. */
export type TagSegment = (text: string, onWord: (word: string, pos: PartOfSpeech) => void) => void;

/** Hints are events from here on. */
const firstHint = 1000;

/** Some ten milliseconds. */
export function createSegmentTagger(model: StoredTaggerModel): TagSegment {
  const cut = createCutter(model, loadLexicon(model));
  const machines = model.machines.map(loadMachine);
  const known: ReadonlySet<string> = new Set(partsOfSpeech);
  const names = model.tags.map((name) => (known.has(name) ? (name as PartOfSpeech) : 'X'));
  return (text, onWord) => {
    const words = cut(text);
    const tags = words.map(({ pos }) => pos);
    for (const machine of machines) correct(machine, words, tags);
    words.forEach((word, i) => {
      // Between two full stops the cutter sees an empty word.
      if (word.text.trim() !== '') onWord(word.text, names[word.isFixed ? word.pos : tags[i]!]!);
    });
  };
}

function correct(machine: Machine, words: readonly Word[], tags: number[]): void {
  const eventOf = (word: number): number => (words[word]!.hint === 0 ? tags[word]! : words[word]!.hint + firstHint);
  runMachine(machine, words.length, eventOf, (word, pos) => {
    if (pos < 0) tags[word] = -pos;
    else if ((words[word]!.tags >>> pos) & 1) tags[word] = pos;
  });
}
