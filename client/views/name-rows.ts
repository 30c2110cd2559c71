/** The rows of the Names view: names written in two ways on top, then all names by type, each with its forms. */
import type { NameConflict, NameForm, NameType, StoryName, StoryNames } from '../../server/src/protocol.ts';
import { counted } from './counted.ts';
import type { StoryRow } from './story-row.ts';

export const nameSorts = {
  type: 'By type, the most frequent first',
  order: 'In the order of the story',
  count: 'The most frequent first',
  name: 'By name',
} as const;
export type NameSort = keyof typeof nameSorts;

const mentions = ({ forms }: StoryName): number => forms.reduce((sum, { places }) => sum + places.length, 0);
const byCount = (a: StoryName, b: StoryName): number => mentions(b) - mentions(a);

const orders: Readonly<Record<NameSort, (a: StoryName, b: StoryName) => number>> = {
  type: byCount,
  order: () => 0,
  count: byCount,
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
};

const types: readonly { readonly type: NameType; readonly title: string; readonly noun: string; readonly icon: string }[] = [
  { type: 'person', title: 'People', noun: 'person', icon: 'person' },
  { type: 'organization', title: 'Organizations', noun: 'organization', icon: 'organization' },
  { type: 'place', title: 'Places', noun: 'place', icon: 'location' },
  { type: 'other', title: 'Other names', noun: 'other name', icon: 'tag' },
];

export function nameRows({ names }: StoryNames, sort: NameSort): readonly StoryRow[] {
  const conflicts = names.flatMap((name) => name.conflicts.map((conflict) => conflictRow(name, conflict)));
  const sorted = [...names].sort(orders[sort]);
  return [
    ...(conflicts.length > 0 ? [group('conflicts', 'Written in two ways', conflicts)] : []),
    ...(sort === 'type'
      ? types.flatMap(({ type, title }) => {
          const rows = sorted.filter((name) => name.type === type).map(nameRow);
          return rows.length === 0 ? [] : [group(type, title, rows)];
        })
      : sorted.map(nameRow)),
  ];
}

function group(id: string, label: string, children: readonly StoryRow[]): StoryRow {
  const isConflicts = id === 'conflicts';
  return {
    id: `group ${id}`,
    label,
    description: String(children.length),
    tooltip: `${label}: ${children.length}`,
    spoken: `${label}, ${children.length}`,
    icon: isConflicts ? 'warning' : (types.find(({ type }) => type === id)?.icon ?? 'tag'),
    ...(isConflicts ? { colour: 'list.warningForeground' } : {}),
    context: 'group',
    place: null,
    places: [],
    open: true,
    children,
  };
}

function nameRow(name: StoryName): StoryRow {
  const { id, type, role, forms, references } = name;
  const all = forms.flatMap(({ places }) => places);
  const noun = types.find((one) => one.type === type)!;
  const full = [name.name, ...(role === '' ? [] : [role])].join(', ');
  const standIns = references.length > 0 ? `, and ${counted(references.length, 'word')} that stand for it, such as “he”` : '';
  return {
    id: `name ${id}`,
    label: name.name,
    description: [`${all.length} ×`, ...(role === '' ? [] : [role])].join(' · '),
    tooltip: `${full} (${noun.noun})\n${forms.map(({ text, places }) => `${text} ${places.length} ×`).join(', ')}${standIns}`,
    spoken: `${full}, ${noun.noun}, ${counted(all.length, 'mention')}, ${counted(forms.length, 'form')}`,
    icon: noun.icon,
    context: 'name',
    place: all.reduce((first, place) => (isEarlier(place.start, first.start) ? place : first)),
    places: references,
    open: false,
    children: forms.map((form) => formRow(name, form)),
  };
}

const isEarlier = (a: { line: number; character: number }, b: { line: number; character: number }): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const linesOf = (places: NameForm['places']): string =>
  `${places.length === 1 ? 'line' : 'lines'} ${[...new Set(places.map(({ start }) => start.line + 1))].join(', ')}`;

function formRow({ id }: StoryName, { text, places }: NameForm): StoryRow {
  return {
    id: `form ${id} ${text}`,
    label: text,
    description: `${places.length} ×`,
    tooltip: `${text}: ${linesOf(places)}`,
    spoken: `${text}, ${counted(places.length, 'mention')}, ${linesOf(places)}`,
    icon: 'symbol-string',
    context: 'name',
    place: places[0]!,
    places,
    open: false,
    children: [],
  };
}

function conflictRow({ id }: StoryName, { usual, rare, usualCount, rarePlaces }: NameConflict): StoryRow {
  const counts = `${usualCount} × and ${rarePlaces.length} ×`;
  return {
    id: `conflict ${id} ${usual} ${rare}`,
    label: `${usual} / ${rare}`,
    description: counts,
    tooltip: `${usual} ${usualCount} ×, ${rare} ${rarePlaces.length} × (${linesOf(rarePlaces)})`,
    spoken: `${usual} ${usualCount} times, but ${rare} ${rarePlaces.length} times, ${linesOf(rarePlaces)}`,
    icon: 'warning',
    colour: 'list.warningForeground',
    context: 'name',
    place: rarePlaces[0] ?? null,
    places: [],
    open: false,
    children: [],
  };
}
