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
  'a speech over paragraphs whose tag stands in a later one (New Zealand)': {
    story: [
      'The principal, Hana Merrow, said the school had asked for the crossing four times.',
      '"We have counted the lorries, and we have sent the figures to the council.',
      '"We have had the mayor here at eight in the morning.',
      '"Nothing has happened," she said. "Nothing at all.',
      '"Next term we shall stand there ourselves."',
      'Council engineer Piers Oakden said the road was on the list for next year.',
      '"It is not the only school that has asked.',
      '"Each of them thinks that its road is the worst," Oakden said.',
    ],
    said: [
      '"We have counted | direct | she | Hana Merrow',
      '"We have had | direct | she | Hana Merrow',
      '"Next term | direct | she | Hana Merrow',
      '"It is not the only | direct | Oakden | Piers Oakden',
    ],
  },
  'a speech over paragraphs that has no tag, behind reported speech (Australian)': {
    story: [
      'Fire chief Dale Wintour said the crews had been called out twice in the night.',
      '“The first time it was a bin, and we were back in bed by two.',
      '“The second time it was the whole of the timber yard.”',
      'Wintour, who has run the station since 2014, called the yard “a box of matches”.',
      '“Somebody is going to be hurt there one day, and it will be one of mine.”',
      'The yard’s owner could not be reached, and its gates were locked on Sunday morning.',
    ],
    said: [
      '“The first time | direct | Fire chief Dale Wintour | Dale Wintour',
      '“The second time | direct | Fire chief Dale Wintour | Dale Wintour',
      '“Somebody is going | direct | Wintour | Dale Wintour',
    ],
  },
  'not across other marks, which set copied text (American)': {
    story: [
      'The newsletter of the club had its own account of the evening:',
      '"Nobody who was in the hall will forget how the chairman was received.',
      '“I did not expect flowers,” Olcott told them.',
    ],
    said: ['"Nobody who | direct | - | -'],
  },
  'whoever is named in a speech does not give it (Namibian)': {
    story: [
      'The coach, Ned Amukwa, said Petrus Haipinge had done a lot for the club.',
      '“People told us to go home. Haipinge paid for the bus out of his own pocket.',
      '“He stood at the gate until we had come back,” he said.',
    ],
    said: ['“People told us | direct | he | Ned Amukwa', '“He stood | direct | he | Ned Amukwa'],
  },
  'behind a last sentence of plain form that was not kept as a report (British)': {
    story: [
      'Moss Adair added that the new owner of the ferry had bought its name, its flag and its debts.',
      '“It is something special to all of us, and it always was.”',
      'The bias begins with the first page of the report.',
      '“It was written by people who have never seen the place.”',
      'If the vote fails, then nothing will change, Professor Ines Barrow says.',
      '“The council could still set up a committee, if it wanted to.”',
      'Who votes in the election?',
    ],
    said: [
      '“It is something | direct | Moss Adair | Moss Adair',
      '“It was written | direct | - | -',
      '“The council could | direct | Professor Ines Barrow | Ines Barrow',
    ],
  },
  'right behind a tag, and behind a question of the reporter’s (American)': {
    story: [
      'SKELL, Me. — “Mind the cat,” says Amos Tarrant, and steps over it.',
      '“My uncle put a mallet in my hand and walked off,” he says.',
      'And then?',
      '“Then I hit my thumb. I hit it often.”',
      'Selectman Joan Pruett thinks the shop should move. “It is too loud, Amos,” she shot back. “It’s loud.”',
      '“It was loud before her,” he said.',
      'Loud days',
      '“Nobody came that year.”',
      'Analysts keep a “hold” rating on his boats, Pruett said.',
      '6.52pm: “It sounded like a train”',
    ],
    said: [
      '“Mind the | direct | Amos Tarrant | Amos Tarrant',
      '“Then I hit | direct | he | Amos Tarrant',
      '“It’s loud | direct | she | Joan Pruett',
      '“Nobody came | direct | - | -',
      '“hold” | scare | - | -',
    ],
  },
  'behind a gesture (British)': {
    story: [
      'Sue Pennock, the Selby coach, was cross. “He had two hands on her,” she said.',
      'Told that Mick Dale had called the goal fair, Pennock smiled. “Mick says a lot of things. Has he found his shoe?”',
      'Dale was asked as well. He shrugged. “She would say that.”',
      'The crowd nodded off by then. “Wake up” was painted on the stand.',
    ],
    said: [
      '“Mick says | direct | Pennock | Sue Pennock',
      '“She would say | direct | He | Mick Dale',
      '“Wake up” | title | - | -',
    ],
  },
});
