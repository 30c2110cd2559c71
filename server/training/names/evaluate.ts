/** Counts right names, exact in span and type: persons, organizations, places; predictions over gold of other types are not counted. */
import { tagTypes, typeOfLabel, beginOf, singleOf, outside } from '../../src/engine/names/tagging/labels.ts';
import type { GoldName, Lesson } from './gold.ts';
import { tagTypeOf } from './gold.ts';

export interface Counts {
  hit: number;
  predicted: number;
  gold: number;
}
export type Score = Record<'names' | 'spans' | 'person' | 'organization' | 'place', Counts>;

const rows = ['names', 'spans', 'person', 'organization', 'place'] as const;

export const createScore = (): Score => Object.fromEntries(rows.map((row) => [row, { hit: 0, predicted: 0, gold: 0 }])) as Score;

export const f1 = ({ hit, predicted, gold }: Counts): number => (predicted + gold ? (200 * hit) / (predicted + gold) : 0);

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: (typeof tagTypes)[number];
}

export function spansOf(lesson: Lesson, labels: Uint8Array): Found[] {
  const found: Found[] = [];
  const { tokens } = lesson.scene;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === outside) continue;
    const type = typeOfLabel(label);
    let end = i;
    if (label === beginOf(type)) {
      while (
        end + 1 < labels.length &&
        typeOfLabel(labels[end + 1]!) === type &&
        labels[end + 1] !== singleOf(type) &&
        labels[end + 1] !== beginOf(type)
      ) {
        end++;
      }
    }
    found.push({ start: tokens[i]!.start, end: tokens[end]!.end, type: tagTypes[type]! });
    i = end;
  }
  return found;
}

const scored = (type: string): 'person' | 'organization' | 'place' | undefined =>
  /^(person|organization|location|place)$/i.test(type) ? (tagTypeOf(type) as 'person') : undefined;

export function addScore(score: Score, names: readonly GoldName[], found: readonly Found[]): void {
  const gold = names.flatMap(({ s, e, type }) => (scored(type) ? [{ s, e, type: scored(type)! }] : []));
  const others = names.filter(({ type }) => !scored(type));
  const keys = new Set(gold.map(({ s, e, type }) => `${s}-${e}-${type}`));
  const spans = new Set(gold.map(({ s, e }) => `${s}-${e}`));
  for (const { type } of gold) for (const row of ['names', 'spans', type] as const) score[row].gold++;
  for (const { start, end, type } of found) {
    if (type === 'demonym' || type === 'other' || others.some(({ s, e }) => s < end && start < e)) continue;
    for (const row of ['names', 'spans', type] as const) score[row].predicted++;
    if (spans.has(`${start}-${end}`)) score.spans.hit++;
    if (keys.has(`${start}-${end}-${type}`)) {
      score.names.hit++;
      score[type].hit++;
    }
  }
}

export const show = (score: Score): string =>
  `${rows
    .map((row) => `${row} ${f1(score[row]).toFixed(1)}`)
    .join(
      '  ',
    )}  (P ${((100 * score.names.hit) / Math.max(1, score.names.predicted)).toFixed(1)} R ${((100 * score.names.hit) / Math.max(1, score.names.gold)).toFixed(1)})`;

/** Prints wrong and missing names with the words round them, parted by tabs. */
export function printErrors({ article: { text, names } }: Lesson, found: readonly Found[]): void {
  const around = (s: number, e: number): string =>
    `${text.slice(Math.max(0, s - 40), s)}[${text.slice(s, e)}]${text.slice(e, e + 30)}`.replace(/\s+/g, ' ');
  for (const { start, end, type } of found) {
    if (type === 'demonym' || type === 'other') continue;
    const over = names.filter(({ s, e }) => s < end && start < e);
    const same = over.find(({ s, e }) => s === start && e === end);
    if ((same && scored(same.type) === type) || over.some((gold) => !scored(gold.type))) continue;
    const kind = same ? 'TYPE' : over.length > 0 ? 'SPAN' : 'FALSE';
    const wanted = over.map((gold) => `${gold.type}:${text.slice(gold.s, gold.e)}`).join(' | ');
    console.log([kind, type, wanted, around(start, end)].join('\t'));
  }
  for (const { s, e, type } of names) {
    if (scored(type) && !found.some(({ start, end }) => start < e && s < end)) {
      console.log(['MISS', type, '', around(s, e)].join('\t'));
    }
  }
}
