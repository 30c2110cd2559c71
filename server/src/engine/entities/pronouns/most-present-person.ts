/** Whom a phrase stands for that only describes: "the 43-year-old", "the teenager", "the striker", where neither age nor office tells. */
import { areOfOneField, isAgeNoun, isOfAge, isYouth } from '../nominals/descriptions.ts';
import { headKeys } from '../nominals/head-classes.ts';
import { ageHead, type NounPhrase } from '../nominals/noun-phrase.ts';
import type { Antecedent } from './choose-antecedent.ts';
import type { PresenceList } from './presence.ts';
import type { Referent } from './referent.ts';

/** Weights below which nobody is present enough for what describes plainly (age, birth), and for a trade. */
const least = { plain: 0.15, trade: 0.35 };
/** What remains of somebody whom only spoken words name there. */
const onlyQuoted = 0.3;
/** How much likelier somebody is meant whose years are known to be right. */
const knownAge = 4;
/** By how much the next may be as present, where a trade alone describes. */
const mostRivalry = 0.6;

/** The named person most present, of the gender, years and trade that the phrase allows. */
export function mostPresentPerson(phrase: NounPhrase, sentence: number, present: PresenceList): Antecedent | null {
  let best: { referent: Referent; weight: number } | null = null;
  let second = 0;
  for (const { presence, weight: faded } of present.at(sentence)) {
    const { referent } = presence;
    const { kind, draft, gender, years } = referent;
    if (kind !== 'person' || !draft || !mayBeOfAge(phrase, years) || !mayBeOfTrade(phrase, draft.roles, years)) continue;
    // “Delaney said of the teenager”: another than Delaney.
    const isOthers = phrase.role === 'object' || phrase.role === 'oblique';
    if (isOthers && presence.role === 'subject' && presence.sentence === sentence && presence.token < phrase.firstToken) continue;
    if (phrase.gender !== 'unknown' && gender !== 'unknown' && phrase.gender !== gender) continue;
    let weight = presence.paragraph === phrase.paragraph ? 1.6 * faded : faded;
    if (presence.quotedIn >= 0) weight *= onlyQuoted;
    if (years !== null && isAgeNoun(phrase.head)) weight *= knownAge;
    if (!best || weight > best.weight) {
      second = best?.weight ?? 0;
      best = { referent, weight };
    } else if (weight > second) second = weight;
  }
  if (!best) return null;
  const rivalry = second / best.weight;
  const isTrade = phrase.describes === 1;
  if (best.weight <= (isTrade ? least.trade : least.plain) || (isTrade && rivalry > mostRivalry)) return null;
  return { referent: best.referent, confidence: 0.55 + 0.35 * (1 - rivalry) };
}

/** Whose years the story has told has these. */
const mayBeOfAge = ({ age, head }: NounPhrase, years: number | null): boolean =>
  years === null || (age === null ? isOfAge(head, years) : age === years);

const kin = new Set(
  `mother father son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin partner twin child parent neighbour neighbor
  friend`.split(/\s+/),
);

/** Who has a trade has no other; whoever has an office is no teenager, unless the story says so. */
function mayBeOfTrade({ head }: NounPhrase, roles: readonly (readonly string[])[], years: number | null): boolean {
  const trades = roles.map((role) => role.at(-1) ?? '').filter((trade) => !kin.has(trade));
  if (trades.length === 0 || head === ageHead || head.includes('-of-')) return true;
  if (isAgeNoun(head) && (years !== null || !isYouth(head))) return true;
  const keys = headKeys(isAgeNoun(head) ? 'student' : head);
  return trades.some(
    (trade) => areOfOneField(isAgeNoun(head) ? 'player' : head, trade) || headKeys(trade).some((key) => keys.includes(key)),
  );
}
