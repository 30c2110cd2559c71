/** Pronouns, roles, turns, names that come late, and speech that no tag follows. */
import { describeShapes } from './check-shape.ts';

describeShapes('speakers', {
  'a man and a woman': {
    story: [
      'Laura Finch and her brother Peter Finch reopened the Regent cinema on Saturday.',
      '“I cried when the lights went down,” she said.',
      '“I counted the tickets,” he said.',
    ],
    said: ['“I cried | direct | she | Laura Finch', '“I counted | direct | he | Peter Finch'],
  },
  'a name that comes after the quotation': {
    story: [
      '“Every winter the river takes a little more of my field,” said the farmer, pointing at the bank.',
      'Samuel Okoro, 61, has grown yams here since he was a boy.',
      '“My son will not,” Mr Okoro said.',
    ],
    said: ['“Every winter | direct | the farmer | Samuel Okoro', '“My son | direct | Mr Okoro | Samuel Okoro'],
  },
  'by age and by office': {
    story: [
      'Striker Danny Kerr, 34, will leave Westmoor Rovers in June, manager Luis Prado said on Sunday.',
      '“I wanted one more year,” the 34-year-old said.',
      '“He gave us everything,” the manager said.',
    ],
    said: ['“I wanted | direct | the 34-year-old | Danny Kerr', '“He gave | direct | the manager | Luis Prado'],
  },
  'no tag in the next paragraph': {
    story: [
      'Priya Nair, the surgeon who led the team, said the boy was out of danger.',
      '“He asked for ice cream.”',
      'The operation in Kochi took nine hours.',
    ],
    said: ['known: “He asked | direct | Priya Nair | Priya Nair'],
  },
  'questions and answers': {
    story: [
      'The novelist Clare Odum spoke to the paper about her new book.',
      'Why did you set it in a lighthouse?',
      'Odum: “Because nobody can leave.”',
      'She laughed. “And because I once lived in one,” she said.',
    ],
    said: ['“Because | direct | Odum | Clare Odum', '“And because | direct | she | Clare Odum'],
  },
  'reported by another: the outermost is the source': {
    story: [
      'Detective Inspector Ruth Hale said the driver had told her he was “too tired to see”.',
      '“We believe him,” Hale said.',
    ],
    said: ['“We believe | direct | Hale | Ruth Hale'],
  },
  'conjoined and passive': {
    story: [
      'The plan was described by Senator Gail Orton as “a tax on rain.”',
      '“We will fight it,” Orton and Representative Bill Sims said in a joint letter.',
    ],
    said: [
      '“a tax | partial | Senator Gail Orton | Gail Orton',
      'known: “We will fight | direct | Orton and Representative Bill Sims | Gail Orton',
    ],
  },
  'two who share a paragraph': {
    story: [
      'Joan Birch, a nurse, and Amir Daud, a porter, were on the ward that night.',
      '“The lights failed at two,” said Birch. “I fetched the torches,” said Daud.',
      '“She was calm,” he said. “I was not.”',
    ],
    said: [
      '“The lights | direct | Birch | Joan Birch',
      '“I fetched | direct | Daud | Amir Daud',
      '“She was calm | direct | he | Amir Daud',
      '“I was not | direct | he | Amir Daud',
    ],
  },
  'a question and an exclamation': {
    story: [
      'The minister for roads, Kwame Adu, lost his temper on live radio.',
      '“Who told you that?” Mr Adu asked. “It is a lie!” he shouted.',
      'His party asked for “calm”.',
    ],
    said: [
      '“Who told | direct | Mr Adu | Kwame Adu',
      '“It is a lie | direct | he | Kwame Adu',
      'known: “calm | partial | His party | -',
    ],
  },
  'an office in a headline (British)': {
    story: [
      'Harbour wall ‘will stay as it is’, says mayor',
      'The mayor, Jane Ellison, spoke at the quay on Monday, where the town’s engineer was with her.',
      '“We have looked at every plan,” she said.',
    ],
    said: ['‘will stay | partial | mayor | Jane Ellison', '“We have | direct | she | Jane Ellison'],
  },
  'an office that two people have (British)': {
    story: [
      'Wall ‘is as safe as it ever was’, says councillor',
      'Councillor Tom Prewitt and Councillor Una Marsh came to see the harbour wall on Monday.',
    ],
    said: ['‘is as safe | partial | councillor | -'],
  },
  'kin of one who is called by the surname alone': {
    story: [
      'Marcus Delray crawled into the drain on Monday. Delray took a lamp with him, and Delray took the leash.',
      '“That is Marcus,” his mother, Sherry Delray, told the paper. “He would do it for a rat.”',
      'The owner of the dog, Emmy Tran, made him a cake, and Kevin Tran paid for the lamp. “It was a good cake,” Delray said.',
      'Sherry Delray was not asked. “She eats none,” Delray added.',
    ],
    said: [
      '“He would | direct | Sherry Delray | Sherry Delray',
      '“It was a | direct | Delray | Marcus Delray',
      'known: “She eats | direct | Delray | Marcus Delray',
    ],
  },
  'forms of address, styles, and names that are given (Nigerian)': {
    story: [
      'The flood in Oke-Iba has taken the bridge, Cr Dennis Hale told councillors on Monday.',
      'One of the victims, Mrs Comfort Odion, a mother of five, said she had yet to see a blanket. “Which blanket?” she asked.',
      'A trader, who simply identified himself as Musa Bello, said his goats were gone. “I am starting life afresh,” he said.',
      'The ruler of the town, His Royal Highness, Adelabu II, said the river had “forgotten its road”. He thanked Trustees Grace Opel and Tom Dacey.',
      'The National Hydrological Services Board, NHSB, has sent a pump. NHSB says more will come.',
      'His Royal Highness will visit the camp. “Nobody is forgotten,” Cr Hale said.',
    ],
    said: [
      'indirect: The flood … the bridge | Cr Dennis Hale | Dennis Hale',
      '“Which blanket | direct | she | Comfort Odion',
      'indirect: his goats were gone | A trader | Musa Bello',
      '“I am starting | direct | he | Musa Bello',
      '“Nobody is | direct | Cr Hale | Dennis Hale',
    ],
    named: [
      'Dennis Hale | person | Dennis Hale; Hale',
      'Comfort Odion | person | Comfort Odion',
      'Musa Bello | person | Musa Bello',
      'Adelabu II | person | Adelabu II',
      'Grace Opel | person | Grace Opel',
      'National Hydrological Services Board | organization | National Hydrological Services Board; NHSB',
    ],
  },
  'husbands, officers and teenagers (British)': {
    story: [
      'Ewan Tarrant, 70, has kept the lighthouse at Skell for forty years. His wife, Morag, keeps the books.',
      '“Ask him about the fog,” Morag said. “Nothing to tell,” said her husband.',
      'The Skell Lights Trust, whose director, Una Brody, calls the lamp “the last of its kind”, pays for the oil.',
      'Their grandson, Callum Reid, 16, wants to be a diver. “He is never dry,” Brody said of the teenager. “Nor is he ever home,” she added.',
    ],
    said: [
      '“Ask him | direct | Morag | Morag',
      '“Nothing to | direct | her husband | Ewan Tarrant',
      '“the last of | partial | Una Brody | Una Brody',
      '“He is never | direct | Brody | Una Brody',
      '“Nor is he | direct | she | Una Brody',
    ],
    named: ['Ewan Tarrant | person | Ewan Tarrant', 'Una Brody | person | Una Brody; Brody'],
  },
  'an office in capitals, and a tag right behind the words (Ghanaian)': {
    story: [
      'The Northern Regional Communications Officer of the Hope Party, Ms Efua Badu, described the rally as “a fair without rides”.',
      'The opposition said the commissioners should be sent in. “They can’t run a bath, let alone a city,” said its leader, Kofi Dzan.',
    ],
    said: [
      '“a fair without | partial | Ms Efua Badu | Efua Badu',
      '“They can’t run | direct | its leader, Kofi Dzan | Kofi Dzan',
    ],
  },
});
