/** Names that the house spells otherwise. */
import { defineRule } from '../rule.ts';
import { reportEntries } from '../story/report-entries.ts';

export const houseSpelling = defineRule<'prefer' | 'avoid'>({
  name: 'names/house-spelling',
  level: 'warning',
  summary: 'A name in another spelling than the one the house has approved: Kiev, Kyiv.',
  messages: {
    prefer: '“{found}”: the house spells this name {prefer}{why}.',
    avoid: '“{found}” is not how the house spells this name{why}. Look up the name it has approved.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {},
  check({ article, style, report }) {
    reportEntries(
      article,
      style.findNames,
      ({ name, role, why, source }) => ({
        prefer: [name],
        why: [role, why].filter((part) => part !== null).join('; ') || null,
        source,
        insideQuotes: false,
        level: null,
      }),
      report,
    );
  },
});
