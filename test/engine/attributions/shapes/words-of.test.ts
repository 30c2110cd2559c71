/** Phrases that say whose words stand beside them, and reports of reports. */
import { describeShapes } from './check-shape.ts';

describeShapes('in whose words, and who reports whom', {
  'in the words of (British)': {
    story: [
      'Theo Marlow, 71, has carved every lion in the park.',
      'The lions are, in the words of the mayor, Ruth Ellison, “the only council staff who never strike”.',
      'In the words of one visitor, “they look hungry”.',
      '“They are the best of us,” in the words of Councillor Dan Okoro.',
      'The park was, in the words of Sir Alec Moon, a former keeper of the gate, “a very long Tuesday”.',
      'The café beside it is, in the unforgettable phrase of its owner, “a debt with a teapot”.',
      'In the words of the old song, the lions sleep at night.',
      'Marlow speaks in the words of his childhood and paints “by ear”.',
    ],
    said: [
      '“the only | partial | the mayor, Ruth Ellison | Ruth Ellison',
      '“they look | partial | one visitor | -',
      '“They are | direct | Councillor Dan Okoro | Dan Okoro',
      '“a very long | partial | Sir Alec Moon | Alec Moon',
      '“a debt with | partial | its owner | -',
      'silent: the lions sleep at night',
      'silent: “by ear”',
    ],
  },
  'in somebody’s words (Irish)': {
    story: [
      'The bridge at Kilmorna was closed on Friday after a lorry lost its load of turnips.',
      'Engineer Fiona Tuohy left it open for bicycles because, in her own words, “a bicycle weighs what it eats”.',
      'The bridge is, in Tuohy’s words, “older than the excuses for it”.',
      'In the report’s words, the parapet “belongs in a museum or in the river”.',
      'In other words, it is “closed”.',
    ],
    said: [
      '“a bicycle | partial | her | Fiona Tuohy',
      '“older than | partial | Tuohy | Fiona Tuohy',
      '“belongs in | partial | the report | -',
      'silent: “closed”',
    ],
  },
  // Who reports is the source, as annotators have it in 15 of 16 such sentences; the quotation is a whole one all the same.
  'a report of what somebody said': {
    story: [
      'The harbour master, Ellen Marsh, has refused to sail before Friday.',
      '“I will not take passengers into that sea,” Marsh said, according to Radio Lowen.',
      'The minister of transport, Paul Adeyemi, said that Marsh had told him the pier was “rotten through and through”.',
      'Her brother, Owen Marsh, told reporters she had said she was “finished with boats”.',
      'Most islanders buy tea “Made in Lowen,” according to a survey.',
    ],
    said: [
      '“I will not | direct | Radio Lowen | Radio Lowen',
      '“rotten through | partial | Paul Adeyemi | Paul Adeyemi',
      '“finished with | partial | Her brother, Owen Marsh | Owen Marsh',
      '“Made in | partial | a survey | -',
    ],
  },
});
