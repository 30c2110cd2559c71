/** Reads a transcript by what its name says it is: subtitles (.srt, .vtt) or text with or without labels. */
import type { Transcript } from '../transcript.ts';
import { readCues } from './read-cues.ts';
import { readLabelled } from './read-labelled.ts';

/** Files that may be transcripts or notes. */
export const noteExtensions = ['txt', 'text', 'md', 'markdown', 'srt', 'vtt'] as const;

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
