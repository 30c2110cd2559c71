import { equal, notEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { replaceSounds, sound } from '../../../server/src/engine/entities/variants/replace-sounds.ts';
import { soundKey } from '../../../server/src/engine/entities/variants/sounds-alike.ts';
import { spokenForm } from '../../../server/src/engine/entities/variants/surname-likeness.ts';

describe('Names that sound alike', () => {
  it('have one key, however they are spelt', () => {
    for (const [a, b] of [
      ['mohammed', 'muhamad'],
      ['yusuf', 'youssef'],
      ['mcbride', 'macbride'],
      ['tchaikovsky', 'chaikowski'],
      ['ghadafi', 'qaddafi'],
    ] as const) {
      equal(soundKey(a), soundKey(b), `${a}, ${b}`);
    }
  });

  it('have several where consonants differ', () => {
    for (const [a, b] of [
      ['miller', 'mitter'],
      ['obi', 'odi'],
      ['anna', 'nna'],
    ] as const) {
      notEqual(soundKey(a), soundKey(b), `${a}, ${b}`);
    }
    equal(soundKey(''), '');
  });

  it('are heard as one: Clark and Clarke, Fife and Fyfe, Philip and Filip', () => {
    for (const [a, b] of [
      ['clark', 'clarke'],
      ['fife', 'fyfe'],
      ['philip', 'filip'],
      ['macdonald', 'mcdonald'],
    ] as const) {
      equal(spokenForm(a), spokenForm(b), `${a}, ${b}`);
    }
  });
});

describe('Sounds that are looked for', () => {
  it('are replaced one after the other, and left where the word has none of their letters', () => {
    const sounds = [sound('c', /ch/g, 'k'), sound('p', /ph/g, 'f'), sound('', /(.)\1+/g, '$1')];
    equal(replaceSounds('chipphi', sounds), 'kipfi');
    equal(replaceSounds('anna', sounds), 'ana');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('c', 'h', 'p', 'a', 'é') }), (word) => {
        equal(
          replaceSounds(word, sounds),
          word
            .replace(/ch/g, 'k')
            .replace(/ph/g, 'f')
            .replace(/(.)\1+/g, '$1'),
        );
      }),
    );
  });
});
