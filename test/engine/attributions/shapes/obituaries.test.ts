/** Lives that have ended: whoever is named on the way, the dead speak most. */
import { describeShapes } from './check-shape.ts';

describeShapes('obituaries', {
  'a swimming teacher (Irish)': {
    story: [
      'Agnes Doyle, who taught a town to swim, dies at 91',
      'Agnes Doyle, who taught three generations of Ballymore children to swim, died at home on Sunday. She was 91.',
      'Born in Cork in 1931, Doyle was the youngest of nine. She learned in the river because, she said, “nobody told me not to”.',
      'She married Thomas Doyle, a baker, in 1955. Their daughter, Nora, became a nurse, and their son, Michael, a diver.',
      '“I never taught anyone to swim,” she said in 1998. “I only took away the reasons not to.”',
      '“My mother was fearless,” said her daughter, Nora Doyle. “She was also very loud.”',
      '“She once swam to the pier in her hat,” she added.',
      'She is survived by Nora, by Michael and by four grandchildren.',
      '“If you can float, you can live,” she used to say.',
    ],
    said: [
      '“nobody told | direct | she | Agnes Doyle',
      '“I never | direct | she | Agnes Doyle',
      '“My mother | direct | her daughter, Nora Doyle | Nora Doyle',
      '“She once | direct | she | Nora Doyle',
      '“If you can | direct | she | Agnes Doyle',
    ],
  },
  'a bandleader (Nigerian)': {
    story: [
      'Chief Bola Adesina, the highlife trumpeter who played for three presidents, has died in Ibadan at the age of 84.',
      'He was born in Oke-Ado in 1941, the son of a tailor, Josiah Adesina.',
      'His first band folded when the drummer, Sunday Okon, left for Accra with the drums.',
      '“I had a trumpet and a debt,” he told this newspaper in 2009. “The debt kept better time.”',
      'A pupil, the saxophonist Femi Lawal, toured with him for ten years.',
      '“He paid us before he paid the hotel,” Lawal said.',
      '“Once he sold his car to pay us,” he said.',
    ],
    said: [
      '“I had a | direct | he | Bola Adesina',
      '“The debt | direct | he | Bola Adesina',
      '“He paid us | direct | Lawal | Femi Lawal',
      '“Once he | direct | he | Femi Lawal',
    ],
  },
  'news of a death is none (British)': {
    story: [
      'A cyclist, Grace Holloway, died on Friday when a van turned across her path in Lowmoor.',
      'Her sister, Ellen Holloway, came from Selby at once.',
      '“They told me on the telephone,” she said.',
    ],
    said: ['“They told | direct | she | Ellen Holloway'],
  },
});
