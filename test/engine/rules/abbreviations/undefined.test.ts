import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/undefined', {
  faulty: {
    'what only readers elsewhere know': 'The senator praised the ⟦BJP⟧ report in Ohio.',
    'never spelt out': 'The minister praised the ⟦HFKB⟧ report. A reply from the HFKB is due in May.',
  },
  fine: {
    'spelt out': 'The minister praised the Harbour Fund for Keeping Berths (HFKB). A reply from the HFKB is due in May.',
    'a household one of the country, in a story from there': 'Police in Mumbai filed an FIR against the BJP councillor.',
    'one of Nigeria': 'The governor presented a budget of N412bn. The PDP chieftain went to the EFCC.',
    'a household one': 'The minister praised the BBC report.',
    'in quotation marks': 'The minister praised “the HFKB report”.',
    'shouted words': 'She would NEVER sell, and the boats were HUGE. Prices are UNDER control.',
    'spelt out in brackets behind it': 'The minister praised the HFKB (Harbour Funds of the Kellan Bights) report.',
    'told what it is': 'The carriers’ union HFKB met in May.',
  },
});
