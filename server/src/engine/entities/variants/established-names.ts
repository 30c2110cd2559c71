/** Names that are right as they stand, however much they look like another: given names and places that lists know. */
import type { EntityType } from '../../names/name.ts';
import { genderOfFirstName } from '../gender/first-names.ts';

export const isEstablishedName = (folded: string, _type: EntityType): boolean => genderOfFirstName(folded) !== 'unknown';
