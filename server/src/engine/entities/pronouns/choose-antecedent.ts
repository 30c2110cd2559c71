/** Chooses whom "he" or "she" stands for among those present. */
import type { Token } from '../../tokens/token.ts';
import type { Gender } from '../entity.ts';
import { givesReason } from './gives-reason.ts';
import { isOfTheDead } from './obituary-subject.ts';
import type { PresenceList } from './presence.ts';
import type { Pronoun } from './pronoun.ts';
import type { Presence, Referent } from './referent.ts';

export interface Antecedent {
  readonly referent: Referent;
  readonly confidence: number;
}

const clauseBoundaries = new Set(
  'that who whom which when while because if as after before although though since until whether where and but or so'.split(' '),
);

/** `sentence` counts as the presence list does; `unlikely` (the speaker of the words it stands in) is hardly ever meant, `owned` (“his partner”) never; `speech` is the first paragraph of the speech that it is the source of, or null; `topic` is whom an obituary is about, or null. */
export function chooseAntecedent(
  pronoun: Pronoun,
  sentence: number,
  present: PresenceList,
  tokens: readonly Token[],
  firstToken: number,
  unlikely: Referent | null,
  owned: Referent | null,
  speech: number | null,
  topic: Referent | null,
): Antecedent | null {
  const gender: Gender = pronoun.person === 'he' ? 'male' : 'female';
  let best: { presence: Presence; weight: number } | null = null;
  let second = 0;
  const speaks = speech !== null;
  const people = present.at(sentence).filter(({ presence: { referent } }) => isPersonOf(referent, gender));
  const scene = speaks ? latestScene(people.map(({ presence }) => presence)) : -1;
  const favour = topic === null ? 1 : favourOf(topic, people, pronoun, speech, tokens);
  const isReason = !speaks && givesReason(tokens, pronoun.token, firstToken);
  for (const { presence, weight: faded } of people) {
    const { referent } = presence;
    if (referent === owned) continue;
    if (isClauseMate(pronoun, presence, tokens, firstToken)) continue;
    let weight = faded;
    if (referent.gender === 'unknown') weight *= 0.8;
    if (!referent.draft) weight *= referent.phrase?.determination === 'of' && !presence.spoke ? 0.55 : 0.8;
    if (presence.role === 'subject' && pronoun.role === 'subject') weight *= 1.1;
    if (speaks && presence.spoke) weight *= 1.12;
    if (pronoun.reflexive) weight = 1 + presence.token / (pronoun.token + 1);
    // “A victim, who gave her name as …, said she got nothing”: a clause on the speaker, or in his words.
    if (!speaks && presence.spoke && presence.token >= firstToken && presence.role === 'subject') weight *= speakersOwn;
    if (isBesideObject(pronoun, presence)) weight *= 1.6;
    if (isSetAsTopic(presence, tokens, firstToken)) weight *= asTopic;
    if (isReason && !referent.draft && presence.token >= firstToken) weight *= anonymous;
    if (presence.paragraph !== pronoun.paragraph) weight *= 0.92;
    if (presence.paragraph < scene) weight *= offStage;
    if (referent === topic) weight *= favour;
    if (referent === unlikely) weight *= 0.1;
    // “Nobody sings of Obi,” he said: whoever speaks calls himself I.
    if (presence.quotedIn === speech) weight *= 0.2;
    weight += 0.02 * Math.min(5, presence.mentions - 1);
    if (!best || weight > best.weight) {
      second = best?.weight ?? 0;
      best = { presence, weight };
    } else if (weight > second) second = weight;
  }
  if (!best || best.weight < 0.03) return null;
  const share = best.weight / (best.weight + second);
  const sure = best.presence.referent.gender === 'unknown' ? 0.88 : 0.97;
  const near = sentence - best.presence.sentence <= 3 ? 1 : 0.9;
  return { referent: best.presence.referent, confidence: Math.min(sure, 0.5 + (share - 0.5) * 1.1) * near };
}

/** How much rather the subject of an obituary is quoted than a daughter or a partner named in between, and is born or dies. */
const ownWords = 2.5;
const certainly = 10;
/** And where somebody else is told of who remembers. */
const notTheDead = 0.3;

