/** Words in -ise and words in -ize in one story. */
import iseStems from '../../../../lexicon/ise-stems.json' with { type: 'json' };
import { defineRule } from '../rule.ts';
import { countForms, reportMinority } from '../story/minority.ts';
import { hasNoTellingCapital } from '../story/opens-sentence.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { scanWords, wordsWith, type CopyWord, withSmallFirst } from '../story/scan-words.ts';

const stems = new Set(iseStems);
const ending = /^(\p{L}\p{Ll}+)i([sz])(e[srd]?|ers|ing|ingly|ation|ations|ational|able)$/u;

export const mixedSuffix = defineRule<'mixed' | 'house', { suffix: string }>({
  name: 'spelling/mixed-suffix',
  level: 'warning',
  summary: 'Words in -ise and words in -ize in one story.',
  messages: {
    mixed: '“{word}” is spelt with {form}, other words of this story with {major} ({evidence}). Keep to one: “{other}”.',
    house: '“{word}” is spelt with {form}; the house writes “{other}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {
    suffix: {
      type: 'string',
      default: 'story',
      enum: ['story', '-ise', '-ize'],
      description: 'The ending to keep to: what the story mostly has, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = [...scanWords(article, withEndingIn)].flatMap((word) =>
      quotationAt(article, word) || !hasNoTellingCapital(article, word)
        ? []
        : [{ ...word, form: `-i${ending.exec(word.text)![2]!}e` }],
    );
    const house = options.suffix === 'story' ? null : options.suffix;
    reportMinority(countForms(places), house, report, ({ place }) => {
      const other = otherEnding(place);
      return {
        data: { word: place.text, other },
        fixes: [{ title: `Change to “${other}”`, edits: [{ start: place.start, end: place.end, text: other }], preferred: true }],
      };
    });
  },
});

const otherEnding = ({ text }: CopyWord): string =>
  text.replace(ending, (_, stem: string, letter: string, rest: string) => `${stem}i${letter === 's' ? 'z' : 's'}${rest}`);

function hasEnding(word: string): boolean {
  const match = ending.exec(word);
  return match !== null && stems.has(withSmallFirst(match[1]!));
}

/** The letters that all of the endings begin with. */
const withEndingIn = wordsWith(/i[sz](?:[ea]|ing)/g, hasEnding);
