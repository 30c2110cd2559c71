/** Where words and sentences of news copy begin and end. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import { createParagraphMemory } from '../../../server/src/engine/tokens/paragraph-memory.ts';
import { createTagger, type Tagger } from '../../../server/src/engine/tokens/tagger.ts';
import { tokenize, type CutMemory } from '../../../server/src/engine/tokens/tokenize.ts';

const tagger = createTagger();
const read = (text: string) => tokenize(parseDocument(text, 'plain'), tagger);
const words = (text: string): string =>
  read(text)
    .tokens.map((token) => token.text)
    .join(' ');
const sentences = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));

/** `|` parts the sentences that are expected. */
function checkSentences(marked: string): void {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  assert.deepEqual(sentences(expected.join(' ')), expected);
}

describe('tokens', () => {
  it('parts a bracket from the colon behind it, which is no face', () => {
    assert.equal(words('Ann Obi (D-Pa.): she left.'), 'Ann Obi ( D-Pa . ) : she left .');
  });

  it('parts clitics', () => {
    assert.equal(words("I’m sure they don’t, can’t and won't."), "I ’m sure they do n’t , ca n’t and wo n't .");
    assert.equal(words("Obi’s plan and Lagos's"), "Obi ’s plan and Lagos 's");
  });
  it('keeps hyphenated words, ages and measures whole', () => {
    assert.equal(words('A 43-year-old ex-minister, 6\'2" tall'), 'A 43-year-old ex-minister , 6\'2 " tall');
    assert.equal(words('rock ’n’ roll, tell ’em ’til the ’90s'), 'rock ’n’ roll , tell ’em ’til the ’90s');
  });
  it('keeps words whole that have letters from beyond Western Europe', () => {
    const copy = 'Tāmati Rewi of Ngāti-Awa met Erdoğan’s aide in Gdańsk , and Nguyễn Ọlá left Hawaiʻi with whānau';
    assert.equal(words(copy), copy.replace('’s', ' ’s'));
    const { tokens } = read(copy);
    const tagOf = (word: string): string | undefined => tokens.find(({ text }) => text === word)?.pos;
    assert.deepEqual(['Tāmati', 'Erdoğan', 'whānau'].map(tagOf), ['PROPN', 'PROPN', 'NOUN']);
  });
  it('keeps addresses whole, without the stop behind them', () => {
    assert.equal(
      words('See https://example.org/a?b=c. Or (www.example.org).'),
      'See https://example.org/a?b=c . Or ( www.example.org ) .',
    );
  });
});

describe('sentences', () => {
  it('do not end at abbreviations and initials', () => {
    checkSentences('Mr. Obi met Gen. Ada Musa on Jan. 26 in St. Albans. | J. K. Bello of Acme Inc. was there.');
    checkSentences('A man crossed at 2.47am. | Lund told police. | He left at 7pm. | Bello stayed.');
    checkSentences('The U.S. Senate met at 5 p.m. Monday. | He left the U.S. | The vote was 5.5 to 3.');
  });
  it('end at words that are spelt as abbreviations', () => {
    checkSentences('The vote is in. | Minister for Housing Jane Obi left.');
    checkSentences('They stayed where she sat. | Bello read mass. | Obi lay in the sun. | Jane left.');
    checkSentences('The plank was 4 in. Bello sold it.');
  });
  it('take the closing marks with them', () => {
    checkSentences('“We will appeal.” | The court rose. | (It sits again in May.) | “Why?” | No one knew.');
    checkSentences('He said: ‘I know.’ | She did not.');
    checkSentences('"It is late." | "Go home."');
  });
  it('go on behind a quotation that has a stop of its own', () => {
    checkSentences('“Why now?” she asked. | “Never!” Ms Obi said. | “Why?” asked Ade.');
    checkSentences('The sign “Keep out!” was gone.');
  });
  it('are cut inside a quotation', () => {
    checkSentences('“We lost. | We will appeal,” she said. | “It is not over.”');
  });
  it('survive ellipses', () => {
    checkSentences('“I thought … we could,” she said. | He waited... | The train did not come.');
  });
});

