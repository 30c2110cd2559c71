/** Two names that a score stands between: "Calder 0 Thornaby 3", "Kano Pillars 3-3 Ibadan Stars". */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from './name.ts';

const longest = 60;
const score = /^(.{0,30}?\p{L}) (\d{1,3})( ?[-–] ?\d{1,3})? (\p{Lu}.*)$/u;
/** What the second side has for itself, behind the rest of its name. */
const ownScore = /^(?: \p{Lu}[\p{L}'’-]{0,20}){0,2}(?= \d{1,3}(?!\d))/u;

/** The names, those with a score in them cut in two: sides of a match, each named by its town or its club. */
export function cutScores({ text }: Pick<NewsDocument, 'text'>, names: readonly Name[]): readonly Name[] {
  const isLong = (name: Name): boolean => name.end - name.start <= longest && hasFigure(text, name);
  return names.some(isLong) ? names.flatMap((name) => (isLong(name) ? cut(text, name) : [name])) : names;
}

function hasFigure(text: string, { start, end }: Name): boolean {
  for (let i = start + 2; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && text.charCodeAt(i - 1) === 32) return true;
  }
  return false;
}

function cut(text: string, name: Name): readonly Name[] {
  const [, first, , both, second] = score.exec(text.slice(name.start, name.end)) ?? [];
  if (first === undefined || second === undefined) return [name];
  const rest = both === undefined ? ownScore.exec(text.slice(name.end, name.end + longest))?.[0] : '';
  // “Formula 1 Grand Prix”: no side without its own.
  if (rest === undefined) return [name];
  const type = name.type === 'place' ? 'place' : 'organization';
  const side = (start: number, end: number): Name => ({ start, end, type, confidence: name.confidence, title: null });
  return [side(name.start, name.start + first.length), side(name.end - second.length, name.end + rest.length)];
}
