/** For programs: one JSON array with an object a file, or the same objects a line each. */
import type { CheckedFile } from '../problem.ts';
import type { Format } from './format.ts';

const objectOf = ({ file, problems, error }: CheckedFile): object => (error === null ? { file, problems } : { file, error });

export const jsonFormat: Format = {
  open: '[',
  file: (checked, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(objectOf(checked))}`,
  close: () => '\n]\n',
};

export const jsonlFormat: Format = {
  open: '',
  file: (checked) => `${JSON.stringify(objectOf(checked))}\n`,
  close: () => '',
};
