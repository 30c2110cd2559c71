/** Small parts that all sections of the story report are made of. */
import type { Place, ReportForm } from '../../protocol.ts';
import { type Html, html } from './html.ts';

export const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Something that leads to a place of the text; in a file, which has no text to lead to, the words alone. */
export function link(form: ReportForm, place: Place | null, content: string | Html, spoken = ''): Html {
  if (form === 'file' || place === null) return html`<span>${content}</span>`;
  return html`<a href="#" data-place="${placeText(place)}" ${spoken === '' ? null : html`aria-label="${spoken}"`}>${content}</a>`;
}

export const placeText = ({ start, end }: Place): string => [start.line, start.character, end.line, end.character].join(' ');

export const lineOf = ({ start }: Place): string => `line ${start.line + 1}`;

/** Class of a colour: sources beyond the eighth are grey, quotations without a source hatched. */
export const colourClass = (colour: number | null): string => (colour === null ? 'nobody' : `speaker${colour}`);

/** The colour of a source beside its name. */
export const dot = (colour: number | null): Html =>
  html`<svg class="dot" viewBox="0 0 10 10" aria-hidden="true">
    <circle class="${colourClass(colour)}" cx="5" cy="5" r="4.5" />
  </svg>`;
