import { describeRule } from '../../../support/check-rule.ts';

describeRule('facts/total', {
  faulty: {
    'after an opening phrase': 'In all, ⟦12 passengers, 7 women and 3 men⟧, were taken to hospital.',
    'two parts': {
      copy: 'The ferry carried ⟦12 people, eight men and five women⟧.',
      fixed: 'The ferry carried 13 people, eight men and five women.',
      says: 'The parts make 13, not 12',
    },
    'three parts, in words': {
      copy: '⟦Nine people – five men, two women and a girl⟧ – were rescued.',
      fixed: 'Eight people – five men, two women and a girl – were rescued.',
    },
    'with children, behind a verb': {
      copy: '⟦Twelve people were hurt, eight men, three women and two children⟧.',
      fixed: 'Thirteen people were hurt, eight men, three women and two children.',
    },
    'in brackets': {
      copy: 'The court freed ⟦40 suspects (31 men and 8 women⟧).',
      fixed: 'The court freed 39 suspects (31 men and 8 women).',
    },
  },
  fine: {
    'parts that make it':
      'The ferry carried 13 people, eight men and five women. Nine people – six men, two women and a girl – were rescued.',
    'a bound': 'At least 12 people, eight men and two women, were hurt. About 30 people, ten men and 12 women, came.',
    'some of them':
      'It carried 12 people, including eight men and two women. She taught 12 people, eight men and two women among them.',
    'parts that may overlap': 'It carried 12 people, eight sailors and five officers.',
    'subjects of their own': 'The storm hurt 12 people, eight men and two women drowned.',
    'parts that make it, behind a verb':
      'Ten people were killed, six men and four women. Ten people were hurt, six men and four women lived.',
    'rounded figures': 'The camp holds 10,000 people, 6,000 men and 5,000 women.',
    'a list': 'The hall seats 12 people, and eight men and five women came.',
  },
});
