/** Names that are right as they stand, however much they look like another: those that lists and dictionaries know. */
import { genderOfGivenName, isCommonSurname } from '../../names/lists/given-names.ts';
import { demonymCountry, placeKind } from '../../names/lists/places.ts';
import { isCommonWord, isCompany, isProperWord } from '../../names/lists/words-of-english.ts';

export const isEstablishedName = (folded: string): boolean =>
  genderOfGivenName(folded) !== undefined ||
  isCommonSurname(folded) ||
  placeKind(folded) !== undefined ||
  demonymCountry(folded) !== undefined ||
  isProperWord(folded) ||
  isCompany(folded) ||
  isCommonWord(folded);
