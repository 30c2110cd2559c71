import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/mixed-capitals', {
  faulty: {
    'capitals among small letters': {
      copy: 'The prime minister left at noon. On Sunday the prime minister was back. On Monday the ⟦Prime Minister⟧ resigned.',
      fixed: 'The prime minister left at noon. On Sunday the prime minister was back. On Monday the prime minister resigned.',
      says: 'small 2 ×',
    },
    'small letters among capitals': {
      copy: 'The Secretary of State left. In May the Secretary of State was back, and the ⟦secretary of state⟧ spoke.',
      fixed: 'The Secretary of State left. In May the Secretary of State was back, and the Secretary of State spoke.',
    },
    'with words behind that do not belong to the office': {
      copy: 'The president left at noon. On Sunday the president was back. Critics blamed the ⟦President⟧ for not calling.',
      fixed: 'The president left at noon. On Sunday the president was back. Critics blamed the president for not calling.',
    },
  },
  fine: {
    'a name that an office is part of': 'The king spoke. Then the King’s Arms shut.',
    'an office after a style of honour, and the name of a department':
      'His Highness the Prime Minister met the prime minister of Norway at the Prime Minister’s Office. The prime minister left.',
    'before a name': 'The prime minister left at noon. The Prime Minister Mara Lind was back on Sunday.',
    'two offices': 'The president of the club thanked the President of Finland.',
    'in quotation marks': 'The prime minister left. “The Prime Minister is late,” Ole Brand said.',
  },
});
describeRule('spelling/mixed-capitals', {
  options: { capitals: 'small' },
  faulty: {
    capitals: {
      copy: 'On Monday the ⟦Prime Minister⟧ resigned.',
      fixed: 'On Monday the prime minister resigned.',
      says: 'the house',
    },
  },
  fine: {
    'small letters': 'On Monday the prime minister resigned.',
  },
});
