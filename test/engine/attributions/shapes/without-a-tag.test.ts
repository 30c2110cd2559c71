/** Quotations without a tag: a speaker only where the text licenses one. */
import { describeShapes } from './check-shape.ts';

describeShapes('without a tag', {
  'the same speaker goes on (British)': {
    story: [
      'Lock-keeper Stan Oddie has written a diary every day since 1971.',
      '“Mostly it is weather,” Mr Oddie said. “Once it was a swan.”',
      '“I wrote four pages about that swan.”',
      '“My wife says it is the only time I have mentioned feelings.”',
      'The diaries fill a boat.',
    ],
    said: [
      '“Mostly it | direct | Mr Oddie | Stan Oddie',
      '“Once it | direct | Mr Oddie | Stan Oddie',
      '“I wrote | direct | any | Stan Oddie',
      '“My wife | direct | any | Stan Oddie',
      'silent: The diaries fill',
    ],
  },
  'a few words on a line of their own are speech (British)': {
    story: [
      'The library has had its post opened by a stranger since May.',
      'Librarian Ines Rudd said she had 400 letters. “I read them all,” she said.',
      '“Some were rude.”',
      'The lock has been changed.',
    ],
    said: ['“I read them | direct | she | Ines Rudd', 'known: “Some were | direct | any | Ines Rudd', 'silent: The lock has'],
  },
  'the paragraph names one person who acts (American)': {
    story: [
      'Hundreds lined Main Street for the return of the carousel horses.',
      'Bea Lundgren, 82, touched the gray one. “That’s mine. I rode him the day the war ended.”',
      'Carver Theo Banks spent six years on the manes. “I started with a beard and ended with a white one.”',
      'The band played twice.',
      'Mayor Cindy Ott cut the ribbon. “Ride!”',
    ],
    said: [
      '“That’s mine | direct | any | Bea Lundgren',
      'known: “I started | direct | any | Theo Banks',
      'known: “Ride!” | direct | any | Cindy Ott',
    ],
  },
  'a speech set up by a sentence (Nigerian)': {
    story: [
      'Justice Halima Yerima of the State High Court on Tuesday sentenced a herbalist, Monday Ojo, to two years for selling bulletproof charms.',
      'Before passing sentence, the judge addressed the convict.',
      '“You sold a man courage and he bought a coffin.',
      '“Let your charms open the prison gate.”',
      'Counsel to the convict, Mr Felix Ade, pleaded for mercy. “He is a father of nine,” he said.',
    ],
    said: [
      'known: “You sold | direct | any | Halima Yerima',
      'known: “Let your | direct | any | Halima Yerima',
      '“He is a father | direct | he | Felix Ade',
    ],
  },
  'nobody is licensed': {
    story: [
      'Three walls of the old cinema are covered with writing by people who met there.',
      '“Row F, you laughed first.”',
      '“Same time next week?”',
      'The wreckers come on Monday. Owner Vic Stamper said he had photographed every word.',
      '“I’m in there somewhere,” he said.',
    ],
    said: [
      '“Row F | direct | any | -',
      '“Same time | direct | any | -',
      'indirect: he had … every word | Owner Vic Stamper | Vic Stamper',
      '“I’m in there | direct | he | Vic Stamper',
    ],
  },
});
