import assert from 'node:assert/strict';
import { finish, finishInTurn, type Steps } from '../../../server/src/engine/text/steps.ts';

const told: string[] = [];

function* work(name: string, steps: number): Steps<string> {
  for (let i = 1; i <= steps; i++) {
    told.push(`${name}${i}`);
    yield;
  }
  return `${name} done`;
}

describe('steps', () => {
  beforeEach(() => (told.length = 0));

  it('are taken one after the other to the end', () => {
    assert.equal(finish(work('a', 3)), 'a done');
    assert.deepEqual(told, ['a1', 'a2', 'a3']);
  });

  it('of several works are taken in turn, and their values stand in the order of the works', () => {
    assert.deepEqual(finishInTurn([work('a', 1), work('b', 3), work('c', 0), work('d', 2)]), [
      'a done',
      'b done',
      'c done',
      'd done',
    ]);
    assert.deepEqual(told, ['a1', 'b1', 'd1', 'b2', 'd2', 'b3']);
  });

  it('of no work are none', () => assert.deepEqual(finishInTurn([]), []));
});
