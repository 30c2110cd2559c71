/** What kind of token a run of characters is as a whole, by the model's patterns. */
import { categories } from './guess-word.ts';
import type { StoredPattern } from './stored-tagger-model.ts';

/** What a character is to the first two patterns: letters throughout, and the same with a mark behind them. Most copy is either, and needs no pattern. */
export const kinds = { other: 0, letter: 1, mark: 2 } as const;

/** Dashes, quotation marks, the ellipsis. */
const firstMark = 0x2000;

export interface Categories {
  /** The category of a text, `categories.unknown` where no pattern fits. */
  readonly categoryOf: (text: string) => number;
  /** What kind a character is (see `kinds`). */
  readonly kindOf: (code: number) => number;
}

export function createCategories(stored: readonly StoredPattern[]): Categories {
  // The model's own patterns, which are data that comes along.
  const patterns = stored.map(([source, flags, category]) => [new RegExp(source, flags), category] as const);
  const [[word], [wordAndMark]] = patterns as [(typeof patterns)[0], (typeof patterns)[0]];
  // What they say of each character up to U+00FF, and of the marks of print behind them.
  const table = Uint8Array.from({ length: 256 + 64 }, (_, index) => {
    const character = String.fromCharCode(index < 256 ? index : index - 256 + firstMark);
    return word.test(character) ? kinds.letter : wordAndMark.test(`a${character}`) ? kinds.mark : kinds.other;
  });
  const categoryOf = (text: string): number => {
    for (const [expression, category] of patterns) if (expression.test(text)) return category;
    return categories.unknown;
  };
  const kindOf = (code: number): number => {
    if (code < 256) return table[code]!;
    return code >= firstMark && code < firstMark + 64 ? table[code - firstMark + 256]! : kinds.other;
  };
  return { categoryOf, kindOf };
}
