/** The full name again after it has been given. */
import { defineRule } from '../rule.ts';
import { foldName, inCopy, isFull, lastName, shortForm, storyPeople, type PersonMention } from '../story/story-people.ts';

export const fullNameAgain = defineRule({
  name: 'names/full-name-again',
  level: 'off',
  summary: 'The full name of a person again after it has been given.',
  messages: {
    again: '“{full}” has been named in full already ({evidence}). From the second mention on the surname, “{short}”, is enough.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const people = storyPeople(article);
    const bearers = new Map<string, number>();
    for (const { mentions } of people) {
      for (const key of new Set(mentions.filter(isFull).map(lastName))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
    }
    const others = new Set(
      article.names.filter(({ type }) => type !== 'person').map(({ start, end }) => article.document.text.slice(start, end)),
    );
    for (const person of people) {
      const [first, ...later] = person.mentions.filter((mention) => isFull(mention) && inCopy(article, mention));
      // A place or a firm that was taken for a person once is named in full each time.
      if (!first || others.has(first.text)) continue;
      for (const again of later) {
        // Of two who share a surname each is named in full.
        if (!sameWords(first, again) || bearers.get(lastName(first))! > 1) continue;
        const { short, sure } = shortForm(person, first);
        report({
          start: again.start,
          end: again.end,
          message: 'again',
          data: { full: again.text, short, evidence: `${first.text} ${later.length + 1} ×` },
          related: [{ start: first.start, end: first.end, message: `“${first.text}” here` }],
          fixes: [{ title: `Write “${short}”`, edits: [{ start: again.start, end: again.end, text: short }], preferred: sure }],
        });
      }
    }
  },
});

const sameWords = (a: PersonMention, b: PersonMention): boolean =>
  a.words.map(foldName).join(' ') === b.words.map(foldName).join(' ');
