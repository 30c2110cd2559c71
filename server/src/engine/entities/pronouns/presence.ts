/** Who is present to the reader at a point of the text: weights that rise with each mention and fade with each sentence. After Lappin and Leass (1994). */
import type { GrammaticalRole } from './grammatical-role.ts';
import type { Presence, Referent } from './referent.ts';

const roleWeights: Readonly<Record<GrammaticalRole, number>> = {
  subject: 1,
  object: 0.62,
  possessor: 0.6,
  oblique: 0.5,
  other: 0.5,
};

/** What remains of a weight after one sentence. */
const fading = 0.62;
/** Share of the old weight that a new mention keeps on top of its own: a topic beats a newcomer. */
const keeping = 0.3;
/** Nobody is remembered for a pronoun longer than this many sentences. */
export const memory = 9;

/** Of somebody whom only spoken words have named, and not in full. */
const notYet = -2;

export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly token: number;
  readonly role: GrammaticalRole;
  readonly speaks: boolean;
  /** Named in full. */
  readonly inFull: boolean;
  /** 1 for plain text; less for headings and what stands inside quotation marks; more for a speaker. */
  readonly factor: number;
  /** The first paragraph of the speech whose words name it, or null outside of speeches. */
  readonly speech: number | null;
}

export interface PresenceList {
  readonly touch: (referent: Referent, place: Place) => void;
  /** Those of the last sentences, with the weights they have at the given one. */
  readonly at: (sentence: number) => readonly { readonly presence: Presence; readonly weight: number }[];
}

/** Amortized constant time a touch; `at` takes time linear in the few that are still remembered. */
export function createPresenceList(): PresenceList {
  const all = new Map<Referent, Presence>();
  let recent: Presence[] = [];
  return {
    touch(referent, { sentence, paragraph, token, role, speaks, inFull, factor, speech }) {
      const gained = roleWeights[role] * factor;
      const known = all.get(referent);
      if (!known) {
        const presence: Presence = {
          referent,
          weight: gained,
          sentence,
          paragraph,
          role,
          token,
          spoke: speaks,
          mentions: 1,
          quotedIn: speech ?? -1,
          introduced: speech !== null && !inFull ? notYet : speech !== null || factor < 1 ? -1 : paragraph,
        };
        all.set(referent, presence);
        recent.push(presence);
        return;
      }
      const faded = fade(known, sentence);
      const sameSentence = known.sentence === sentence;
      known.weight = sameSentence ? Math.max(faded, gained) : Math.max(gained + keeping * faded, faded);
      if (!recent.includes(known)) recent.push(known);
      if (!sameSentence || gained >= faded) known.role = role;
      // Whom others have called “Pete” comes on where the copy has Peter Lindqvist.
      if (known.introduced === notYet && speech === null) known.introduced = factor < 1 || !inFull ? -1 : paragraph;
      if (speech === null) known.quotedIn = -1;
      else if (known.paragraph !== paragraph) known.quotedIn = speech;
      known.sentence = sentence;
      known.paragraph = paragraph;
      known.token = token;
      known.spoke = speaks || (sameSentence && known.spoke);
      known.mentions++;
    },
    at(sentence) {
      recent = recent.filter((presence) => sentence - presence.sentence <= memory);
      return recent.map((presence) => ({ presence, weight: fade(presence, sentence) }));
    },
  };
}

const fade = ({ weight, sentence }: Presence, now: number): number => weight * fading ** Math.max(0, now - sentence);
