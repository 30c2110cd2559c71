import assert from 'node:assert/strict';
import { allRules, checkArticle } from '../../../../server/src/engine/index.ts';
import { analyze, describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/undefined', {
  faulty: {
    'what only readers elsewhere know': 'The senator praised the ⟦BJP⟧ report in Ohio.',
    'in brackets behind somebody, whose party it is': 'Mara Lind (HFKB) beat Ole Brand. A reply from the ⟦HFKB⟧ is due in May.',
    'never spelt out': 'The minister praised the ⟦HFKB⟧ report. A reply from the HFKB is due in May.',
  },
  fine: {
    'spelt out': 'The minister praised the Harbour Fund for Keeping Berths (HFKB). A reply from the HFKB is due in May.',
    'a household one of the country, in a story from there': 'Police in Mumbai filed an FIR against the BJP councillor.',
    'one of Nigeria': 'The governor presented a budget of N412bn. The PDP chieftain went to the EFCC.',
    'in brackets behind its words, whose letters are others':
      'The Tourism House of Kellan (KETUR) opened in May. The minister praised the KETUR report.',
    'spelt out without brackets, with its small words': 'They built Anglers for Akker. In May AFA left the quay to others.',
    'a currency': 'The gate cost HFK$30 million a year.',
    'in brackets behind its words, in a quotation':
      'The minister praised the HAVSYK report. “The Dockers’ Health Scheme (HAVSYK) is late,” she said.',
    'a newsroom that is told something': 'The minister told HFKB that she was glad. A reporter from HFKB was there.',
    'a name that is shouted once': 'Boats from Kellan won in May. The cup stays in KELLAN.',
    'the end of a name in capitals': 'SCORES: NORTH KELLAN 228 (J Moe 71), KELLAN BIGHTS 64.',
    'a household one': 'The minister praised the BBC report.',
    'in quotation marks': 'The minister praised “the HFKB report”.',
    'shouted words': 'She would NEVER sell, and the boats were HUGE. Prices are UNDER control.',
    'spelt out in brackets behind it': 'The minister praised the HFKB (Harbour Funds of the Kellan Bights) report.',
    'told what it is': 'The carriers’ union HFKB met in May.',
  },
});

describe('abbreviations/undefined in a story of abbreviations', () => {
  const rule = allRules.filter(({ name }) => name === 'abbreviations/undefined');
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  const nth = (number: number): string =>
    Array.from({ length: 4 }, (_, place) => letters[Math.floor(number / letters.length ** place) % letters.length]).join('');

  /** How many are found, and how long that takes of the processor's time, in milliseconds. */
  function check(count: number): { found: number; time: number } {
    const sentences = Array.from({ length: count }, (_, i) => `The report praised ${nth(i)} in May.`);
    const article = analyze(sentences.join(' ').replace(/((?:\S+ ){59}\S+) /g, '$1\n\n'), 'plain');
    const before = process.cpuUsage();
    const { diagnostics } = checkArticle(article, rule);
    return { found: diagnostics.length, time: process.cpuUsage(before).user / 1000 };
  }

  it('takes time that grows with their number, and finds each', () => {
    check(200);
    const [few, many] = [check(400), check(10_000)];
    assert.deepEqual([few.found > 390, many.found > 9900], [true, true]);
    // Twenty-five times as many: where the story is read for each of them it takes a hundred times as long, else fifteen. Short times are all noise, so a slow answer is asked for again.
    const isLinear = many.time < 40 * few.time || check(10_000).time < 40 * Math.max(few.time, check(400).time);
    assert.ok(isLinear, `${few.time.toFixed(1)} ms, then ${many.time.toFixed(1)} ms`);
  }).timeout(60_000);
});
