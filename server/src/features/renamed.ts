/** How one form of a name reads after another form of it was renamed. */
import type { EntityType } from '../engine/index.ts';

const wordsOf = (name: string): readonly string[] => name.split(/\s+/u);

/**
 * The form `text` after its fellow `oldName` became `newName`. Words are compared as written: renaming "NATO" leaves "Nato" alone.
 * "Anna Lund" to "Ana Lund" makes "Anna" "Ana", and "Lund" to "Lunde" makes "Anna Lund" "Anna Lunde". Where the number of words changes,
 * a person's last and first names follow the last and first word.
 */
export function renamed(text: string, oldName: string, newName: string, type: EntityType): string {
  const [words, old, next] = [wordsOf(text), wordsOf(oldName), wordsOf(newName)];
  const at = words.findIndex((_, i) => old.every((word, k) => words[i + k] === word));
  if (at >= 0) return [...words.slice(0, at), newName, ...words.slice(at + old.length)].join(' ');
  if (old.length === next.length) return words.map((word) => next[old.indexOf(word)] ?? word).join(' ');
  if (type !== 'person' || words.length !== 1) return text;
  if (text === old.at(-1)) return next.at(-1)!;
  return text === old[0] ? next[0]! : text;
}
