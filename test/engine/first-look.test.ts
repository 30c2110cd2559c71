/** What is said of a long story at once is what will be said once it has been read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allRules,
  checkArticle,
  createAnalyzer,
  createFirstLook,
  type Diagnostic,
  loadModels,
  type Looked,
  noStyle,
  textChange,
} from '../../server/src/engine/index.ts';
import { randomNumbers } from '../../server/training/random-numbers.ts';

const models = loadModels();
const analyze = createAnalyzer(models);
const firstLook = createFirstLook(models);
const ofParagraph = new Set(allRules.filter(({ reach }) => reach === 'paragraph').map(({ name }) => name));

/** What was said of a text. */
interface Seen extends Looked {
  readonly text: string;
}

/** What is said at first of a text that was made of another. */
function afterEdit(last: Seen, text: string): Seen | null {
  const slice = (start: number, end: number): string => text.slice(start, end);
  const looked = firstLook.afterEdit(last, { change: textChange(last.text, text), slice }, noStyle);
  return looked && { ...looked, text };
}

/** The text read as a whole. */
function whole(text: string): Seen {
  const article = analyze(text, 'plain');
  const { paragraphs, kind } = article.document;
  return { text, kind, paragraphs, diagnostics: checkArticle(article, allRules).diagnostics };
}

const said = ({ text, diagnostics }: Seen, isWanted: (rule: string) => boolean): readonly string[] =>
  diagnostics
    .filter(({ rule }) => isWanted(rule))
    .map((one: Diagnostic) => `${one.rule} ${one.start} “${text.slice(one.start, one.end)}”`);
const saidOfParagraphs = (looked: Seen): readonly string[] => said(looked, (rule) => ofParagraph.has(rule));

const story = [
  'Harbour trust names new head',
  'Odile Marrant was named head of the Penwick Harbour Trust on Monday, its chairman, Tom Ash, said.',
  '“We looked far and wide,” Ash told reporters in Penwick. “Marrant knows the docks.”',
  'The trust runs 12 piers. Marant said she would open two more.',
  'A wall was built in the the north. Nobody was hurt.',
];
const text = story.join('\n\n');
const edited = (from: string, to: string): string => text.replace(from, to);

