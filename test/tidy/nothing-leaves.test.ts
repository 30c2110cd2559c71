import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** What would open a connection, start a program or run text as code. */
const forbidden: readonly RegExp[] = [
  /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/[a-z]+)?'/,
  /from '(?:node:)?(?:child_process|vm|repl)'/,
  /(?<![.\w])(?:fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(/,
  /\bsendBeacon\b/,
  /(?<![.\w])(?:eval|Function)\s*\(/,
  /\bexecSync|\bspawn\(/,
];

describe('what ships', () => {
  it('opens no connection, starts no program and evaluates no text', () => {
    const found = globSync(['client/**/*.ts', 'server/src/**/*.ts'])
      .sort()
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return forbidden.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern.source}`);
      });
    assert.deepEqual(found, []);
  });

  it('depends on nothing at run time: all it needs is in the bundles', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, unknown>>;
    assert.deepEqual([manifest['dependencies'], manifest['optionalDependencies']], [undefined, undefined]);
  });
});
