/** What a new version of a paragraph takes over of the one before: what the tagger remembers of stretches where nothing has changed beside them. */
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import { createWordsReader, type ParagraphWords } from '../../../server/src/engine/names/tagging/read-words.ts';
import { shareStretches } from '../../../server/src/engine/names/tagging/share-stretches.ts';
import { createWordLists } from '../../../server/src/engine/names/tagging/word-flags.ts';
import { finish } from '../../../server/src/engine/text/steps.ts';
import { createTagger } from '../../../server/src/engine/tokens/tagger.ts';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.ts';
import { checkMarks } from '../../support/marked-text.ts';

describe('stretches of a paragraph and of its version before', () => {
  const tagger = createTagger();
  const lists = createWordLists();

  function read(text: string): ParagraphWords {
    const document = parseDocument(text, 'plain');
    return finish(createWordsReader(lists, { readOnce: true })(document, tokenize(document, tagger).cuts))[0]!;
  }

  /** Under the version after are its stretches: "shared" with those of `before`, or "new". */
  function checkShared(before: string, after: string): void {
    checkMarks(after, (text) => {
      const [own, other] = [read(text), read(before)];
      const known = new Set(other.stretches.map(({ memory }) => memory));
      shareStretches(own, other);
      const { start, end } = own.words;
      return own.stretches.map((stretch) => ({
        start: start[stretch.first]!,
        end: end[stretch.end - 1]!,
        label: known.has(stretch.memory) ? 'shared' : 'new',
      }));
    });
  }

  it('are shared before and behind a word that is typed', () => {
    checkShared(
      'Yesterday Tom Obi walked down to the old quay and sat there while it rained on Mara Lind.',
      `
        Yesterday Tom Obi walked down to the old grey quay and sat there while it rained on Mara Lind.
        ^^^^^^^^^^^^^^^^^ shared                                                            ^^^^^^^^^ shared
      `,
    );
  });

  it('are shared where all is the same', () => {
    checkShared(
      'Yesterday Tom Obi sat on the quay.',
      `
        Yesterday Tom Obi sat on the quay.
        ^^^^^^^^^^^^^^^^^ shared
      `,
    );
  });

  it('are new where one of the two words before or behind them changes, and shared where the third does', () => {
    const before = 'it was quite cold when Tom Obi left the old quay.';
    checkShared(
      before,
      `
        it was quite warm when Tom Obi left the old quay.
                               ^^^^^^^ new
      `,
    );
    checkShared(
      before,
      `
        it was rather cold when Tom Obi left the old quay.
                                ^^^^^^^ shared
      `,
    );
    checkShared(
      before,
      `
        it was quite cold when Tom Obi left that old quay.
                               ^^^^^^^ new
      `,
    );
    checkShared(
      before,
      `
        it was quite cold when Tom Obi left the new quay.
                               ^^^^^^^ shared
      `,
    );
  });

  it('are new where they change, and where all is', () => {
    checkShared(
      'it was quite cold when Tom Obi left the old quay.',
      `
        it was quite cold when Tom Oba left the old quay.
                               ^^^^^^^ new
      `,
    );
    checkShared(
      'it was quite cold when Tom Obi left the old quay.',
      `
        Nobody saw Tom Obi there.
        ^^^^^^ new ^^^^^^^ new
      `,
    );
    checkShared(
      'Rain.',
      `
        Nobody saw Tom Obi there.
        ^^^^^^ new ^^^^^^^ new
      `,
    );
  });

  it('are taken from the same end: what is said twice is not mixed up', () => {
    checkShared(
      'it was cold when Tom Obi left and it was cold when Tom Obi left.',
      `
        it was cold when Tom Obi left and it was never so cold when Tom Obi left.
                         ^^^^^^^ shared                             ^^^^^^^ shared
      `,
    );
    checkShared(
      'it was cold when Tom Obi left.',
      `
        it was cold when Tom Obi left and it was cold when Tom Obi left.
                         ^^^^^^^ new                       ^^^^^^^ shared
      `,
    );
  });
});
