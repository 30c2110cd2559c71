/** Paragraphs and their roles, datelines, and markup masked in place. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentKind } from '../../../server/src/engine/index.ts';
import { parseDocument, withoutByteOrderMark } from '../../../server/src/engine/document/parse-document.ts';
import { analyze, checkQuotes } from '../../support/marked-text.ts';

/** One line a paragraph: "role: words as the engine reads them", runs of white space as one space. */
function read(text: string, kind: DocumentKind = 'plain'): string[] {
  const { masked, paragraphs } = parseDocument(text, kind);
  return paragraphs.map(({ start, end, role }) => `${role}: ${masked.slice(start, end).replace(/\s+/g, ' ')}`);
}

describe('plain copy', () => {
  const story = [
    'headline: Council backs new bridge',
    'byline: By Jane Doe',
    'body: LAGOS — The council voted for it.',
    'crosshead: What comes next',
    'body: The works begin in May.',
    'list: - one',
    'end: ENDS',
    'note: Notes to editors',
    'note: Call Jane.',
  ];
  const lines = story.map((line) => line.slice(line.indexOf(': ') + 2));
  it('has roles, whatever its line ends', () => {
    for (const end of ['\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n']) {
      assert.deepEqual(read(lines.join(end)), story);
      assert.deepEqual(read(lines.join(end) + end), story);
    }
    assert.deepEqual(read(withoutByteOrderMark(`\ufeff${lines.join('\n')}`)), story);
  });
  it('has no headline where it opens with a sentence', () => {
    assert.deepEqual(read('The council voted.\n\nIt rained.'), ['body: The council voted.', 'body: It rained.']);
    assert.deepEqual(read('One line alone'), ['body: One line alone']);
  });
  it('joins hard-wrapped lines only', () => {
    const wrapped =
      'The council voted on Monday to build the\nbridge that was promised in the spring of\nlast year, the mayor said.\n\n' +
      '“We will build it,” she said. “It will be\nopen in May,” and that was that.';
    assert.equal(read(wrapped).length, 2);
    assert.equal(read('A short line here.\nAnother line of the story.\nA third.\n\nA fourth.').length, 4);
  });
  it('takes its byline as a place too', () => {
    assert.deepEqual(read('Rail strike is off\nAda Obi in Kaduna\nTrains run again.')[1], 'byline: Ada Obi in Kaduna');
  });
  it('takes the trade under a byline as part of it', () => {
    for (const trade of ['Gazette Staff Writer', 'Health correspondent, Leeds', 'Political Editor in Abuja']) {
      const story = ['Rail strike is off', 'By Ada Obi', trade, 'KADUNA — Trains run again.'];
      assert.deepEqual(read(story.join('\n')).slice(1, 3), ['byline: By Ada Obi', `byline: ${trade}`]);
      assert.equal(parseDocument(story.join('\n'), 'plain').paragraphs[3]!.dateline?.end, story.join('\n').indexOf(' Trains'));
    }
    assert.equal(
      read('Rail strike is off\nBy Ada Obi\nThe railway has sacked its last travelling reporter\nHe wept.')[2],
      'body: The railway has sacked its last travelling reporter',
    );
  });
  it('finds datelines', () => {
    for (const [dateline, rest] of [
      ['KYIV, Jan 26 (Agency) —', ' The talks went on.'],
      ['LAGOS —', ' The talks went on.'],
      ['PARIS (Agency) -', ' The talks went on.'],
      ['Nairobi, Jun 16 2022 (Agency) –', ' The talks went on.'],
      ['CAIRO – 24 July 2022:', ' The talks went on.'],
      ['NEW DELHI, May 3:', ' The talks went on.'],
    ] as const) {
      const found = parseDocument(dateline + rest, 'plain').paragraphs[0]!.dateline;
      assert.deepEqual(found, dateline.endsWith('3:') ? null : { start: 0, end: dateline.length }, dateline);
    }
    assert.equal(parseDocument('He left — and came back.', 'plain').paragraphs[0]!.dateline, null);
  });
});

describe('Markdown', () => {
  it('is masked in place', () => {
    const text =
      '---\ntitle: "A"\n---\n# Head *line*\n\n“We **will**, [he](http://x.yz "a title") said [sic].” `code "x"` <b>x</b>\n\n' +
      '> quoted\n> on\n\n* item\n\n## Cross\n\n```\n"fenced"\n```\n\n![alt "x"](y.png) \\*end';
    assert.deepEqual(read(text, 'markdown'), [
      'headline: Head line',
      'body: “We will , he said [sic].” x',
      'blockquote: quoted on',
      'list: item',
      'crosshead: Cross',
      'body: *end',
    ]);
  });
  it('keeps quotations whole across emphasis and links, and takes none from addresses', () => {
    checkQuotes(
      `
      *"We **will** appeal,"* she [said](http://x.yz "the title"). "*Now*."
       ^^^^^^^^^^^^^^^^^^^^^ quote                                 ^^^^^^^^ quote
    `,
      'markdown',
    );
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      '* ',
      '# ',
      '`',
      '[a](b "c")',
      '<b>',
      '---\n',
      'By Ada Obi',
      'ENDS',
      'KYIV — ',
      '“a”',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  it('has paragraphs in order that hold words, masked in place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('plain', 'markdown', 'news'), (pieces, kind) => {
        const text = withoutByteOrderMark(pieces.join(''));
        const { masked, paragraphs } = parseDocument(text, kind);
        assert.equal(masked.length, text.length);
        for (let i = 0; i < text.length; i++) assert.ok(masked[i] === text[i] || masked[i] === ' ');
        let at = 0;
        for (const { start, end, dateline } of paragraphs) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.equal(masked.slice(start, end), masked.slice(start, end).trim());
          if (dateline) assert.ok(dateline.start === start && dateline.end <= end);
          at = end;
        }
        analyze(text, kind);
      }),
      { numRuns: 300 },
    );
  });
});
