/** Quotations that fill a paragraph by themselves, behind one that ends with what somebody says. */
import { describeShapes } from './check-shape.ts';

describeShapes('bare quotations', {
  'behind reported speech and behind a tag (New Zealand)': {
    story: [
      'The mayor of Sandvika, Jane Ellison, said the delay to the ferry was regrettable.',
      '“Somebody will have to pay for this, and it should not be the islanders.”',
      'Ferry users say they have heard that before.',
      'Moss Adair said the boat had not sailed on time since Easter.',
      '“I have missed two funerals and a wedding.”',
      '“I blame nobody on the boat,” Adair said on Monday.',
      '“The crew are as tired of it as we are.”',
      'The boat was built in 1971 and is to be sold for scrap in the spring.',
    ],
    said: [
      'known: “Somebody will | direct | The mayor of Sandvika, Jane Ellison | Jane Ellison',
      '“I have missed | direct | Moss Adair | Moss Adair',
      '“The crew are | direct | Adair | Moss Adair',
    ],
  },
  'nobody’s behind a closing mark, a question, a crosshead’s length, or plain report (British)': {
    story: [
      'Jane Ellison said: “The report speaks for itself.”',
      '“Nobody who uses the place believes a word of it.”',
      'I asked Moss Adair what he thought of the report.',
      '“It is a good report for those who wrote it.”',
      'Ellison said the report would be read by all members.',
      '“All bets are off.”',
      'Ellison said the library would be closed. It was built by her grandfather, who liked stone.',
      '“He would have wept to see it like this today.”',
    ],
    said: [
      'known: “Nobody who | direct | - | -',
      '“It is a good | direct | - | -',
      '“All bets | direct | - | -',
      '“He would have | direct | - | -',
    ],
  },
});
