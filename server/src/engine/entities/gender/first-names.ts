/** Gender of given names. */
import { genderOfGivenName } from '../../names/lists/given-names.ts';
import type { Gender } from '../entity.ts';

/** Takes a folded word; names borne by women and men alike tell nothing. */
export function genderOfFirstName(folded: string): Gender {
  const gender = genderOfGivenName(folded);
  return gender === undefined || gender === 'either' ? 'unknown' : gender;
}
