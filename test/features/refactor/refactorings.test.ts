import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { allRefactorings } from '../../../server/src/features/refactor/all-refactorings.ts';
import { attributeTo, attributeToAction } from '../../../server/src/features/refactor/attribute-to.ts';
import { type AskedSpeaker, attributeToCommand } from '../../../server/src/protocol.ts';
import { applyEdits } from '../../support/apply-edits.ts';
import { ask, scene } from '../support/feature-context.ts';

/** "title: the copy after it" for what one kind offers at the cursor, or of the whole text where there is none. */
function rewritten(kind: string, marked: string): string[] {
  const { context, cursor, text } = scene(marked);
  const { rewrites } = allRefactorings.find((refactoring) => refactoring.kind === kind)!;
  const at = marked.includes('<|>') ? { start: cursor, end: cursor } : { start: 0, end: text.length };
  return rewrites(context, at).map(({ title, edits }) => `${title}: ${applyEdits(text, edits)}`);
}

/** The last paragraph of what each rewriting makes. */
const lastLines = (kind: string, marked: string): string[] =>
  rewritten(kind, marked).map((result) => `${result.split(': ')[0]}: ${result.split('\n').at(-1)}`);

const story =
  'Ruth Okoro, the mayor, came to the quay with Tom Lind, who keeps it.\n\nOkoro and Lind stayed for days and days.\n\n';

describe('attributing a quotation', () => {
  it('puts the speaker where nothing within the marks has to change', () => {
    assert.deepEqual(lastLines('attribute', `${story}“Somebody <|>will have to pay for this.”`), [
      'Write in “Okoro said”: Okoro said: “Somebody will have to pay for this.”',
      'Write in “Lind said”: Lind said: “Somebody will have to pay for this.”',
    ]);
    assert.equal(
      lastLines('attribute', `${story}“Who will <|>have to pay for this?”`)[0],
      'Write in “Okoro said”: “Who will have to pay for this?” Okoro said.',
    );
  });

  it('offers nobody who has only written the story, and repeats no name as it is misspelt', () => {
    const copy = `Quay to be mended

By Ines Falk

Aksel Brandvold, the chairman, called it a mistake. “We lost a week,” he said. The mayor spoke of Brandvolt’s letter.

Rain fell on the quay all day.

“Somebody <|>will have to pay for this.”`;
    assert.deepEqual(lastLines('attribute', copy), [
      'Write in “Aksel Brandvold said”: Aksel Brandvold said: “Somebody will have to pay for this.”',
    ]);
  });

  it('takes anybody from an editor that asks, and tells it whom the story names', () => {
    const { context, cursor, text } = scene(`${story}“Somebody <|>will have to pay for this.”`);
    const asking = { ...context, client: { ...context.client, options: { commands: [attributeToCommand] } } };
    const [action] = attributeToAction(asking, { start: cursor, end: cursor });
    assert.equal(action?.title, 'Write in who says it…');
    const [{ names }] = action?.command?.arguments as [AskedSpeaker];
    assert.deepEqual(names, ['Okoro', 'Lind']);
    assert.deepEqual(
      attributeToAction(context, { start: cursor, end: cursor }),
      [],
      'others are not offered what they cannot do',
    );
    const given = (speaker: string): string | null => {
      const edit = ask<WorkspaceEdit | null>(attributeTo, context, { position: context.positions.position(cursor), speaker });
      const [change] = edit?.changes?.[context.uri] ?? [];
      return change ? applyEdits(text, [{ ...context.positions.span(change.range), text: change.newText }]) : null;
    };
    assert.equal(given(' Jo \n Park ')?.split('\n').at(-1), 'Jo Park said: “Somebody will have to pay for this.”');
    for (const none of ['', ' ', 'x'.repeat(81), '“Jo”']) assert.equal(given(none), null, none);
  });

  it('is not offered where somebody says it', () => {
    assert.deepEqual(rewritten('attribute', `${story}“We will <|>mend it,” Okoro said.`), []);
    assert.deepEqual(rewritten('attribute', `${story}The rain <|>fell.`), []);
  });
});

describe('swapping a tag', () => {
  for (const [marked, expected] of [
    ['“We will mend it,” Okoro <|>said.', '“We will mend it,” said Okoro.'],
    ['“We will mend it,” said<|> Okoro.', '“We will mend it,” Okoro said.'],
    ['“We will mend it,” said Ruth Oko<|>ro on Monday.', '“We will mend it,” Ruth Okoro said on Monday.'],
    ['“We will mend it,” Ok<|>oro said. “All of it.”', '“We will mend it,” said Okoro. “All of it.”'],
  ] as const) {
    it(`makes ${expected}`, () => {
      assert.deepEqual(
        lastLines('tagOrder', `${story}${marked}`).map((line) => line.slice(line.indexOf('“', line.indexOf(': ')))),
        [expected],
      );
    });
  }

  it('is not offered where the other order would be wrong', () => {
    for (const marked of [
      '“We will mend it,” she <|>said.',
      '“We will mend it,” said Ruth <|>Okoro, the mayor.',
      '“We will mend it,” said Ruth <|>Okoro, who keeps the quay.',
      '“We will mend it,” Okoro <|>told reporters.',
      'Okoro <|>said: “We will mend it.”',
      'Okoro <|>said that they would mend it.',
    ]) {
      assert.deepEqual(rewritten('tagOrder', `${story}${marked}`), [], marked);
    }
  });
});

