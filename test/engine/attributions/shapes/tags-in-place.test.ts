/** Where a tag stands: before, after, in the middle, split, inverted, after a colon or a dash, in a statement, to reporters. */
import { describeShapes } from './check-shape.ts';

describeShapes('where the tag stands', {
  'split round a relative clause (British)': {
    story: [
      'A heron that ate forty goldfish has been forgiven by the woman who bred them.',
      '“It only did what herons do,” said Winifred Aske, who was in the garden at the time. “I should have bought a net.”',
      '“I shouted,” she said, “and it looked at me as if I were the intruder.”',
      'Her neighbour Colin Rudd, whose pond is next door, was less kind. “Next time,” he said, “I’ll have the hose ready.”',
      'The bird has not been back.',
    ],
    said: [
      '“It only | direct | Winifred Aske | Winifred Aske',
      '“I should | direct | Winifred Aske | Winifred Aske',
      '“I shouted | direct | she | Winifred Aske',
      '“and it | direct | she | Winifred Aske',
      '“Next time | direct | he | Colin Rudd',
      '“I’ll have | direct | he | Colin Rudd',
      'silent: has not been back',
    ],
  },
  'before the words, with a comma and with a colon (Indian)': {
    story: [
      'The lift at Sitapur Junction has carried nobody since it was opened by the minister in January.',
      'Station superintendent D. K. Mathur said, “A part has to come from Pune.”',
      'Porter Salim Khan said: “My back is the lift.”',
      'Passengers were not amused. Retired clerk Usha Tandon asked, “Why did they garland it?”',
      'Mathur, however, insisted, “It will run before Diwali.”',
    ],
    said: [
      '“A part | direct | Station superintendent D. K. Mathur | D. K. Mathur',
      'known: “My back | direct | Porter Salim Khan | Salim Khan',
      '“Why did | direct | Retired clerk Usha Tandon | Usha Tandon',
      '“It will run | direct | Mathur | D. K. Mathur',
    ],
  },
  'inverted, with an office after the name (American)': {
    story: [
      'SABLE CREEK, Mont. — The town’s water tower will be painted by the children who drew it best.',
      '“We had four hundred entries and three of them were horses,” said Gwen Tolliver, the city clerk.',
      '“It’s a horse drinking from the tower,” explained Micah Boone, 9, the winner.',
      '“He’s been drawing that horse since he could hold a crayon,” laughed his father, Dean Boone, a farrier.',
      'Painting starts in May, Tolliver said.',
    ],
    said: [
      '“We had | direct | Gwen Tolliver | Gwen Tolliver',
      '“It’s a horse | direct | Micah Boone | Micah Boone',
      'known: “He’s been | direct | his father, Dean Boone | Dean Boone',
      'indirect: Painting starts … May | Tolliver | Gwen Tolliver',
    ],
  },
  'told reporters, told the court, in a statement on Friday (Nigerian)': {
    story: [
      'A cashier at the Ilesa branch of Harvest Savings yesterday denied taking N14 million from the vault.',
      '“I handed over the keys at 5pm,” Blessing Adewale told the court.',
      'Her lawyer, Barrister Chuka Nwosu, told reporters outside: “The camera will speak for her.”',
      'In a statement on Friday, the bank said it had “full confidence in the police.”',
      '“We lost money, not a cashier,” the statement read.',
    ],
    said: [
      '“I handed | direct | Blessing Adewale | Blessing Adewale',
      '“The camera | direct | Her lawyer, Barrister Chuka Nwosu | Chuka Nwosu',
      'known: “full confidence | partial | the bank | Harvest Savings',
      '“We lost | direct | the statement | -',
    ],
  },
  'according to, as X put it, and in the words of': {
    story: [
      'The new stand at Priory Lane is, in the words of one season-ticket holder, “a car park with a view”.',
      'It cost twice what was planned, according to the club’s treasurer, Hilary Stroud.',
      '“The steel doubled in price,” according to Stroud.',
      'Or, as the captain, Wes Amadi, put it: “We bought the stand instead of a striker.”',
      'According to him, the players “found out from the radio”.',
    ],
    said: [
      '“a car park | partial | one season-ticket holder | -',
      'indirect: It cost … was planned | the club’s treasurer, Hilary Stroud | Hilary Stroud',
      '“The steel | direct | Stroud | Hilary Stroud',
      '“We bought | direct | the captain, Wes Amadi | Wes Amadi',
      '“found out | partial | him | Wes Amadi',
    ],
  },
  'a dash after the words': {
    story: [
      'What they said about the storm',
      '“I have never seen the sea stand up before.” ― Isla Tremain, harbour pilot',
      '“My hens are in the next parish.” — Ted Gorse, farmer',
      '“We counted nine roofs in the churchyard.” – The Rev Olive Pask',
      'The storm crossed the coast at four in the morning on Tuesday and was gone by breakfast.',
    ],
    said: [
      '“I have never | direct | Isla Tremain | Isla Tremain',
      'known: “My hens | direct | Ted Gorse | Ted Gorse',
      '“We counted | direct | The Rev Olive Pask | Olive Pask',
      'silent: The storm crossed the coast',
    ],
  },
  'a long apposition between the name and the verb (American)': {
    story: [
      'A judge has ordered the county to give back a dog it took from a veteran.',
      'Marisol Greer, a partner at the Denton firm of Greer & Lowe who has handled more than sixty animal cases without charge since 2009, said: “The dog did nothing and neither did he.”',
      '“He gets to sleep again,” Greer, whose own dog lay under the table, said.',
      'The veteran, Army Sgt. Leon Maddox, who lost his hearing in a blast and was told about the ruling by a neighbor with a notepad, wrote back, “Today?”',
      'County attorney Faye Linder said the county would not appeal.',
    ],
    said: [
      '“The dog | direct | Marisol Greer | Marisol Greer',
      '“He gets | direct | Greer | Marisol Greer',
      '“Today?” | direct | The veteran, Army Sgt. Leon Maddox | Leon Maddox',
      'indirect: the county would not … appeal | County attorney Faye Linder | Faye Linder',
    ],
  },
  'words in marks that belong to the tag (American)': {
    story: [
      'The county fair in Ames Hollow closed early on Saturday after a goat got loose.',
      '“It’s my goat,” said Del Prewitt, who was wearing a “World’s Okayest Farmer” cap.',
      '“He ate the ribbons,” said Prewitt, who had entered him in a class for “companion animals” and won.',
      '“We’ll be back,” fair manager Jo Lusk said “and with a fence.”',
      '“No comment,” the owner said in an interview taped for the show “Barn Talk.” “But look at those ribbons.”',
    ],
    said: [
      '“It’s my | direct | Del Prewitt | Del Prewitt',
      '“World’s | title | - | -',
      '“He ate | direct | Prewitt | Del Prewitt',
      '“companion | scare | - | -',
      '“We’ll be | direct | fair manager Jo Lusk | Jo Lusk',
      '“No comment | direct | the owner | -',
      '“Barn Talk | title | - | -',
    ],
  },
});
