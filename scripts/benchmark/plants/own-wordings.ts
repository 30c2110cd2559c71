/** Sentences with a fault, and without it, by rule: written for the purpose, about people and places that do not exist. */
import type { Wording } from './own-sentences.ts';

export const timeWordings: readonly Wording[] = [
  [
    'Doors open at 7pm and the band plays at 8 p.m. on both nights.',
    'Doors open at 7pm and the band plays at 8pm on both nights.',
  ],
  [
    'The ferry leaves at 6:30 a.m. and is back at 4:45pm most days.',
    'The ferry leaves at 6:30 a.m. and is back at 4:45 p.m. most days.',
  ],
  ['The pool shuts at 9pm, or at 5 p.m. in winter.', 'The pool shuts at 9pm, or at 5pm in winter.'],
  ['Polls opened at 7 a.m. and closed at 10pm in every ward.', 'Polls opened at 7 a.m. and closed at 10 p.m. in every ward.'],
  ['Trains ran from 5am until 11 p.m. that day.', 'Trains ran from 5am until 11pm that day.'],
];

export const dateWordings: readonly Wording[] = [
  [
    'The hearing opened on 5 January and was to end on January 12 at noon.',
    'The hearing opened on 5 January and was to end on 12 January at noon.',
  ],
  [
    'The road shut on October 3 and opened again on 21 October after repairs.',
    'The road shut on October 3 and opened again on October 21 after repairs.',
  ],
  [
    'The old hall burned down on 14 August 1998 and the new one opened on September 2, 2001.',
    'The old hall burned down on 14 August 1998 and the new one opened on 2 September 2001.',
  ],
  [
    'Bids are due by February 8, and the choice falls on 20 February at the latest.',
    'Bids are due by February 8, and the choice falls on February 20 at the latest.',
  ],
  ['The season ran from 9 November until December 23 last year.', 'The season ran from 9 November until 23 December last year.'],
];

export const ellipsisWordings: readonly Wording[] = [
  [
    'The list was long: boats, ropes … and more. It went on … and on. There was paint ... and tar.',
    'The list was long: boats, ropes … and more. It went on … and on. There was paint … and tar.',
  ],
  [
    'The rain came ... and went. The tide rose ... and fell. The town waited … and slept.',
    'The rain came ... and went. The tide rose ... and fell. The town waited ... and slept.',
  ],
  [
    'He knocked … and waited. She called … and listened. Nobody came ... and the lamp went out.',
    'He knocked … and waited. She called … and listened. Nobody came … and the lamp went out.',
  ],
];

export const leadInWordings: readonly Wording[] = [
  [
    'Mara Lindqvist said: “We are late for the tide.”|Ole Brandvik said: “It is cold on the pier.”|Bo Quistgaard said: “The lamps are out.”|Ada Moen said, “We are going home by bus.”',
    'Mara Lindqvist said: “We are late for the tide.”|Ole Brandvik said: “It is cold on the pier.”|Bo Quistgaard said: “The lamps are out.”|Ada Moen said: “We are going home by bus.”',
  ],
  [
    'Mara Lindqvist said, “We are late for the tide.”|Ole Brandvik said, “It is cold on the pier.”|Bo Quistgaard said, “The lamps are out.”|Ada Moen said: “We are going home by bus.”',
    'Mara Lindqvist said, “We are late for the tide.”|Ole Brandvik said, “It is cold on the pier.”|Bo Quistgaard said, “The lamps are out.”|Ada Moen said, “We are going home by bus.”',
  ],
];

export const lateWordings: readonly Wording[] = [
  [
    'The pier reopens on Sunday.|“We are late. It has rained for five weeks without a break on this side of the bay. Nobody could work out there,” Mara Lindqvist said.',
    'The pier reopens on Sunday.|“We are late,” Mara Lindqvist said. “It has rained for five weeks without a break on this side of the bay. Nobody could work out there.”',
  ],
  [
    'A market will take its place.|“It was never a good roof. My father patched it every spring, and I have patched it every spring since. There is nothing left to nail the slates to,” said Ole Brandvik, who kept a stall there.',
    'A market will take its place.|“It was never a good roof,” said Ole Brandvik, who kept a stall there. “My father patched it every spring, and I have patched it every spring since. There is nothing left to nail the slates to.”',
  ],
  [
    'The school has no answer yet.|“My boys walk two miles each way. The road has no path and no lamps. In winter they leave in the dark and come back in the dark,” Ada Moen said.',
    'The school has no answer yet.|“My boys walk two miles each way,” Ada Moen said. “The road has no path and no lamps. In winter they leave in the dark and come back in the dark.”',
  ],
];

