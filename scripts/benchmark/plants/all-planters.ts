/** The table of planters: one for each rule whose fault can be planted in clean copy by script. */
import { copyPlanters } from './copy.ts';
import { factPlanters } from './facts.ts';
import { markPlanters } from './marks.ts';
import { namePlanters } from './names.ts';
import { numberPlanters } from './numbers.ts';
import type { Planter } from './plant.ts';
import { speechPlanters } from './speech.ts';
import { spellingPlanters } from './spelling.ts';

export const allPlanters: readonly Planter[] = [
  ...markPlanters,
  ...speechPlanters,
  ...spellingPlanters,
  ...numberPlanters,
  ...factPlanters,
  ...copyPlanters,
  ...namePlanters,
];
