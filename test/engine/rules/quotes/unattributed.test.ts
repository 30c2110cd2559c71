import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/unattributed', {
  faulty: {
    'a paragraph that is all quotation, with nobody before it to say it': {
      copy: 'The pier opened on Friday with a brass band.\n\n⟦“The old one was rotten and we could not wait.”⟧\n\nThe works took a year.',
      says: 'Nobody is named',
    },
  },
  fine: {
    'an attribution after it': '“The old one was rotten and we could not wait,” Mara Lind said.',
    'an attribution before it': 'Mara Lind said: “The old one was rotten and we could not wait.”',
    'a speech that runs on': 'Mara Lind said: “The old one was rotten.\n\n“We could not wait any longer for it.”',
    'a quotation on display after a list':
      'What Mara Lind must do on Friday:\n\nCut the ribbon\n\nThank the band\n\nMention the builders.\n\n“I have learned to keep my speeches very short these days.”',
    'a quotation on display under a headline with a stop':
      'Forty Sailors Share Their Worst Storms With Mara Lind.\n\n“The mast went first and then the galley went after it.”\n\nThe harbour is calm today.\n\nFerries run at noon.',
    'a speech over paragraphs whose speaker is told at its end':
      'The pier opened on Friday with a brass band.\n\n“The old one was rotten and we could not wait.\n\n“Now we can dance on it again,” Mara Lind said.\n\nThe works took a year.',
    'a quotation signed in the line below it':
      'The pier opened on Friday with a brass band.\n\n“The sea gives back what it takes from us.”\n\n— Mara Lind, in a letter of 1921\n\nThe works took a year.',
    'words on display that the story quotes in full':
      'The pier opened on Friday with a brass band.\n\n“The old one was rotten.”\n\nThe works took a year. “The old one was rotten and we could not wait,” Mara Lind said.',
    'a paragraph before that hands the word to somebody':
      'The pier opened on Friday. Mara Lind, who has run the pier since May, explained to the town why it had to close.\n\n“The old one was rotten and we could not wait.”\n\nThe works took a year.',
    titles: 'They sang “The Long Road to the Sea” at the end.',
  },
});
