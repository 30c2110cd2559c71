/** Applies edits to a text, as an editor does. */
import assert from 'node:assert/strict';
import type { Diagnostic, Edit } from '../../server/src/engine/index.ts';

/** The text after the edits, which must not overlap (insertions at one place keep their order). */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i);
  let at = 0;
  let result = '';
  for (const { edit } of sorted) {
    assert.ok(
      edit.start >= at && edit.end >= edit.start && edit.end <= text.length,
      `edits overlap or leave the text: ${JSON.stringify(edits)}`,
    );
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** One fix of each diagnostic, all at once; one that overlaps another that was taken waits, as with the editor's "fix all". */
export function applyAll(
  text: string,
  diagnostics: readonly Diagnostic[],
  choose: (diagnostic: Diagnostic) => readonly Edit[] | undefined,
): string {
  const taken: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const edits = choose(diagnostic);
    if (!edits || edits.some((a) => taken.some((b) => a.start < b.end && b.start < a.end))) continue;
    taken.push(...edits);
  }
  return applyEdits(text, taken);
}
