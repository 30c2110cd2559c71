/** What is said at each keystroke of somebody who types, deletes, pastes and leaves off. */
import assert from 'node:assert/strict';
import { allRules, checkArticle, createAnalyzer, type TextChange, textChange } from '../../../server/src/engine/index.ts';
import { tellAgain, tellAll, tellWhileTyped, type Told } from '../../../server/src/features/typing/tell-while-typed.ts';

const analyze = createAnalyzer();

interface Desk {
  /** The text with `<|>` where it is typed. */
  readonly set: (marked: string) => void;
  /** Types the words at the cursor, key by key; gives the rules that spoke up at any of the strokes. */
  readonly type: (words: string) => readonly string[];
  /** Takes out so many characters before the cursor, one by one. */
  readonly erase: (count: number) => readonly string[];
  /** Puts it in at once. */
  readonly paste: (words: string) => void;
  readonly said: () => readonly string[];
  readonly held: () => readonly string[];
  readonly again: () => void;
}

function desk(marked: string): Desk {
  let text = '';
  let cursor = 0;
  let told: Told = tellAll([]);
  const find = () => {
    const { document, ...article } = analyze(text, 'plain');
    const { diagnostics } = checkArticle({ document, ...article }, allRules);
    return { diagnostics, paragraphs: document.paragraphs, slice: (start: number, end: number) => text.slice(start, end) };
  };
  const names = (list: Told['said']): readonly string[] => list.map(({ rule }) => rule);
  const put = (next: string, at: number, change: TextChange | null = textChange(text, next)): readonly string[] => {
    [text, cursor] = [next, at];
    told = tellWhileTyped(told, find(), change);
    return names(told.said);
  };
  const insert = (words: string) => put(text.slice(0, cursor) + words + text.slice(cursor), cursor + words.length);
  const set = (next: string): void => {
    cursor = next.indexOf('<|>');
    text = next.replace('<|>', '');
    told = tellAll(find().diagnostics);
  };
  set(marked);
  return {
    set,
    type: (words) => [...new Set([...words].flatMap(insert))],
    erase: (count) => [
      ...new Set(Array.from({ length: count }).flatMap(() => put(text.slice(0, cursor - 1) + text.slice(cursor), cursor - 1))),
    ],
    paste: (words) => void put(text.slice(0, cursor) + words + text.slice(cursor), cursor + words.length, null),
    said: () => names(told.said),
    held: () => names(told.held),
    again: () => (told = tellAgain(told, find())),
  };
}

const top = 'Ferry crews vote on a strike\n\nInes Falk, who leads the crews’ union, met the owners in Penwick on Monday.\n\n';

describe('while a story is typed', () => {
  it('a quotation may be open until its paragraph has been left', () => {
    const { type, said } = desk(`${top}<|>`);
    assert.deepEqual(type('“The boats will stay in port until the owners answer,” Falk said.'), []);
    assert.deepEqual(type(' “Nobody sails.'), []);
    assert.deepEqual(type('\n\n'), [], 'the next paragraph may take the speech up again');
    assert.deepEqual(type('T'), ['quotes/unclosed']);
    type('he talks go on.');
    assert.deepEqual(said(), ['quotes/unclosed']);
  });

  it('a speech that goes on in the next paragraph is never called open', () => {
    const { type } = desk(`${top}<|>`);
    assert.deepEqual(
      type('“The boats will stay in port,” Falk said. “Nobody sails.\n\n“Nobody will sail next week,” she said.\n\nT'),
      [],
    );
  });

  it('a quotation waits for the words that say whose it is', () => {
    const { type, said } = desk(`${top}<|>`);
    assert.deepEqual(type('The talks had gone on for days. “We looked at every cabin on the island and found nobody.”'), []);
    type('\n\nIt rained.');
    assert.deepEqual(said(), ['quotes/unattributed']);
  });

  it('a word is not judged before it is written', () => {
    const { type } = desk(`${top}<|>`);
    assert.deepEqual(type('They met at the theatre.'), []);
    assert.deepEqual(type(' They met at the the'), []);
    assert.deepEqual(type(' '), ['spelling/repeated-word'], 'it is another word now');
  });

  it('a name is not judged before its sentence is', () => {
    const { type, said } = desk('Odile Marrant heads the Penwick Harbour Trust. “Marrant knows the docks,” said Tom Ash.\n\n<|>');
    assert.deepEqual(type('On Monday Marant said she would open two more'), []);
    assert.deepEqual(type('.'), ['names/inconsistent-spelling']);
    type(' It');
    assert.deepEqual(said(), ['names/inconsistent-spelling']);
  });

  it('an abbreviation may be used later as long as the story goes on', () => {
    const open = 'Crews of the Penwick Harbour Trust (PHT) voted on Monday.';
    const end = desk(`Crews vote\n\n<|>`);
    assert.deepEqual(end.type(`${open}\n\nThe boats stay in port.\n\nIt rained.`), []);
    assert.ok(end.held().includes('abbreviations/unused'));
    const middle = desk(`Crews vote\n\n<|>\n\nThe boats stay in port.\n\nIt rained.`);
    middle.type(open);
    assert.deepEqual(middle.said(), []);
    assert.ok(middle.held().includes('abbreviations/unused'));
  });
});

describe('in a story that is there', () => {
  const story = `${top}“The boats will stay in port,” Falk said.\n\nThe talks went on for for days.<|>\n\n“Nobody asked the islanders what they want,” said Torben Haag.`;

  it('what was said stays said while something else is typed', () => {
    const { type, said } = desk(story);
    assert.deepEqual(said(), ['spelling/repeated-word']);
    assert.deepEqual(type(' “Nobody slept,” Falk said.'), ['spelling/repeated-word']);
  });

  it('a word that is taken out and typed anew alarms nobody', () => {
    const { erase, type } = desk(story.replace('for for', 'for').replace('days.<|>', 'days<|>.'));
    assert.deepEqual(erase(4), []);
    assert.deepEqual(erase(1), []);
    assert.deepEqual(type(' weeks'), []);
  });

  it('a mark that is taken out is missed when the paragraph is left', () => {
    const { erase, type, held, said } = desk(story.replace('for for', 'for').replace('<|>', '').replace('port,”', 'port,”<|>'));
    assert.deepEqual(erase(1), []);
    assert.ok(held().includes('quotes/unclosed'));
    assert.deepEqual(said(), []);
    assert.deepEqual(type('”'), []);
    assert.deepEqual(held(), []);
  });

  it('what has been mended is said again at once where it comes back', () => {
    const { erase, type } = desk(story.replace('<|>', '').replace('for for', 'for for<|>'));
    erase(3);
    assert.deepEqual(type('for'), ['spelling/repeated-word']);
  });

  it('what is pasted is judged as it is', () => {
    const { paste, said } = desk(story.replace('for for', 'for'));
    paste('\n\n“Nobody sails, whatever the owners of the boats may say to us.\n\nIt rained all night.');
    assert.deepEqual(said(), ['quotes/unclosed']);
  });

  it('what the whole finds after a first look waits as well', () => {
    const { type, said, again } = desk(story.replace('for for', 'for'));
    type(' “Nobody');
    again();
    assert.deepEqual(said(), []);
  });

  it('a title, an initial and a mark within a sentence do not end it', () => {
    const { type } = desk('Odile Marrant heads the Penwick Harbour Trust. “Marrant knows the docks,” said Tom Ash.\n\n<|>');
    assert.deepEqual(type('On Monday Marant told Mr. J. Ash and the 3.5 million islanders'), []);
  });
});
