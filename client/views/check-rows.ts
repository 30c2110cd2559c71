/** The rows of the Checks view: what is open on top, then what is verified, corrections, and annotations without a place. */
import type { CheckState, StoryAnnotation, StoryCheck, StoryChecks, StoryTrouble } from '../../server/src/protocol.ts';
import type { StoryRow } from './story-row.ts';

export const checkSorts = {
  state: 'By state, what is open on top',
  order: 'In the order of the story',
  open: 'Only what is not verified, in the order of the story',
} as const;
export type CheckSort = keyof typeof checkSorts;

interface StateLook {
  readonly title: string;
  readonly icon: string;
  readonly colour?: string;
}

/** In the order in which they need a look. */
const states: Readonly<Record<CheckState, StateLook>> = {
  disputed: { title: 'Disputed', icon: 'error', colour: 'testing.iconFailed' },
  changed: { title: 'Changed since verified', icon: 'history', colour: 'list.warningForeground' },
  'to-check': { title: 'To check', icon: 'issue-opened', colour: 'list.warningForeground' },
  unchecked: { title: 'Not verified', icon: 'circle-large-outline' },
  verified: { title: 'Verified', icon: 'pass-filled', colour: 'testing.iconPassed' },
};

export function checkRows(found: StoryChecks, sort: CheckSort): readonly StoryRow[] {
  const { checks, annotations, orphans } = found;
  const shown = sort === 'open' ? checks.filter(({ state }) => state !== 'verified') : checks;
  const notes = annotations.filter(({ source }) => source !== null);
  const corrected = annotations.filter(({ source }) => source === null);
  const byState = (Object.keys(states) as CheckState[]).flatMap((state) => {
    const rows = shown.filter((check) => check.state === state).map(checkRow);
    const { title, icon, colour } = states[state];
    return rows.length === 0 ? [] : [group(state, title, icon, rows, colour)];
  });
  return [
    ...found.troubles.map((trouble, index) => troubleRow(found, trouble, index)),
    ...(orphans.length === 0
      ? []
      : [
          group(
            'orphans',
            'Words not found',
            'question',
            orphans.map(orphanRow),
            'list.warningForeground',
            'attach them to other words, or take them back',
          ),
        ]),
    ...(sort === 'state' ? byState : shown.map(checkRow)),
    ...(corrected.length === 0 ? [] : [group('annotations', 'Corrections and comments', 'edit', corrected.map(annotationRow))]),
    ...(notes.length === 0 ? [] : [group('notes', 'Notes it rests on', 'note', notes.map(notesRow))]),
  ];
}

/** `meaning` is said where there is room for it. */
function group(
  id: string,
  title: string,
  icon: string,
  children: readonly StoryRow[],
  colour?: string,
  meaning?: string,
): StoryRow {
  const full = meaning === undefined ? title : `${title} (${meaning})`;
  return {
    id: `group ${id}`,
    label: title,
    description: String(children.length),
    tooltip: `${full}: ${children.length}`,
    spoken: `${full}, ${children.length}`,
    icon,
    ...(colour === undefined ? {} : { colour }),
    context: 'group',
    place: null,
    places: [],
    open: true,
    children,
  };
}

/** In the words that stand where the row is cut short; the sentences follow. A click opens the file where the trouble is. */
function troubleRow({ file, unwritten }: StoryChecks, { what, message, place }: StoryTrouble, index: number): StoryRow {
  const label = {
    broken: 'Annotations cannot be read',
    item: 'An annotation cannot be read',
    file: unwritten > 0 ? 'Annotations are not saved' : 'Annotations cannot be read',
  }[what];
  const where = place && what === 'item' ? `Line ${place.start.line + 1}: ` : '';
  return {
    id: `trouble ${index}`,
    label,
    description: `${where}${message}`,
    tooltip: `${label}\n${where}${message}`,
    spoken: `${label}, ${where}${message}`,
    icon: what === 'item' ? 'warning' : 'error',
    colour: what === 'item' ? 'list.warningForeground' : 'list.errorForeground',
    context: 'trouble',
    place,
    file,
    places: [],
    open: false,
    children: [],
  };
}

/** "Ines Falk, 4 Mar 2025" in the reader's own time. */
function madeBy(by: string | null, at: string | null): string {
  const date = at === null ? NaN : Date.parse(at);
  const day = Number.isNaN(date)
    ? ''
    : new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return [by ?? '', day].filter((part) => part !== '').join(', ');
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function checkRow({ id, subject, state, place, text, speaker, note, by, at, evidence }: StoryCheck): StoryRow {
  const { title, icon, colour } = states[state];
  const words = subject === 'quotation' ? `“${text}”` : text;
  const made = madeBy(by, at);
  const line = `line ${place.start.line + 1}`;
  return {
    id: `check ${id}`,
    annotation: id,
    label: words,
    description: joined(speaker, note.replace(/\s+/g, ' '), by ?? ''),
    tooltip: [`${title}${made === '' ? '' : `: ${made}`}`, note, evidence ? `Evidence: ${evidence}` : '', words]
      .filter((part) => part !== '')
      .join('\n'),
    spoken: [title, line, speaker, words, note, made].filter((part) => part !== '').join(', '),
    icon,
    ...(colour === undefined ? {} : { colour }),
    context: [state === 'unchecked' ? 'unchecked' : 'check', ...(evidence ? ['Evidence'] : [])].join(''),
    place,
    places: [place],
    open: false,
    children: [],
  };
}

function annotationRow(annotation: StoryAnnotation): StoryRow {
  const { id, place, text, says, note, by, at } = annotation;
  const made = madeBy(by, at);
  return {
    id: `annotation ${id}`,
    annotation: id,
    label: text.replace(/\s+/g, ' ') || 'The article',
    description: joined(says, note.replace(/\s+/g, ' '), by ?? ''),
    tooltip: [`${says}${made === '' ? '' : ` (${made})`}`, note, text].filter((part) => part !== '').join('\n'),
    spoken: [says, text, note, made].filter((part) => part !== '').join(', '),
    icon: says === 'comment' ? 'comment' : 'edit',
    context: 'annotation',
    place,
    places: place === null ? [] : [place],
    open: false,
    children: [],
  };
}

/** Transcripts and notes, which the quotations are compared with. */
const notesRow = (notes: StoryAnnotation): StoryRow => ({
  ...annotationRow(notes),
  label: nameOf(notes.source ?? ''),
  description: notes.by ?? '',
  tooltip: `The quotations are compared with ${notes.source}`,
  spoken: `Notes, ${nameOf(notes.source ?? '')}`,
  icon: 'note',
  context: 'notes',
});

/** The last part of an address. */
function nameOf(source: string): string {
  const last = source.split('/').at(-1) ?? source;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const orphanRow = (orphan: StoryAnnotation): StoryRow => ({
  ...annotationRow(orphan),
  id: `orphan ${orphan.id}`,
  icon: 'question',
  context: 'orphan',
});
