/** The sentences of a hover on what the desk has said of a place: checked by whom and when, corrected by whom. */
import { isAnnotation } from '../annotations/annotation.ts';
import { containsOffset, type DeskCheck, type Span } from '../engine/index.ts';
import type { CheckState } from '../protocol.ts';
import { stateOf } from './checks.ts';
import { describeAnnotation } from './describe-annotation.ts';
import { evidenceAddress } from './evidence-address.ts';
import type { FeatureContext } from './feature.ts';
import type { Markup } from './markup.ts';

type Paragraphs = readonly (readonly string[])[];

const states: Readonly<Record<CheckState, string>> = {
  verified: 'Verified',
  changed: 'Verified, but it reads otherwise since',
  'to-check': 'To check',
  disputed: 'Disputed',
  unchecked: '',
};

/** The smallest checked place at the offset. */
export const checkAt = ({ article }: FeatureContext, offset: number): DeskCheck | null =>
  article.desk.checks.reduce<DeskCheck | null>(
    (best, check) => (containsOffset(check, offset) && (!best || lengthOf(check) < lengthOf(best)) ? check : best),
    null,
  );

export function describeCheck({ uri }: FeatureContext, markup: Markup, check: DeskCheck): Paragraphs {
  const address = check.evidence === null ? null : evidenceAddress(uri, check.evidence);
  const evidence =
    check.evidence === null ? '' : `Evidence: ${address ? markup.link(check.evidence, address) : markup.text(check.evidence)}`;
  return [
    [
      `${markup.strong(states[stateOf(check)])}${markup.text(madeBy(check.by, check.at))}`,
      ...check.note.split(/\r\n|\n|\r/).map(markup.text),
      evidence,
    ],
  ];
}

/** Corrections and comments of the words at the offset, a line each. */
export function describeCorrections({ placed }: FeatureContext, markup: Markup, offset: number): Paragraphs {
  const lines = placed.flatMap(({ item, places }): string[] => {
    if (!isAnnotation(item) || item.body.kind === 'check') return [];
    if (!places.some((place) => place.state !== 'orphaned' && containsOffset(place, offset))) return [];
    const { says, note } = describeAnnotation(item);
    const what = item.body.kind === 'comment' ? note : `The desk says: ${says}`;
    return [`${markup.text(what)}${markup.text(madeBy(item.by, item.modified ?? item.created))}`];
  });
  return [lines];
}

const lengthOf = ({ start, end }: Span): number => end - start;

const months = 'January February March April May June July August September October November December'.split(' ');

/** " by Ines Falk, 4 March 2025": the date as it was noted, in UTC, for the server has no clock of the reader's. */
export function madeBy(by: string | null, at: string | null): string {
  const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(at ?? '');
  const day = date ? `${Number(date[3])} ${months[Number(date[2]) - 1] ?? ''} ${date[1]}` : '';
  return [by === null ? '' : ` by ${by}`, day === '' ? '' : `, ${day}`].join('');
}
