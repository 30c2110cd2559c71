import { describeRule } from '../../../support/check-rule.ts';

describeRule('abbreviations/before-definition', {
  faulty: {
    'used first': {
      copy: 'Ferries stop when the ⟦NHA⟧ says so. The Northern Harbour Authority (NHA) met in May, and the NHA will meet again.',
      fixed: 'Ferries stop when the Northern Harbour Authority (NHA) says so. The NHA met in May, and the NHA will meet again.',
      says: 'before readers are told',
    },
  },
  fine: {
    'given first': 'The Northern Harbour Authority (NHA) met in May. Ferries stop when the NHA says so.',
    'in quotation marks': '“Ask the NHA,” he said. The Northern Harbour Authority (NHA) met in May.',
  },
});
