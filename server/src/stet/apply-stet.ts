/** Takes away what a desk has decided to leave as it is, and finds decisions that nothing answers to any more. */
import { findAnchors } from '../annotations/anchors/find-anchors.ts';
import { allRules, type Article, type Diagnostic, type RuleSettings, type Span } from '../engine/index.ts';
import { pathBelow } from '../style/file-address.ts';
import { complainInto, type StyleProblem } from '../style/style-problem.ts';
import { readStetComments } from './read-stet-comments.ts';
import type { StetEntry, StetFile } from './read-stet-file.ts';
import { concerns, foldWords, type StetComment, type StetNote, stetPath } from './stet-note.ts';

export interface StetResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Comments that say nothing, and notes that are stale, each in its own file. */
  readonly problems: readonly StyleProblem[];
}

/** A note with the place in the article that it is about: null for all of it. */
interface Placed {
  readonly note: StetNote & Span;
  readonly uri: string;
  readonly place: Span | null;
  readonly isLost: boolean;
}

/** `settings` are those of the house: a note on a rule that is off is not stale. */
export function applyStet(
  uri: string,
  article: Article,
  diagnostics: readonly Diagnostic[],
  file: StetFile | null,
  settings: RuleSettings,
): StetResult {
  const problems: StyleProblem[] = [];
  const { text } = article.document;
  const comments = readStetComments(text, complainInto(problems, uri));
  const entries = file ? entriesFor(uri, file) : [];
  if (comments.length === 0 && entries.length === 0) return { diagnostics, problems };
  const notes = [...comments.map((note) => placeComment(uri, article, note)), ...placeEntries(file?.uri ?? '', text, entries)];
  const used = new Set<Placed>();
  const kept = diagnostics.filter((diagnostic) => {
    const answering = notes.filter((note) => answers(text, note, diagnostic));
    for (const note of answering) used.add(note);
    return answering.length === 0;
  });
  for (const note of notes) {
    if (used.has(note) || !note.note.rules.some((rule) => rule.endsWith('*') || isOn(rule, settings))) continue;
    problems.push(stale(note));
  }
  return { diagnostics: kept, problems };
}

const isOn = (rule: string, settings: RuleSettings): boolean =>
  (settings[rule]?.level ?? allRules.find(({ name }) => name === rule)?.level) !== 'off';

/** The folder that holds `.copydesk`. */
const folderOfStet = (uri: string): string => uri.slice(0, -stetPath.length - 1);

/** Whether the file leaves anything of this article as it is. */
export const hasStet = (uri: string, file: StetFile | null): boolean => file !== null && entriesFor(uri, file).length > 0;

function entriesFor(uri: string, file: StetFile): readonly StetEntry[] {
  const path = pathBelow(uri, folderOfStet(file.uri));
  return path === null ? [] : file.entries.filter((entry) => entry.file === path);
}

/** The paragraph that a comment stands in or beside, or else the next one. */
function placeComment(uri: string, { document: { text, paragraphs } }: Article, note: StetComment): Placed {
  if (note.scope === 'story') return { note, uri, place: null, isLost: false };
  const lineStart = Math.max(text.lastIndexOf('\n', note.start - 1), text.lastIndexOf('\r', note.start - 1)) + 1;
  const lineEnd = /[\r\n]|$/.exec(text.slice(note.end))!.index + note.end;
  const own = paragraphs.find(({ start, end }) => start <= lineEnd && end >= lineStart);
  const place = own ?? paragraphs.find(({ start }) => start >= note.end);
  return { note, uri, place: place ?? null, isLost: !place };
}

function placeEntries(uri: string, text: string, entries: readonly StetEntry[]): readonly Placed[] {
  const anchored = entries.filter(({ anchor }) => anchor !== null);
  const found = findAnchors(
    text,
    anchored.map(({ anchor }) => anchor!),
  );
  return entries.map((note) => {
    const anchoring = found[anchored.indexOf(note)];
    if (!anchoring) return { note, uri, place: null, isLost: false };
    return anchoring.state === 'orphaned'
      ? { note, uri, place: null, isLost: true }
      : { note, uri, place: anchoring, isLost: false };
  });
}

function answers(text: string, { note, place, isLost }: Placed, { rule, start, end }: Diagnostic): boolean {
  if (isLost || !concerns(note, rule)) return false;
  if (place && (start > place.end || end < place.start)) return false;
  return note.words === null || foldWords(text.slice(start, end)) === foldWords(note.words);
}

function stale({ note, uri, isLost }: Placed): StyleProblem {
  const rules = note.rules.join(', ');
  const where = 'file' in note ? ` in ${String(note.file)}` : '';
  const message = isLost
    ? `The words that ${rules} was to leave alone${where} are not found any more. Take this note out.`
    : `${rules} has nothing to leave alone${where} any more. Take this note out.`;
  return { uri, start: note.start, end: note.end, code: 'stale-stet', level: 'warning', message };
}