export const undefinedWordings: readonly Wording[] = [
  ['The grant came from the KHQB last year.', 'The grant came from the Kelp Harvest and Quay Board last year.'],
  [
    'Two of the boats were chartered by the WZFT in June.',
    'Two of the boats were chartered by the Western Zone Ferry Trust in June.',
  ],
  [
    'Figures of the VBRK show that fewer ships call there.',
    'Figures of the Vessel Bureau of Rivers and Kills show that fewer ships call there.',
  ],
  [
    'The works are paid for by the JPXD and the county.',
    'The works are paid for by the Joint Piers and Xebec Docks fund and the county.',
  ],
  [
    'Nobody at the GQUZ would say when the lock opens.',
    'Nobody at the General Quay Union of Zell would say when the lock opens.',
  ],
];

export const capitalWordings: readonly Wording[] = [
  [
    'The lord mayor left at noon. On Sunday the lord mayor was back, and the Lord Mayor opened the fair.',
    'The lord mayor left at noon. On Sunday the lord mayor was back, and the lord mayor opened the fair.',
  ],
  [
    'The County Sheriff closed the bridge. In May the County Sheriff opened it, and the county sheriff drove across.',
    'The County Sheriff closed the bridge. In May the County Sheriff opened it, and the County Sheriff drove across.',
  ],
  [
    'The ombudsman took up the case. Nobody had told the ombudsman, and the Ombudsman was cross.',
    'The ombudsman took up the case. Nobody had told the ombudsman, and the ombudsman was cross.',
  ],
  [
    'The city treasurer signed it. In March the city treasurer was ill, and the City Treasurer sent a note.',
    'The city treasurer signed it. In March the city treasurer was ill, and the city treasurer sent a note.',
  ],
];

export const countryWordings: readonly Wording[] = [
  ['Norway sent her navy to the strait.', 'Norway sent its navy to the strait.'],
  ['Portugal recalled her ambassador that week.', 'Portugal recalled its ambassador that week.'],
  ['In 1911 Finland closed her borders for a month.', 'In 1911 Finland closed its borders for a month.'],
  ['Chile kept her fleet in port.', 'Chile kept its fleet in port.'],
  ['Denmark had lost her colonies by then.', 'Denmark had lost its colonies by then.'],
];

export const numberWordings: readonly Wording[] = [
  [
    'Kestrel Bank has opened on the quay. Kestrel Bank was fined last year. Kestrel Bank have a plan.',
    'Kestrel Bank has opened on the quay. Kestrel Bank was fined last year. Kestrel Bank has a plan.',
  ],
  [
    'Saltmere Council were late with the plan. Saltmere Council have voted twice. Saltmere Council has a new hall.',
    'Saltmere Council were late with the plan. Saltmere Council have voted twice. Saltmere Council have a new hall.',
  ],
];

export const ambiguousWordings: readonly Wording[] = [
  [
    'Robert Lane met David Holt in the harbour on Monday. “It will hold,” he said.',
    'Robert Lane met David Holt in the harbour on Monday. “It will hold,” Robert Lane said.',
  ],
  [
    'Anna Moberg and Ruth Calloway came to the hall at noon. “It is too small,” she said.',
    'Anna Moberg and Ruth Calloway came to the hall at noon. “It is too small,” Anna Moberg said.',
  ],
  [
    'Peter Strand visited James Oakley at the yard on Friday. “The hull is sound,” he said.',
    'Peter Strand visited James Oakley at the yard on Friday. “The hull is sound,” James Oakley said.',
  ],
];

export const surnameWordings: readonly Wording[] = [
  [
    'Tessa Ferriby drew up the plan for the new sea wall, and her brother Hugh Ferriby paid for the drawings. The mayor thanked Ferriby on Monday.',
    'Tessa Ferriby drew up the plan for the new sea wall, and her brother Hugh Ferriby paid for the drawings. The mayor thanked Tessa Ferriby on Monday.',
  ],
  [
    'Jon Askwith built the boat, and his cousin Karl Askwith sailed it to Hull. Last year Askwith sold it.',
    'Jon Askwith built the boat, and his cousin Karl Askwith sailed it to Hull. Last year Karl Askwith sold it.',
  ],
];
