import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allRules } from '../../server/src/engine/index.ts';
import { defaultSettings, readSettings } from '../../server/src/settings/settings.ts';

const rules = allRules.filter(({ name }) => ['quotes/unclosed', 'numbers/percent'].includes(name));

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> }[];
  };
}

describe('settings', () => {
  it('have their defaults where nothing is given', () => {
    for (const nothing of [undefined, null, {}]) {
      assert.deepEqual(readSettings(nothing, rules), { settings: defaultSettings, complaints: [] });
    }
  });

  it('have the defaults that the manifest shows', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const shown = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Record<
      string,
      { default?: unknown }
    >;
    for (const [key, value] of Object.entries(defaultSettings)) {
      if (key !== 'rules') assert.deepEqual(shown[`copydesk.${key}`]?.default, value, key);
    }
  });

  it('are taken where they fit', () => {
    const given = {
      include: ['a'],
      exclude: [],
      houseStyle: 'guardian',
      maxFileSize: 1.5,
      inlayHints: 'unsure',
      codeLens: false,
      smartMarks: 'marks',
      checker: 'Ada Obi',
      notes: ['notes/**'],
      rules: { 'quotes/unclosed': 'hint' },
    };
    const { settings, complaints } = readSettings(given, rules);
    assert.deepEqual(complaints, []);
    assert.deepEqual(settings, { ...given, rules: { 'quotes/unclosed': { level: 'hint' } } });
  });

  it('are complained of, each in one line, where they do not', () => {
    const { settings, complaints } = readSettings(
      {
        include: 'a',
        maxFileSize: Infinity,
        inlayHints: true,
        codeLens: 'yes',
        houseStyle: 'bcb',
        rules: { 'quotes/unclosed': 3, 'x/y': 'hint' },
      },
      rules,
    );
    assert.deepEqual(settings, defaultSettings);
    assert.equal(complaints.length, 7);
    assert.ok(
      complaints.every((complaint) => /^copydesk\.[^\n]+\.$/.test(complaint)),
      complaints.join('\n'),
    );
  });

  it('set levels and options of rules', () => {
    const read = (setting: unknown) => readSettings({ rules: { 'numbers/percent': setting } }, rules);
    assert.deepEqual(read({ level: 'error', options: { form: 'per cent' } }), {
      settings: { ...defaultSettings, rules: { 'numbers/percent': { level: 'error', options: { form: 'per cent' } } } },
      complaints: [],
    });
    assert.deepEqual(read({ options: { form: 'pct', shape: 1 }, level: 'loud', more: 1 }).complaints, [
      'copydesk.rules.numbers/percent.level: expected one of error, warning, information, hint, off, found "loud". The default is used.',
      'copydesk.rules.numbers/percent.more: expected only level and options. The default is used.',
      'copydesk.rules.numbers/percent.options.form: expected one of story, %, percent, per cent, found "pct". The default is used.',
      'copydesk.rules.numbers/percent.options.shape: the rule has no such option. The default is used.',
    ]);
    for (const hostile of [{ options: { __proto__: null, constructor: 1 } }, { options: [] }, [], 7]) {
      assert.equal(read(hostile).complaints.length, 1);
    }
  });

  it('say which globs fit nothing, and take them as they are', () => {
    const given = {
      include: ['news/', '/sport/*.md', '../desk/**', 'C:/desk/**', 'news/**'],
      exclude: ['[old'],
      notes: ['/notes', '../tape', '{a'],
    };
    const { settings, complaints } = readSettings(given, rules);
    assert.deepEqual(settings.include, given.include);
    assert.deepEqual(complaints, [
      'copydesk.include: “news/” is a folder, and fits no file. Write “news/**” for all that is in it.',
      'copydesk.include: Paths begin at a folder of the workspace: “/sport/*.md” fits nothing. Write the path from there.',
      'copydesk.include: “../desk/**” leads out of a folder of the workspace, and fits nothing.',
      'copydesk.exclude: “[” has no partner in “[old”. Add it, or write “?” for a bracket that stands in a file’s name itself.',
      'copydesk.notes: “{” has no partner in “{a”. Add it, or write “?” for a bracket that stands in a file’s name itself.',
    ]);
  });
});
