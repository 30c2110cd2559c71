/** One name with two sets of capitals: Nato, NATO. */
import { defineRule } from '../rule.ts';
import { reportVariant } from '../story/report-variants.ts';

export const inconsistentCase = defineRule<'mixed' | 'house', { form: string }>({
  name: 'names/inconsistent-case',
  level: 'warning',
  summary: 'One name with two sets of capitals: Nato and NATO.',
  messages: {
    mixed: '“{form}” is also written “{major}” in this story ({evidence}). Keep to one.',
    house: '“{form}” is “{major}” in the house’s style.',
  },
  insideQuotes: 'skip',
  options: {
    form: {
      type: 'string',
      default: 'story',
      enum: ['story', 'capitals', 'word'],
      description: 'The form to keep to where a story has both: the one it uses more, all capitals (NATO), or as a word (Nato).',
    },
  },
  check({ article, options, report }) {
    const house = ({ usual, rare }: { readonly usual: string; readonly rare: string }): string | null => {
      const capitals = [usual, rare].find((form) => form === form.toUpperCase());
      if (options.form === 'story' || capitals === undefined) return null;
      return options.form === 'capitals' ? capitals : usual === capitals ? rare : usual;
    };
    for (const { variants } of article.entities) {
      for (const variant of variants) {
        if (variant.kind === 'case') reportVariant(article, variant, report, { house, preferred: true });
      }
    }
  },
});
