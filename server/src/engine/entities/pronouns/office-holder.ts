/** Whose office copy names only after him: “an easier afternoon than Gideon Farr had. The agriculture minister had come …”. */
import { formsOfAddress } from '../../names/lists/name-words.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { NounPhrase } from '../nominals/noun-phrase.ts';
import type { Antecedent } from './choose-antecedent.ts';
import type { PresenceList } from './presence.ts';
import type { Referent } from './referent.ts';

/** Offices that many hold, one for each department, seat or town. */
const offices = new Set(
  `minister secretary mp msp mep senator congressman congresswoman lawmaker legislator mayor governor councillor councilor councilman councilwoman commissioner
  politician parliamentarian backbencher`.split(/\s+/),
);
/** Of these readers know the one who is meant. */
const unique = new Set(['prime', 'general', 'press', 'state']);
/** Sentences back, at most. */
const reach = 1;
const confidence = 0.7;

/** The one person named in the sentence before, if the story has given that person no office or trade. */
export function officeHolder(phrase: NounPhrase, sentence: number, present: PresenceList): Antecedent | null {
  const { head, words, determination, kind, role, gender } = phrase;
  if (determination !== 'the' || kind !== 'person' || role !== 'subject') return null;
  if (!offices.has(head) || words.some((word) => unique.has(word))) return null;
  const near = present
    .at(sentence)
    .filter(({ presence }) => sentence - presence.sentence <= reach && presence.sentence <= sentence);
  const people = near.filter(({ presence: { referent } }) => referent.kind === 'person');
  const [one, ...others] = people;
  if (!one || others.length > 0) return null;
  const { referent, quotedIn, paragraph, role: part } = one.presence;
  if (quotedIn >= 0 || part === 'possessor' || phrase.paragraph - paragraph > 1) return null;
  if (!isNamedNear(referent, phrase) || !isWithoutOffice(referent)) return null;
  const isOfGender = gender === 'unknown' || referent.gender === 'unknown' || gender === referent.gender;
  return isOfGender ? { referent, confidence } : null;
}

/** As far as its first names in the story tell: an office is given early. */
const isWithoutOffice = ({ draft }: Referent): boolean =>
  draft !== null &&
  draft.roles.length === 0 &&
  draft.names.slice(0, mostLookedAt).every(({ titleWords }) => titleWords.every((word) => formsOfAddress.has(word)));
const mostLookedAt = 50;

/** By name, not by a pronoun alone. */
function isNamedNear({ draft }: Referent, { start, sentence, paragraph }: NounPhrase): boolean {
  const last = draft?.names[countLeading(draft.names, (name) => name.start < start) - 1];
  return last !== undefined && sentence - last.sentence <= nearest && paragraph - last.paragraph <= 1;
}
/** Sentences, those within quotation marks among them. */
const nearest = 1;
