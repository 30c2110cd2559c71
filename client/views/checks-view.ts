/** The view "Checks": what of the article in front has been verified, corrected, and lost its place. */
import { checksMethod, type StoryChecks } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { checkRows, type CheckSort, checkSorts } from './check-rows.ts';
import { counted } from './counted.ts';
import { createStoryView, type StoryView } from './create-story-view.ts';

export const createChecksView = (desk: Desk): StoryView =>
  createStoryView<StoryChecks, CheckSort>(desk, {
    id: 'copydesk.checks',
    method: checksMethod,
    rows: checkRows,
    sorts: checkSorts,
    summary: ({ verified, quotations, unwritten }) => {
      const told = quotations === 0 ? '' : `${verified} of ${counted(quotations, 'quotation')} verified`;
      return [told, unwritten > 0 ? `${unwritten} not saved` : ''].filter((part) => part !== '').join(', ');
    },
    badge: ({ checks, orphans, troubles }) => {
      const open = checks.filter(({ state }) => state === 'disputed' || state === 'changed').length;
      const value = open + orphans.length + troubles.length;
      return value === 0
        ? undefined
        : {
            value,
            tooltip: `${counted(value, 'matter')} to settle: disputed, changed since it was verified, words that are no longer found, or the file of annotations`,
          };
    },
  });
