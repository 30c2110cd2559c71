import { describeRule } from '../../../support/check-rule.ts';

describeRule('attribution/ambiguous-speaker', {
  faulty: {
    'two who meet': {
      copy: 'Robert Lane met David Holt in the harbour on Monday. “It will hold,” ⟦he⟧ said.',
      says: 'may be Robert Lane or David Holt',
    },
    'two who are named together': 'Robert Lane and David Holt came to the harbour on Monday. “It will hold,” ⟦he⟧ said.',
    'two women': 'Mary Lane called Susan Holt on Monday. “It will hold,” ⟦she⟧ said.',
  },
  fine: {
    'one of each': 'Robert Lane met Susan Holt in the harbour on Monday. “It will hold,” he said.',
    'one who speaks already': 'Robert Lane said David Holt was wrong. “It will hold,” he said.',
    'one who acts upon the other': 'Robert Lane criticised the wall that David Holt had built. “It will not hold,” he said.',
    'a name in the tag': 'Robert Lane met David Holt in the harbour on Monday. “It will hold,” Holt said.',
  },
});
