/** One person with two ages, or with an age that the year of birth does not bear out. */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule, type Finding } from '../rule.ts';
import { monthPattern } from '../story/calendar.ts';
import { isRunningCopy, sentenceAt } from '../story/copy-tokens.ts';
import { nameFrom } from '../story/name-at.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { searchCopy } from '../story/search-copy.ts';
import { storyDate } from '../story/story-date.ts';
import { bareWords, foldName, isAddress } from '../story/story-people.ts';
import { addToList } from '../../text/add-to-list.ts';

/** An age or a year of birth beside a name. Offsets from the paragraph's start while it is searched, then into the document. */
interface Told extends Span {
  readonly kind: 'age' | 'birth';
  readonly value: number;
  /** Where the name ends, or where it starts if the age stands before it. */
  readonly nameEnd: number | null;
  readonly nameStart: number | null;
}

/** "Lind, 43, said", "Lind (43)", "Lind, aged 43,", "Lind, who is 43,", "Lind, a 43-year-old baker", "Lind is 43." */
const afterName = [
  /,? \((?:aged? |now )?(\d{1,3})\)/u,
  /, (?:aged? |now |who is )(\d{1,3})(?=[,.;:)]| (?:and|who|years)\b)/u,
  /, (\d{1,3})(?=, (?!(?:and|or|to) [\d\p{Lu}])\p{Ll}|[.;)](?!\d))/u,
  /, an? (\d{1,3})-year-old\b/u,
  / is (\d{1,3})(?=\.(?!\d)| years old\b| and\b)/u,
];
const ageAfter = new RegExp(`(?<=\\p{Ll})(?:${afterName.map(({ source }) => source).join('|')})`, 'gu');
/** What stands round the figures of all of these. */
const needs = /[ (]\d{1,3}(?:[,.;:)]| (?:and|who|years)\b|-year-old\b)/;
/** "the 43-year-old baker Mara Lind". */
const ageBefore =
  /(?<![\p{L}\p{N}])(\d{1,3})-year-old (?:(?!(?:of|by|in|at|from|to|with|for|on|and|near) )\p{Ll}[\p{L}-]* ){0,3}(?=\p{Lu})/gu;
/** "Lind, born in 1979", "Lind (born 1979)", "Lind was born in 1979", "Lind was born on 4 May 1979". */
const birth = new RegExp(
  `(?<=\\p{L})(?:,? \\(born |,? (?:who )?was born |, born )(?:in |on )?(?:\\d{1,2} )?(?:${monthPattern} )?(?:\\d{1,2},? )?((?:18|19|20)\\d\\d)(?!\\d)`,
  'gu',
);

export const age = defineRule({
  name: 'facts/age',
  level: 'warning',
  summary: 'One person with two ages, or with an age that the year of birth does not bear out.',
  messages: {
    two: '{name} is {age} here and {other} elsewhere in this story. One of the two is wrong: check the age.',
    birth: 'Somebody born in {year} is {right} in {now}, not {age}. Check {name}’s age and year of birth.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const told = [...searchCopy(article, isRunningCopy, agesIn)].flatMap(({ paragraph: { start }, found }) =>
      found.map((one) => ({ ...one, ...moved(one, start) })),
    );
    if (told.length < 2) return;
    const now = told.some(({ kind }) => kind === 'birth') ? storyDate(article) : null;
    for (const [person, all] of byPerson(article, told)) checkPerson(person, all, now?.year ?? null, report);
  },
});

const moved = ({ start, end, nameEnd, nameStart }: Told, by: number) => ({
  start: start + by,
  end: end + by,
  nameEnd: nameEnd === null ? null : nameEnd + by,
  nameStart: nameStart === null ? null : nameStart + by,
});

function agesIn(copy: string): readonly Told[] {
  if (!/\d/.test(copy)) return [];
  const after = (pattern: RegExp, kind: Told['kind']): Told[] =>
    matchesOf(pattern, copy).map((match): Told => {
      const written = match.slice(1).find((group) => group !== undefined)!;
      const start = match.index + match[0].lastIndexOf(written);
      return { start, end: start + written.length, kind, value: Number(written), nameEnd: match.index, nameStart: null };
    });
  const before = (copy.includes('-year-old ') ? matchesOf(ageBefore, copy) : []).map((match): Told => ({
    start: match.index,
    end: match.index + match[1]!.length,
    kind: 'age',
    value: Number(match[1]),
    nameEnd: null,
    nameStart: match.index + match[0].length,
  }));
  return [
    ...(needs.test(copy) ? after(ageAfter, 'age') : []),
    ...before,
    ...(copy.includes('born ') ? after(birth, 'birth') : []),
  ].sort((a, b) => a.start - b.start);
}

