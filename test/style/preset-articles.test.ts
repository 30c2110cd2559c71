/** An article of each house, written for the purpose: silent in its own style, and what another house says of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allRules, checkArticle, type Level } from '../../server/src/engine/index.ts';
import { allPresets } from '../../server/src/style/all-presets.ts';
import { createStyleLibrary } from '../../server/src/style/style-library.ts';
import { analyze } from '../support/check-rule.ts';

/** What another house reports: rule and words, in text order. */
const differences: Readonly<Record<string, { readonly in: string; readonly says: readonly string[] }>> = {
  'en-GB': {
    in: 'en-US',
    says: [
      'spelling/mixed-dialect: Harbour',
      'spelling/mixed-dialect: harbour',
      'numbers/date-style: 5 January 2022',
      'names/honorific-style: Mr',
      'spelling/mixed-dialect: colour',
      'spelling/mixed-dialect: travelled',
    ],
  },
  'en-US': {
    in: 'en-GB',
    says: [
      'spelling/mixed-dialect: Harbor',
      'spelling/mixed-dialect: harbor',
      'numbers/date-style: January 5, 2022',
      'names/honorific-style: Mr.',
      'spelling/mixed-dialect: color',
    ],
  },
  guardian: {
    in: 'ap',
    says: [
      'spelling/mixed-dialect: Harbour',
      'spelling/mixed-dialect: harbour',
      'spelling/mixed-dialect: metres',
      'numbers/currency: £42m',
      'numbers/date-style: 5 January 2022',
      'copy/dash-style:  – ',
      'copy/dash-style:  – ',
      'numbers/time-style: 6.30am',
      'numbers/time-style: 4pm',
      'copy/house-term: Nato',
      'quotes/stop-placement: ”.',
      'spelling/mixed-suffix: organise',
      'quotes/ellipsis: …',
    ],
  },
  bbc: {
    in: 'economist',
    says: ['numbers/date-style: 14 March 2023', 'numbers/time-style: 21:40', 'copy/house-term: Nato'],
  },
  reuters: {
    in: 'guardian',
    says: [
      'numbers/currency: $1.4 billion',
      'copy/house-term: U.S.',
      'numbers/currency: $60 million',
      'numbers/time-style: 3 p.m.',
      'quotes/stop-placement: .”',
      'copy/house-term: U.N.',
      'copy/house-term: NATO',
    ],
  },
  ap: {
    in: 'guardian',
    says: [
      'numbers/date-style: Jan. 5, 2022',
      'copy/house-term: U.S.',
      'numbers/time-style: 9:40 p.m.',
      'copy/dash-style:  — ',
      'copy/dash-style:  — ',
      'numbers/currency: $1.4 million',
      'spelling/mixed-suffix: apologized',
      'quotes/stop-placement: .”',
      'quotes/lead-in: ,',
      'copy/house-term: NATO',
      'numbers/time-style: 5 a.m.',
    ],
  },
  economist: {
    in: 'bbc',
    says: ['numbers/date-style: January 5th 2022', 'numbers/time-style: 6.30am', 'copy/house-term: NATO', 'numbers/small: ten'],
  },
};

const shownLevels: readonly Level[] = ['error', 'warning', 'information'];

describe('an article of a house', () => {
  const library = createStyleLibrary(() => Promise.resolve(null));
  const found = (article: string, house: string): readonly string[] => {
    const text = readFileSync(`test/style/articles/${article}.news`, 'utf8');
    const { prepared } = library.join(library.preset(house));
    return checkArticle(analyze(text, 'news'), allRules, prepared.style.rules, prepared)
      .diagnostics.filter(({ level }) => shownLevels.includes(level))
      .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
  };
  for (const { name } of allPresets) {
    it(`is silent at home: ${name}`, () => assert.deepEqual(found(name, name), []));
    const other = differences[name];
    if (other) it(`says what differs abroad: ${name} in ${other.in}`, () => assert.deepEqual(found(name, other.in), other.says));
  }

  it('in what all houses agree on is silent in every one of them', () => {
    for (const { name } of allPresets) assert.deepEqual(found('base', name), [], name);
  });
});
