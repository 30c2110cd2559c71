import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/mixed-dialect', {
  faulty: {
    'an American word in a British story': {
      copy: 'The defence ministry sent armour. A ⟦neighbor⟧ saw it.',
      fixed: 'The defence ministry sent armour. A neighbour saw it.',
      says: '(defence, armour)',
    },
    'a British word in an American story': {
      copy: 'The color of the theater is gray. Its ⟦centre⟧ is not.',
      fixed: 'The color of the theater is gray. Its center is not.',
    },
    'part of a word with a hyphen': {
      copy: 'The anti-armour unit is honoured. Its ⟦labor⟧ paid.',
      fixed: 'The anti-armour unit is honoured. Its labour paid.',
    },
    'a word that opens a sentence': {
      copy: 'The defence ministry sent armour. ⟦Neighbors⟧ saw it.',
      fixed: 'The defence ministry sent armour. Neighbours saw it.',
    },
    'a headline': {
      copy: 'The ⟦color⟧ of money\n\nBy Mara Lind\n\nThe defence ministry sent armour. It was honoured.',
      fixed: 'The colour of money\n\nBy Mara Lind\n\nThe defence ministry sent armour. It was honoured.',
    },
    'one of each, the first counts': 'Her favourite ⟦color⟧ is red.',
    'words in quotations as evidence': { copy: '“Our defences hold,” she said of the tonnes of sand at the ⟦harbor⟧.' },
    'words both have where one means another thing': 'The color of the ⟦programme⟧ is gray.',
  },
  fine: {
    'British all through': 'The defence ministry honoured its neighbours.',
    'American all through': 'The defense ministry honored its neighbors.',
    'a name that opens a sentence':
      'The neighbours honoured it. Labor Department men came. Harbor Street is closed. Harbor of Hope is a play.',
    names: 'The Labor Department and Pearl Harbor honoured the neighbours.',
    'what a speaker is quoted as writing': 'The defence ministry sent armour. “My neighbor,” he wrote, “saw it.”',
    '-ise and -ize, over which British houses are split': 'They organize the defence and realise the colours.',
    addresses: 'The colours are at colorado.example/color and @gray.color.',
    'a unit that has one spelling only': 'They found color in two tonnes of sand.',
  },
});
describeRule('spelling/mixed-dialect', {
  options: { dialect: 'british' },
  faulty: {
    'what the house does not write': {
      copy: 'A ⟦neighbor⟧ saw it.',
      fixed: 'A neighbour saw it.',
      says: 'the house writes “neighbour”',
    },
  },
});
