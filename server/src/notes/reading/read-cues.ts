/** Reads subtitles: SubRip, and WebVTT (w3.org/TR/webvtt1) with its voices. */
import type { Transcript, Utterance } from '../transcript.ts';
import { type Line, linesOf } from './lines.ts';
import { readLabel } from './read-labelled.ts';
import { readTime } from './read-time.ts';

const timing = /^\s*(\S+)\s+-->\s+(\S+)/;

/** `<v Torben Haag>` and `<v.loud Haag>`: whose voice it is. */
const voice = /<v(?:\.[^\s>]+)?\s([^>]+)>/;

/** Cues in their order. A speaker whom a voice or a label names speaks until another does. */
export function readCues(text: string, format: 'srt' | 'vtt'): Pick<Transcript, 'utterances' | 'complaints'> {
  const utterances: Utterance[] = [];
  const complaints: Transcript['complaints'][number][] = [];
  let speaker: string | null = null;
  let time: number | null = null;
  let inCue = false;
  if (format === 'vtt' && !/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) {
    complaints.push({ line: 1, message: 'A WebVTT file begins with the line WEBVTT; this one does not.' });
  }
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') {
      inCue = false;
      continue;
    }
    const times = timing.exec(line.text);
    if (times) {
      time = readTime(times[1]!);
      if (time === null) {
        const message = `“${times[1]}” is no time. Write hours, minutes and seconds, as in 00:03:10.000.`;
        complaints.push({ line: line.number, message });
      }
      inCue = true;
    } else if (inCue) {
      const named = voice.exec(line.text)?.[1]?.trim();
      if (named !== undefined) speaker = named;
      const label = readLabel(blanked(line.text));
      if (label) speaker = label.speaker;
      const spoken = spokenIn(line, label?.length ?? 0);
      for (const span of spoken) utterances.push({ ...span, speaker, time });
    } else if (/-->/.test(line.text)) {
      complaints.push({ line: line.number, message: 'This line of times cannot be read.' });
    }
  }
  return { utterances, complaints };
}

const tag = /<[^<>]*>|\{\\[^{}]*\}/g;
const blanked = (line: string): string => line.replace(tag, (found) => ' '.repeat(found.length));

/** What stands between tags, from the offset on. */
function spokenIn({ start, text }: Line, from: number): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  const add = (end: number): void => {
    const first = Math.max(at, from);
    if (text.slice(first, end).trim() !== '') spans.push({ start: start + first, end: start + end });
  };
  for (const found of text.matchAll(tag)) {
    add(found.index);
    at = found.index + found[0].length;
  }
  add(text.length);
  return spans;
}
