/** Finds thousands of literal phrases in a text in one walk over its words. */
import { splitUnits, type Unit } from './split-units.ts';

/** A longer phrase is never found, so that the work a word is bounded. */
export const mostUnits = 24;

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** A phrase met at `units[from]` up to but not including `units[to]`. */
export interface PhraseMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

export interface PhraseTrie<Value> {
  readonly add: (phrase: string, value: Value) => void;
  /** Every phrase that begins somewhere, shorter ones before longer ones, in the order of their beginnings. */
  readonly find: (units: readonly Unit[]) => readonly PhraseMatch<Value>[];
}

/** Phrases are compared by their units: capitals do not count, white space only by whether there is some. */
export function createPhraseTrie<Value>(): PhraseTrie<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  return {
    add(phrase, value) {
      const units = splitUnits(phrase.trim());
      if (units.length === 0 || units.length > mostUnits) return;
      let node = root;
      units.forEach((unit, i) => {
        const key = keyOf(unit, i);
        const next: Node<Value> = node.next.get(key) ?? { next: new Map(), values: [] };
        node.next.set(key, next);
        node = next;
      });
      node.values.push(value);
    },
    find(units) {
      const found: PhraseMatch<Value>[] = [];
      if (root.next.size === 0) return found;
      for (let from = 0; from < units.length; from++) {
        let node = root.next.get(units[from]!.key);
        for (let to = from + 1; node; to++) {
          for (const value of node.values) found.push({ from, to, value });
          const unit = units[to];
          node = unit && node.next.get(keyOf(unit, to - from));
        }
      }
      return found;
    },
  };
}

/** The first unit of a phrase stands after anything, the others with or without the space that the phrase has there. */
const keyOf = ({ key, spaced }: Unit, index: number): string => (index > 0 && spaced ? ` ${key}` : key);
