import assert from 'node:assert/strict';
import type { SidecarItem } from '../../server/src/annotations/annotation.ts';
import { type AnnotationChange, changeAnnotations } from '../../server/src/annotations/change-annotations.ts';
import { placeItems } from '../../server/src/annotations/place-items.ts';
import { checks } from '../../server/src/features/checks.ts';
import { evidenceAddress } from '../../server/src/features/evidence-address.ts';
import type { StoryChecks } from '../../server/src/protocol.ts';
import { ask, scene } from './support/feature-context.ts';

const text = `Ruth Okoro, the mayor, said: “We will mend it before winter.

“Then we will paint it.”

“Nobody asked us,” said Tom Brandt, who paid 4,200 for a sign that reads “Keep Out”.`;

type Said = readonly [words: string, body: Extract<AnnotationChange, { do: 'note' }>['body']];

const itemsOf = (...said: readonly Said[]): readonly SidecarItem[] =>
  said.reduce<readonly SidecarItem[]>((items, [words, body], i) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    const stamp = { by: 'Ines', at: `2025-01-0${i + 1}T00:00:00Z`, id: `urn:${i}` };
    return changeAnnotations(
      text,
      placeItems(text, items),
      { do: 'note', body, spans: [{ start, end: start + words.length }] },
      stamp,
    );
  }, []);

const of = (...said: readonly Said[]): StoryChecks =>
  ask(checks, scene(text, { annotations: { items: itemsOf(...said) } }).context);
const check = (status: 'verified' | 'to-check' | 'disputed') => ({ kind: 'check', status, note: '', evidence: null }) as const;

const told = ({ checks: found }: StoryChecks): string[] =>
  found.map(({ subject, state, speaker, text: words }) => `${subject}, ${state}, ${speaker}: ${words}`);

describe('checks of a story', () => {
  it('list every quotation of speech once', () => {
    const found = of();
    assert.deepEqual([found.quotations, found.verified], [2, 0]);
    assert.deepEqual(told(found), [
      'quotation, unchecked, Ruth Okoro: We will mend it before winter. “Then we will paint it.',
      'quotation, unchecked, Tom Brandt: Nobody asked us',
    ]);
  });

  it('add figures, claims and titles that somebody has marked, which do not count as quotations', () => {
    const found = of(
      ['4,200', check('verified')],
      ['the mayor', check('to-check')],
      ['“Keep Out”', check('disputed')],
      ['“Nobody asked us,”', check('verified')],
    );
    assert.deepEqual([found.quotations, found.verified], [2, 1]);
    assert.deepEqual(told(found).slice(-3), [
      'quotation, verified, Tom Brandt: Nobody asked us',
      'figure, verified, : 4,200',
      'quotation, disputed, : Keep Out',
    ]);
    assert.equal(told(found)[0], 'claim, to-check, : the mayor');
  });

  it('take a speech over paragraphs for what its worst part is', () => {
    const found = of(['“We will mend it before winter.', check('verified')], ['“Then we will paint it.”', check('disputed')]);
    assert.deepEqual([found.verified, found.checks[0]?.state], [0, 'disputed']);
  });

  it('tell corrections, comments and orphans apart', () => {
    const items = itemsOf(
      ['“Nobody asked us,”', { kind: 'speaker', speaker: 'Ruth Okoro' }],
      ['the mayor', { kind: 'comment', text: 'Since May?' }],
      ['4,200', check('verified')],
    );
    const copy = text.replace('4,200', 'much more than anybody had thought');
    const found: StoryChecks = ask(checks, scene(copy, { annotations: { items } }).context);
    assert.deepEqual(
      found.annotations.map(({ says, note }) => [says, note]),
      [
        ['comment', 'Since May?'],
        ['by Ruth Okoro', ''],
      ],
    );
    assert.deepEqual(
      found.orphans.map(({ says, text: words }) => [says, words]),
      [['verified', '4,200']],
    );
  });

  it('say what is wrong with the sidecar', () => {
    const complaints = [{ message: 'Annotation 1 is no object.', offset: 20, line: 3, column: 5 }];
    const context = scene(text, { annotations: { complaints } }).context;
    const { file, troubles } = ask<StoryChecks>(checks, context);
    const point = { line: 2, character: 4 };
    assert.deepEqual(troubles, [{ what: 'item', message: 'Annotation 1 is no object.', place: { start: point, end: point } }]);
    assert.equal(file, `${context.uri}.annotations.json`);
  });

  it('have evidence that lies beside the article, on the web, or nowhere that may be opened', () => {
    const article = 'file:///desk/stories/ferry%20vote.news';
    assert.equal(evidenceAddress(article, '../tapes/a b.vtt#L3'), 'file:///desk/tapes/a%20b.vtt#L3');
    assert.equal(evidenceAddress(article, 'https://council.example/minutes'), 'https://council.example/minutes');
    assert.equal(evidenceAddress(article, 'command:workbench.action.quit'), null);
    assert.equal(evidenceAddress(article, 'javascript:x()'), null);
    assert.equal(evidenceAddress('untitled:Untitled-1', 'tape.vtt'), null);
  });
});
