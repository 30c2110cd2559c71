/** A row of one of the story's views, as plain data: what it shows, where it leads, and what filter and cursor find it by. */
import type { Place } from '../../server/src/protocol.ts';

export interface StoryRow {
  /** The same for the same thing in the next version; unique within the view. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** A codicon and, where it has one, its theme colour. */
  readonly icon: string;
  readonly colour?: string;
  /** What can be done with it, for the menus' `viewItem`. */
  readonly context: string;
  /** Id of the annotation that it stands for, where it stands for one. */
  readonly annotation?: string;
  /** Where it leads; null for a group. */
  readonly place: Place | null;
  /** The file that the place is in, where it is not the article. */
  readonly file?: string;
  /** All the places by which the cursor finds it. */
  readonly places: readonly Place[];
  readonly open: boolean;
  readonly children: readonly StoryRow[];
}

interface Point {
  readonly line: number;
  readonly character: number;
}

const isBefore = (a: Point, b: Point): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);

/** Whether the point lies in the place or at one of its ends. */
export const holds = ({ start, end }: Place, point: Point): boolean => !isBefore(point, start) && !isBefore(end, point);

/** The rows that match, and those that hold one: a group keeps what matches in it, a row that matches keeps all it has. */
export function filterRows(rows: readonly StoryRow[], filter: string): readonly StoryRow[] {
  const wanted = folded(filter).trim();
  if (wanted === '') return rows;
  return rows.flatMap((row) => {
    if (row.place !== null && folded(`${row.label} ${row.description}`).includes(wanted)) return [row];
    const children = filterRows(row.children, filter);
    return children.length === 0 ? [] : [{ ...row, children, open: true }];
  });
}

/** Without case and accents. */
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The way from the top to the innermost row at the point; an empty list where there is none. */
export function rowsAt(rows: readonly StoryRow[], point: Point): readonly StoryRow[] {
  for (const row of rows) {
    const below = rowsAt(row.children, point);
    if (below.length > 0) return [row, ...below];
    if (row.places.some((place) => holds(place, point))) return [row];
  }
  return [];
}

/** The rows as lines of text, children indented by two spaces. */
export const rowsAsText = (rows: readonly StoryRow[], indent = ''): string =>
  rows
    .map(({ label, description, children }) =>
      [`${indent}${label}${description === '' ? '' : ` – ${description}`}\n`, rowsAsText(children, `${indent}  `)].join(''),
    )
    .join('');