describe('tokens of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '.',
      '…',
      'Mr.',
      '6\'2"',
      'n',
      '-',
      'http://x.yz',
      '\ud800',
      '\u202e',
      '\u200b',
      '\0',
      '\ufeff',
      '\u3000',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('tile it: every character that is no white space is in one token, every token in one sentence', () => {
    fc.assert(
      fc.property(text, (given) => {
        const document = parseDocument(given, 'plain');
        const { tokens, sentences: found, paragraphs } = tokenize(document, tagger);
        let at = 0;
        for (const token of tokens) {
          assert.ok(token.start >= at && token.end > token.start);
          assert.equal(document.masked.slice(at, token.start).trim(), '');
          assert.equal(token.text, document.masked.slice(token.start, token.end));
          at = token.end;
        }
        assert.deepEqual(
          found.map(({ firstToken }) => firstToken),
          [0, ...found.map(({ endToken }) => endToken)].slice(0, found.length),
        );
        assert.equal(found.at(-1)?.endToken ?? 0, tokens.length);
        assert.equal(paragraphs.length, document.paragraphs.length);
        document.paragraphs.forEach((paragraph, index) => {
          const { firstToken, endToken } = paragraphs[index]!;
          assert.equal(tokens[firstToken]?.start, paragraph.start);
          assert.equal(tokens[endToken - 1]?.end, paragraph.end);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('come from runs of marks without a space in linear time', () => {
    for (const run of ['"', '“‘', "'", 'a-', 'http://', '1,', 'x@', '. ']) {
      const given = run.repeat(Math.ceil(200_000 / run.length));
      assert.ok(read(given).tokens.length > 0, run);
    }
  });

  it('stand where they are in each of two paragraphs that are alike', () => {
    const text = 'She left. It rained.\n\nShe left. It rained.';
    const memory: CutMemory = createParagraphMemory();
    for (const { tokens, sentences } of [read(text), tokenize(parseDocument(text, 'plain'), tagger, memory)]) {
      assert.deepEqual(
        tokens.filter(({ lower }) => lower === 'she').map(({ start }) => start),
        [0, 22],
      );
      assert.deepEqual(
        sentences.map(({ start, end }) => text.slice(start, end)),
        ['She left.', 'It rained.', 'She left.', 'It rained.'],
      );
    }
  });

  it('are the same from memory', () => {
    const memory: CutMemory = createParagraphMemory();
    let calls = 0;
    const counted: Tagger = (paragraph, origin) => {
      calls++;
      return tagger(paragraph, origin);
    };
    const text = 'One two. Three, said Ann.\n\nFour “five”?';
    const first = tokenize(parseDocument(text, 'plain'), counted, memory);
    assert.deepEqual(tokenize(parseDocument(text, 'plain'), counted, memory), first);
    assert.equal(calls, 2);
    const moved = tokenize(parseDocument(`New.\n\n${text}`, 'plain'), counted, memory);
    assert.equal(calls, 3);
    assert.deepEqual(moved, tokenize(parseDocument(`New.\n\n${text}`, 'plain'), tagger, createParagraphMemory()));
  });

  it('are made where they stand, and stand in memory once', () => {
    const document = parseDocument('One two.\n\nFour “five”?', 'plain');
    const once = tokenize(document, tagger);
    const memory: CutMemory = createParagraphMemory();
    const kept = tokenize(document, tagger, memory);
    assert.deepEqual([once.tokens, once.sentences, once.paragraphs], [kept.tokens, kept.sentences, kept.paragraphs]);
    const moved = tokenize(parseDocument('New.\n\nOne two.\n\nFour “five”?', 'plain'), tagger, memory);
    assert.deepEqual(
      moved.cuts.map(({ origin }) => origin),
      [0, 6, 16],
    );
    assert.deepEqual(
      [once, kept, moved].map(({ tokens, cuts }) => cuts.flatMap((cut) => cut.tokens).every((token, i) => token === tokens[i])),
      [true, false, true],
    );
    assert.equal(kept.tokens[3]!.start, 10, 'what was read before stays as it was');
  });
});
