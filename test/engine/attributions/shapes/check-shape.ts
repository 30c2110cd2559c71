/**
 * Short articles with what a careful reader says of them, one line an answer, "-" for none; judge-answer.ts tells the forms. A line that begins
 * with "known:" is what the reader says and the engine does not yet: it must still be wrong, and the failure that tells it no longer is names
 * the lines to take "known:" from.
 */
import assert from 'node:assert/strict';
import { analyze } from '../../../support/marked-text.ts';
import type { DocumentKind } from '../../../../server/src/engine/index.ts';
import { judgeAnswer, judgeNamed } from './judge-answer.ts';

export interface Shape {
  /** Plain copy unless told. */
  readonly kind?: DocumentKind;
  /** Lines of copy; each is a paragraph. */
  readonly story: readonly string[];
  readonly said: readonly string[];
  /** Who and what is named: full name | type | every form in which the story writes it, semicolons between. */
  readonly named?: readonly string[];
}

const prefix = 'known: ';

/** Registers one test a story; the title counts the answers, and those known to be wrong. */
export function describeShapes(title: string, shapes: Readonly<Record<string, Shape>>): void {
  const lines = Object.values(shapes).flatMap(({ said, named = [] }) => [...said, ...named]);
  const known = lines.filter((line) => line.startsWith(prefix)).length;
  describe(`who said it: ${title} (${lines.length - known} answers right, ${known} known to be wrong)`, () => {
    for (const [name, shape] of Object.entries(shapes)) it(name, () => checkShape(shape));
  });
}

function checkShape({ story, said, named = [], kind = 'plain' }: Shape): void {
  const text = story.join('\n\n');
  const article = analyze(text, kind);
  const wrong: string[] = [];
  const mended: string[] = [];
  for (const line of [...said, ...named]) {
    const expected = line.startsWith(prefix) ? line.slice(prefix.length) : line;
    const found = named.includes(line) ? judgeNamed(article, expected) : judgeAnswer(article, expected);
    if (expected === line && found !== null) wrong.push(`${found}\n   not ${expected}`);
    if (expected !== line && found === null) mended.push(expected);
  }
  assert.equal(mended.join('\n'), '', 'these are right now: take “known:” from them');
  assert.equal(wrong.join('\n'), '', `wrong in this story:\n${text}`);
}
