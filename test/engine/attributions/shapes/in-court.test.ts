/** Hearings, which report what nobody in particular said, and words within words, as court copy has them. */
import { describeShapes } from './check-shape.ts';

describeShapes('in court', {
  'heard and told (British)': {
    story: [
      'Driver ‘laughed’ after crash that killed two, court told',
      'A lorry driver ‘laughed and lit a cigarette’ after a crash that killed two sisters, a jury heard on Monday.',
      'Prosecutor Helen Ward told Lowmoor Crown Court that Dean Pruett, 34, had been ‘on his phone for eleven minutes’ before the collision.',
      'The court heard the brakes were ‘worn to the metal’.',
      '‘He lit it with the engine running,’ the jury was told.',
      'An inquest heard how the sisters ‘never took the bus’, and the court heard a recording of their mother.',
      'The tribunal heard evidence from Dr Alan Lisle, who called the crash ‘avoidable’.',
      'Neighbours heard a bang and saw ‘a wall of smoke’.',
    ],
    said: [
      '‘laughed’ | partial | court | -',
      '‘laughed and | partial | a jury | -',
      '‘on his phone | partial | Prosecutor Helen Ward | Helen Ward',
      '‘worn to | partial | The court | Lowmoor Crown Court',
      '‘He lit | direct | the jury | -',
      '‘never took | partial | An inquest | -',
      '‘avoidable’ | partial | who | Alan Lisle',
      'silent: evidence from Dr Alan Lisle',
      'silent: a recording of their mother',
      'silent: ‘a wall of smoke’',
    ],
  },
  'words within words (British)': {
    story: [
      'Parents at Orme Road Primary have complained of a teacher who reads to them as if they were seven.',
      '“He told me ‘I’ll be home by six’ and he never was,” said Roy Tull, a father.',
      '“The sign says ‘Slow’ but nobody reads it,” Mr Tull said. “I shouted, ‘Stop! Stop!’ and he kept going.”',
      '“She wrote ‘The Long Road’ in a year and a critic called it ‘thin’,” said the head, Amy Lisle. “They want a ‘big’ book.”',
      'The chairman, Ian Foley, called the vote ‘a joke’.',
    ],
    said: [
      '‘I’ll be | direct | - | -',
      '‘Slow’ | title | - | -',
      '‘Stop! | direct | - | -',
      '‘The Long | title | - | -',
      '‘thin’ | partial | - | -',
      '‘big’ | scare | - | -',
      '‘a joke’ | partial | The chairman, Ian Foley | Ian Foley',
    ],
  },
});
