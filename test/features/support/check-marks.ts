/** Compares what a feature finds at the cursor with the marks that stand under the copy. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol';
import type { FeatureContext } from '../../../server/src/features/feature.ts';
import { type Mark, parseMarkedText, printMarkedText } from '../../support/marked-text.ts';
import { scene, type SceneOptions } from './feature-context.ts';

/** A range with the label under which the test expects it. */
export type Labelled = readonly [Range, string];

/** `find` gets the copy without cursor and marks, and the cursor's offset; what it gives must be exactly the marks. */
export function checkMarks(
  marked: string,
  find: (context: FeatureContext, cursor: number) => readonly Labelled[],
  options: SceneOptions = {},
): void {
  const { text, marks, cursor } = parseMarkedText(marked.replace(/^\n/, ''));
  const { context } = scene(text, options);
  const found = find(context, cursor ?? 0).map(([range, label]): Mark => ({ ...context.positions.span(range), label }));
  assert.equal(printMarkedText({ text, marks: found, cursor }), printMarkedText({ text, marks, cursor }));
}
