import { describeRule } from '../../../support/check-rule.ts';

describeRule('quotes/unattributed', {
  faulty: {
    'offering those named before by their surnames, and last of all who is named in the words': {
      copy: 'Mara Lind and Ole Brandvik opened the pier on Friday. Mara cut the ribbon. Lind and Brandvik had coffee on it afterwards.\n\nThe band of the harbour school played in the rain.\n\n⟦“The old one was rotten, as Brandvik found when he fell in.”⟧\n\nThe works took a year.',
      fixed:
        'Mara Lind and Ole Brandvik opened the pier on Friday. Mara cut the ribbon. Lind and Brandvik had coffee on it afterwards.\n\nThe band of the harbour school played in the rain.\n\nLind said: “The old one was rotten, as Brandvik found when he fell in.”\n\nThe works took a year.',
    },
    'a paragraph that is all quotation, with nobody before it to say it': {
      copy: 'The pier opened on Friday with a brass band.\n\n⟦“The old one was rotten and we could not wait.”⟧\n\nThe works took a year.',
      says: 'Nobody is named',
    },
    'a line that only looks as if it took the words up':
      'The pier opened on Friday with a brass band.\n\n⟦“The old one was rotten and we could not wait.”⟧\n\nThat said, the works took a year.',
    'one who spoke before, and a quotation that is not of himself':
      'Mara Lind said the pier was rotten.\n\n“It had to go,” she said.\n\nThe band played on.\n\n⟦“The old one could hold nobody but gulls.”⟧\n\nThe works took a year.',
    'a speech for an hour, and a paragraph on somebody else':
      'Mara Lind spoke for an hour on Friday. The band of the harbour school played in the rain.\n\n⟦“The old one was rotten and could not wait.”⟧\n\nThe works took a year.',
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
    'words behind it that take it up':
      'The pier opened on Friday with a brass band.\n\n“The old one was rotten and we could not wait.” That quote from Mara Lind hung over the bar for a year.\n\nThe works took a year.',
    'a line below that tells whose it is':
      'The pier opened on Friday with a brass band.\n\n“The old one was rotten and we could not wait.”\n\nThat is how Mara Lind defends the price.',
    'a question that somebody has for the others':
      'The pier opened on Friday. Mara Lind then had a question for the crowd.\n\n“Who wants to be the first to walk on it?”\n\nNobody moved.',
    'what somebody was quick to add':
      'The pier opened on Friday. Mara Lind was quick to add that it is not paid for.\n\n“Building it was the easy part of the work.”\n\nNobody moved.',
    'a topic that somebody talked about':
      'The pier opened on Friday. Over soup Mara Lind talked about the winter without one.\n\n“The island had no bread for a week.”\n\nThe works took a year.',
    'a paragraph that ends in brackets behind one who points to something':
      'Mara Lind pointed to the price of steel. (A ton costs twice what it did in May.)\n\n“The old one was cheaper to keep than to build.”\n\nThe works took a year.',
    'speech on both sides of a pause':
      'Mara Lind took the call on Friday.\n\n“The pier is open,” she said.\n\nShe pauses.\n\n“Then you will have to come by boat.”\n\nThe works took a year.',
    'a shout between two lines of a speech':
      '“Do we want a pier?” Mara Lind asked on Friday.\n\n“Yesss!”\n\n“Or do we want to swim to our work?”\n\nThe works took a year.',
    'a paragraph in which one person speaks and nobody else is named':
      'Mara Lind said the pier had to go. Its planks were soft and its nails were dust.\n\n“The old one was rotten from the first winter on.”\n\nThe works took a year.',
    'words of his own behind a sentence on one who has just spoken':
      '“The pier is open,” Mara Lind said on Friday.\n\nLind grew up beside the old one, and in a storm she still counts the boats.\n\n“I would get wet and cold and come again.”\n\nThe works took a year.',
    'what opens with “but”, of one who has just spoken':
      '“It came out of the fog,” Mara Lind said on Friday.\n\nThinking it was a ferry, she rang Ole Brand.\n\n“But then I saw the oars and put the telephone down.”\n\nThe works took a year.',
    'somebody who opens the words behind it':
      'The pier opened on Friday with a brass band.\n\nThe new one does not creak. “The old one was rotten and it could hold nobody.” Mara Lind stamps on the planks.\n\nThe works took a year.',
    'in the words of somebody':
      'The pier opened on Friday.\n\nThe island has one song. In the song´s words, the sea is a lender and the land a thief. “What the sea gives it will one day want back.”',
    'marks copied with the text that they stand round':
      'The pier opened on Friday with a brass band.\n\n"“The old one was rotten and we could not wait,” Lind answered at once."\n\nThe works took a year.',
    'a mark that is a letter of a name':
      'The pier opened on Friday.\n\n‘Enkosa’s letter to the abbot, as long as a psalm, exists no more. He wrote a shorter one, named Anqa, or “Gate of the North”. It is lost like the monks’ bread.’\n\nOne pupil knew ‘Enkosa as a patient man.\n\nOthers held ‘Enkosa to be slow.',
    'a line in marks that breaks off, as a crosshead does':
      'Mara Lind said the pier was rotten. Its planks were soft.\n\nThe town had waited long for a new one, and longer for the money.\n\n‘What I feared more than the sea…’\n\nThe works took a year.',
    titles: 'They sang “The Long Road to the Sea” at the end.',
  },
});
