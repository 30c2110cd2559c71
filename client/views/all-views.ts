/** The table of views: name after "copydesk." and what makes it. */
import type { Desk } from '../desk.ts';
import type { StoryView } from './create-story-view.ts';
import { createChecksView } from './checks-view.ts';
import { createNamesView } from './names-view.ts';
import { createSourcesView } from './sources-view.ts';

export const allViews = {
  sources: createSourcesView,
  names: createNamesView,
  checks: createChecksView,
} as const satisfies Readonly<Record<string, (desk: Desk) => StoryView>>;
export type ViewName = keyof typeof allViews;
