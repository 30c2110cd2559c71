/** Gender of given names. */
import type { Gender } from '../entity.ts';

export function genderOfFirstName(_folded: string): Gender {
  return 'unknown';
}
