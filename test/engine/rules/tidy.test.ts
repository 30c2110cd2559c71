import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { allLevels, allRules } from '../../../server/src/engine/index.ts';
import { checkFaulty, checkFine, findingsOf, withMarks } from '../../support/check-rule.ts';
import { readRuleDoc } from '../../support/rule-doc.ts';
import { styleOf } from '../../support/style-of.ts';

const rulesFolder = 'server/src/engine/rules';
const names = allRules.map(({ name }) => name);
/** Folders of what rules share; what holds no defineRule( is no rule. */
const namesIn = (folder: string, extension: string): string[] =>
  globSync(`${folder}/*/*${extension}`)
    .map((path) => path.slice(folder.length + 1, -extension.length))
    .sort();

describe('every rule', () => {
  it('has a file, a test, a page and a line in the table', () => {
    const files = namesIn(rulesFolder, '.ts').filter((name) =>
      readFileSync(`${rulesFolder}/${name}.ts`, 'utf8').includes('= defineRule'),
    );
    assert.deepEqual([...names].sort(), files, 'files');
    assert.deepEqual(namesIn('docs/rules', '.md'), files, 'pages');
    assert.deepEqual(namesIn('test/engine/rules', '.test.ts'), files, 'tests');
    assert.deepEqual(names, [...names].sort(), 'the table is in order');
  });

  it('has its settings and its line in the list of rules up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('has a setting in VS Code and a place in the schemas, with its default and its options', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { title: string; properties: Record<string, { default: unknown }> }[] };
    };
    const settings = contributes.configuration.find(({ title }) => title === 'Rules')!.properties;
    assert.deepEqual(
      Object.entries(settings).map(([key, setting]) => [key, setting.default]),
      allRules.map(({ name, level }) => [`copydesk.rules.${name}`, level]),
    );
    const schema = JSON.parse(readFileSync('schemas/copydesk.schema.json', 'utf8')) as {
      properties: { rules: { properties: Record<string, unknown> } };
    };
    assert.deepEqual(Object.keys(schema.properties.rules.properties).sort(), [...names].sort());
    for (const { name, options } of allRules) {
      const inSchema = JSON.stringify(schema.properties.rules.properties[name]);
      for (const key of Object.keys(options)) assert.ok(inSchema.includes(`"${key}"`), `${name}: the schema lacks ${key}`);
    }
  });

  it('has a line in the list of rules', () => {
    const list = readFileSync('docs/rules/README.md', 'utf8');
    assert.deepEqual(
      [...list.matchAll(/^\| \[(.+?)\]\((.+?)\.md\) \| (\w+) \| (.+) \|$/gm)].map(([, name, path, level, summary]) => [
        name,
        path,
        level,
        summary,
      ]),
      allRules.map(({ name, level, summary }) => [name, name, level, summary]),
    );
  });

  for (const rule of allRules) {
    describe(rule.name, () => {
      it('is well described', () => {
        assert.ok(allLevels.includes(rule.level));
        assert.match(rule.summary, /^\p{Lu}.{10,120}\.$/u);
        for (const message of Object.values(rule.messages)) assert.match(message, /^[\p{Lu}“{].*[.?]$/u);
        for (const option of Object.values(rule.options)) assert.match(option.description, /^\p{Lu}.*\.$/u);
      });

      const path = `docs/rules/${rule.name}.md`;
      if (!existsSync(path)) return;
      const { title, examples } = readRuleDoc(readFileSync(path, 'utf8'));
      const house = examples.get('House')?.[0];
      const notes = examples.get('Notes')?.[0];
      const cases = { ...(house === undefined ? {} : { style: styleOf(house) }), ...(notes === undefined ? {} : { notes }) };
      const [faulty = [], fine = [], fixed = []] = ['Faulty', 'Fine', 'Fixed'].map((heading) => examples.get(heading));

      it('has a page with its name and with examples', () => {
        assert.equal(title, rule.name);
        assert.ok(faulty.length > 0 && fine.length > 0);
        assert.ok(fixed.length === 0 || fixed.length === faulty.length);
      });
      faulty.forEach((text, i) =>
        it(`reports faulty example ${i + 1}`, () => {
          const found = findingsOf(rule.name, text, cases);
          assert.ok(found.length > 0);
          const mended = fixed[i];
          checkFaulty(rule.name, { copy: withMarks(text, found), ...(mended === undefined ? {} : { fixed: mended }) }, cases);
        }),
      );
      fine.forEach((text, i) => it(`is silent on fine example ${i + 1}`, () => checkFine(rule.name, text, cases)));
      fixed.forEach((text, i) => it(`is silent on fixed example ${i + 1}`, () => checkFine(rule.name, text, cases)));
    });
  }
});
