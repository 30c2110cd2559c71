/** The table of commands: name after "copydesk." and what it does. Those of a view are registered with it. */
import {
  editCheck,
  markDisputed,
  markToCheck,
  markVerified,
  moveAnnotation,
  nextUnverified,
  openEvidence,
  previousUnverified,
  removeAnnotation,
} from '../checks/check-commands.ts';
import { setName, setSpeaker } from '../checks/correct-commands.ts';
import type { Desk } from '../desk.ts';
import { printReport, saveReport, showReport } from '../report/story-report.ts';
import { toggleSpeakerColours } from '../speaker-colours.ts';
import { checkAll } from './check-all.ts';
import { checkNames } from './check-names.ts';
import { attachNotes, detachNotes } from './attach-notes.ts';
import { attributeTo } from './attribute-to.ts';
import { chooseHouseStyle } from './choose-house-style.ts';
import { compareWithFile, compareWithGit } from './compare-with-git.ts';
import { exportArticle } from './export-article.ts';
import { goToQuotation, nextQuotation, previousQuotation } from './go-to-quotation.ts';
import { importAnnotations } from './import-annotations.ts';
import { openPage } from './open-page.ts';
import { openSample } from './open-sample.ts';
import { openWalkthrough } from './open-walkthrough.ts';
import { attributeAt, attributeRow, copyRow, findAllOfRow, renameName, renameRow, revealRow } from './row-commands.ts';
import { showOutput } from './show-output.ts';
import { chooseDesk, writeDesk } from './write-desk.ts';

/** What VS Code passes on is what the menu or the row says; each command knows its own. */
export const allCommands: Readonly<Record<string, (desk: Desk, argument: never) => unknown>> = {
  restart: ({ restart }) => restart(),
  showOutput,
  chooseHouseStyle,
  openPage,
  openSample,
  openWalkthrough,
  checkAll,
  checkNames,
  reveal: revealRow,
  attributeAt,
  attributeTo,
  nextQuotation,
  previousQuotation,
  goToQuotation,
  showReport,
  saveReport: (desk) => saveReport(desk),
  printReport: (desk) => printReport(desk),
  'desk.write': writeDesk,
  'desk.choose': chooseDesk,
  setSpeaker,
  setName,
  markVerified,
  markToCheck,
  markDisputed,
  editCheck,
  openEvidence,
  nextUnverified,
  previousUnverified,
  removeAnnotation,
  moveAnnotation,
  attachNotes,
  detachNotes,
  importAnnotations,
  export: exportArticle,
  compareWithGit,
  compareWithFile,
  renameName,
  'row.rename': renameRow,
  'row.findAll': findAllOfRow,
  toggleSpeakerColours,
  'row.attribute': attributeRow,
  'row.copy': copyRow,
};
