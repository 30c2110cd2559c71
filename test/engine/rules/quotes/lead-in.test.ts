import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/lead-in', {
  faulty: {
    'a colon among commas': {
      copy: 'Mara Lind said, “We are late.” Ole Brand said, “It is cold.” Bo Quist said, “It is dark.”\n\nAda Moe said⟦:⟧ “We are going home.”',
      fixed:
        'Mara Lind said, “We are late.” Ole Brand said, “It is cold.” Bo Quist said, “It is dark.”\n\nAda Moe said, “We are going home.”',
      says: 'A colon leads in',
    },
    'a comma among colons, with words between': {
      copy: 'Mara Lind said: “We are late.” Ole Brand said: “It is cold.” Bo Quist said: “It is dark.”\n\nAda Moe told reporters at the quay⟦,⟧ “We are going home.”',
      fixed:
        'Mara Lind said: “We are late.” Ole Brand said: “It is cold.” Bo Quist said: “It is dark.”\n\nAda Moe told reporters at the quay: “We are going home.”',
    },
  },
  fine: {
    'one against one': 'Mara Lind said: “We are late.” Ole Brand said, “It is cold.”',
    'two against one':
      'Mara Lind said, “We are late.” Ole Brand said, “It is cold.”\n\nAda Moe told reporters: “We are going home.”',
    'as many of one as of the other':
      'Mara Lind said, “We are late.” Ole Brand said, “It is cold.” Bo Quist said, “It is dark.”\n\nAda Moe said: “We are going home.” Mara Lind said: “Not yet.” Ole Brand said: “Soon.”',
    'a headline':
      'Lind to Brand: “You are late.”\n\nMara Lind said, “We are late.” Ole Brand said, “It is cold.” Bo Quist said, “It is dark.”\n\nAda Moe went home.',
    'a colon behind a word for what is said':
      'Mara Lind said, “We are late.” Ole Brand said, “It is cold.” Bo Quist said, “It is dark.”\n\nAda Moe went on with an appeal to the crew: “We are going home.” Moe added this: “Come with us.”',
    'one mark': 'Mara Lind said, “We are late.” Ole Brand said, “It is cold.”',
    'several sentences after a colon':
      'Mara Lind said, “We are late.” Ole Brand said, “It is cold.” Bo Quist said, “It is dark.”\n\nAda Moe said: “We are going home. It is late.”',
    'speech that goes on':
      'Mara Lind said: “We are late.” Ole Brand said: “It is cold.” Bo Quist said: “It is dark.”\n\n“The boat,” Ada Moe said, “Is gone.”',
  },
});
describeRule('quotes/lead-in', {
  options: { mark: 'colon' },
  faulty: {
    'a comma': { copy: 'Mara Lind said⟦,⟧ “We are late.”', fixed: 'Mara Lind said: “We are late.”', says: 'the house' },
  },
  fine: {
    'a colon': 'Mara Lind said: “We are late.”',
  },
});
describeRule('quotes/lead-in', {
  options: { mark: 'comma' },
  faulty: {
    'a colon before one sentence': { copy: 'Mara Lind said⟦:⟧ “We are late.”', fixed: 'Mara Lind said, “We are late.”' },
  },
  fine: {
    'a colon before two': 'Mara Lind said: “We are late. It is cold.”',
  },
});
