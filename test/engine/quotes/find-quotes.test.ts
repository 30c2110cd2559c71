/** Which marks belong together: the shapes of newspaper copy, and any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, checkQuotes } from '../../support/marked-text.ts';

describe('quotation marks', () => {
  it('pair singles in doubles', () => {
    checkQuotes(`
      “We lost,” she said. “We will ‘appeal’ now.”
      ^^^^^^^^^^ quote     ^^^^^^^^^^^^^^^^^^^^^^^ quote
                                    ^^^^^^^^ quote in
    `);
  });
  it('pair doubles in singles, and a possessive plural', () => {
    checkQuotes(`
      ‘We lost,’ she said. ‘The workers’ union said “no” twice.’
      ^^^^^^^^^^ quote     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote
                                                    ^^^^ quote in
    `);
  });
  it('pair straight singles', () => {
    checkQuotes(`
      'It's the workers' union,' he said. 'They don't pay.'
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ quote    ^^^^^^^^^^^^^^^^^ quote
    `);
  });
  it('pair feet and inches, cut-off words, years', () => {
    checkQuotes(`
      She wore '90s shoes and was 6'2" tall, at a rock 'n' roll show; "tell 'em," he said.
                                                                      ^^^^^^^^^^^ quote
    `);
  });
  it('pair years with the wrong mark, feet apart from inches', () => {
    checkQuotes(`
      The ‘90s were ’til then kind. He is 5' 10" and said "no".
                                                          ^^^^ quote
    `);
  });
  it('pair marks nested three deep', () => {
    checkQuotes(`
      “He told me ‘she called it “odd” and left’ today,” Obi said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote in
                                 ^^^^^ quote in in
    `);
  });
  it('pair guillemets and low marks', () => {
    checkQuotes(`
      « Non », he said, and „nein“ and „no”.
      ^^^^^^^ quote         ^^^^^^ quote
                                       ^^^^ quote
    `);
  });
  it('pair a speech over paragraphs', () => {
    checkQuotes(`
      “One.
      ^^^^^ quote runs on

      “Two.
      ^^^^^ quote runs on goes on

      “Three,” he said.
      ^^^^^^^^ quote goes on
    `);
  });
  it('pair words that break off apart from the speech below', () => {
    checkQuotes(`
      The bids were high. She added: “We are
                                     ^^^^^^^ quote unclosed

      “This is a disgrace,” said Tom Reed.
      ^^^^^^^^^^^^^^^^^^^^^ quote
    `);
    checkQuotes(`
      “We are not,
      ^^^^^^^^^^^^ quote unclosed

      “Nobody asked us.
      ^^^^^^^^^^^^^^^^^ quote runs on

      “They will,” said Tom Reed.
      ^^^^^^^^^^^^ quote goes on
    `);
    checkQuotes(`
      "She said 'no'
      ^^^^^^^^^^^^^^ quote unclosed
                ^^^^ quote in

      "Nobody asked us," said Tom Reed.
      ^^^^^^^^^^^^^^^^^^ quote
    `);
  });
  it('pair a speech that breaks off with a dash or in brackets', () => {
    checkQuotes(`
      “We are not –
      ^^^^^^^^^^^^^ quote runs on

      “Nobody asked us (twice.)
      ^^^^^^^^^^^^^^^^^^^^^^^^^ quote runs on goes on

      “They will,” said Tom Reed.
      ^^^^^^^^^^^^ quote goes on
    `);
  });
  it('pair a speech that no paragraph reopens', () => {
    checkQuotes(`
      “One.
      ^^^^^ quote unclosed

      Two.
    `);
  });
  it('pair a tag as the end of what is not closed', () => {
    checkQuotes(`
      “We will appeal, said Jane Doe. She left.
      ^^^^^^^^^^^^^^^^ quote unclosed
    `);
  });
  it('pair abutting and nested straight marks', () => {
    checkQuotes(`
      "One," "Two," he said. "He said "no" to me."
      ^^^^^^ quote           ^^^^^^^^^^^^^^^^^^^^^ quote
             ^^^^^^ quote             ^^^^ quote in
    `);
  });
  it('pair misplaced spaces', () => {
    checkQuotes(`
      "We go, " he said. " I stay."
      ^^^^^^^^^ quote    ^^^^^^^^^^ quote
    `);
  });
  it('pair a closing mark that nothing opens', () => {
    checkQuotes(`
      He left.” She stayed.
              ^ stray
    `);
  });
  it('pair marks of the wrong direction', () => {
    checkQuotes(`
      ”We go,” he said, and “that“ was it.
      ^^^^^^^^ quote        ^^^^^^ quote
    `);
  });
  it('pair marks as typesetters write them', () => {
    checkQuotes(`
      \`\`We go,'' he said. \`\`He was \`odd'.''
      ^^^^^^^^^^ quote    ^^^^^^^^^^^^^^^^^ quote
    `);
  });
  it('pair brackets', () => {
    checkQuotes(`
      (“We go,” he said.) [“No”]
       ^^^^^^^^ quote      ^^^^ quote
    `);
  });
  it('pair an unclosed quotation before another', () => {
    checkQuotes(`
      “I go. He left. “I stay,” he said.
      ^^^^^^^^^^^^^^^ quote unclosed
                      ^^^^^^^^^ quote
    `);
  });
  it('pair possessive plurals alone', () => {
    checkQuotes(`
      The workers' union and the boys' club agreed.
    `);
  });
  it('pair an opening and a closing mark of two sorts', () => {
    checkQuotes(`
      “Mixed," he said.
      ^^^^^^^^ quote
    `);
  });
  it('known: a cut-off word at the start of a quotation is taken as an apostrophe alone', () => {
    checkQuotes(`
      'Bout time,' he said.
    `);
  });
  it('pair a single speech over paragraphs', () => {
    checkQuotes(`
      ‘One speech.
      ^^^^^^^^^^^^ quote runs on

      ‘Goes on,’ he said.
      ^^^^^^^^^^ quote goes on
    `);
  });
  it('pair possessives beside quotations', () => {
    checkQuotes(`
      Dogs’ dinners and ‘cats’ tea’ were ‘Boys’ things.
                        ^^^^^^^^^^^ quote
                                         ^^^^^^ quote
    `);
  });
  it('pair dashes', () => {
    checkQuotes(`
      He said—“yes”—and left: “no”.
              ^^^^^ quote     ^^^^ quote
    `);
  });
  it('pair inches before a quotation', () => {
    checkQuotes(`
      A 12" pizza and a 6" cake, "both hot", he said.
                                 ^^^^^^^^^^ quote
    `);
  });
});

describe('quotation marks of any text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '„',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '``',
      "''",
      '’’',
      '‘‘',
      ' ',
      '\n\n',
      'a',
      'was',
      '. ',
      ', ',
      '6\'2"',
      '(',
      ')',
      '\ud800',
      '\u202e',
      '\u200b',
      '\0',
    ],
  );
  it('nest, stand in text order, and lie in one paragraph', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { quotes, document } = analyze(text, 'plain');
        const round: (typeof quotes)[number][] = [];
        for (const [index, quote] of quotes.entries()) {
          assert.ok(index === 0 || quotes[index - 1]!.start < quote.start);
          while (round.length > 0 && round.at(-1)!.end <= quote.start) round.pop();
          assert.equal(quote.depth, round.length);
          assert.equal(quote.parent, round.at(-1)?.id ?? null);
          assert.ok(quote.end <= (round.at(-1)?.inner.end ?? text.length));
          assert.ok(
            quote.openMark.end === quote.inner.start && quote.inner.start <= quote.inner.end && quote.inner.end <= quote.end,
          );
          assert.equal(quote.closeMark?.start ?? quote.inner.end, quote.inner.end);
          assert.ok(document.paragraphs.some(({ start, end }) => start <= quote.start && quote.end <= end));
          if (quote.continues) assert.ok(quotes.some(({ id, runsOn }) => id === quote.continues && runsOn));
          round.push(quote);
        }
      }),
      { numRuns: 500 },
    );
  });
});
