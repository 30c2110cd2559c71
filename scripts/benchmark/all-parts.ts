/** The table of benchmark parts. A line here makes a part run. */
import type { Part } from './part.ts';
import { fixes } from './parts/fixes.ts';
import { attributions } from './parts/attributions.ts';
import { namesBesideCompromise } from './parts/names-beside-compromise.ts';
import { plantedFaults } from './parts/planted-faults.ts';
import { plantedNames } from './parts/planted-names.ts';
import { plantedRules } from './parts/planted-rules.ts';
import { quotationsBesideCompromise } from './parts/quotations-beside-compromise.ts';
import { speed } from './parts/speed.ts';

export const allParts: readonly Part[] = [
  attributions,
  plantedFaults,
  plantedNames,
  plantedRules,
  fixes,
  speed,
  quotationsBesideCompromise,
  namesBesideCompromise,
];
