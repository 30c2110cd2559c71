import { deepEqual, equal } from 'node:assert/strict';
import { deletionKeys } from '../../../server/src/engine/entities/variants/edit-distance.ts';

const share = (a: string, b: string): boolean => deletionKeys(a).some((key) => deletionKeys(b).includes(key));

describe('The keys of a word less one letter', () => {
  it('are shared by words one edit apart', () => {
    for (const [a, b] of [
      ['stoltenberg', 'stoltenburg'],
      ['clark', 'clarke'],
      ['clarke', 'clark'],
      ['afghanistan', 'afghanistn'],
      ['brian', 'brain'],
      ['anna', 'ana'],
    ] as const) {
      equal(share(a, b), true, `${a}, ${b}`);
    }
  });

  it('are not shared by words further apart than two', () => {
    for (const [a, b] of [
      ['stoltenberg', 'steinberg'],
      ['lagos', 'abuja'],
      ['abcd', 'dcba'],
    ] as const) {
      equal(share(a, b), false, `${a}, ${b}`);
    }
  });

  it('are those of the shorter words themselves', () => {
    deepEqual(
      deletionKeys('anna'),
      ['anna', 'nna', 'ana', 'ann'].map((form) => deletionKeys(form)[0]),
    );
    deepEqual(
      deletionKeys('a'),
      ['a', ''].map((form) => deletionKeys(form)[0]),
    );
    deepEqual(deletionKeys(''), [0]);
  });
});
