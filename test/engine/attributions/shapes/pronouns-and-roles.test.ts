/** Whom "she", "they", "the senator" and "the 43-year-old" stand for: by gender, number, recency, topic and grammatical role. */
import { describeShapes } from './check-shape.ts';

describeShapes('pronouns and roles', {
  'the subject before the object (American)': {
    story: [
      'Coach Rick Dabney benched quarterback Tyrell Moss on Saturday, an hour before kickoff.',
      '“I told him why,” he said. “He took it like a man.”',
      'Moss watched from the tunnel with his mother, Yolanda.',
      '“We’re fine,” she said.',
      'Dabney hugged him afterward. “He starts next week,” the coach said.',
    ],
    said: [
      '“I told him | direct | he | Rick Dabney',
      '“He took it | direct | he | Rick Dabney',
      '“We’re fine | direct | she | Yolanda',
      '“He starts | direct | the coach | Rick Dabney',
    ],
  },
  'the topic holds through a name in passing (British)': {
    story: [
      'Sir Derek Vaughan-Lloyd, the explorer, has found his own boots in a museum in Tromso.',
      'He had left them on a glacier in 1968, a year after Alan Sykes died there.',
      '“They still smell,” he said.',
      'The museum’s director is Ingrid Solheim. She let him try them on.',
      '“They did not fit,” she said. “His feet have grown grand.”',
    ],
    said: [
      '“They still | direct | he | Derek Vaughan-Lloyd',
      '“They did not | direct | she | Ingrid Solheim',
      '“His feet | direct | she | Ingrid Solheim',
    ],
  },
  'they: two people, a group, and one person': {
    story: [
      'Poppy Carrow and her sister Beth have won a rowing race in a bathtub.',
      '“We bailed with a teapot,” they said.',
      'The Rivermen’s Club came last. “We bailed with our hats,” they said.',
      'Referee Ash Lindqvist, who uses they and them, waded in to stop a fight.',
      '“I am not dry yet,” they said on Sunday.',
    ],
    said: [
      'known: “We bailed with a | direct | they | Poppy Carrow',
      '“We bailed with our | direct | they | Rivermen’s Club',
      'known: “I am not | direct | they | Ash Lindqvist',
    ],
  },
  'by age, by trade and by party (American)': {
    story: [
      'Sen. Lorna Whitcomb walked 43 miles to the capitol to protest a gas tax.',
      '“My feet voted no,” the senator said.',
      'At her side was Eli Prather, 43, a beekeeper.',
      '“She outpaced the bees,” the 43-year-old said.',
      'The Republican will face voters in November. “I’ll walk to them, too,” she said.',
      '“I’ll drive,” the beekeeper said.',
    ],
    said: [
      '“My feet | direct | the senator | Lorna Whitcomb',
      '“She outpaced | direct | the 43-year-old | Eli Prather',
      'known: “I’ll walk | direct | she | Lorna Whitcomb',
      '“I’ll drive | direct | the beekeeper | Eli Prather',
    ],
  },
  'surnames, honorifics and kin (Nigerian)': {
    story: [
      'The widow of the late highlife maestro Chief Festus Omoregie, Mrs Patience Omoregie, has unveiled a museum in his honour in Benin City.',
      '“He never threw away a trumpet,” Mrs Omoregie said.',
      'The first son of the deceased, Dr Osaze Omoregie, wept. “I learnt to walk holding that drum,” he recalled.',
      'The Esogban of the community, Chief Nosa Edebiri, poured libation. “He sang for us when we had no light,” Edebiri said.',
      'The widow thanked all. “Come and hear him,” she said.',
    ],
    said: [
      '“He never | direct | Mrs Omoregie | Patience Omoregie',
      '“I learnt | direct | he | Osaze Omoregie',
      '“He sang | direct | Edebiri | Nosa Edebiri',
      '“Come and | direct | she | Patience Omoregie',
    ],
  },
  'names that come only after the words (Indian)': {
    story: [
      '“I thought it was a log,” said the boatman. “Then the log yawned.”',
      'Bipin Saikia, 52, was ferrying eleven schoolchildren across the Dihing when the crocodile came up beside him.',
      '“He told us to sing,” said one of the children, Rimjhim Das.',
      'They sang the national anthem. “It did not stand up,” Saikia said.',
      'Forest ranger Nayan Bora doubted it. “There are no crocodiles here,” the ranger said.',
    ],
    said: [
      '“I thought | direct | the boatman | Bipin Saikia',
      '“Then the log | direct | the boatman | Bipin Saikia',
      '“He told | direct | one of the children, Rimjhim Das | Rimjhim Das',
      '“It did not | direct | Saikia | Bipin Saikia',
      'known: “There are | direct | the ranger | Nayan Bora',
    ],
  },
  'two of one sex': {
    story: [
      'Olive Marden sold the orchard to her niece, Kate Prowse, for one pound.',
      '“She climbed every tree in it,” Marden said.',
      'Prowse means to press cider. She has bought a second-hand mill.',
      '“It came from Normandy and it complains in French,” she said.',
      'Marden will have the first glass. “If I am spared,” she said.',
    ],
    said: [
      '“She climbed | direct | Marden | Olive Marden',
      '“It came from | direct | she | Kate Prowse',
      '“If I am | direct | she | Olive Marden',
    ],
  },
  'it, the company, the ministry (Indian)': {
    story: [
      'Bluewing Airways has grounded nine aircraft after a bird was found asleep in an engine.',
      '“Safety comes first,” the airline said. “The bird is well.”',
      'The Ministry of Skies has asked for a report. It said the delay was “regrettable”.',
      'Chief pilot Anand Krishnan, 51, found the bird. “It was snoring,” the pilot said.',
      'The ministry said it would wait.',
    ],
    said: [
      '“Safety comes | direct | the airline | Bluewing Airways',
      '“The bird is | direct | the airline | Bluewing Airways',
      '“regrettable | partial | It | Ministry of Skies',
      '“It was snoring | direct | the pilot | Anand Krishnan',
      'indirect: it would … wait | The ministry | Ministry of Skies',
    ],
  },
  'spokespersons without a name, and what they added (British)': {
    story: [
      'A Department for Inland Lakes spokesperson said: ‘We know of the leak.’',
      'A spokesperson for the water board said: ‘We are looking into it.’ They added: ‘It takes time.’',
      'A spokeswoman for the county said: ‘It is not ours.’ They added: ‘Ask the board.’',
    ],
    said: [
      '‘We know | direct | A Department for Inland Lakes spokesperson | A Department for Inland Lakes spokesperson',
      '‘We are | direct | any | A spokesperson for the water board',
      '‘It takes | direct | They | A spokesperson for the water board',
      '‘It is not | direct | any | A spokeswoman for the county',
      '‘Ask the | direct | They | -',
    ],
  },
  'the company, the paper, and what it added (Nigerian)': {
    story: [
      'Kaduna Harvest Holdings has sacked forty drivers who slept in their trucks.',
      '“Sleep is not a fuel,” the company said. It added that new drivers would be hired in June.',
      'The Lagos Morning Herald first told the story on Sunday.',
      '“They were parked, not lost,” the paper wrote.',
    ],
    said: [
      '“Sleep is | direct | the company | Kaduna Harvest Holdings',
      'indirect: new drivers … in June | It | Kaduna Harvest Holdings',
      '“They were | direct | the paper | Lagos Morning Herald',
    ],
  },
  'whoever is named in the words does not speak them (British)': {
    story: [
      'Daniel Oakes had a brass band to play for him on the pier. That worries Henry Crane, president of the harbour club.',
      '“Nobody plays for the club. Oakes had two bands,” he said.',
      'Later, Gareth Flint spoke to the harbour board.',
      '“Crane wants a drum and Oakes a trumpet,” he told it. “I want some sleep.”',
    ],
    said: ['“Nobody plays | direct | he | Henry Crane', '“Crane wants | direct | he | Gareth Flint'],
  },
  'somebody without a name goes on speaking (British)': {
    story: [
      'Quarry owner Hugh Lanyon said that blasting would go on until Easter.',
      '“We have every permit,” he said. “They knew where they bought.”',
      '“I have stuck the same cup together four times,” said one stonecutter, who gave no name because he hopes for work. “What will he blow up next?” he said.',
    ],
    said: [
      '“We have | direct | he | Hugh Lanyon',
      '“I have | direct | one stonecutter | -',
      '“What will | direct | he | one stonecutter',
    ],
  },
  'a victim who gives half a name (Nigerian)': {
    story: [
      'The agency’s spokeswoman, Mrs Hauwa Tukur, said tents had arrived. She said that nobody would sleep outside.',
      'A widow, who gave her name simply as Iya Bose, said she had seen no tent. “I sleep under the lorry,” she lamented.',
    ],
    said: ['“I sleep | direct | she | Iya Bose'],
  },
  'a new face that is no subject (American)': {
    story: [
      'The Rev. Paul Strand opened the gym at dusk. “We ask for no papers,” he said.',
      'Among those on the cots was Luis Barrera, a plumber. “I know every pipe in here,” he joked.',
    ],
    said: ['“We ask | direct | he | Paul Strand', '“I know | direct | he | Luis Barrera'],
  },
  'a new face in a line of its own (British)': {
    story: [
      'Club secretary Dame Edith Farrow said that the pool was “past saving”. She blamed the frost.',
      'For Nora Quill, who has swum there since 1971, it is a bereavement.',
      '“I knew each tile,” she said.',
    ],
    said: ['“past saving” | partial | Dame Edith Farrow | Edith Farrow', '“I knew | direct | she | Nora Quill'],
  },
});
