/** A desk's word that something is to stay as it is. */
import type { Span } from '../engine/index.ts';

/** here: one place, or in a comment the paragraph it stands in or before. story: wherever it stands in the article. */
export type StetScope = 'here' | 'story';

export interface StetNote {
  /** "group/fault", "group/*" or "*"; at least one. */
  readonly rules: readonly string[];
  readonly scope: StetScope;
  /** Only where these very words are reported; null for whatever the rule reports. */
  readonly words: string | null;
  /** Empty where nobody gave one. */
  readonly reason: string;
}

/** A note that stands in the article, as a comment. */
export interface StetComment extends StetNote, Span {}

/** Name of the folder and file beside the configuration in which notes on plain text stand. */
export const stetPath = '.copydesk/stet.json';

export const isStetFile = (uri: string): boolean => uri.endsWith(`/${stetPath}`);

/** Whether the note is about this rule. */
export const concerns = ({ rules }: StetNote, rule: string): boolean =>
  rules.some((name) => name === '*' || name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));

/** Words as they are compared: on one line. */
export const foldWords = (text: string): string => text.replace(/\s+/g, ' ').trim();
