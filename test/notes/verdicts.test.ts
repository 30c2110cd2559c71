/** The set of quotations with their verdicts: transcripts and notes of `set/`, and what desks make of them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { judgeQuotation } from '../../server/src/notes/judge-quotation.ts';
import { indexNotes } from '../../server/src/notes/note-index.ts';
import { readTranscript } from '../../server/src/notes/reading/read-transcript.ts';

interface Case {
  readonly kind: string;
  readonly expected: string;
  readonly found: string;
  readonly line: string;
}

const folder = 'test/notes/set';
const files = readdirSync(folder);
const indexes = files
  .filter((name) => !name.endsWith('.quotations'))
  .map((name) => indexNotes(readTranscript(name, readFileSync(`${folder}/${name}`, 'utf8'))));

const timeOf = (time: number): string => `${Math.floor(time / 60_000)}:${String(Math.floor(time / 1000) % 60).padStart(2, '0')}`;

/** A line of the set is `kind | verdict[ by OTHER SPEAKER][ at TIME] | speaker | quotation`. All transcripts are searched. */
function judge(line: string): Case {
  const [kind, expected, speaker, words] = line.split(' | ') as [string, string, string, string];
  const question = { text: words, inner: { start: 0, end: words.length }, speakers: [speaker], near: null };
  const finding = judgeQuotation(question, indexes)?.finding;
  const by = finding?.otherSpeaker ? ` by ${finding.otherSpeaker}` : '';
  const at = expected.includes(' at ') && typeof finding?.place?.time === 'number' ? ` at ${timeOf(finding.place.time)}` : '';
  return { kind, expected, found: `${finding?.verdict ?? 'none'}${by}${at}`, line };
}

const cases = files
  .filter((name) => name.endsWith('.quotations'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(judge);

const shown = (wrong: readonly Case[]): string => wrong.map(({ found, line }) => `${found}, not: ${line}`).join('\n');

describe('the verdicts on the set of quotations', () => {
  const wrong = cases.filter(({ expected, found }) => expected !== found);

  it('are right on at least 95 % of at least 150', () => {
    assert.ok(cases.length >= 150, `${cases.length} quotations`);
    assert.ok(wrong.length <= cases.length * 0.05, `${wrong.length} of ${cases.length} wrong:\n${shown(wrong)}`);
  });

  it('never call an exact quotation different', () => {
    const bad = cases.filter(({ expected, found }) => expected.startsWith('exact') && !found.startsWith('exact'));
    assert.equal(shown(bad), '');
  });

  it('are all as they were when this was written', () => assert.equal(shown(wrong), ''));
});
