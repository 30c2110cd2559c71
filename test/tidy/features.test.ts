/** That docs/features.md names what is there: files, settings, tests, pictures, and every feature of the server and command of the client. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const page = readFileSync('docs/features.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[] };
};
/** Names of the table of pictures. */
const shots = ['shots', 'trouble-shots'].flatMap((file) =>
  [...readFileSync(`scripts/vscode/${file}.mjs`, 'utf8').matchAll(/^ {2}(\w+): (?:async )?\(/gm)].map(([, name = '']) => name),
);
const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

/** The rows of the tables, by the heads of their columns. */
const rows = page.split(/\n(?=#)|\n\n/).flatMap((part) => {
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  if (lines.length < 3) return [];
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const heads = cells(lines[0]!);
  return lines.slice(2).map((line) => Object.fromEntries(cells(line).map((cell, i) => [heads[i] ?? '', cell])));
});

/** What stands in code in a column, with the row it stands in. */
const named = (column: string): readonly { readonly name: string; readonly row: string }[] =>
  rows.flatMap((row) =>
    [...(row[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, row: row['feature'] ?? row['what'] ?? '' })),
  );
const missing = (column: string, isThere: (name: string) => boolean): string[] =>
  named(column)
    .filter(({ name }) => !isThere(name))
    .map(({ name, row }) => `${row}: ${name}`);

describe('the table of features', () => {
  it('has a test and a picture, or says why none, in every row', () => {
    assert.ok(rows.length > 45, `${rows.length} rows`);
    for (const column of ['test', 'picture', 'setting']) {
      assert.deepEqual(
        rows.filter((row) => (row[column] ?? '') === '').map((row) => `${row['feature'] ?? row['what']}: ${column}`),
        [],
      );
    }
  });

  it('names tests that are there', () => {
    const isTest = (name: string): boolean =>
      existsSync(`test/${name}.test.ts`) || globSync(`test/${name}/**/*.test.ts`).length > 0;
    assert.deepEqual(missing('test', isTest), []);
  });

  it('names pictures that the script can make', () => {
    assert.deepEqual(
      missing('picture', (name) => shots.includes(name)),
      [],
    );
    const told = new Set(named('picture').map(({ name }) => name));
    assert.deepEqual(
      shots.filter((name) => !told.has(name)),
      [],
      'pictures that no row names',
    );
  });

  it('names settings that are there, and all of them', () => {
    const isSetting = (name: string): boolean =>
      name.includes('.*')
        ? settings.some((one) => one.startsWith(`copydesk.${name.slice(0, -1)}`))
        : settings.includes(`copydesk.${name}`);
    const foreign = /^(editor|git|copydesk\.speaker\d|\d|…)/;
    assert.deepEqual(
      missing('setting', (name) => foreign.test(name) || isSetting(name)),
      [],
    );
    const told = new Set(named('setting').map(({ name }) => `copydesk.${name}`));
    assert.deepEqual(
      settings.filter((name) => !name.startsWith('copydesk.rules.') && !told.has(name)),
      [],
      'settings that no row names',
    );
  });

  it('has every file of the server’s table of features', () => {
    assert.deepEqual(
      missing('file', (name) => existsSync(`server/src/features/${name}`) || existsSync(`server/src/${name}`)),
      [],
    );
    const table = readFileSync('server/src/features/all-features.ts', 'utf8');
    const files = [...table.matchAll(/from '\.\/([^']+)'/g)].map(([, file = '']) => file).filter((file) => file !== 'feature.ts');
    const told = named('file').map(({ name }) => name);
    assert.deepEqual(
      files.filter((file) => !told.some((name) => name === file || (name.endsWith('/') && file.startsWith(name)))),
      [],
    );
  });
});
