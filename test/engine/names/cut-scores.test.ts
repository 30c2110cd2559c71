/** Names with a score in them. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import { cutScores } from '../../../server/src/engine/names/cut-scores.ts';
import type { Name } from '../../../server/src/engine/names/name.ts';

/** The words between ⟦ and ⟧ were taken for one name. */
function check(marked: string, type: Name['type'], expected: readonly string[]): void {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const document = parseDocument(marked.replace(/[⟦⟧]/gu, ''), 'plain');
  const names = cutScores(document, [{ start, end, type, confidence: 0.9, title: null }]);
  assert.deepEqual(
    names.map((name) => `${document.text.slice(name.start, name.end)}: ${name.type}`),
    expected,
  );
}

describe('a score between two names', () => {
  it('parts them', () => {
    check('⟦Kano Pillars 3-3 Ibadan Stars⟧', 'organization', ['Kano Pillars: organization', 'Ibadan Stars: organization']);
    check('⟦Calder 0 Thornaby⟧ 3', 'place', ['Calder: place', 'Thornaby: place']);
  });

  it('leaves the second side the rest of its name', () => {
    check('⟦Marsh Rovers 1 Calder⟧ Athletic 1', 'other', ['Marsh Rovers: organization', 'Calder Athletic: organization']);
  });

  it('is none where the second has no figure of its own', () => {
    check('⟦Channel 4 News⟧ came.', 'organization', ['Channel 4 News: organization']);
    check('⟦Formula 1 Grand Prix⟧ of 2031', 'other', ['Formula 1 Grand Prix: other']);
  });
});
