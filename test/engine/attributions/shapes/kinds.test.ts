/** Whole utterances, fragments, words at arm's length, and the names of works, people, signs and slogans. */
import { describeShapes } from './check-shape.ts';

describeShapes('kinds of quotations', {
  'words at arm’s length (British)': {
    story: [
      'The “pop-up” prison in the harbour has now been there for nineteen years.',
      'Its “guests”, as the staff call them, sleep four to a cabin.',
      'The governor, Alan Petherick, said the ship was “not what anyone would build today”.',
      'So-called “floating savings” of £40m never came, the auditor found.',
      '“We patch and we pray,” Petherick said.',
    ],
    said: [
      '“pop-up | scare | - | -',
      '“guests | scare | any | -',
      '“not what | partial | The governor, Alan Petherick | Alan Petherick',
      '“floating | scare | - | -',
      '“We patch | direct | Petherick | Alan Petherick',
    ],
  },
  'songs, books and films (American)': {
    story: [
      'Folk singer Dot Harlan, who wrote “Cornbread Moon” and sang it for five presidents, died Sunday at 88.',
      'Her memoir, “Three Chords and a Mule,” sold a million copies.',
      '“She wrote the way my grandmother talked,” said Cal Brewster, her producer.',
      'Brewster called her “the last honest voice on the radio.”',
      'She played herself in the 1974 film “Flatbed.”',
    ],
    said: [
      'known: “Cornbread | title | - | -',
      '“Three Chords | title | - | -',
      '“She wrote | direct | Cal Brewster | Cal Brewster',
      '“the last honest | partial | Brewster | Cal Brewster',
      'known: “Flatbed | title | - | -',
    ],
  },
  'signs, slogans and chants (Indian)': {
    story: [
      'Hundreds of sanitation workers marched through Rampur Road on Monday shouting “Pay us first”.',
      'Many held placards that read “No wages, no brooms”.',
      '“My last salary came in July,” said Kamla Devi, a sweeper with the corporation.',
      'A banner saying “Welcome to the Cleanest City” still hung over the gate.',
      'Municipal Commissioner Arvind Sethi assured the workers that dues would be cleared by Friday.',
    ],
    said: [
      '“Pay us | direct | Hundreds of sanitation workers | -',
      '“No wages | title | any | -',
      '“My last | direct | Kamla Devi | Kamla Devi',
      '“Welcome | title | any | -',
      'indirect: dues would … by Friday | Arvind Sethi | Arvind Sethi',
    ],
  },
  'placards in a list (Nigerian)': {
    story: [
      'The traders, who carried placards with inscriptions such as "Give us our shops", "We are not thieves" and "Governor, remember us", marched to the market.',
      '"We want our shops back," their leader, Mrs Ada Obi, said.',
    ],
    said: [
      '"Give us | title | - | -',
      '"We are not | title | - | -',
      '"Governor, remember | title | - | -',
      '"We want | direct | any | Ada Obi',
    ],
  },
  'nicknames, terms and dubbed things (Nigerian)': {
    story: [
      'Operatives of the state command have arrested one Sunday Okafor, alias “Computer”, over a string of car thefts in Umuoma.',
      'The gang fitted stolen cars with what it called “clean papers”, the command’s spokesman, DSP Ifeanyi Obi, said.',
      '“He confessed that eleven vehicles passed through his workshop,” Obi stated.',
      'Residents know the workshop as “the hospital”.',
      '“They took dead cars there and they came out alive,” said a neighbour who would not give her name.',
    ],
    said: [
      '“Computer | title | - | -',
      'known: “clean papers | partial | it | -',
      '“He confessed | direct | Obi | Ifeanyi Obi',
      '“the hospital | title | - | -',
      '“They took | direct | a neighbour | -',
    ],
  },
  'long fragments and short utterances': {
    story: [
      'Governor Hal Reese vetoed the bill Tuesday, saying it “would hand the keys of every schoolhouse in the state to people who have never sat in one.”',
      '“No,” he said when asked whether he would think again.',
      'House Speaker Joanna Pike said the veto was “a mistake.”',
      '“Shame!” cried a woman in the gallery.',
      'Pike said: “We have the votes.”',
    ],
    said: [
      '“would hand | partial | Governor Hal Reese | Hal Reese',
      '“No,” | direct | he | Hal Reese',
      '“a mistake | partial | House Speaker Joanna Pike | Joanna Pike',
      '“Shame | direct | a woman in the gallery | -',
      '“We have | direct | Pike | Joanna Pike',
    ],
  },
  'programmes and books in which somebody speaks (Scottish)': {
    story: [
      'The ferry to Lunna will stop at midnight, the harbour board has decided.',
      '“Nobody wants to sail home in the dark,” Moira Tait said on “Meet the Islands.”',
      '“I asked for one more boat,” councillor Ewan Spence told “Harbour Watch” after the vote.',
      'She told Radio Lunna’s “Evening Call” on Monday that the crew would be paid until May.',
      'In her memoir, “The Long Tide,” Tait wrote that the island had been lied to before.',
      'Tait’s “Boat For All” petition has four thousand names, she said, and Spence’s has eleven.',
    ],
    said: [
      '“Nobody wants | direct | Moira Tait | Moira Tait',
      '“Meet the | title | - | -',
      '“I asked | direct | councillor Ewan Spence | Ewan Spence',
      '“Harbour Watch | title | - | -',
      '“Evening Call | title | - | -',
      '“The Long | title | - | -',
      'indirect: the island had … before | Tait | Moira Tait',
      '“Boat For | title | - | -',
    ],
  },
  'what a shirt and a placard read': {
    story: [
      'The pickets met at the depot at four, wearing shirts that read “Drive slowly.”',
      'Moss waved a placard that read “5% is a fare, not a raise”.',
    ],
    said: ['“Drive slowly | title | - | -', '“5% is | title | - | -'],
  },
});
