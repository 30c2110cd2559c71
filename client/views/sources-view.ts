/** The view "Sources": who is quoted in the article in front, how much, and where. */
import { sourcesMethod, type StorySources } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { counted } from './counted.ts';
import { createStoryView, type StoryView } from './create-story-view.ts';
import { type SourceSort, sourceRows, sourceSorts } from './source-rows.ts';

export const createSourcesView = (desk: Desk): StoryView =>
  createStoryView<StorySources, SourceSort>(desk, {
    id: 'copydesk.sources',
    method: sourcesMethod,
    rows: sourceRows,
    sorts: sourceSorts,
    summary: ({ sources, words }) => {
      const count = sources.filter(({ standing }) => standing !== 'unattributed').length;
      return sources.length === 0 ? '' : `${counted(count, 'source')} · ${counted(words, 'quoted word')}`;
    },
    badge: ({ sources }) => {
      const value = sources.find(({ standing }) => standing === 'unattributed')?.passages.length ?? 0;
      return value === 0 ? undefined : { value, tooltip: `${counted(value, 'quotation')} without a source` };
    },
  });
