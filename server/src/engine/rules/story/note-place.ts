/** Places of the notes, as messages name them. */
import type { NotePlace } from '../../article/desk.ts';

/** "council.vtt, line 12 (0:42)" */
export function notePlaceWords({ uri, line, time }: NotePlace): string {
  const file =
    uri
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  return `${decoded(file)}, line ${line}${time === null ? '' : ` (${clock(time)})`}`;
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** Milliseconds as "0:42" or "1:02:03". */
function clock(time: number): string {
  const seconds = Math.floor(time / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
