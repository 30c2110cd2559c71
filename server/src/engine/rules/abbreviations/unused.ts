/** An abbreviation that is given in brackets and never used again. */
import { overlaps } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { abbreviationUses, lettersOf, otherLetters } from '../story/abbreviation-uses.ts';
import { quotationAt } from '../story/quotation-at.ts';

export const unused = defineRule({
  name: 'abbreviations/unused',
  level: 'warning',
  summary: 'An abbreviation that is given in brackets and never used again.',
  messages: { unused: '“{acronym}” is given here and never used again. A reader need not learn it: take the brackets out.' },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'story',
  options: {},
  check({ article, report }) {
    const { document, entities } = article;
    const textAt = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
    const definitions = entities.flatMap((entity) => entity.definitions.map((definition) => ({ entity, definition })));
    if (definitions.length === 0) return;
    const uses = abbreviationUses(article, new Set(definitions.map(({ definition }) => lettersOf(textAt(definition.acronym)))));
    for (const { entity, definition } of definitions) {
      const { acronym, bracket, expansion } = definition;
      if (!bracket || !overlaps(bracket, acronym) || quotationAt(article, bracket)) continue;
      const key = lettersOf(textAt(acronym));
      if ((uses.get(key) ?? []).some((use) => !overlaps(use, acronym))) continue;
      // Defined as USA and then called US: that is another fault.
      if (abbreviationUses(article, otherLetters(entity, key)).size > 0) continue;
      const start = document.text.charAt(bracket.start - 1) === ' ' ? bracket.start - 1 : bracket.start;
      report({
        ...bracket,
        message: 'unused',
        data: { acronym: textAt(acronym) },
        fixes: [
          {
            title: `Remove “${textAt(bracket)}” after “${textAt(expansion)}”`,
            edits: [{ start, end: bracket.end, text: '' }],
            preferred: true,
          },
        ],
      });
    }
  },
});
