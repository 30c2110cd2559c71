/** The table of planters: one for each rule whose fault can be planted in clean copy by script. */
import { copyPlanters } from './copy.ts';
import { factPlanters } from './facts.ts';
import { markPlanters } from './marks.ts';
import { namePlanters } from './names.ts';
import { notePlanters } from './notes.ts';
import { numberPlanters } from './numbers.ts';
import { onlyOwn, orOwn, type Wording } from './own-sentences.ts';
import * as wordings from './own-wordings.ts';
import type { Planter } from './plant.ts';
import { speechPlanters } from './speech.ts';
import { spellingPlanters } from './spelling.ts';

/** Where articles offer too few places. */
const rare: Readonly<Record<string, readonly Wording[]>> = {
  'abbreviations/undefined': wordings.undefinedWordings,
  'names/country-pronoun': wordings.countryWordings,
  'numbers/date-style': wordings.dateWordings,
  'numbers/time-style': wordings.timeWordings,
  'quotes/ellipsis': wordings.ellipsisWordings,
  'quotes/late-attribution': wordings.lateWordings,
  'quotes/lead-in': wordings.leadInWordings,
  'spelling/mixed-capitals': wordings.capitalWordings,
};

const inPlaces: readonly Planter[] = [
  ...markPlanters,
  ...speechPlanters,
  ...spellingPlanters,
  ...numberPlanters,
  ...factPlanters,
  ...copyPlanters,
  ...namePlanters,
  ...notePlanters,
];

export const allPlanters: readonly Planter[] = [
  ...inPlaces.map((planter) => {
    const own = rare[planter.rule];
    return own ? orOwn(planter, own) : planter;
  }),
  onlyOwn('attribution/ambiguous-speaker', wordings.ambiguousWordings),
  onlyOwn('names/number-agreement', wordings.numberWordings),
  onlyOwn('names/shared-surname', wordings.surnameWordings),
];
