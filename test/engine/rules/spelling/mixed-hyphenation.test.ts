import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/mixed-hyphenation', {
  faulty: {
    'a hyphen here and none there': {
      copy: 'She sent an email. The email was short; his ⟦e-mail⟧ was not.',
      fixed: 'She sent an email. The email was short; his email was not.',
      says: 'email 2 ×, e-mail 1 ×',
    },
    'an open compound': {
      copy: 'The healthcare bill passed. The price of ⟦health care⟧ rose.',
      fixed: 'The healthcare bill passed. The price of healthcare rose.',
    },
    'at the head of a sentence': {
      copy: 'The cooperation ended. They had praised cooperation. ⟦Co-operation⟧ is hard.',
      fixed: 'The cooperation ended. They had praised cooperation. Cooperation is hard.',
    },
    'the usual form at the head of a sentence': {
      copy: 'Cooperation is hard. Cooperation was over. Their ⟦co-operation⟧ ended.',
      fixed: 'Cooperation is hard. Cooperation was over. Their cooperation ended.',
    },
    'an open compound at the head of a sentence': {
      copy: 'The healthcare bill passed. ⟦Health care⟧ is dear.',
      fixed: 'The healthcare bill passed. Healthcare is dear.',
    },
    'one of each, the form in one piece stays': {
      copy: 'The ⟦black-out⟧ lasted. A blackout is rare.',
      fixed: 'The blackout lasted. A blackout is rare.',
    },
  },
  fine: {
    'one form': 'She sent an email. The email was short.',
    'an adjective before its noun': 'Health care costs. The health-care bill passed.',
    'an adjective and a phrase': 'A long-term plan works in the long term. The well-known singer is well known.',
    'words with two meanings':
      'They re-sign the lease before they resign, and re-cover the sofa to recover. He re-signed, then resigned, re-forms what reforms cost and re-sent what he resented.',
    'a chain': 'The out-of-date map is out of date.',
    quotations: 'She sent an email. “His e-mail was short,” she said.',
  },
});
