/**
 * The speaker set: short news stories whose quotations are tagged with a pronoun, a role or nothing (now and then with a name), written to measure
 * how often the right person is named. `⟪Full Name⟫` after a quotation's closing mark (or its end, for a speech that runs on) is the answer.
 */
import { americanStories } from './american-stories.ts';
import { britishStories } from './british-stories.ts';
import { hardStories } from './hard-stories.ts';
import { indianStories } from './indian-stories.ts';
import { nigerianStories } from './nigerian-stories.ts';

export interface SpeakerStory {
  /** First line of the story. */
  readonly title: string;
  readonly manner: string;
  /** Without the answers. */
  readonly text: string;
  /** `end` is the offset into `text` right after the quotation; `speaker` the full name as the story gives it, without titles. */
  readonly answers: readonly { readonly end: number; readonly speaker: string }[];
}

const byManner = {
  british: britishStories,
  american: americanStories,
  indian: indianStories,
  nigerian: nigerianStories,
  hard: hardStories,
};

export const speakerStories: readonly SpeakerStory[] = Object.entries(byManner).flatMap(([manner, stories]) =>
  stories.map((marked) => readStory(manner, marked)),
);

function readStory(manner: string, marked: string): SpeakerStory {
  const answers: { end: number; speaker: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟪([^⟫]+)⟫/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    answers.push({ end: text.length, speaker: match[1]! });
  }
  text += marked.slice(at);
  return { title: text.slice(0, text.indexOf('\n')), manner, text, answers };
}