interface NamedHere {
  readonly person: Entity;
  /** Of the person among those of the story. */
  readonly order: number;
  readonly mention: Span;
}

/** What is told of each person in the reporter's words, in text order. */
function byPerson(article: Article, told: readonly Told[]): ReadonlyMap<Entity, readonly Told[]> {
  const people = article.entities.filter(({ type, named }) => type === 'person' && named);
  const shared = surnamesOfMany(people);
  const result = new Map<Entity, Told[]>();
  const byEnd = new Map<number | null, NamedHere[]>();
  const byStart = new Map<number | null, NamedHere[]>();
  people.forEach((person, order) => {
    for (const mention of person.mentions) {
      if (mention.form !== 'name') continue;
      const here = { person, order, mention };
      addToList(byEnd, mention.end, here);
      addToList(byStart, mention.start, here);
    }
  });
  for (const one of told) {
    if (quotationAt(article, one) || isOfThePast(article, one)) continue;
    const named = [...(byEnd.get(one.nameEnd) ?? []), ...(byStart.get(one.nameStart) ?? [])].sort((a, b) => a.order - b.order);
    const person = named.find(({ mention }) => !followsName(article, mention))?.person;
    if (person && !shared.has(surname(person)) && !hasTwoGivenNames(article, person)) {
      addToList(result, person, one);
    }
  }
  return result;
}

const surname = ({ name }: Entity): string => foldName(bareWords(name).at(-1)!);

/** Relatives share a name, and a bare surname may be either's. */
function surnamesOfMany(people: readonly Entity[]): ReadonlySet<string> {
  const given = new Map<string, string>();
  const more = new Set<string>();
  for (const person of people) {
    const words = bareWords(person.name).map(foldName);
    const other = given.get(surname(person));
    if (words.length > 1 && other !== undefined && other !== words[0]) more.add(surname(person));
    if (words.length > 1) given.set(surname(person), words[0]!);
  }
  return more;
}

/** A word with a capital before a bare surname that is no title: another given name. */
function followsName(article: Article, { start, end }: Span): boolean {
  const { document } = article;
  if (bareWords(document.text.slice(start, end)).length > 1) return false;
  const before = /(\p{Lu}[\p{L}’'-]+) $/u.exec(document.masked.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && !isAddress(before) && (nameFrom(article, start)?.title ?? null) === null;
}

/** "Mara Lind" and "Ole Lind" taken for one. */
function hasTwoGivenNames({ document }: Article, { mentions }: Entity): boolean {
  const given = mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end }) => bareWords(document.text.slice(start, end)).map(foldName))
    .flatMap((words) => (words.length > 1 ? [words[0]!] : []));
  return given.some((name) => !name.startsWith(given[0]!.charAt(0)));
}

/** "In 1990 Lind, 17, was …", "Lind, 25 at the time,": an age of another day. */
function isOfThePast(article: Article, { start, kind }: Told): boolean {
  const sentence = sentenceAt(article, start);
  if (!sentence || kind === 'birth') return false;
  const words = article.document.masked.slice(sentence.start, sentence.end);
  return /\b(?:[Ii]n|[Ff]rom|[Uu]ntil) (?:\p{L}+ )?(?:1[89]|20)\d\d\b|\b(?:ago|(?<!the )then|at the time|when (?:he|she|they)|died|dead|killed at)\b/u.test(
    words,
  );
}

function checkPerson(
  { name }: Entity,
  told: readonly Told[],
  now: number | null,
  report: (finding: Finding<'two' | 'birth'>) => void,
): void {
  const ages = told.filter(({ kind }) => kind === 'age');
  const first = ages[0];
  if (!first) return;
  for (const other of ages) {
    if (other.value === first.value) continue;
    report({
      start: other.start,
      end: other.end,
      message: 'two',
      data: { name, age: other.value, other: first.value },
      related: [{ start: first.start, end: first.end, message: `${first.value} here` }],
    });
  }
  const born = told.find(({ kind }) => kind === 'birth');
  // Before the birthday the difference of the years is one more than the age.
  if (!born || now === null || [0, 1].includes(now - born.value - first.value)) return;
  report({
    start: first.start,
    end: first.end,
    message: 'birth',
    data: { name, age: first.value, year: born.value, now, right: `${now - born.value - 1} or ${now - born.value}` },
    related: [{ start: born.start, end: born.end, message: `born in ${born.value}` }],
  });
}
