import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/unclosed', {
  faulty: {
    'speech that seems to run on, with its tag inside': {
      copy: '⟦“⟧We waited for the ferry, he said.\n\n“It came at nine.”',
      fixed: '“We waited for the ferry,” he said.\n\n“It came at nine.”',
    },
    'a quotation with an attribution after it': {
      copy: '⟦“⟧We could not wait any longer, Mara Lind said on Monday.',
      fixed: '“We could not wait any longer,” Mara Lind said on Monday.',
      says: 'never closed',
    },
    'a fragment, though the next paragraph opens with a mark': {
      copy: 'He called the harbour ⟦“⟧a heap of planks.\n\n“We will mend it,” he said.',
      fixed: 'He called the harbour “a heap” of planks.\n\n“We will mend it,” he said.',
    },
    'speech with the name of its speaker at the end': {
      copy: '⟦“⟧We waited for the ferry, Mara Lind said in May.\n\n“It came at nine.”',
      fixed: '“We waited for the ferry,” Mara Lind said in May.\n\n“It came at nine.”',
    },
    'garbled marks, which a mark more would not mend': {
      copy: 'The pier opened on Friday. ⟦“⟧We see that. “',
      fixed: 'The pier opened on Friday. “We see” that. “',
    },
    'a quotation at a paragraph’s end': {
      copy: 'Mara Lind said: ⟦“⟧We could not wait any longer.\n\nThe pier opens on Friday.',
      fixed: 'Mara Lind said: “We could not wait any longer.”\n\nThe pier opens on Friday.',
    },
  },
  fine: {
    'page markup that a line breaks':
      'Mara Lind wrote on Monday.\n\n<post author="@lind" date="9 March 2022\n">We could not wait any longer.',
    'doubles made of two singles':
      'The pier opened on Friday.\n\n‘’We could not wait any longer’’\n\n‘’The old one was rotten and the rail was gone.’’ Mara Lind said.',
    'a closed quotation': '“We could not wait any longer,” Mara Lind said.',
    'a speech that is reopened in the next paragraph':
      'Mara Lind said: “We could not wait any longer.\n\n“The old pier was rotten.”',
    'a letter of another script': 'The monk wrote “a book of hymns” in May.\n\n‘Abda, as he was called, lived on the hill.',
    'lines that break amid a sentence':
      'He said: “The harbour is old\nand the planks are rotten, and\nthe rail is gone, and\nthe lamps are broken and\nnobody has come since May\nor since April. We will\nmend it ourselves.”\n',
    apostrophes: '‘Tis the boats’ season, the ’90s band’s singer said.',
    inches: 'The door is 6\' 5" high and the boards are 12" wide.',
  },
});
