/** The table of rewritings that code actions offer. */
import { abbreviateName } from './abbreviate-name.ts';
import { attributeQuotation } from './attribute-quotation.ts';
import { convertMarks } from './convert-marks.ts';
import { joinQuotations } from './join-quotations.ts';
import type { Refactoring } from './refactoring.ts';
import { splitQuotation } from './split-quotation.ts';
import { swapTag } from './swap-tag.ts';
import { writeOutName } from './write-out-name.ts';

export const allRefactorings: readonly Refactoring[] = [
  attributeQuotation,
  swapTag,
  splitQuotation,
  joinQuotations,
  writeOutName,
  abbreviateName,
  convertMarks,
];
