import assert from 'node:assert/strict';
import { diffLines } from './diff-lines.ts';

describe('diffLines', () => {
  it('shows what went, what came, and the lines above', () => {
    assert.equal(diffLines('a\nb\nc\nd\ne', 'a\nb\nc\nx\ne\nf'), '  b\n  c\n- d\n+ x\n  e\n+ f');
  });

  it('shows nothing where nothing changed', () => {
    assert.equal(diffLines('a\nb', 'a\nb'), '');
  });
});
