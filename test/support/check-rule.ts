/** Tests of one rule: copy with its faults marked ⟦so⟧, what it reads once mended, and copy the rule must be silent on. */
import assert from 'node:assert/strict';
import {
  allRules,
  type Article,
  checkArticle,
  createAnalyzer,
  type Diagnostic,
  type DocumentKind,
  noStyle,
  type PreparedStyle,
  type RuleSettings,
} from '../../server/src/engine/index.ts';
import { createNoteComparison } from '../../server/src/notes/check-against-notes.ts';
import { indexNotes } from '../../server/src/notes/note-index.ts';
import { readTranscript } from '../../server/src/notes/reading/read-transcript.ts';
import { applyAll, applyEdits } from './apply-edits.ts';

export interface FaultyCopy {
  /** Copy in which ⟦ ⟧ stands round each place that is to be reported. */
  readonly copy: string;
  /** The copy once the first fix of every finding is applied. Left out where there is no fix. */
  readonly fixed?: string;
  /** What the first message must say. */
  readonly says?: RegExp | string;
}

/** Cases by what they show. A string stands for faulty copy without a fix to check. */
export interface RuleCases {
  readonly faulty?: Readonly<Record<string, FaultyCopy | string>>;
  readonly fine?: Readonly<Record<string, string>>;
  /** Answers known to be wrong, asserted as they are: a change here is news. */
  readonly known?: Readonly<Record<string, FaultyCopy | string>>;
  readonly options?: RuleSettings[string]['options'];
  readonly kind?: DocumentKind;
  readonly style?: PreparedStyle;
  /** A transcript that the quotations are compared with. */
  readonly notes?: string;
}

type CaseSettings = Pick<RuleCases, 'options' | 'kind' | 'style' | 'notes'>;

export const analyze = createAnalyzer();

/** The findings of one rule on a text, whatever its level. */
export function findingsOf(name: string, text: string, cases: CaseSettings = {}): readonly Diagnostic[] {
  const rule = allRules.find((candidate) => candidate.name === name);
  assert.ok(rule, `no rule is called ${name}`);
  const settings = {
    [name]: { level: rule.level === 'off' ? 'hint' : rule.level, ...(cases.options && { options: cases.options }) },
  } as const;
  const article = withNotes(analyze(text, cases.kind ?? 'plain'), cases.notes);
  const { diagnostics, failures } = checkArticle(article, [rule], settings, cases.style ?? noStyle);
  if (failures[0]) throw failures[0].error;
  return diagnostics;
}

function withNotes(article: Article, notes: string | undefined): Article {
  if (notes === undefined) return article;
  const compared = createNoteComparison()(article, [indexNotes(readTranscript('file:///desk/notes.txt', notes))]);
  return { ...article, desk: { ...article.desk, notes: compared } };
}

/** The text with ⟦ ⟧ round the spans. */
export const withMarks = (text: string, spans: readonly { start: number; end: number }[]): string =>
  applyEdits(
    text,
    spans.flatMap(({ start, end }) => [
      { start, end: start, text: '⟦' },
      { start: end, end, text: '⟧' },
    ]),
  );

export const withoutMarks = (copy: string): string => copy.replace(/[⟦⟧]/g, '');

/** Registers the tests of a rule with mocha. */
export function describeRule(name: string, cases: RuleCases): void {
  describe(name, () => {
    for (const [title, given] of Object.entries(cases.faulty ?? {})) {
      it(`reports ${title}`, () => checkFaulty(name, asFaulty(given), cases));
    }
    for (const [title, copy] of Object.entries(cases.fine ?? {})) it(`is silent on ${title}`, () => checkFine(name, copy, cases));
    for (const [title, given] of Object.entries(cases.known ?? {})) {
      it(`known: ${title}`, () => checkFaulty(name, asFaulty(given), cases));
    }
  });
}

const asFaulty = (given: FaultyCopy | string): FaultyCopy => (typeof given === 'string' ? { copy: given } : given);

export function checkFine(name: string, copy: string, cases: CaseSettings = {}): void {
  const found = findingsOf(name, copy, cases);
  assert.equal(withMarks(copy, found), copy, found.map(({ message }) => message).join('\n'));
}

/** Checks places, message and fixes; every fix must silence its finding, and fixing all a second time must change nothing. */
export function checkFaulty(name: string, { copy, fixed, says }: FaultyCopy, cases: CaseSettings = {}): void {
  const text = withoutMarks(copy);
  const found = findingsOf(name, text, cases);
  assert.equal(withMarks(text, found), copy, found.map(({ message }) => message).join('\n'));
  if (says !== undefined) {
    assert.match(
      found[0]?.message ?? '',
      typeof says === 'string' ? new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : says,
    );
  }
  for (const diagnostic of found) {
    assert.doesNotMatch(diagnostic.message, /\{\w+\}/, 'a placeholder of the message is not filled');
    for (const fix of diagnostic.fixes) checkSilences(name, text, diagnostic, fix.edits, found.length, cases);
  }
  const firstFix = (diagnostic: Diagnostic) => (diagnostic.fixes.find((fix) => fix.preferred) ?? diagnostic.fixes[0])?.edits;
  if (fixed !== undefined) assert.equal(applyAll(text, found, firstFix), fixed);
  const preferred = (diagnostic: Diagnostic) => diagnostic.fixes.find((fix) => fix.preferred)?.edits;
  const once = applyAll(text, found, preferred);
  assert.equal(applyAll(once, findingsOf(name, once, cases), preferred), once, 'fixing all twice is not the same as once');
}

function checkSilences(
  name: string,
  text: string,
  { message }: Diagnostic,
  edits: Diagnostic['fixes'][number]['edits'],
  count: number,
  cases: CaseSettings,
): void {
  const after = applyEdits(text, edits);
  const left = findingsOf(name, after, cases);
  assert.ok(left.length < count, `the fix does not silence the finding “${message}”:\n${withMarks(after, left)}`);
}
