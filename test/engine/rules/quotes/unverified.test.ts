import assert from 'node:assert/strict';
import { allRules, checkArticle, type DeskCheck } from '../../../../server/src/engine/index.ts';
import { analyze, describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/unverified', {
  faulty: {
    'a quotation': { copy: 'It is open. ⟦“We are late with it,”⟧ Mara Lind said.', says: /Nobody has verified this quotation/ },
    'a fragment': 'Mara Lind said the pier was ⟦“late and far too dear”⟧.',
  },
  fine: { 'speech in the reporter’s words': 'Mara Lind said they were late with it.' },
});

describe('quotes/unverified with checks', () => {
  const copy = 'It is open. “We are late with it,” Mara Lind said. It cost 4,200 crowns.';
  const quotation = { start: 12, end: 34, quote: 'q1' };
  const figure = { start: copy.indexOf('4,200'), end: copy.indexOf('4,200') + 5, quote: null };
  const check = (place: Pick<DeskCheck, 'start' | 'end' | 'quote'>, given: Partial<DeskCheck> = {}): DeskCheck => ({
    id: 'urn:1',
    status: 'verified',
    changed: false,
    note: '',
    by: 'Ines',
    at: null,
    evidence: null,
    ...place,
    ...given,
  });
  const messages = (checks: readonly DeskCheck[], options = {}): readonly string[] => {
    const article = analyze(copy, 'plain');
    const settings = { 'quotes/unverified': { level: 'warning', options } } as const;
    const { diagnostics } = checkArticle({ ...article, desk: { ...article.desk, checks } }, allRules, settings);
    return diagnostics.filter(({ rule }) => rule === 'quotes/unverified').map(({ message }) => message);
  };

  it('is silent on what is verified', () => assert.deepEqual(messages([check(quotation), check(figure)]), []));

  it('reports what reads otherwise since', () =>
    assert.deepEqual(messages([check(quotation, { changed: true })]), [
      'This reads otherwise than when it was verified by Ines. Verify it again.',
    ]));

  it('reports what is disputed or to be checked, with the note', () => {
    const checks = [check(quotation, { status: 'disputed', note: 'She denies it.' }), check(figure, { status: 'to-check' })];
    const disputed = 'This is disputed: She denies it. Settle it before the story goes out.';
    assert.deepEqual(messages(checks), [disputed, 'This is still to be checked.']);
    assert.deepEqual(messages(checks, { marked: false }), [disputed]);
  });
});
