import { describeRule } from '../../../support/check-rule.ts';

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
