/** Forms of address before a name and suffixes after it, folded, with the gender they give away. */
import type { Gender } from '../entity.ts';

const byGender: Readonly<Record<'female' | 'male' | 'unknown', string>> = {
  female:
    'mrs ms miss mme madame mlle frau signora senora senorita dame lady baroness countess duchess princess queen sister smt begum hajiya alhaja kumari sra',
  male: 'mr mister sir lord baron count duke prince king monsieur herr signor senor father fr brother shri sri alhaji sheikh emir pastor imam sr',
  unknown:
    'dr prof professor doctor rev revd reverend hon honourable honorable chief engr barr barrister justice judge gen col capt lt sgt maj cllr ald haji ustaz mufti mx atty',
};

/** Honorific → gender. Ranks and learned titles are `unknown`. */
export const honorifics: ReadonlyMap<string, Gender> = new Map(
  Object.entries(byGender).flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender as Gender] as const)),
);

/** What follows a name without being part of it. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md kc qc mp obe mbe cbe esq msp ms mep san'.split(' '),
);
