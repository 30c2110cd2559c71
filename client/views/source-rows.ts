/** The rows of the Sources view: each speaker with share and role, the quotations below, what has no source on top. */
import type { Passage, StorySource, StorySources } from '../../server/src/protocol.ts';
import { counted } from './counted.ts';
import type { StoryRow } from './story-row.ts';

export const sourceSorts = {
  order: 'In the order of the story',
  share: 'By share of quoted words',
  name: 'By name',
} as const;
export type SourceSort = keyof typeof sourceSorts;

const orders: Readonly<Record<SourceSort, (a: StorySource, b: StorySource) => number>> = {
  order: () => 0,
  share: (a, b) => b.words - a.words,
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
};

export function sourceRows({ sources }: StorySources, sort: SourceSort): readonly StoryRow[] {
  const isNobodys = ({ standing }: StorySource): boolean => standing === 'unattributed';
  const others = sources.filter((source) => !isNobodys(source)).sort(orders[sort]);
  return [...sources.filter(isNobodys), ...others].map(sourceRow);
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function sourceRow(source: StorySource): StoryRow {
  const { id, name, standing, role, words, share, colour, mention, passages } = source;
  const isNobodys = standing === 'unattributed';
  const quotations = passages.filter(({ kind }) => kind !== 'reported').length;
  const reported = passages.length - quotations;
  const parts = [
    ...(standing === 'unnamed' ? ['no name'] : []),
    words > 0 ? percent(share) : 'not quoted',
    // Before the words: in a narrow view the end is cut off.
    ...(role === '' ? [] : [role]),
    ...(words > 0 ? [counted(words, 'word')] : []),
  ];
  const said = [
    ...(quotations > 0 ? [counted(quotations, 'quotation')] : []),
    ...(reported > 0 ? [`${counted(reported, 'passage')} of reported speech`] : []),
  ].join(', ');
  const children = passages.map((passage, index) => passageRow(source, passage, index));
  const full = [name, ...(role === '' ? [] : [role]), ...(standing === 'unnamed' ? ['not named in the story'] : [])].join(', ');
  const measure = words > 0 ? `${percent(share)} of the quoted words (${words})` : 'not quoted';
  return {
    id: `source ${id}`,
    label: name,
    description: isNobodys ? counted(passages.length, 'quotation') : parts.join(' · '),
    tooltip: isNobodys ? 'Quotations to which Copydesk finds no source' : `${full}\n${measure}\n${said}`,
    spoken: isNobodys ? `${counted(passages.length, 'quotation')} without a source` : `${full}, ${measure}, ${said}`,
    ...iconOf(source),
    context: isNobodys ? 'unattributed' : standing === 'named' ? 'named' : 'unnamed',
    place: mention ?? passages[0]?.place ?? null,
    places: [],
    open: isNobodys,
    children: colour === 0 ? children : children.map((child) => ({ ...child, colour: speakerColour(colour) })),
  };
}

/** Theme colour of a source with this number. */
export const speakerColour = (colour: number): string => `copydesk.speaker${colour}`;

function iconOf({ standing, colour }: StorySource): Pick<StoryRow, 'icon' | 'colour'> {
  if (standing === 'unattributed') return { icon: 'warning', colour: 'list.warningForeground' };
  const icon = standing === 'unnamed' ? 'question' : colour > 0 ? 'circle-filled' : 'circle-outline';
  return colour > 0 ? { icon, colour: speakerColour(colour) } : { icon };
}

const icons = { direct: 'quote', partial: 'quote', reported: 'comment' } as const;
const kinds = { direct: 'Quotation', partial: 'Partial quotation', reported: 'Reported speech' } as const;

function passageRow({ id, standing }: StorySource, passage: Passage, index: number): StoryRow {
  const { place, text, words, kind, sure } = passage;
  const line = `line ${place.start.line + 1}`;
  const doubt = sure ? '' : ' · not sure';
  return {
    id: `passage ${id} ${index}`,
    label: kind === 'reported' ? text : `“${text}”`,
    description: `${line}${doubt}`,
    tooltip: `${kinds[kind]}, ${counted(words, 'word')}, ${line}${sure ? '' : ': the source is not sure'}\n\n${text}`,
    spoken: `${kinds[kind]}, ${line}${sure ? '' : ', source not sure'}: ${text}`,
    icon: icons[kind],
    context: standing === 'unattributed' ? 'unattributedPassage' : 'passage',
    place,
    places: [place],
    open: false,
    children: [],
  };
}
