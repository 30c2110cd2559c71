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
  reach: 'story',
  waitsFor: 'sentence',
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
    for (const { variants, type } of article.entities) {
      for (const variant of variants) {
        const capitals = [variant.usual, variant.rare].some((form) => form === form.toUpperCase());
        // People’s names stand in capitals for show, not for style; two letters are too few to tell "Un" from "UN".
        if (variant.kind !== 'case' || (type === 'person' && capitals) || !/\p{L}{3}/u.test(variant.usual)) continue;
        reportVariant(article, variant, report, { house, preferred: true });
      }
    }
  },
});
