/** The table of commands: name after "copydesk." and what it does. Those of a view are registered with it. */
import type { Desk } from '../desk.ts';
import { goToQuotation, nextQuotation, previousQuotation } from './go-to-quotation.ts';
import { openSample } from './open-sample.ts';
import { reveal } from './reveal.ts';
import { attributeRow, copyRow, findAllOfRow, renameRow } from './row-commands.ts';
import { showOutput } from './show-output.ts';

/** What VS Code passes on is what the menu or the row says; each command knows its own. */
export const allCommands: Readonly<Record<string, (desk: Desk, argument: never) => unknown>> = {
  restart: ({ restart }) => restart(),
  showOutput,
  openSample,
  reveal,
  nextQuotation,
  previousQuotation,
  goToQuotation,
  'row.rename': renameRow,
  'row.findAll': findAllOfRow,
  'row.attribute': attributeRow,
  'row.copy': copyRow,
};