describe('a first look', () => {
  it('marks a fault of the paragraph that is typed, and takes marks away that are mended', () => {
    const last = whole(text);
    assert.deepEqual(saidOfParagraphs(last), [`spelling/repeated-word ${text.indexOf('the the')} “the the”`]);
    const worse = afterEdit(last, edited('12 piers', '12 12 piers of of stone'))!;
    assert.deepEqual(saidOfParagraphs(worse).length, 2);
    const mended = afterEdit(worse, edited('12 piers', '12 piers of stone').replace('the the', 'the'));
    assert.equal(mended, null, 'two places at once are no edit inside a paragraph');
    const better = afterEdit(last, edited('the the', 'the'))!;
    assert.deepEqual(saidOfParagraphs(better), []);
  });

  it('moves along what was said of the rest, and says no more what stood at the words that changed', () => {
    const last = whole(text);
    const name = (looked: Seen): readonly string[] => said(looked, (rule) => rule === 'names/inconsistent-spelling');
    assert.deepEqual(name(last), [`names/inconsistent-spelling ${text.indexOf('Marant')} “Marant”`]);
    const longer = edited('far and wide', 'far, wide and deep');
    assert.deepEqual(name(afterEdit(last, longer)!), [`names/inconsistent-spelling ${longer.indexOf('Marant')} “Marant”`]);
    assert.deepEqual(name(afterEdit(last, edited('Marant', 'Marrant'))!), []);
  });

  it('goes on saying what holds of a long stretch while a word is typed in it', () => {
    const straight = '"We looked far and wide for somebody who knows the piers and the docks," Ash told reporters in Penwick.';
    const last = whole(
      `${text.replace('“We looked far and wide,” Ash told', '“We met,” said Ash. “It was late,” he told')}\n\n${straight}`,
    );
    const marks = (looked: Seen): readonly string[] => said(looked, (rule) => rule === 'quotes/mixed-marks');
    const [from] = marks(last);
    assert.match(from!, /“"We looked.*docks,"”/);
    const typed = last.text.replace('far and wide', 'far, wide and low');
    assert.deepEqual(marks(afterEdit(last, typed)!), [from!.replace('far and wide', 'far, wide and low')]);
  });

  it('is left to the whole story where paragraphs come or go, or may be something else for one that is', () => {
    const last = whole(text);
    for (const other of [
      edited('. Nobody', '.\n\nNobody'),
      edited('\n\nA wall', ' A wall'),
      edited('new head', 'new head.'),
      edited('A wall', 'Note to editors: a wall'),
    ]) {
      assert.equal(afterEdit(last, other), null);
    }
  });

  it('is taken of headlines, datelines and crossheads, also of a crosshead that becomes copy', () => {
    const top = ['Harbour trust names new head', 'By Tom Ash', 'PENWICK, May 3 — The the trust named a head on Monday.'];
    const last = whole([...top, 'It meets on Monday.', 'What comes next', 'A wall was built in the north.'].join('\n\n'));
    assert.deepEqual(
      last.paragraphs.map(({ role }) => role),
      ['headline', 'byline', 'body', 'body', 'crosshead', 'body'],
    );
    for (const [from, to] of [
      ['new head', 'a a new head'],
      ['Tom Ash', 'Tom Ashe'],
      ['May 3', 'May 13'],
      ['PENWICK', 'PENWICKS'],
      [' — The', ' The'],
      ['comes next', 'comes next next'],
      ['comes next', 'comes next?'],
      ['What comes next', 'what what comes next'],
      ['What comes', '  What what comes'],
    ] as const) {
      const now = last.text.replace(from, to);
      const [first, full] = [afterEdit(last, now)!, whole(now)];
      assert.deepEqual(first.paragraphs, full.paragraphs, to);
      assert.deepEqual(saidOfParagraphs(first), saidOfParagraphs(full), to);
    }
  });

  it('at the top of a story says what the whole says of it', () => {
    const long = `${text}\n\n${'Rain fell on the docks for days and days. '.repeat(80)}`;
    const top = firstLook.atTop(long, 'plain', noStyle)!;
    assert.deepEqual(saidOfParagraphs({ ...top, text: long }), saidOfParagraphs(whole(text)));
  });

  it('says of single paragraphs what will be said, whatever is typed', () => {
    const folder = 'test/corpus/articles';
    const random = randomNumbers(11);
    const dice = (limit: number): number => Math.floor(random() * limit);
    const pieces = ['“', '”', '"', ' the the ', ' ', ' TK ', ',', ' said ', 'x', '’', ' 12 and 7 ', '(', '.', ' “so-called” '];
    let looks = 0;
    for (const file of readdirSync(folder).sort()) {
      let last = whole(readFileSync(join(folder, file), 'utf8'));
      for (let edit = 0; edit < 32; edit++) {
        const others = last.paragraphs.filter(({ role }, index) => index < 2 || role !== 'body');
        // Every other time at the top, in a crosshead or the like.
        const { start, end } = edit % 2 === 0 ? { start: 0, end: last.text.length } : others[dice(others.length)]!;
        const at = start + dice(end - start);
        const now = `${last.text.slice(0, at)}${pieces[dice(pieces.length)]!}${last.text.slice(at + dice(3))}`;
        const first = afterEdit(last, now);
        const full = whole(now);
        if (first) {
          looks++;
          assert.deepEqual(saidOfParagraphs(first), saidOfParagraphs(full), `${file}, edit ${edit} at ${at}`);
          assert.deepEqual(first.paragraphs, full.paragraphs);
        }
        // Now and then two edits come before the whole is read.
        last = first && dice(2) === 0 ? first : full;
      }
    }
    assert.ok(looks > 250, `${looks} looks`);
  });
});
