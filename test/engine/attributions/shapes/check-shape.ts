/**
 * Short articles with what a careful reader says of each quotation: one line a quotation,
 *
 *     first words | kind | words of the source | full name of the speaker
 *
 * with "-" for none. A line that begins with "known:" is what the reader says and the engine does not yet: it must still be wrong, and the
 * failure that tells it no longer is names the lines to take "known:" from.
 */
import assert from 'node:assert/strict';
import { analyze } from '../../../support/marked-text.ts';
import { textOf, type Article } from '../../../../server/src/engine/index.ts';

export interface Shape {
  /** Lines of copy; each is a paragraph. */
  readonly story: readonly string[];
  readonly said: readonly string[];
}

const prefix = 'known: ';

/** Registers one test a story. */
export function describeShapes(title: string, shapes: Readonly<Record<string, Shape>>): void {
  describe(`who said it: ${title}`, () => {
    for (const [name, shape] of Object.entries(shapes)) it(name, () => checkShape(shape));
    it(`known: ${countKnown(shapes)} answers of ${countAll(shapes)} are wrong`, () =>
      assert.ok(countKnown(shapes) <= countAll(shapes)));
  });
}

const linesOf = (shapes: Readonly<Record<string, Shape>>): readonly string[] => Object.values(shapes).flatMap(({ said }) => said);
const countAll = (shapes: Readonly<Record<string, Shape>>): number => linesOf(shapes).length;
const countKnown = (shapes: Readonly<Record<string, Shape>>): number =>
  linesOf(shapes).filter((line) => line.startsWith(prefix)).length;

function checkShape({ story, said }: Shape): void {
  const text = story.join('\n\n');
  const article = analyze(text, 'plain');
  const wrong: string[] = [];
  const mended: string[] = [];
  for (const line of said) {
    const expected = line.startsWith(prefix) ? line.slice(prefix.length) : line;
    const words = expected.slice(0, expected.indexOf(' | '));
    assert.ok(text.includes(words), `the story does not hold ${words}`);
    const found = answer(article, words);
    if (expected === line && found !== expected) wrong.push(`${found}\n   not ${expected}`);
    if (expected !== line && found === expected) mended.push(expected);
  }
  assert.equal(mended.join('\n'), '', 'these are right now: take “known:” from them');
  assert.equal(wrong.join('\n'), '', `wrong in this story:\n${text}`);
}

/** What the engine says of the quotation that begins with these words, in the form of an expectation. */
function answer({ document: { text }, quotes, attributions, entities }: Article, words: string): string {
  const quote = quotes.find(({ start }) => text.startsWith(words, start));
  if (!quote) return `${words} | no quotation`;
  const attribution = attributions.find(({ id }) => id === quote.attribution);
  const source = attribution?.source ? textOf(text, attribution.source) : '-';
  const speaker = entities.find(({ id }) => id === attribution?.speaker)?.name ?? '-';
  return [words, quote.kind, source, speaker].join(' | ');
}
