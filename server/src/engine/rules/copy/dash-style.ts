/** Dashes of two kinds in one story: an em dash here, a spaced en dash there. */
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { matchOutsideQuotations } from '../story/match-outside-quotations.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';

/** By the option’s value: the dash as it stands in the copy, and how a message calls it. */
const dashes: Readonly<Record<string, { readonly text: string; readonly name: string }>> = {
  'spaced-en': { text: ' – ', name: 'an en dash with spaces' },
  'spaced-em': { text: ' — ', name: 'an em dash with spaces' },
  'closed-em': { text: '—', name: 'an em dash without spaces' },
  'spaced-hyphen': { text: ' - ', name: 'a hyphen with spaces' },
  'spaced-double-hyphen': { text: ' -- ', name: 'a double hyphen with spaces' },
  'closed-double-hyphen': { text: '--', name: 'a double hyphen without spaces' },
};
const nameOf = new Map(Object.values(dashes).map(({ text, name }) => [text, name]));
const textOf = new Map(Object.values(dashes).map(({ text, name }) => [name, text]));

/** Between words, not between figures ("2–1", "2010 – 2012") and not at the start or end of a line. */
const dash = /(?<=[\p{L}\p{N})\]’”"'%?!.,])(?: (?:—|–|--?) |—|--)(?=[\p{L}\p{N}(“‘"'£$€])(?<!\d(?: . |—|--)(?=\d))/gu;

export const dashStyle = defineRule<'mixed' | 'house', { form: string }>({
  name: 'copy/dash-style',
  level: 'information',
  summary: 'Dashes of two kinds in one story: em dashes, spaced en dashes, double hyphens.',
  messages: {
    mixed: 'This is {form}; elsewhere this story has {major} ({evidence}). Keep to one.',
    house: 'This is {form}; the house has {major}.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {
    form: {
      type: 'string',
      default: 'story',
      enum: ['story', ...Object.keys(dashes)],
      description: 'The dash between words: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = [...matchOutsideQuotations(article, dash, /[—–]|--| - /)].flatMap(
      ({ start, end, match, before }): FormPlace[] => {
        const form = nameOf.get(match[0]);
        // A dateline that is written another way: "LONDON -", "Lagos, Nigeria —".
        const opens = before.length < 40 && !/\p{Ll} \p{Ll}/u.test(before);
        return form === undefined || opens ? [] : [{ start, end, form }];
      },
    );
    const house = houseOf(options.form);
    reportMinority(countForms(places), house === null ? null : dashes[house]!.name, report, ({ place, major }) => ({
      fixes: [
        { title: `Put ${major}`, edits: [{ start: place.start, end: place.end, text: textOf.get(major)! }], preferred: true },
      ],
    }));
  },
});
