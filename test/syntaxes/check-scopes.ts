/** Checks a grammar by marks under the text: `^^^^ scope` says that exactly these characters, and not those beside them, have the scope. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

// Both packages are CommonJS whose names Node cannot see.
const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;

let loaded: Promise<IGrammar> | null = null;

/** The `news` grammar as VS Code reads it. */
export const loadGrammar = (): Promise<IGrammar> => (loaded ??= load());

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const path = 'syntaxes/news.tmLanguage.json';
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => Promise.resolve(scope === 'text.news' ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null),
  });
  const grammar = await registry.loadGrammar('text.news');
  assert.ok(grammar);
  return grammar;
}

/** `|` opens a line of marks: `|  ^^^ scope` marks columns of the text line above, `|` being left of its first column. `·` is an empty line. */
export async function checkScopes(marked: string): Promise<void> {
  const lines = textOf(marked).map((line) => line.text);
  const scopes = await scopesOf(lines);
  for (const [index, { marks }] of textOf(marked).entries()) {
    const line = lines[index] ?? '';
    for (const { start, end, scope } of marks) {
      const has = (column: number): boolean => scopes[index]?.[column]?.includes(scope) ?? false;
      const found = [...line].map((_, column) => (has(column) ? '^' : ' ')).join('');
      const wanted = ' '.repeat(start) + '^'.repeat(end - start);
      const context = found.slice(0, start).trimEnd() === '' || !has(start - 1);
      assert.ok(
        found.slice(start, end) === wanted.slice(start, end) && context && !has(end),
        `${scope}\n${line}\n${wanted} wanted\n${found.trimEnd()} found`,
      );
    }
    const unwanted = textOf(marked)[index]?.not ?? [];
    for (const scope of unwanted) {
      const found = [...line].map((_, column) => (scopes[index]?.[column]?.includes(scope) ? '^' : ' ')).join('');
      assert.equal(found.trim(), '', `no ${scope} wanted\n${line}\n${found}`);
    }
  }
}

interface MarkedLine {
  readonly text: string;
  readonly marks: { readonly start: number; readonly end: number; readonly scope: string }[];
  /** Scopes that no character of the line may have. */
  readonly not: string[];
}

function textOf(marked: string): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const line of marked.replace(/^\n|\n$/g, '').split('\n')) {
    const mark = /^\|( *)(\^+) (\S+)$/.exec(line);
    const none = /^\| *none (\S+)$/.exec(line);
    const last = lines.at(-1);
    if (mark && last) {
      const start = mark[1]?.length ?? 0;
      last.marks.push({ start, end: start + (mark[2]?.length ?? 0), scope: mark[3] ?? '' });
    } else if (none && last) last.not.push(none[1] ?? '');
    else lines.push({ text: line === '·' ? '' : line.replace(/^ /, ''), marks: [], not: [] });
  }
  return lines;
}

/** By line and column (UTF-16), the scopes; a scope counts by each of its beginnings: `string.quoted.double.news` is a `string.quoted` too. */
async function scopesOf(lines: readonly string[]): Promise<readonly (readonly string[])[][]> {
  const grammar = await loadGrammar();
  let stack = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return [...line].map((_, column) => {
      const token = tokens.find(({ startIndex, endIndex }) => startIndex <= column && column < endIndex);
      return (token?.scopes ?? []).flatMap(beginnings);
    });
  });
}

const beginnings = (scope: string): string[] => scope.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
