import { describeRule } from '../../../support/check-rule.ts';

describeRule('names/title-commas', {
  faulty: {
    'a comma after a title without an article': {
      copy: 'Norway turned down ⟦Swedish President, Anders Holm⟧’s plea.',
      fixed: 'Norway turned down Swedish President Anders Holm’s plea.',
      says: 'takes no comma',
    },
    'a member of a parliament': {
      copy: 'It was said by ⟦Harbour Party MP, Anders Holm⟧.',
      fixed: 'It was said by Harbour Party MP Anders Holm.',
    },
    'two of them': {
      copy: '⟦Swedish Prime Minister, Anders Holm⟧, said so.',
      fixed: 'Swedish Prime Minister Anders Holm said so.',
    },
    'the second of two missing': {
      copy: 'The ⟦prime minister, Anders Holm⟧ said so.',
      fixed: 'The prime minister, Anders Holm, said so.',
      says: 'the second is missing',
    },
    'the second missing after a title with a possessive': {
      copy: 'On Monday, Norway through its ⟦Minister of Fisheries, Anders Holm⟧ said no.',
      fixed: 'On Monday, Norway through its Minister of Fisheries, Anders Holm, said no.',
    },
    'a comma after “for” and a title with its country': {
      copy: 'He paid for an advertisement for ⟦Swedish Prime Minister, Anders Holm⟧ and showed it.',
      fixed: 'He paid for an advertisement for Swedish Prime Minister Anders Holm and showed it.',
    },
    'the second missing before the rest of the sentence': {
      copy: 'A letter was sent from the club’s ⟦director, Anders Holm⟧ to the members.',
      fixed: 'A letter was sent from the club’s director, Anders Holm, to the members.',
    },
    'a title after a phrase that ends in a place': {
      copy: 'In Norway, ⟦Prime Minister, Anders Holm⟧ is building a wall.',
      fixed: 'In Norway, Prime Minister Anders Holm is building a wall.',
    },
    'an honorific before the name': {
      copy: 'The ⟦prime minister, Sheikh Ahmad Saleh⟧ said so.',
      fixed: 'The prime minister, Sheikh Ahmad Saleh, said so.',
    },
    'the second of two, each with a title': {
      copy: 'A deal between Mara Lind and ⟦Swedish Foreign Minister, Anders Holm⟧ was signed.',
      fixed: 'A deal between Mara Lind and Swedish Foreign Minister Anders Holm was signed.',
    },
    'a title behind a noun': {
      copy: 'It is an issue ⟦Prime Minister, Anders Holm⟧ has promised to settle.',
      fixed: 'It is an issue Prime Minister Anders Holm has promised to settle.',
    },
  },
  fine: {
    'a post that somebody runs for': 'Once a candidate for Prime Minister, Anders Holm said so.',
    'no article, no comma': 'Swedish President Anders Holm said so.',
    'an article and two commas': 'The Swedish president, Anders Holm, said so. So did its president, Anders Holm.',
    'what somebody was': 'As President, Anders Holm said so. Since becoming Prime Minister, Anders Holm has said so.',
    'an introductory phrase':
      'After meeting the president, Anders Holm said so. In a letter to the minister, Anders Holm said no.',
    'a speaker between commas': 'The fleet told the minister, Anders Holm said, that it would sail.',
    'an article further left':
      'When asked, the state Police Commissioner, Anders Holm, said so. A county Health Director, Mara Lind, agreed.',
    'a title behind brackets': 'It was said by the Harbour Party (HP) MP, Anders Holm who left.',
    'a list': 'The president, Anders Holm and Mara Lind met. Mara Lind, Director, Anders Holm Institute, came.',
    'a quotation': '“The president, Anders Holm said so,” she said.',
  },
});
