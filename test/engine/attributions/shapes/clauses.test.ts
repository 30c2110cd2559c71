/** Who speaks beside clauses with “who” and “which”, in the passive, and where a story says why somebody has no name. */
import { describeShapes } from './check-shape.ts';

describeShapes('clauses', {
  'a clause between a subject and its verb (British)': {
    story: [
      'Unite, which represents drivers at three garages, said it would strike on Monday.',
      'The Skerrow Trust, whose chairman Giles Pardoe owns the mill, said the offer was “an insult to the valley”.',
      'Moira Tennant, who has run the ferry for 30 years and who was not at the meeting, said: “Nobody asked me.”',
      'Ellen Marsh, 43, who has kept the lock since she was a girl, said the gates had never shut.',
      'Two fishermen, neither of whom would give a name, said the pier was rotten.',
      'Pardoe’s advisers, who, in a letter, accused the council of bullying, have gone home.',
    ],
    said: [
      'indirect: it would … Monday | Unite | -',
      '“an insult | partial | The Skerrow Trust | Skerrow Trust',
      '“Nobody asked | direct | Moira Tennant | Moira Tennant',
      'indirect: the gates … shut | Ellen Marsh | Ellen Marsh',
      'indirect: the pier … rotten | Two fishermen | -',
    ],
  },
  '“who” and “which” as sources (American)': {
    story: [
      '“The bridge is fine,” said Walt Pruett, who added that he drives it daily.',
      'The vote pleased Dana Kessler, 44, who called it “a good start”.',
      'It was opposed by Ruth Amory, a planner at the Tolland Institute, who said the county would “pay twice”.',
      'Reporters met Lou Bright and Sam Colley, who said they would “sue and sue”.',
      'The order went to the Tolland Water Company, which said the road would be “like silk”.',
    ],
    said: [
      'indirect: he drives … daily | who | Walt Pruett',
      '“a good start | partial | who | Dana Kessler',
      '“pay twice | partial | who | Ruth Amory',
      '“sue | partial | who | -',
      '“like silk | partial | which | Tolland Water Company',
    ],
  },
  'nobody speaks as the subject of a passive (Hong Kong)': {
    story: [
      'Tolland, who opened his third shop on Monday, has been dubbed “the King of Noodles” since his first.',
      'The heir has been called “a danger to the city” in public by the chairman of the chamber, Wen Ardley.',
      'The residents were told that the lifts would run again by Friday.',
    ],
    said: [
      '“a danger to the city” | partial | the chairman of the chamber, Wen Ardley | Wen Ardley',
      '“the King of Noodles” | partial | - | -',
    ],
  },
  'the passive (Nigerian)': {
    story: [
      'Traders at Oke-Odo market have been told by the council to leave their stalls by Friday.',
      'Mama Bisi Alao, who sells yams, was told by a doctor that the dust “will kill somebody”.',
      'The plan was described by Dr Femi Olabisi as “a gift to the rats”.',
    ],
    said: ['“will kill | partial | a doctor | -', '“a gift | partial | Dr Femi Olabisi | Femi Olabisi'],
  },
  'nicknames, one of them, and who hits back in a live report (Indian)': {
    story: [
      '"We cannot build them fast enough," Chief Executive Officer Marguerite "Peg" Lindqvist told analysts. "I never could."',
      'Two of her engineers were at the gate on Monday. One of them said the firm was "months behind".',
      '8.41 pm: Aditya Pell hits back: “Let those who hid for the whole campaign say it to my face.”',
    ],
    said: [
      '"We cannot | direct | Marguerite "Peg" Lindqvist | Marguerite "Peg" Lindqvist',
      '"I never | direct | Marguerite "Peg" Lindqvist | Marguerite "Peg" Lindqvist',
      '"Peg | title | - | -',
      '"months behind | partial | One of them | -',
      '“Let those | direct | Aditya Pell | Aditya Pell',
    ],
  },
});
