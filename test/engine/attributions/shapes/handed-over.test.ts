/** Quotations without a verb of saying that a colon or a comma hands over to somebody, and items of a list that one verb carries. */
import { describeShapes } from './check-shape.ts';

describeShapes('handed over', {
  'by a colon, to whoever the clause is about, or to nobody by name (American)': {
    story: [
      'The harbor board met on Tuesday in the old customs house.',
      'When the ferry was mentioned, Ms. Renzi shot back: “Not while I live.”',
      'The evening was then put into a nutshell by one rower: “Nobody came here for the cake.”',
      'The whole affair is an act of faith in a single sentence from 1988: “The quay belongs to those who mend it.”',
      'On the wall hung a painting of the regatta: “Boats at Dawn.”',
    ],
    said: ['“Not while | direct | Ms. Renzi | -', '“Nobody came | direct | one rower | -', '“The quay | direct | - | -'],
  },
  'by a colon at the end of the paragraph before (British)': {
    story: [
      'When the mill closed in 1998, Councillor Ines Farrow released the following letter:',
      '“The town will remember who turned the key, and who stood by and watched.”',
      'She has not spoken of it since.',
    ],
    said: ['“The town will | direct | Councillor Ines Farrow | Ines Farrow'],
  },
  'by the comma it ends with (American, and in translation)': {
    story: [
      'Two neighbors argued over the fence.',
      '“It was never theirs to sell in the first place,” Moss Adair shot back. Nobody laughed.',
      '“The vaccine is to be kept in the cold room of each clinic,” states a letter from the ministry.',
      '“Songs of the Old Harbor Wall,” an album of 1979, is back in print.',
    ],
    said: [
      '“It was never | direct | Moss Adair | Moss Adair',
      '“The vaccine | direct | a letter | -',
      'silent: Songs of the Old Harbor Wall',
    ],
  },
  'what “and” alone joins to a fragment': {
    story: [
      'Harbor master Ruth Pell called the plan “a folly” and “a waste of good timber.”',
      'The deputy, Owen Tully, warned of “a long winter,” and “an empty quay.”',
    ],
    said: [
      '“a folly” | partial | Harbor master Ruth Pell | Ruth Pell',
      '“a waste | partial | Harbor master Ruth Pell | Ruth Pell',
      '“a long | partial | The deputy, Owen Tully | Owen Tully',
      '“an empty | partial | The deputy, Owen Tully | Owen Tully',
    ],
  },
});
