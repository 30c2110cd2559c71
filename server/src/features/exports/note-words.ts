/** What the notes and the desk's checks say of a quotation, in words. */
import { fileName } from '../file-name.ts';
import type { DeskCheck, NoteFinding, NotePlace } from '../../engine/index.ts';

/** "0:42", "1:02:03". */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** "council.vtt, line 12, 0:42" */
export const placeWords = ({ uri, line, time }: NotePlace): string =>
  [fileName(uri), `line ${line}`, ...(time === null ? [] : [clockTime(time)])].join(', ');

/** A sentence, or two. */
export function noteWords({ verdict, place, otherSpeaker, differences }: NoteFinding): string {
  const at = place ? placeWords(place) : '';
  const by = otherSpeaker === null ? '' : ` There it is said by ${otherSpeaker}.`;
  switch (verdict) {
    case 'exact':
      return `Word by word in ${at}.${by}`;
    case 'differs':
      return `Differs from ${at}: ${differences.map(differenceWords).join('; ')}.${by}`;
    case 'stitched':
      return `Its sentences stand in ${at}, but not together or not in this order.${by}`;
    case 'not-found':
      return 'Not found in the notes.';
  }
}

export const differenceWords = ({ quoted, said }: NoteFinding['differences'][number]): string =>
  quoted === '' ? `left out “${said}”` : said === '' ? `put in “${quoted}”` : `“${quoted}” for “${said}”`;

const statusWords = { verified: 'Verified', 'to-check': 'To check', disputed: 'Disputed' } as const;

/** "Verified by Ines Falk, 3 May 2026" */
export function checkWords({ status, changed, by, at }: DeskCheck): string {
  const who = by === null ? '' : ` by ${by}`;
  const when = at === null ? '' : `, ${at.slice(0, 10)}`;
  return `${statusWords[status]}${who}${when}${changed ? '; the words have been changed since' : ''}`;
}
