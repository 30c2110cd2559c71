import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAnchors } from '../../server/src/annotations/anchors/find-anchors.ts';
import { foldText } from '../../server/src/annotations/anchors/fold-text.ts';
import { makeAnchor } from '../../server/src/annotations/anchors/make-anchor.ts';
import { type AnchoredText, changeWords, editAround, story, storyWithDoubles } from './edit-scripts.ts';

/** The place in the text that `[[ ]]` marks, and the text without the marks. */
function marked(copy: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = copy.indexOf('[[');
  const end = copy.indexOf(']]') - 2;
  return { text: copy.replace('[[', '').replace(']]', ''), start, end };
}

function follow(before: string, after: string): { readonly state: string; readonly words: string | null } {
  const { text, ...span } = marked(before);
  const [found] = findAnchors(after, [makeAnchor(text, span)]);
  assert.ok(found);
  return { state: found.state, words: found.state === 'orphaned' ? null : after.slice(found.start, found.end) };
}

describe('anchors', () => {
  it('are found where the words have moved', () => {
    assert.deepEqual(follow('[[“We will stay,”]] she said.', 'A new lead.\n\nThen: “We will stay,” she said.'), {
      state: 'exact',
      words: '“We will stay,”',
    });
  });

  it('are found where lines are broken elsewhere and marks are straightened', () => {
    assert.deepEqual(follow('He said [[“it’s the\nlast boat”]] today.', 'He said "it\'s  the last\r\nboat" today.'), {
      state: 'exact',
      words: '"it\'s  the last\r\nboat"',
    });
  });

  it('are found by context where words have changed', () => {
    assert.deepEqual(
      follow(
        'The mayor said: [[“We will open the bridge in the spring.”]] Nobody asked when.',
        'The mayor said: “We shall open the old bridge in spring.” Nobody asked when.',
      ),
      { state: 'changed', words: '“We shall open the old bridge in spring.”' },
    );
  });

  it('tell two places with the same words apart', () => {
    const before = 'In March she said “never again” at the port. In May [[“never again”]] was on the wall.';
    const after =
      'Also: “never again”. In March she said “never again” at the port. Later, in May “never again” was on the wall.';
    const [found] = findAnchors(after, [makeAnchor(marked(before).text, marked(before))]);
    assert.ok(found && found.state === 'exact');
    assert.equal(found.start, after.lastIndexOf('“never again”'));
  });

  it('are orphaned where the words are gone, and where only a few like them are left', () => {
    assert.equal(follow('She said: [[“The ferry is late.”]] He left.', 'She said nothing. He left.').state, 'orphaned');
    assert.equal(follow('[[Moe]] spoke to nobody in the harbour.', 'Mae sang to everyone at the market.').state, 'orphaned');
    assert.equal(follow('[[“The ferry is late again today.”]]', '').state, 'orphaned');
  });

  it('take the words alone where they come from elsewhere without context', () => {
    const [found] = findAnchors('One two three.', [{ exact: 'two', prefix: '', suffix: '', position: null }]);
    assert.deepEqual(found, { state: 'exact', start: 4, end: 7 });
  });

  it('never stand for anything outside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (a, b, x, y) => {
          const [start, end] = [x % (a.length + 1), y % (a.length + 1)].sort((left, right) => left - right) as [number, number];
          const [found] = findAnchors(b, [makeAnchor(a, { start, end })]);
          assert.ok(found);
          if (found.state !== 'orphaned') assert.ok(0 <= found.start && found.start < found.end && found.end <= b.length);
        },
      ),
    );
  });

  it('stay with untouched words through 1,000 random edit scripts, every one exactly', function () {
    this.timeout(180_000);
    const lost: string[] = [];
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), (seed, edits) => {
        lost.push(...notFollowed(story, editAround(story, seed, edits)));
      }),
      { numRuns: 1000, seed: 8 },
    );
    assert.deepEqual(lost, []);
  });

  it('known: go astray now and then where the words stand elsewhere too and all round them is rewritten', function () {
    this.timeout(180_000);
    let all = 0;
    let lost = 0;
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), (seed, edits) => {
        all += storyWithDoubles.spans.length;
        lost += notFollowed(storyWithDoubles, editAround(storyWithDoubles, seed, edits)).length;
      }),
      { numRuns: 300, seed: 8 },
    );
    assert.ok(lost > 0 && lost / all < 0.01, `${lost} of ${all}`);
  });

  it('stay with words of which up to 15 % are changed, in at least 95 % of cases', function () {
    this.timeout(180_000);
    let all = 0;
    let lost = 0;
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 20 }), (seed, edits) => {
        const changed = changeWords(editAround(story, seed, edits), seed + 1, 0.15);
        const isChanged = wordsOf(changed).map((words, i) => words !== wordsOf(story)[i]);
        all += isChanged.filter(Boolean).length;
        lost += notFollowed(story, changed).length;
      }),
      { numRuns: 300, seed: 8 },
    );

    assert.ok(lost / all <= 0.05, `${lost} of ${all} were not found in their place`);
  });
});

describe('a folded text', () => {
  it('keeps offsets both ways', () => {
    const text = 'A  “b”\r\n\r\n c\u00a0d';
    const { folded, original, fold } = foldText(text);
    assert.equal(folded, 'A "b" c d');
    assert.deepEqual(
      [0, 1, 2, 5, 6, 9].map((offset) => original(offset)),
      [0, 1, 3, 6, 11, 14].map((offset) => Math.min(offset, text.length)),
    );
    for (let i = 0; i <= folded.length; i++) if (folded[i] !== ' ') assert.equal(fold(original(i)), i);
  });
});

const wordsOf = ({ text, spans }: AnchoredText): string[] => spans.map(({ start, end }) => text.slice(start, end));

/** What was not found in its place: each as a line that says what was found instead. */
function notFollowed(before: AnchoredText, after: AnchoredText): string[] {
  const anchors = before.spans.map((span) => makeAnchor(before.text, span));
  return findAnchors(after.text, anchors).flatMap((found, i) => {
    const { start, end } = after.spans[i]!;
    if (found.state !== 'orphaned' && found.start === start && found.end === end) return [];
    const words = found.state === 'orphaned' ? 'nothing' : after.text.slice(found.start, found.end);
    return [`${after.text.slice(start, end)} → ${words}`];
  });
}
