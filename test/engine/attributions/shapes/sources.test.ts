/** Who can speak: organizations, documents, people without a name, two at once, one who reports another, several in a paragraph. */
import { describeShapes } from './check-shape.ts';

describeShapes('sources', {
  'office, house and name in a row, and forms of address in brackets (Nigerian)': {
    story: [
      'Rain has carried the footbridge at Oke-Odo into the lagoon.',
      'The Permanent Secretary, Ministry of Waterfronts, Dr Femi Olabisi, said nobody was on it.',
      'The Iyaloja of the market, Chief (Mrs) Abeni Ojo, said the traders would swim “by the grace of God”.',
      'Prof. (Mrs) Ronke Alade, a hydrologist, said the lagoon had risen by two metres.',
      '“I would not cross it,” she added.',
    ],
    said: [
      'indirect: nobody was on it | The Permanent Secretary, Ministry of Waterfronts, Dr Femi Olabisi | Femi Olabisi',
      '“by the | partial | The Iyaloja of the market, Chief (Mrs) Abeni Ojo | Abeni Ojo',
      'indirect: the lagoon had … metres | Prof. (Mrs) Ronke Alade | Ronke Alade',
      '“I would | direct | she | Ronke Alade',
    ],
  },
  'who is told by a clause with “that”, houses with “and”, and names behind a statement (British)': {
    story: [
      'The captain of a ferry that ran aground off Skerrow Head told colleagues that he had been “leaned on” to sail.',
      'The owner of a house that burned down in Lagos said the fire was “no accident”.',
      'A spokeswoman for the Lakes and Coastguard Agency said: “We are helping.”',
      'In a statement Marlow Lane said: “I am with the families.”',
      'People who know Lane said she was “calm”.',
      'Staff of a house in inner Lagos that feeds sailors say they have been left “heartbroken”.',
    ],
    said: [
      '“leaned on” | partial | The captain of a ferry that ran aground off Skerrow Head | The captain of a ferry',
      '“no accident” | partial | The owner of a house that burned down in Lagos | The owner of a house',
      '“We are helping | direct | A spokeswoman for the Lakes and Coastguard Agency | A spokeswoman for the Lakes and Coastguard Agency',
      '“I am with | direct | Marlow Lane | Marlow Lane',
      '“calm” | partial | People who know Lane | -',
      '“heartbroken” | partial | Staff of a house in inner Lagos that feeds sailors | -',
    ],
  },
  'names behind where and when they spoke, without a comma': {
    story: [
      'The harbour board of Penwick has sold its crane.',
      'At the meeting Tom Okafor said the board had lost its nerve.',
      'During the hearing Ms Lind said she had no money left.',
      'At a news conference Mayor Ada Quill said the bridge was safe.',
      'As the Gazette’s Jo Marrant wrote: “Nobody asked the crane.”',
    ],
    said: [
      'indirect: the board had … nerve | Tom Okafor | Tom Okafor',
      'indirect: she had … left | Ms Lind | Lind',
      'indirect: the bridge was safe | Mayor Ada Quill | Ada Quill',
      '“Nobody asked | direct | the Gazette’s Jo Marrant | Jo Marrant',
    ],
  },
  'organizations (British)': {
    story: [
      'Anglers have accused Severnside Water of killing a river.',
      'The Lugg Trust said: “There is not a trout left below the weir.”',
      '“We are looking into the reports,” Severnside Water said in a statement. “We take them seriously.”',
      'The company admitted a pump had failed but denied that sewage had reached the river.',
      'The Environment Inspectorate said it was “aware of an incident”.',
    ],
    said: [
      'known: indirect: Severnside Water … a river | Anglers | -',
      '“There is not | direct | The Lugg Trust | Lugg Trust',
      '“We are looking | direct | Severnside Water | Severnside Water',
      '“We take | direct | Severnside Water | Severnside Water',
      'known: indirect: a pump had … failed | The company | Severnside Water',
      'known: indirect: sewage had … the river | The company | Severnside Water',
      '“aware of | partial | The Environment Inspectorate | Environment Inspectorate',
    ],
  },
  'documents, letters, laws and lists (American)': {
    story: [
      'The pilot reported a smell of smoke eleven minutes before the crash, a federal report said Thursday.',
      '“The crew elected to continue,” it said.',
      'An e-mail sent that night to the airline’s chief mechanic read: “Same wire as last time.”',
      'The manual says mechanics “shall ground the aircraft” after such a report.',
      'The lawsuit claims the airline “gambled with 44 lives,” and a memo shows that managers knew.',
    ],
    said: [
      'indirect: The pilot reported … the crash | a federal report | -',
      '“The crew | direct | it | -',
      'known: “Same wire | direct | An e-mail | -',
      '“shall ground | partial | The manual | -',
      '“gambled | partial | The lawsuit | -',
    ],
  },
  'people without a name (Nigerian)': {
    story: [
      'Gunmen on Sunday night attacked a filling station at Gidan Rimi, carting away cash and a generator.',
      '“They came on six motorcycles,” an eyewitness, who pleaded anonymity, told our correspondent.',
      'A source in the area said the attackers “spoke no language I know.”',
      '“We have commenced investigation,” said a senior police officer who was not authorised to speak to the press.',
      'When contacted, the police spokesman, SP Garba Tukur, said he would call back.',
    ],
    said: [
      '“They came | direct | an eyewitness | -',
      '“spoke no | partial | A source in the area | -',
      '“We have | direct | a senior police officer | -',
      'indirect: he would … call back | the police spokesman, SP Garba Tukur | Garba Tukur',
    ],
  },
  'two who speak as one': {
    story: [
      'Twins who were parted at birth have met in a dentist’s waiting room.',
      '“We had the same coat on,” said Carla Hume and Denise Frost, laughing.',
      '“She took my hand and I knew,” Hume said.',
      'Frost and her husband, Barry, said they were “over the moon”.',
      'Both the dentist and his nurse said that nobody got a filling that day.',
    ],
    said: [
      '“We had | direct | Carla Hume and Denise Frost | Carla Hume',
      '“She took | direct | Hume | Carla Hume',
      '“over the moon | partial | Frost and her husband | Denise Frost',
      'indirect: nobody got … that day | Both the dentist and his nurse | -',
    ],
  },
  'one reports another: the outermost is the source': {
    story: [
      'Constable Ian Frew told the inquiry that the landlord had told him the stairs were “good for years”.',
      '“He said, ‘They’ll see me out,’” Frew said.',
      'Mr Frew said that a tenant, Elsie Barr, warned in May that a step was loose.',
      '“Mrs Barr told me she had rung the council, and the council said to ring the landlord,” he said.',
      'The landlord, Graham Tull, denies it.',
    ],
    said: [
      '“good for | partial | Constable Ian Frew | Ian Frew',
      '“He said | direct | Frew | Ian Frew',
      'known: indirect: a tenant … was loose | Mr Frew | Ian Frew',
      '“Mrs Barr | direct | he | Ian Frew',
    ],
  },
  'several speakers in a paragraph (Indian)': {
    story: [
      'A proposal to close the 140-year-old Rowland Market for repairs has divided those who work in it.',
      '“Repair it while we sell,” said Farida Begum, who deals in dried fish. “Impossible,” replied contractor Vinod Saigal. “The roof will be on her head.”',
      'Spice merchant Jagdish Lal called the plan “a funeral”, while flower seller Malati Das said it was “ten years late”.',
      '“Let us vote,” Das said, and Lal nodded: “Let us.”',
    ],
    said: [
      '“Repair it | direct | Farida Begum | Farida Begum',
      '“Impossible | direct | contractor Vinod Saigal | Vinod Saigal',
      '“The roof | direct | contractor Vinod Saigal | Vinod Saigal',
      '“a funeral | partial | Spice merchant Jagdish Lal | Jagdish Lal',
      '“ten years | partial | flower seller Malati Das | Malati Das',
      '“Let us vote | direct | Das | Malati Das',
      'known: “Let us.” | direct | Lal | Jagdish Lal',
    ],
  },
  'surnames that are words (American)': {
    story: [
      'Gov. Rick Jolly and Mayor Dana Swift met the owners of the ferry on Monday.',
      'Jolly said he would be careful with the money.',
      '“The old boat is dead,” Jolly added.',
      'Swift said the boat could be saved.',
    ],
    said: [
      'indirect: he would … the money | Jolly | Rick Jolly',
      '“The old boat | direct | Jolly | Rick Jolly',
      'indirect: the boat could … saved | Swift | Dana Swift',
    ],
  },
  'a time of day before the verb (Caribbean)': {
    story: [
      'Harbour board chairman Dr Ashley Prentice yesterday said the crane would be mended by Friday.',
      '“It is a spring and a bolt,” union leader Cora Baptiste today told reporters. “They have had a year.”',
    ],
    said: [
      'indirect: the crane would be mended by Friday | Harbour board chairman Dr Ashley Prentice | Ashley Prentice',
      '“It is a | direct | Cora Baptiste | Cora Baptiste',
      '“They have | direct | Cora Baptiste | Cora Baptiste',
    ],
  },
  'one after another': {
    story: [
      'Neighbours could not agree about the goat. One wrote that it was “a saint”.',
      'Another said she had seen it “eat a whole bicycle seat”. “It looked at me while it chewed,” added another.',
    ],
    said: ['“a saint | partial | One | -', '“eat a whole | partial | Another | -', '“It looked | direct | another | -'],
  },
  'an adverb within the source': {
    story: [
      'Lwazi Dube took five wickets on Sunday. “I bowled at the stumps,” the fast bowler said. “They did the rest.”',
      'The then captain said Dube had asked for the ball.',
    ],
    said: [
      '“I bowled | direct | the fast bowler | Lwazi Dube',
      '“They did | direct | the fast bowler | Lwazi Dube',
      'indirect: Dube had asked for the ball | The then captain | -',
    ],
  },
  'whoever accuses': {
    story: [
      'The Bakers’ Federation accused the council of “taxing buns”.',
      'The chairman of the council, Owen Pell, accused the bakers of “crying wolf”. The treasurer accused them of worse.',
    ],
    said: [
      '“taxing buns | partial | The Bakers’ Federation | Bakers’ Federation',
      '“crying wolf | partial | The chairman of the council, Owen Pell | Owen Pell',
    ],
  },
});
