/** Reported speech without marks: what is said, by whom; and opinions, plans and acts, which are not speech. */
import { describeShapes } from './check-shape.ts';

describeShapes('indirect speech', {
  'said, and adding: the words of the one end where the other begins (British)': {
    story: [
      'Odile Marrant, Penwick Harbour Chief, said the trust’s report had been handed to the county as well, adding that while she was open to hearing its concerns, all towns have the freedom to run their own quays.',
    ],
    said: ['indirect: the trust’s report … as well | Odile Marrant | Odile Marrant'],
  },
  'said that, told, denied, warned (British)': {
    story: [
      'The owner of a circus said on Monday that its last elephant had retired to Kent.',
      'Horace Bellamy said she would live with two friends and a pond.',
      'He denied that the animal had ever been beaten.',
      'Vet Anita Coles warned that the pond was too shallow.',
      'She told the council the fence would not hold her.',
    ],
    said: [
      'indirect: its last elephant … to Kent | The owner of a circus | Horace Bellamy',
      'indirect: she would live … a pond | Horace Bellamy | Horace Bellamy',
      'indirect: the animal had … beaten | He | Horace Bellamy',
      'indirect: the pond was … shallow | Vet Anita Coles | Anita Coles',
      'indirect: the fence would … hold her | She | Anita Coles',
    ],
  },
  'the tag last, or in the middle (American)': {
    story: [
      'A man who robbed a bakery came back the next day for a birthday cake, police said Wednesday.',
      'The suspect, Detective Carla Nunez said, had ordered it under his own name.',
      'He paid with the stolen bills, she said.',
      'The baker recognized his shoes, according to court papers.',
      'It was a good cake, the baker, Ottavio Renzi, insisted.',
    ],
    said: [
      'indirect: A man who … birthday cake | police | -',
      'indirect: The suspect … his own name | Detective Carla Nunez | Carla Nunez',
      'indirect: He paid … stolen bills | she | Carla Nunez',
      'indirect: The baker recognized … shoes | court papers | -',
      'indirect: It was … good cake | the baker, Ottavio Renzi | Ottavio Renzi',
    ],
  },
  'accused of, called for, urged, promised (Nigerian)': {
    story: [
      'The Concerned Parents of Isale-Ora on Monday called for the immediate reopening of the community’s only secondary school.',
      'Their chairman, Mr Kunle Fasasi, accused the local government of selling the school’s roof.',
      'He urged Governor Dele Ariyo to visit the classrooms without notice.',
      'The governor promised to rebuild the school before the rains.',
      'The supervisory councillor for education, Mrs Bisi Alao, dismissed the allegation.',
    ],
    said: [
      'known: indirect: the immediate reopening … secondary school | The Concerned Parents | Concerned Parents of Isale-Ora',
      'indirect: the local government … roof | Their chairman, Mr Kunle Fasasi | Kunle Fasasi',
      'known: indirect: Governor Dele Ariyo … notice | He | Kunle Fasasi',
      'indirect: rebuild the school … the rains | The governor | Dele Ariyo',
      'known: indirect: the allegation | The supervisory councillor for education, Mrs Bisi Alao | Bisi Alao',
    ],
  },
  'opinions, plans and acts are not speech (British)': {
    story: [
      'Gemma Thorne wants to swim from Dover to the Isle of Wight.',
      'She expects the crossing to take three days and hopes to raise money for the hospice.',
      'Her husband, Piers, believes the tide will be kind.',
      'The harbour office knows of no one who has done it.',
      'Thorne said she would eat jelly babies on the way.',
    ],
    said: [
      'silent: to swim from Dover',
      'silent: the crossing to take three days',
      'silent: the tide will be kind',
      'silent: no one who has done it',
      'indirect: she would eat … the way | Thorne | Gemma Thorne',
    ],
  },
  'asked, wondered, and a sentence that only carries on': {
    story: [
      'Councillor Magnus Voe asked whether the clock could be made to strike only in daylight.',
      'The clockmaker, Ines Dacre, replied that a clock with an off switch was a lamp.',
      'The mechanism dates from 1802. It has stopped twice, both times in snow.',
      'She explained how the hammer worked and why it could not be muffled.',
      'Voe withdrew the question.',
    ],
    said: [
      'indirect: whether the clock … in daylight | Councillor Magnus Voe | Magnus Voe',
      'indirect: a clock with … a lamp | The clockmaker, Ines Dacre | Ines Dacre',
      'silent: The mechanism dates',
      'silent: both times in snow',
      'indirect: how the hammer … muffled | She | Ines Dacre',
      'silent: withdrew the question',
    ],
  },
  'behind a dateline, which nobody says (American)': {
    story: [
      'PINE HOLLOW — For two hours, Sheriff Wade Tolliver said, the goat had held the bridge.',
      'It left when it was hungry, Tolliver said.',
    ],
    said: ['indirect: For two hours … the bridge | Sheriff Wade Tolliver | Wade Tolliver'],
  },
  'behind a dateline with a date and a colon (Egyptian)': {
    story: [
      'ALEXANDRIA – 24 July 2022: The tram will be dug up and laid again by the winter, transport minister Hany Lotfy said on Sunday.',
      'It was last mended in 1974.',
    ],
    said: ['indirect: The tram will … the winter | transport minister Hany Lotfy | Hany Lotfy'],
  },
  'behind a place in small letters and a dash (Kenyan)': {
    story: [
      'Nakuru – Rangers have counted 61 elephants on the escarpment, warden Joyce Chebet said on Friday.',
      'They walked at night.',
    ],
    said: ['indirect: Rangers have counted … the escarpment | warden Joyce Chebet | Joyce Chebet'],
  },
  'behind a place and a colon (Indian)': {
    story: [
      'NEW DELHI: The State has no excuse for a flyover that has been half built for nine years, the High Court said on Monday.',
      'The bench will sit again in May.',
    ],
    said: ['indirect: The State has … nine years | the High Court | High Court'],
  },
  'with several clauses, and a fragment in the clause (Indian)': {
    story: [
      'Health officials said on Sunday that the water in four wards was unsafe and that tankers would be sent by evening.',
      'Chief engineer Suresh Gowda said the pipes, which were laid in 1954, had “simply melted away”.',
      'He added that the new line would be ready by March, provided the monsoon was late.',
      'Ward member Shanta Hegde alleged that the tankers had been seen at a wedding.',
      'Gowda refused to comment on the wedding, but said he was looking into it.',
    ],
    said: [
      'indirect: the water in … by evening | Health officials | -',
      '“simply melted | partial | Chief engineer Suresh Gowda | Suresh Gowda',
      'indirect: the new line … was late | He | Suresh Gowda',
      'indirect: the tankers had … a wedding | Ward member Shanta Hegde | Shanta Hegde',
      'indirect: he was … into it | Gowda | Suresh Gowda',
    ],
  },
  'a tag whose speaker is described, and one behind when and where (American)': {
    story: [
      'The seawall would not last ten years, says Oda Lind, a geologist at the state survey who measured it.',
      'In one storm last winter, a person familiar with the repairs said, a crack opened overnight.',
      'On Monday, Lind said she would resign.',
    ],
    said: [
      'indirect: The seawall would … ten years | Oda Lind | Oda Lind',
      'indirect: In one storm last winter … overnight | a person familiar with the repairs | -',
    ],
  },
  'a tag that commas set off, behind the words and among them (American)': {
    story: [
      'The ferry will stop in March, Harbor Commissioner Dale Ruskin told the island council on Tuesday, even as the boats ran full.',
      'The old pier, Ruskin revealed, has been closed for a week.',
      'Gulls whose nests were moved came back to the same rock, the survey found.',
      'When the boat came in, Ruskin said nothing of it.',
      'A bridge would cost ten times as much, a plan announced in May.',
      'However, the Lund County road office argued that the ferry, which is older than the road, was worth keeping.',
    ],
    said: [
      'indirect: The ferry will stop in March | Harbor Commissioner Dale Ruskin | Dale Ruskin',
      'indirect: The old pier … for a week | Ruskin | Dale Ruskin',
      'indirect: Gulls whose nests … same rock | the survey | -',
      'silent: When the boat came in',
      'silent: A bridge would cost ten times as much',
      'indirect: the ferry, which is … keeping | the Lund County road office | -',
    ],
  },
});