describe('splitting a quotation', () => {
  it('closes and opens the marks between two sentences, or begins a paragraph', () => {
    assert.deepEqual(rewritten('splitQuotation', '“We will mend it. <|>It takes a week,” Ruth Okoro said.'), [
      'Split the quotation before “It takes a week”: “We will mend it.” “It takes a week,” Ruth Okoro said.',
      'Begin a new paragraph of the speech at “It takes a week”: “We will mend it.\n\n“It takes a week,” Ruth Okoro said.',
    ]);
  });

  it('keeps straight marks straight, and the nearest gap wins', () => {
    const [inTwo] = rewritten('splitQuotation', '"We will mend it. It takes a week. Th<|>en we rest," Ruth Okoro said.');
    assert.match(inTwo!, /: "We will mend it\. It takes a week\." "Then we rest," Ruth/);
  });

  it('is not offered within one sentence, or outside', () => {
    assert.deepEqual(rewritten('splitQuotation', '“We will <|>mend it,” Ruth Okoro said.'), []);
    assert.deepEqual(rewritten('splitQuotation', '“We will. So there,” Ruth Ok<|>oro said.'), []);
  });
});

describe('joining quotations', () => {
  it('takes the marks between two away', () => {
    assert.deepEqual(rewritten('joinQuotations', 'Ruth Okoro said: “We will <|>mend it.” “It takes a week.”'), [
      'Join this quotation with the next: Ruth Okoro said: “We will mend it. It takes a week.”',
    ]);
  });

  it('joins the paragraphs of a speech from either of them', () => {
    const speech = (first: string, second: string): string =>
      `Ruth Okoro said: “We will ${first}mend it before the winter.\n\n“It takes ${second}a week.”`;
    const joined = 'Ruth Okoro said: “We will mend it before the winter. It takes a week.”';
    assert.deepEqual(rewritten('joinQuotations', speech('<|>', '')), [
      `Join this paragraph of the speech with the one below: ${joined}`,
    ]);
    assert.deepEqual(rewritten('joinQuotations', speech('', '<|>')), [
      `Join this paragraph of the speech with the one above: ${joined}`,
    ]);
  });

  it('is not offered over words, or for two speakers', () => {
    assert.deepEqual(rewritten('joinQuotations', '“We will <|>mend it,” Ruth Okoro said. “It takes a week.”'), []);
    assert.deepEqual(rewritten('joinQuotations', '“We will <|>mend it,” Ruth Okoro said. “I doubt it,” said Tom Lind.'), []);
  });
});

describe('writing out and contracting a name', () => {
  const later = ' Boats are what the HUU is for. The HUU met twice.';
  it('spells an abbreviation out at its first mention, and leaves it alone where it was given later', () => {
    assert.deepEqual(
      rewritten('writeOut', 'Boats are what the HUU is for. The Harbour Users’ Union (HUU) met at the qu<|>ay.'),
      [],
    );
    assert.deepEqual(rewritten('writeOut', 'Boats are what the HU<|>U is for. The Harbour Users’ Union (HUU) met at the quay.'), [
      'Spell out “HUU” at its first mention: Boats are what the Harbour Users’ Union (HUU) is for. The HUU met at the quay.',
    ]);
  });

  it('contracts the full form where it is given', () => {
    assert.deepEqual(rewritten('abbreviate', `The Harbour Users’ Un<|>ion (HUU) met at the quay.${later}`), [
      `Contract to “HUU”: The HUU met at the quay.${later}`,
    ]);
    assert.deepEqual(
      rewritten(
        'abbreviate',
        'They sailed with the North Atlantic Treaty Organiz<|>ation (NATO). Then NATO left, and NATO came back.',
      ),
      ['Contract to “NATO”: They sailed with NATO. Then NATO left, and NATO came back.'],
    );
  });
});

describe('marks of a selection', () => {
  it('become curly or straight, and the words stay', () => {
    assert.deepEqual(rewritten('marks', '"It’s ours," she said.'), ['Make the quotation marks curly: “It’s ours,” she said.']);
    assert.deepEqual(rewritten('marks', '“It is ours,” she said. “All of it,” he said.'), [
      'Make the marks of 2 quotations straight: "It is ours," she said. "All of it," he said.',
    ]);
    assert.deepEqual(rewritten('marks', 'It is ours.'), []);
  });
});

describe('rewritings of whole stories', () => {
  const words = (text: string): string => text.replace(/[\s“”‘’„"'«»]/g, '');
  const folder = 'test/corpus/articles';
  for (const name of readdirSync(folder)) {
    it(`change no character of what is quoted in ${name}`, () => {
      const { context, text } = scene(readFileSync(`${folder}/${name}`, 'utf8'), {
        kind: name.endsWith('.md') ? 'markdown' : 'news',
      });
      const outer = context.article.quotes.filter(({ parent }) => parent === null);
      for (let offset = 0; offset <= text.length; offset += 7) {
        for (const { kind, rewrites } of allRefactorings) {
          for (const at of [
            { start: offset, end: offset },
            { start: offset, end: Math.min(text.length, offset + 60) },
          ]) {
            for (const { title, edits } of rewrites(context, at)) {
              for (const { start, end, text: inserted } of edits) {
                for (const { inner } of outer) {
                  const [from, to] = [Math.max(start, inner.start), Math.min(end, inner.end)];
                  const touched = from < to || (start > inner.start && start < inner.end);
                  if (!touched) continue;
                  assert.equal(words(text.slice(from, to)), '', `${kind}, “${title}” takes quoted words away at ${offset}`);
                  assert.equal(words(inserted), '', `${kind}, “${title}” puts words into a quotation at ${offset}`);
                }
              }
            }
          }
        }
      }
    });
  }
});
