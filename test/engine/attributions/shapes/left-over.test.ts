/** Shapes that whole articles had left over: words shouted or laughed, what a hearing heard. */
import { describeShapes } from './check-shape.ts';

describeShapes('shapes left over', {
  'a word or four, and who laughs, shrugs or shrieks them': {
    story: [
      'The bowls club met in the church hall on Tuesday, with Tom Reddy in the chair. Ann Pell came too.',
      '“Who, me?” Pell smiled, wiping her hands.',
      '“We lost,” grinned Reddy.',
      '“No chance,” deadpanned Ann Pell, the treasurer.',
      '“Mum! Mum!” shrieked a girl at the door.',
      'Reddy lifted the lid of the box. “No way!” he laughed.',
      'Pell read “Home, Sweet Home,” smiled and left.',
      'The band played “Who, Me?” Reddy danced.',
    ],
    said: [
      '“Who, me? | direct | Pell | Ann Pell',
      '“We lost | direct | Reddy | Tom Reddy',
      '“No chance | direct | Ann Pell | Ann Pell',
      '“Mum! Mum! | direct | a girl | a girl at the door',
      '“No way! | direct | he | Tom Reddy',
      'silent: Who, Me?',
    ],
  },
  'what a hearing heard, and what was reckoned': {
    story: [
      'The coroner heard that Ida Frost had complained of chest pains twice that week.',
      'Constable Ira Moss gave evidence that the gate was open when he arrived at the pier.',
      'A pathologist has given evidence that the wound could not have been made by a fall.',
      'The panel heard that the ward had been short of nurses for a year.',
      'The committee was told that the bridge would cost £3m more.',
      'Growers reckoned that a third of the crop would be lost by Sunday.',
      'The jurors were given evidence that nobody had asked for.',
    ],
    said: [
      'indirect: Ida Frost … that week | The coroner | -',
      'indirect: the gate was open when he arrived at the pier | Constable Ira Moss | Ira Moss',
      'indirect: the wound … a fall | A pathologist | -',
      'indirect: the ward … for a year | The panel | -',
      'indirect: the bridge would cost £3m more | The committee | -',
      'indirect: a third … by Sunday | Growers | -',
      'silent: nobody had asked for',
    ],
  },
  'in an obituary, whoever remembers speaks': {
    story: [
      'George Pell, who built boats for half the coast, has died at 91.',
      'Pell was born in Selby in 1932 and left school at 14.',
      'His brother-in-law, Ian Marsh, remembers their first boat as a basket. “It leaked from the day it was made,” he said.',
      'A former apprentice, Tom Reddy, credits him with more. “I had never seen a man so calm,” he said by phone from Leeds. “He never raised his voice.”',
      'Pell made little of it in an interview in 1998. “Boats float or they don’t,” he told the Courier.',
      'Their neighbour Sam Oakes recalls the winter of 1963. The yard was white for weeks.',
      '“We walked out over the ice to see him,” he said.',
    ],
    said: [
      '“It leaked | direct | he | Ian Marsh',
      '“I had never | direct | he | Tom Reddy',
      '“He never raised | direct | he | Tom Reddy',
      '“Boats float | direct | he | George Pell',
      '“We walked | direct | he | Sam Oakes',
    ],
  },
  'two who speak in turn until the tags stop': {
    story: [
      'The ferry came in three hours late, with Ann Pell and her brother-in-law, Tom Reddy, at the rail.',
      '“I was in the bar,” Reddy said.',
      '“All that time?” Pell asked.',
      '“Most of it.”',
      '“Did you see the island?”',
      '“I saw the bottom of a glass.”',
      'The two were to have sailed at nine.',
      '“I liked the trip,” Reddy said.',
      '“It was far too long,” Pell said.',
      '“Nobody told us that it would take a day.”',
    ],
    said: [
      '“I was in the bar | direct | Reddy | Tom Reddy',
      '“All that time | direct | Pell | Ann Pell',
      '“Most of it | direct | any | Tom Reddy',
      '“Did you see | direct | any | Ann Pell',
      '“I saw the bottom | direct | any | Tom Reddy',
      '“It was far | direct | Pell | Ann Pell',
      '“Nobody told us | direct | any | Ann Pell',
    ],
  },
  'he asks and she answers, and one who is called two things': {
    story: [
      'Ida Frost found the note on the door, and Sam Oakes was behind her.',
      '“It is not my writing,” she said.',
      '“Whose is it, then?” he asked.',
      '“The plumber’s.”',
      'Frost sold the house in May.',
      '“I was the last to leave,” Frost said.',
      '“Who else would have stayed?” she asked.',
      '“Everybody knew about the damp.”',
    ],
    said: [
      '“Whose is it | direct | he | Sam Oakes',
      '“The plumber’s | direct | any | Ida Frost',
      '“Who else | direct | she | Ida Frost',
    ],
  },
});
