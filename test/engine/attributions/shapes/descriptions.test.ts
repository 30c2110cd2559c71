/** Speakers who are only described: by age, birth, children or trade. */
import { describeShapes } from './check-shape.ts';

describeShapes('described, not named', {
  'a match (British)': {
    story: [
      'Musa Ibrahim scored twice as Calder United beat Thornaby Rovers on Saturday.',
      'The Kano-born striker headed in after nine minutes and again after seventy.',
      '“I hit it and I prayed,” the 19-year-old said.',
      'Defender Luke Harmon was sent off in the second half. The 33-year-old had already been booked.',
      '“I got the ball, everybody saw it,” the defender said.',
      'Rovers manager Neil Prosser was furious. The 51-year-old Scot blamed the referee.',
      'Ibrahim signed his first contract in March.',
      '“I still live with my mother,” the teenager added.',
    ],
    said: [
      '“I hit it | direct | the 19-year-old | Musa Ibrahim',
      '“I got | direct | the defender | Luke Harmon',
      '“I still | direct | the teenager | Musa Ibrahim',
    ],
  },
  'a trade behind the name (Nigerian)': {
    story: [
      'Bisi Olatunji has sold out three nights at the Coliseum in Ibadan.',
      'The singer said she had prayed for rain on the second.',
      'Her manager, Kunle Ajayi, counted the tickets himself.',
      '“We turned away four hundred,” the father-of-three said.',
    ],
    said: [
      'indirect: she had prayed … on the second | The singer | Bisi Olatunji',
      '“We turned | direct | the father-of-three | Kunle Ajayi',
    ],
  },
  'somebody else (American)': {
    story: [
      'Officer Dale Pruitt fired once outside a gas station in Harlan Falls on Tuesday.',
      'The teenager is in stable condition, the hospital said.',
      'Pruitt’s lawyer, Anne Kessler, called the shooting a tragedy.',
      '“He had a phone,” the 44-year-old scientist next door said.',
      'Poet Sam Oyelaran won the Footballer of the Year quiz, and the judge laughed.',
      '“I guessed,” the judge said.',
    ],
    said: ['“He had | direct | the 44-year-old scientist next door | -', '“I guessed | direct | the judge | -'],
  },
});
