import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allRules, checkArticle, type DocumentKind } from '../../server/src/engine/index.ts';
import { applyStet } from '../../server/src/stet/apply-stet.ts';
import { readStetFile } from '../../server/src/stet/read-stet-file.ts';
import { editStetFile } from '../../server/src/features/desk/edit-stet-file.ts';
import { analyze } from '../support/check-rule.ts';

const uri = 'file:///desk/sport/a.txt';
const stetUri = 'file:///desk/.copydesk/stet.json';

function check(text: string, kind: DocumentKind = 'plain', stet: string | null = null) {
  const article = analyze(text, kind);
  const { diagnostics } = checkArticle(article, allRules);
  const result = applyStet(uri, article, diagnostics, readStetFile(stetUri, stet), {});
  return {
    found: result.diagnostics
      .filter(({ rule }) => rule === 'spelling/repeated-word')
      .map(({ start, end }) => text.slice(start, end)),
    problems: result.problems.map(({ code, start, end }) => [code, text.slice(start, end)]),
    codes: result.problems.map(({ code }) => code),
  };
}

const rain = 'Rain fell on the the quay.';
const fog = 'Fog hid a a pier.';

describe('a comment that leaves something as it is', () => {
  it('holds for the next paragraph, or for the one it stands in', () => {
    const note = '<!-- copydesk-ignore spelling/repeated-word: so they say here -->';
    for (const kind of ['markdown', 'news', 'plain'] as const) {
      assert.deepEqual(check(`${note}\n${rain}\n\n${fog}\n`, kind), { found: ['a a'], problems: [], codes: [] }, kind);
      assert.deepEqual(check(`${rain} ${note}\n\n${fog}\n`, kind).found, ['a a'], kind);
      assert.deepEqual(check(`${rain}\n\n${note}\n\n${fog}\n`, kind).found, ['the the'], kind);
    }
  });

  it('holds for the story, for a group of rules, for any rule, or for these words alone', () => {
    const found = (inside: string) => check(`<!-- copydesk-ignore${inside} -->\n\n${rain}\n\n${fog}\n`, 'markdown').found;
    assert.deepEqual(found('-story spelling/repeated-word: why not'), []);
    assert.deepEqual(found('-story spelling/*'), []);
    assert.deepEqual(found('-story quotes/scare, spelling/repeated-word'), []);
    assert.deepEqual(found('-story spelling/repeated-word “the the”: a poem'), ['a a']);
    assert.deepEqual(found('-story spelling/repeated-word "a a"'), ['the the']);
    assert.deepEqual(found(' *'), ['a a']);
  });

  it('is said to be stale where nothing answers to it, unless its rule is off', () => {
    const note = '<!-- copydesk-ignore spelling/repeated-word: was so -->';
    assert.deepEqual(check(`${note}\nRain fell.\n`, 'markdown').problems, [['stale-stet', note]]);
    const article = analyze(`${note}\nRain fell.\n`, 'markdown');
    assert.deepEqual(applyStet(uri, article, [], null, { 'spelling/repeated-word': { level: 'off' } }).problems, []);
  });

  it('is a mistake where it names no rule', () => {
    assert.deepEqual(check(`<!-- copydesk-ignore -->\n${rain}\n`, 'markdown').codes, ['stet-form']);
    const misspelt = check(`<!-- copydesk-ignore spelling/repeated-wort: x -->\n${rain}\n`, 'markdown');
    assert.deepEqual([misspelt.codes, misspelt.found], [['unknown-rule'], ['the the']]);
    assert.deepEqual(check(`<!-- a note of the desk -->\n${rain}\n`, 'markdown').codes, []);
  });
});

describe('a note in .copydesk/stet.json', () => {
  const noteOn = (text: string, words: string, before: string | null = null) =>
    editStetFile(before, text, {
      file: 'sport/a.txt',
      rule: 'spelling/repeated-word',
      span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      words: null,
      reason: 'so they say',
    })!;

  it('holds for its place, and no other', () => {
    const text = `${rain}\n\n${fog}\n\nAnd rain again on the the mole.\n`;
    assert.deepEqual(check(text, 'plain', noteOn(text, 'the the')).found, ['a a', 'the the']);
  });

  it('is found again after edits round it', () => {
    const text = `${rain}\n\n${fog}\n`;
    const note = noteOn(text, 'a a');
    const edited = `A new first paragraph, with the the fault.\n\n${rain}\n\nThick fog hid a a pier.\n`;
    assert.deepEqual(check(edited, 'plain', note), { found: ['the the', 'the the'], problems: [], codes: [] });
  });

  it('is said to be stale, in its own file, once the words are gone or right', () => {
    const note = noteOn(`${rain}\n`, 'the the');
    for (const text of ['Rain fell on the quay.\n', 'Snow came at night, and nobody went out.\n']) {
      const article = analyze(text, 'plain');
      const { problems } = applyStet(uri, article, [], readStetFile(stetUri, note), {});
      assert.deepEqual(
        problems.map(({ code, uri: of, start }) => [code, of, note.slice(start, start + 8)]),
        [['stale-stet', stetUri, '{ "file"']],
      );
    }
  });

  it('is written one a line, and what the file holds stays', () => {
    const text = `${rain}\n\n${fog}\n`;
    const one = noteOn(text, 'the the');
    const two = noteOn(text, 'a a', one);
    assert.deepEqual(
      two.split('\n').filter(
        (line) =>
          !one
            .split('\n')
            .map((known) => known.replace(/,$/, ''))
            .includes(line.replace(/,$/, '')),
      ).length,
      1,
    );
    assert.deepEqual(readStetFile(stetUri, two).problems, []);
    assert.deepEqual(check(text, 'plain', two).found, []);
  });

  it('of any words and reason is read as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, reason) => {
        const text = `${before}${words}`;
        const span = { start: before.length, end: text.length };
        const written = editStetFile(null, text, { file: 'a.txt', rule: 'quotes/scare', span, words: null, reason })!;
        const { entries, problems } = readStetFile(stetUri, written);
        assert.deepEqual(problems, []);
        assert.deepEqual([entries[0]?.anchor?.exact, entries[0]?.reason], [words, reason.trim()]);
      }),
    );
  });

  it('that is malformed is a mistake, and the others hold', () => {
    const codes = (text: string) => readStetFile(stetUri, text).problems.map(({ code }) => code);
    assert.deepEqual(codes('{ "stet": 7 }'), ['wrong-type']);
    assert.deepEqual(codes('{ "stet": [{ "file": "a.txt", "rule": "quotes/scar" }] }'), ['wrong-value']);
    assert.deepEqual(codes('['.repeat(5000)), ['too-deep']);
    assert.deepEqual(codes('{ "__proto__": [] }'), ['unknown-key']);
    const half = '{ "stet": [{ "file": 3 }, { "file": "sport/a.txt", "rule": "spelling/repeated-word", "scope": "story" }] }';
    assert.deepEqual(check(`${rain}\n`, 'plain', half).found, []);
  });
});