/** "She says", "says she": not the dead. */
const saysNow = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((token) => token?.pos === 'VERB' && /[^s]s$/.test(token.lower));

/** How much rather the subject of an obituary is meant; 1 for the words of others who have just spoken. */
function favourOf(
  topic: Referent,
  people: ReturnType<PresenceList['at']>,
  { token }: Pronoun,
  speech: number | null,
  tokens: readonly Token[],
): number {
  if (isOfTheDead(tokens, token)) return certainly;
  if (speech === null || saysNow(tokens, token)) return 1;
  const others = people.filter(({ presence: { referent, paragraph } }) => referent !== topic && paragraph >= speech - 1);
  const later = people.find(({ presence: { referent, role } }) => referent === topic && role === 'subject')?.presence.token ?? -1;
  if (others.some(({ presence: { token: at, quotedIn } }) => at > later && quotedIn < 0 && isAlive(tokens, at))) {
    return notTheDead;
  }
  return others.some(({ presence: { spoke } }) => spoke) ? 1 : ownWords;
}

/** “A former pupil, Denise Yoder, credits her with more.” */
function isAlive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[tokens[at + 1]?.text === ',' ? at + 2 : at + 1];
  if (!verb || /^(?:remember|recall|credit)(?:s|ed)$/.test(verb.lower)) return verb !== undefined;
  return verb.pos === 'VERB' && /[^s]s$/.test(verb.lower) && !/^(?:is|was|has)$/.test(verb.lower);
}

const isPersonOf = ({ kind, gender }: Referent, wanted: Gender): boolean =>
  kind === 'person' && (gender === 'unknown' || gender === wanted);

/** “As for Obi, he …”. */
const asTopic = 3;
const isSetAsTopic = ({ token }: Presence, tokens: readonly Token[], firstToken: number): boolean =>
  token > firstToken + 1 && tokens[firstToken]?.lower === 'as' && tokens[firstToken + 1]?.lower === 'for';

/** How much rather somebody without a name is meant where the story says why there is none. */
const anonymous = 4;

/** How much rather the subject that speaks is meant in the rest of its sentence. */
const speakersOwn = 1.5;

/** What remains of those who were last spoken of before the paragraph that has put somebody else on the stage. */
const offStage = 0.45;

/** The latest paragraph that puts somebody on the stage: a speaker, or a new name wherever it stands in its sentence. -1 without one. */
function latestScene(presences: readonly Presence[]): number {
  let latest = -1;
  for (const { referent, paragraph, role, spoke, introduced, quotedIn } of presences) {
    if (quotedIn >= 0) continue;
    const isNew = introduced === paragraph && (referent.draft !== null || role === 'subject');
    const isKnown =
      referent.draft !== null || referent.phrase?.determination === 'a' || (spoke && referent.phrase?.determination === 'of');
    if (isKnown && (spoke || isNew)) latest = Math.max(latest, paragraph);
  }
  return latest;
}

/** "met Mohamed during his visit": a possessor so soon after an object is the object's. */
const isBesideObject = (pronoun: Pronoun, { token, role }: Presence): boolean =>
  pronoun.role === 'possessor' && pronoun.token - token <= 3 && (role === 'object' || role === 'oblique');

/** The subject of the pronoun's own clause cannot be meant by "him" or "her", and must be by "himself". */
function isClauseMate(pronoun: Pronoun, presence: Presence, tokens: readonly Token[], firstToken: number): boolean {
  if (presence.token < firstToken) return pronoun.reflexive;
  const sameClause = noBoundaryBetween(tokens, presence.token, pronoun.token);
  if (pronoun.reflexive) return presence.role !== 'subject';
  return (
    sameClause &&
    presence.role === 'subject' &&
    (pronoun.role === 'object' || pronoun.role === 'oblique' || pronoun.role === 'other')
  );
}

function noBoundaryBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    if (clauseBoundaries.has(token.lower) || /^[;:“”"—–]$/.test(token.text)) return false;
    if (token.pos === 'VERB' && ++verbs > 1) return false;
  }
  return true;
}
