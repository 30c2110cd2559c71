/** Turns with a name and a colon, questions and answers, posts, and headlines that speak. */
import { describeShapes } from './check-shape.ts';

describeShapes('transcripts, interviews, posts and headlines', {
  'a transcript (American)': {
    story: [
      'Excerpts from Thursday’s hearing on the collapse of the Pell Street garage, at which Inspector Norma Quill testified before Councilman Teddy Russo.',
      'RUSSO: “Did you see the cracks?”',
      'QUILL: “I photographed them.”',
      'RUSSO: “And whom did you tell?”',
      'QUILL: “You, sir.”',
      'The hearing was adjourned.',
    ],
    said: [
      '“Did you | direct | RUSSO | Teddy Russo',
      '“I photographed | direct | QUILL | Norma Quill',
      '“And whom | direct | RUSSO | Teddy Russo',
      '“You, sir | direct | QUILL | Norma Quill',
      'silent: The hearing was adjourned',
    ],
  },
  'questions and answers without marks (British)': {
    story: [
      'The potter Agnes Thwaite, 90, talks to Robin Ferris about mud.',
      'Ferris: When did you start?',
      'Thwaite: When they gave me a spoon.',
      'Ferris: And when will you stop?',
      'Thwaite: I have ordered two tons of clay.',
      'Agnes Thwaite’s exhibition is at the Mill until March.',
    ],
    said: [
      'indirect: When did … start | Ferris | Robin Ferris',
      'indirect: When they … spoon | Thwaite | Agnes Thwaite',
      'indirect: I have ordered … clay | Thwaite | Agnes Thwaite',
      'silent: exhibition is at the Mill',
    ],
  },
  'turns without a tag (American)': {
    story: [
      'Reporter Nell Castro asked Sheriff Boyd Hanley on Monday why the jail had been left unlocked.',
      '“It was hot,” Hanley said.',
      '“So you opened the doors?” Castro asked.',
      '“The windows don’t open.”',
      '“And the prisoners stayed?”',
      '“Most of them.”',
    ],
    said: [
      '“It was hot | direct | Hanley | Boyd Hanley',
      '“So you | direct | Castro | Nell Castro',
      '“The windows | direct | any | Boyd Hanley',
      '“And the prisoners | direct | any | Nell Castro',
      '“Most of | direct | any | Boyd Hanley',
    ],
  },
  'posts (Indian)': {
    story: [
      'Singer Tanvi Raman has cancelled her Kochi show after losing her voice.',
      '“Doctors say one more song and I will be a mime,” she tweeted on Wednesday.',
      'Her sister and manager, Leela Raman, posted: “Every ticket will be refunded.”',
      '“Rest, akka! Kochi can wait,” wrote a fan.',
      'In an Instagram story, Tanvi thanked fans for “soup recipes in eleven languages”.',
    ],
    said: [
      '“Doctors say | direct | she | Tanvi Raman',
      '“Every ticket | direct | Her sister and manager, Leela Raman | Leela Raman',
      '“Rest, akka | direct | a fan | -',
      '“soup recipes | partial | Tanvi | Tanvi Raman',
    ],
  },
  'headlines that speak (Nigerian)': {
    story: [
      'Ekong: ‘I did not jump the fence’',
      'By Amaka Dike',
      'The lawmaker representing Eket Central, Hon. Edet Ekong, has denied climbing into the Assembly complex to get at the mace.',
      '“The gate was open,” Ekong told journalists in Uyo on Tuesday.',
      'A viral video shows a man in a white caftan on the fence. “That is my twin in sin, not in blood,” he joked.',
    ],
    said: [
      '‘I did not | direct | Ekong | Edet Ekong',
      '“The gate | direct | Ekong | Edet Ekong',
      '“That is my | direct | he | Edet Ekong',
      'silent: A viral video shows',
    ],
  },
  'a table of figures is no transcript (American)': {
    story: [
      'The race for clerk of Tull County is over.',
      'Mary Hobart: 1,769.',
      'Denny Crewe: 1,501.',
      'After the recount of Monday the figures were these.',
      'Mary Hobart: 1,772.',
      'Denny Crewe: 1,498.',
    ],
    said: ['silent: 1,769', 'silent: 1,498'],
  },
  'quotations signed in the line below (British)': {
    story: [
      'Four claims about the tram, looked at one by one.',
      '“Nine in ten of its seats are empty after dark.”',
      '– Councillor Bram Okoro, speaking on Tuesday',
      'The operator counts a third.',
      '“It has never once been late.”',
      '― Lena Marsh, chief executive',
      'It was late on Monday.',
    ],
    said: [
      '“Nine in ten | direct | Councillor Bram Okoro | Bram Okoro',
      '“It has never | direct | Lena Marsh, chief executive | Lena Marsh',
      'silent: The operator counts a third',
    ],
  },
  'a list below a quotation is no signature (American)': {
    story: [
      'The poster hung in the hall of the school all winter.',
      '“Bring what you can carry.”',
      '– Mittens',
      '– Socks',
      '– Soup',
    ],
    said: ['silent: Bring what you can'],
  },
  'a speaker with office and party before a colon (American)': {
    story: [
      'The two met once before the vote, in the hall of a school.',
      'Rep. Troy Gower (R-Pa.): “I have heard nobody else name that figure.”',
      'Former Mayor Ann Hollis:“We had it from the clerk of the county.”',
      'Next: “The Gower Years”, a film in nine parts.',
    ],
    said: [
      '“I have heard | direct | Rep. Troy Gower (R-Pa.) | Troy Gower',
      '“We had it | direct | Former Mayor Ann Hollis | Ann Hollis',
      'silent: a film in nine parts',
    ],
  },
  'answers behind a letter, and somebody whom the questions speak of': {
    story: [
      'Farmers are waiting for Minister Obi, says Rosa Lind',
      'Rosa Lind, who keeps goats on the ridge, spoke to this paper about the road that Samuel Obi, the minister, has promised.',
      'Q: When did Obi promise the road?',
      'A: In May. My cousin shouted “We have heard that before!” and left.',
      'Q: Has Obi been here since?',
      'A: No. The goats have.',
    ],
    said: ['“We have heard | direct | any | Rosa Lind', 'indirect: No. The goats have. | A | Rosa Lind'],
  },
});
