/** Reads a transcript by what its name says it is: subtitles (.srt, .vtt) or text with or without labels. */
import type { Transcript } from '../transcript.ts';
import { readCues } from './read-cues.ts';
import { readLabelled } from './read-labelled.ts';

/** Never throws: what is no subtitle file after all is read as text, and the complaint says so. */
export function readTranscript(uri: string, content: string): Transcript {
  const text = content.replace(/^\ufeff/, '');
  const extension = /\.([a-z]+)$/i.exec(uri.replace(/[?#].*$/s, ''))?.[1]?.toLowerCase();
  if (extension === 'srt' || extension === 'vtt') {
    const read = readCues(text, extension);
    if (read.utterances.length > 0) return { uri, text, ...read };
    const what = extension === 'srt' ? 'SubRip (.srt)' : 'WebVTT (.vtt)';
    const complaints = [{ line: 1, message: `This holds no cues of ${what}; it is read as plain text.` }];
    return { uri, text, utterances: readLabelled(text), complaints };
  }
  return { uri, text, utterances: readLabelled(text), complaints: [] };
}

/** "1:02:03.450", "02:03,450", "2:03" as milliseconds; null for what is no time. */
export function readTime(words: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(words.trim());
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}
