import assert from 'node:assert/strict';
import { placesOfWord } from '../../client/places-of-word.ts';

describe('the places of a word', () => {
  it('are those where it stands by itself, possessives and marks beside it', () => {
    assert.deepEqual(placesOfWord('Lund left. “Lund’s boat,” he said of Lunde, Ålund and Lund.', 'Lund'), [0, 12, 54]);
  });

  it('are none for a word that is not there, and for none', () => {
    assert.deepEqual(placesOfWord('Fog came.', 'Lund'), []);
    assert.deepEqual(placesOfWord('Fog came.', ''), []);
  });
});
