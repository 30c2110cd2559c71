/** How a source comes to have no name is nothing that it says; what it says besides is. */
import { describeShapes } from './check-shape.ts';

describeShapes('names kept back', {
  'a bank (American)': {
    story: [
      'Calder Bank will close forty branches, a person familiar with the plan said.',
      'The person asked not to be named because the plan has not been announced.',
      'A second official, who declined to be identified because he was not allowed to speak, said the figure could rise.',
      'A manager in Leeds requested that her name be withheld for fear of losing her job.',
      'Staff were “in tears,” she said on condition of anonymity.',
      'The driver insisted that he not be named because his wife works for the bank.',
      'A clerk asked to remain anonymous; he said the vaults were empty.',
    ],
    said: [
      'indirect: Calder Bank will … branches | a person familiar with the plan | -',
      'silent: not to be named because the plan',
      'silent: to be identified because he was',
      'indirect: the figure could rise | A second official | -',
      'silent: that her name be withheld',
      '“in tears | partial | she | A manager',
      'silent: that he not be named',
      'silent: to remain anonymous',
      'indirect: the vaults were empty | he | A clerk',
    ],
  },
  'somebody else’s name (Australian)': {
    story: [
      'Barrister Joan Orme asked that the girl not be named in any report.',
      'She insisted that the boy’s school be named instead.',
    ],
    said: [
      'indirect: that the girl … any report | Barrister Joan Orme | Joan Orme',
      'indirect: that the boy’s school … instead | She | Joan Orme',
    ],
  },
});
