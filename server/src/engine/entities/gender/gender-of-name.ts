/** What a person's name and title tell about gender. */
import type { Gender } from '../entity.ts';
import { formsOfAddress } from '../../names/lists/name-words.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { personNouns } from '../nominals/person-nouns.ts';
import { genderOfFirstName } from './first-names.ts';

/** By an honorific ("Mrs") or a noun ("spokeswoman") among the folded words of a title. */
export function genderOfTitle(titleWords: readonly string[]): Gender {
  for (const word of titleWords) {
    const gender = formsOfAddress.get(word) ?? personNouns.get(word);
    if (gender && gender !== 'unknown') return gender;
  }
  return 'unknown';
}

/** By the title, then by the first name. */
export function genderOfPerson(mention: Pick<NameMention, 'words' | 'titleWords'>): Gender {
  const byTitle = genderOfTitle(mention.titleWords);
  if (byTitle !== 'unknown' || mention.words.length < 2) return byTitle;
  return genderOfFirstName(mention.words[0]!);
}

/** Of "Thomas" alone, which may be a surname: enough to tell that it is not the daughter's. */
export const genderOfOneName = ({ words }: Pick<NameMention, 'words'>): Gender =>
  words.length === 1 ? genderOfFirstName(words[0]!) : 'unknown';
