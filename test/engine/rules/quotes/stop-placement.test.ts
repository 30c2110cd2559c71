import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/stop-placement', {
  faulty: {
    'a stop at the end of a paragraph with a blank line after it': {
      copy: 'Lind called it “the least bad option.”\n\nBrand called it a “better menu.”\n\nHolt called it a “starting point for our talks⟦”.⟧',
      fixed:
        'Lind called it “the least bad option.”\n\nBrand called it a “better menu.”\n\nHolt called it a “starting point for our talks.”',
    },
    'a comma outside among stops inside': {
      copy: 'He called the plan “brave.” She called it “foolish.” Ole Brand called it “late⟦”,⟧ and left.',
      fixed: 'He called the plan “brave.” She called it “foolish.” Ole Brand called it “late,” and left.',
      says: 'comma',
    },
    'a stop inside among stops outside': {
      copy: 'He called the plan “brave”, she called it “foolish”. Ole Brand called it “late⟦.”⟧',
      fixed: 'He called the plan “brave”, she called it “foolish”. Ole Brand called it “late”.',
      says: 'full stop',
    },
    'speech, which is counted apart': {
      copy: '“We won,” Mara Lind said. “It is late,” said Ole Brand. “We are going home⟦”,⟧ said Ada Moe.',
      fixed: '“We won,” Mara Lind said. “It is late,” said Ole Brand. “We are going home,” said Ada Moe.',
    },
    'a stop behind a question': {
      copy: 'Ole Brand asked: “Who is going home⟦?”.⟧ Nobody was.',
      fixed: 'Ole Brand asked: “Who is going home?” Nobody was.',
      says: 'question mark',
    },
  },
  fine: {
    'what goes on behind a tag, and is no fragment':
      'He called the plan “brave”, she called it “foolish”. “But it was hot,” Mara Lind said, “and it was loud.”',
    'a title that ends in a question mark': 'He is reading “Who Goes There?”. She is not.',
    'fragments outside and speech inside':
      'He called the plan “brave”. She called it “foolish”, and left. “We are late,” Ole Brand said.',
    'a motto with the comma outside in a story that has stops inside':
      'He called the plan “brave.” She called it “foolish.” The plan, named “Harbours of Promise and New Hope”, was late.',
    'titles, which are no evidence either':
      'He sang “The Long Quay Home”, “Songs of the Tide”, and “Low Water Blues”, and was called “brave.”',
    'the stop of an abbreviation': 'He called it “brave”. She called it “foolish”. They met in “the U.S.” on Monday.',
    'words that run over the end of a sentence': 'He called the plan “brave”. She called it “foolish. It is also late.”',
    'a question': 'He called the plan “brave”. She asked “why?”, and left.',
  },
});
describeRule('quotes/stop-placement', {
  options: { placement: 'inside' },
  faulty: {
    'any stop outside': { copy: 'He called the plan “brave⟦”.⟧', fixed: 'He called the plan “brave.”', says: 'the house' },
  },
  fine: {
    'stops inside': 'He called the plan “brave.”',
  },
});
describeRule('quotes/stop-placement', {
  options: { placement: 'logical' },
  faulty: {
    'a fragment’s stop inside': {
      copy: 'He called the plan “brave⟦.”⟧',
      fixed: 'He called the plan “brave”.',
      says: 'the house',
    },
  },
  fine: {
    'a whole sentence': 'Mara Lind said: “We are late.”',
  },
});
