import { describeRule } from '../../../support/check-rule.ts';

describeRule('spelling/repeated-word', {
  faulty: {
    'a preposition after a verb that has no such particle': {
      copy: 'The plan was submitted ⟦on on⟧ Monday.',
      fixed: 'The plan was submitted on Monday.',
    },
    'a verb after a clause that is over': 'The poll that was taken in May and June showed he ⟦is is⟧ ahead.',
    'an article twice': { copy: 'The council met in ⟦the the⟧ town hall.', fixed: 'The council met in the town hall.' },
    'a word at a line’s end and again on the next': {
      copy: 'They walked ⟦to\nto⟧ the pier.'.replace('\n', ' '),
      fixed: 'They walked to the pier.',
    },
    'a capital first': { copy: 'Mara Lind left. ⟦The the⟧ door stood open.', fixed: 'Mara Lind left. The door stood open.' },
    'a noun twice': { copy: 'The new ⟦bridge bridge⟧ opens on Friday.', fixed: 'The new bridge opens on Friday.' },
    'an auxiliary twice': { copy: 'The ferry ⟦was was⟧ late.', fixed: 'The ferry was late.' },
    'a preposition twice': { copy: 'The works cost 5m kroner ⟦in in⟧ the first year.' },
    'two slips in one story': {
      copy: 'She left ⟦with with⟧ her bag. He saw ⟦the the⟧ boat.',
      fixed: 'She left with her bag. He saw the boat.',
    },
    'a slip inside a quotation, without a fix': {
      copy: '“We will mend ⟦the the⟧ roof,” said Mara Lind.',
      says: 'If the speaker',
    },
  },
  fine: {
    'words that are doubled': 'The goody goody shook a pom pom; it was a win win for the cha cha.',
    'a verb that leaves its preposition behind': 'The man whom she spoke to to complain had left.',
    'a particle of its verb, and a preposition': 'They handed the bags over over lunch, and the band played on on Friday.',
    'had had': 'Lind said she had had enough of the noise.',
    'that that': 'He thought that that was the end of it.',
    'names that are doublings': 'Duran Duran played Walla Walla before they flew to Bora Bora with Boutros Boutros-Ghali.',
    emphasis: 'It was a very very long night, and no no vote was taken.',
    'a sentence’s end': 'They came home. Home was a tent.',
    'a paragraph’s end': 'They took the\n\nthe last train.',
    'a comma between': 'What they had, had value.',
    'quotation marks between': 'The sign said “open” open to all.',
    'a clause that ends in the verb': 'What the trouble is is hard to say.',
    'a particle and a preposition': 'The results came in in March.',
    'a word with a hyphen': 'The check-in in the lobby was closed, and the well-to-do do not queue.',
    'a word and its contraction': 'Whatever they did didn’t help.',
    'three in a row': 'The crowd sang na na na until dawn.',
    numbers: 'The score was 3 3 at half-time.',
    nothing: '',
  },
});
