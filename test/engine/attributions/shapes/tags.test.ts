/** Tags before, after, in the middle, inverted, with appositions, of organizations and documents, and none. */
import { describeShapes } from './check-shape.ts';

describeShapes('tags', {
  'after, in the middle, and carried on (British)': {
    story: [
      'The bridge at Hallow Cross will close for a year, the council has decided.',
      '“We have run out of time,” said Margaret Pell, the leader of the council. “The steel is rotten.”',
      '“Nobody likes it,” she added, “but nobody has a better plan.”',
      'Tom Askew, who runs the Anchor pub, said: “It will finish us.”',
      '“I have written to her twice,” Askew said. “She has not replied.”',
    ],
    said: [
      '“We have run | direct | Margaret Pell | Margaret Pell',
      '“The steel | direct | Margaret Pell | Margaret Pell',
      '“Nobody likes | direct | she | Margaret Pell',
      '“but nobody | direct | she | Margaret Pell',
      '“It will finish | direct | Tom Askew | Tom Askew',
      '“I have written | direct | Askew | Tom Askew',
      '“She has not | direct | Askew | Tom Askew',
    ],
  },
  'single marks with doubles inside (British)': {
    story: [
      'A head teacher has apologised after a school trip to the coast was called off.',
      '‘I should have rung the parents’ group first,’ said Helen Marsh, of Fernley primary school.',
      '‘One of them told me “you have ruined July” and I understand that,’ she said.',
      'Mr Cole, whose two sons were to go, called the decision ‘daft’.',
    ],
    said: [
      '‘I should | direct | Helen Marsh | Helen Marsh',
      '‘One of them | direct | she | Helen Marsh',
      '‘daft | partial | Mr Cole | Cole',
    ],
  },
  'according to, partial, and scare (American)': {
    story: [
      'CEDAR FORKS — The county will sell its “surplus” snowplows, commissioners voted Tuesday.',
      'The sale is “a gamble we can afford,” according to Commissioner Dale Hutchins.',
      'Hutchins said the plows were “older than my kids.”',
      '"I drove one of them," said Rita Alvarez, a retired road worker. "It still runs."',
    ],
    said: [
      '“surplus | scare | - | -',
      '“a gamble | partial | Commissioner Dale Hutchins | Dale Hutchins',
      '“older than | partial | Hutchins | Dale Hutchins',
      '"I drove | direct | Rita Alvarez | Rita Alvarez',
      '"It still | direct | Rita Alvarez | Rita Alvarez',
    ],
  },
  'told reporters, in a statement, and an organization (Indian)': {
    story: [
      'Three farmers were hurt when a wall fell at the Devgarh grain market on Friday.',
      '“The wall was inspected in March,” District Collector Anjali Rao told reporters.',
      'The Devgarh Traders Association said in a statement on Saturday: “Nobody came in March.”',
      '“We demand an inquiry,” it said.',
      'Ms Rao denied the charge. “I have the papers,” she said.',
    ],
    said: [
      '“The wall | direct | District Collector Anjali Rao | Anjali Rao',
      '“Nobody came | direct | The Devgarh Traders Association | Devgarh Traders Association',
      '“We demand | direct | it | Devgarh Traders Association',
      '“I have the papers | direct | she | Anjali Rao',
    ],
  },
  'a speech over paragraphs, and a title that speaks (Nigerian)': {
    story: [
      'The governor of Oremi State, Chief Tunde Balogun, has sworn in seven commissioners.',
      '“You are servants of the people,” the governor said. “Do not forget it.',
      '“Whoever steals from a clinic will answer to me.',
      '“I will not warn anyone twice.”',
      'One of the seven, Mrs Ngozi Eze, said she was “humbled” by the honour.',
    ],
    said: [
      '“You are servants | direct | the governor | Tunde Balogun',
      '“Do not forget | direct | the governor | Tunde Balogun',
      '“Whoever | direct | the governor | Tunde Balogun',
      '“I will not warn | direct | the governor | Tunde Balogun',
      'known: “humbled | partial | she | Ngozi Eze',
    ],
  },
  'a colon, a dash, and a headline': {
    story: [
      'Pell: ‘I will not resign’',
      'The leader of Hallow Cross council, Margaret Pell, faced two hours of questions on Monday.',
      'Asked about the bridge, Pell answered: “I will stay until it opens.”',
      '“A leader who hides is no leader.” — Tom Askew, publican',
    ],
    said: [
      '‘I will not | direct | Pell | Margaret Pell',
      '“I will stay | direct | Pell | Margaret Pell',
      '“A leader who | direct | Tom Askew | Tom Askew',
    ],
  },
  'anonymous, documents, titles of works and nicknames': {
    story: [
      'The port authority knew of the leak for a month, an internal report has found.',
      '“No alarm was raised before noon,” the report said.',
      '“Everybody knew,” said a person familiar with the inquiry.',
      'The harbourmaster, James “Sandy” Dunmore, has written a book called “Tides and Times”.',
    ],
    said: [
      '“No alarm | direct | the report | -',
      '“Everybody knew | direct | a person familiar with the inquiry | -',
      '“Sandy | title | - | -',
      '“Tides and | title | - | -',
    ],
  },
  'verbs that look like nouns, before who speaks': {
    story: [
      '“The fair will not open in May,” notes Brian Kell, who ran it.',
      '“It will open in June,” claims the treasurer, Ada Moss. “Will it?” jokes Kell.',
      '"It opens when it opens," comments Owen Pell.',
    ],
    said: [
      '“The fair | direct | Brian Kell | Brian Kell',
      '“It will open | direct | the treasurer, Ada Moss | Ada Moss',
      '“Will it | direct | Kell | Brian Kell',
      '"It opens | direct | Owen Pell | Owen Pell',
    ],
  },
});
