/** A bare surname that two people of the story bear. */
import type { Article } from '../../article/article.ts';
import { countLeading } from '../../text/count-leading.ts';
import { defineRule, type Finding } from '../rule.ts';
import { tokenIndexFrom } from '../story/copy-tokens.ts';
import { inCopy, isFull, lastName, storyPeople, type PersonMention, type StoryPerson } from '../story/story-people.ts';
import { addToList } from '../../text/add-to-list.ts';

export const sharedSurname = defineRule({
  name: 'names/shared-surname',
  level: 'off',
  summary: 'A bare surname that two people of the story bear.',
  messages: {
    shared: '“{surname}” may be {first} or {second} ({evidence}). Say which.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const [surname, bearers] of bySurname(storyPeople(article))) {
      const places = bearers
        .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
        .sort((a, b) => a.mention.start - b.mention.start);
      /** Full names of this paragraph and the one before, one a person, the latest last. */
      let near: Place[] = [];
      for (const place of places) {
        const { mention, person } = place;
        near = near.filter((other) => other.mention.paragraph >= mention.paragraph - 1);
        if (isFull(mention) && lastName(mention) === surname) near = [...near.filter((other) => other.person !== person), place];
        const [second, first] = [near.at(-1), near.at(-2)];
        if (!first || !second || !isBare(article, mention, surname) || !areRivals(first, second, mention.start)) continue;
        report({ ...finding(person, mention, [first, second]) });
        // Reported once in a paragraph: what follows depends on the answer.
        near = [];
      }
    }
  },
});

interface Place {
  readonly person: StoryPerson;
  readonly mention: PersonMention;
}

/** The surname alone, for one person: not "Mrs Holt", "the Holt brothers", nor a given name. */
function isBare(article: Article, mention: PersonMention, surname: string): boolean {
  if (isFull(mention) || mention.title !== null || lastName(mention) !== surname || !inCopy(article, mention)) return false;
  const { document, tokens } = article;
  const at = tokenIndexFrom({ tokens }, mention.start);
  const [before, after] = [tokens[at - 1], tokens[tokenIndexFrom({ tokens }, mention.end)]];
  if (before?.pos === 'DET' || before?.pos === 'PROPN' || /[-–‑]/.test(document.masked.charAt(mention.end))) return false;
  return !(after?.spaced && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.pos));
}

/** Whether a reader may waver: neither of the two is so much the one the story is about that the surname is theirs. */
function areRivals(a: Place, b: Place, before: number): boolean {
  const [less, more] = [a, b]
    .map(({ person }) => countLeading(person.mentions, ({ end }) => end <= before))
    .sort((x, y) => x - y);
  return more! <= 3 * less!;
}

function finding(person: StoryPerson, mention: PersonMention, both: readonly [Place, Place]): Finding<'shared'> {
  const [first, second] = both;
  const count = ({ person: { mentions } }: Place): number => mentions.filter(isFull).length;
  const { start, end, text } = mention;
  return {
    start,
    end,
    message: 'shared',
    data: {
      surname: text,
      first: first.mention.text,
      second: second.mention.text,
      evidence: both.map((place) => `${place.mention.text} ${count(place)} ×`).join(', '),
    },
    related: both.map((place) => ({
      start: place.mention.start,
      end: place.mention.end,
      message: `“${place.mention.text}” here`,
    })),
    fixes: [...both]
      .sort((a, b) => Number(b.person === person) - Number(a.person === person))
      .map((place) => ({ title: `Write “${place.mention.text}”`, edits: [{ start, end, text: place.mention.text }] })),
  };
}

/** Those surnames that two or more people bear who are named in full. */
function bySurname(people: readonly StoryPerson[]): ReadonlyMap<string, readonly StoryPerson[]> {
  const found = new Map<string, StoryPerson[]>();
  for (const person of people) {
    for (const key of new Set(person.mentions.filter(isFull).map(lastName))) addToList(found, key, person);
  }
  return new Map([...found].filter(([, bearers]) => bearers.length > 1));
}
