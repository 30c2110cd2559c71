/** The view "Names": the people, organizations and places of the article in front, with all their forms. */
import { namesMethod, type StoryNames } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { counted } from './counted.ts';
import { createStoryView, type StoryView } from './create-story-view.ts';
import { nameRows, type NameSort, nameSorts } from './name-rows.ts';

export const createNamesView = (desk: Desk): StoryView =>
  createStoryView<StoryNames, NameSort>(desk, {
    id: 'copydesk.names',
    method: namesMethod,
    rows: nameRows,
    sorts: nameSorts,
    summary: ({ names }) => (names.length === 0 ? '' : counted(names.length, 'name')),
    badge: ({ names }) => {
      const value = names.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
      return value === 0 ? undefined : { value, tooltip: `${counted(value, 'name')} written in two ways` };
    },
  });
