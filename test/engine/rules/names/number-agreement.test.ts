import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/number-agreement', {
  faulty: {
    'a verb in the plural among the singular': {
      copy: 'Bluewing Airways Group has two aircraft. On Monday, Bluewing Airways Group has a third. Bluewing Airways Group ⟦have⟧ a plan.',
      fixed:
        'Bluewing Airways Group has two aircraft. On Monday, Bluewing Airways Group has a third. Bluewing Airways Group has a plan.',
      says: 'as it 2 ×, as they 1 ×',
    },
    'their after a verb in the singular': {
      copy: 'Kestrel Bank has opened. Kestrel Bank was fined. Kestrel Bank has closed ⟦their⟧ last branch.',
      fixed: 'Kestrel Bank has opened. Kestrel Bank was fined. Kestrel Bank has closed its last branch.',
    },
  },
  fine: {
    'always one': 'Kestrel Bank has opened. Kestrel Bank was fined.',
    'always many': 'Kestrel Rovers FC are top. Kestrel Rovers FC have won.',
    'somebody else’s': 'Kestrel Bank has told customers their money is safe. Kestrel Bank was fined.',
    'two together': 'Kestrel Bank has opened. Dale Bank and Kestrel Bank have merged.',
    'its people': 'Kestrel Bank has opened. Officials of Kestrel Bank were there.',
    'a wish': 'Kestrel Bank has opened. If Kestrel Bank were to close, few would mind.',
    'in quotation marks': 'Kestrel Bank has opened. Kestrel Bank was fined. “Kestrel Bank have gone,” she said.',
  },
});
