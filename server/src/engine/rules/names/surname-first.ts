/** A surname that stands before the full name has been given. */
import type { Article } from '../../article/article.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isCapitalized, sentenceAt, tokenIndexFrom } from '../story/copy-tokens.ts';
import { nameFrom } from '../story/name-at.ts';
import { householdNames } from '../story/household-names.ts';
import {
  foldName,
  hasOffice,
  inCopy,
  inHeadline,
  isAddress,
  isFull,
  lastName,
  storyPeople,
  type PersonMention,
  type StoryPerson,
} from '../story/story-people.ts';

export const surnameFirst = defineRule<'early', { known: readonly string[] }>({
  name: 'names/surname-first',
  level: 'warning',
  summary: 'A surname that stands before the full name has been given.',
  messages: {
    early:
      '“{surname}” stands here before readers know who that is: “{full}” comes only later ({evidence}). Give the full name here.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    known: {
      type: 'array',
      default: [],
      description: 'Surnames that your readers need no full name for, beside the household ones.',
    },
  },
  check({ article, options, report }) {
    const known = new Set(options.known.map(foldName));
    const people = storyPeople(article);
    let introduced: ReadonlyMap<string, number> | null = null;
    for (const { mentions } of people) {
      const first = mentions.find((mention) => inCopy(article, mention));
      if (!first || isFull(first)) continue;
      introduced ??= firstIntroductions(article, people);
      if (introduced.get(lastName(first))! <= first.start) continue;
      if (householdNames.has(lastName(first)) || known.has(lastName(first)) || !isBareSurname(article, first)) continue;
      const later = mentions.filter((mention) => isFull(mention) && mention.start > first.start);
      const [full] = later;
      if (
        !full ||
        !inCopy(article, full) ||
        lastName(first) !== lastName(full) ||
        sentenceAt(article, first.start)!.end > full.start
      ) {
        continue;
      }
      const bare = mentions.filter((mention) => mention.start < full.start && inCopy(article, mention));
      report({
        start: first.start,
        end: first.end,
        message: 'early',
        data: { surname: first.text, full: full.text, evidence: evidence(first, bare.length, full) },
        related: [{ start: full.start, end: full.end, message: `“${full.text}” here` }],
        fixes: fixes(article, first, full),
      });
    }
  },
});

/** Where each surname first stands beside a given name or an office, whoever bears it. A headline introduces nobody. */
function firstIntroductions(article: Article, people: readonly StoryPerson[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { mentions } of people) {
    for (const mention of mentions) {
      const key = lastName(mention);
      const known = first.get(key);
      if (known !== undefined && known <= mention.start) continue;
      if ((isFull(mention) || hasOffice(article, mention)) && !inHeadline(article, mention)) first.set(key, mention.start);
    }
  }
  return first;
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)$/i;

/**
 * Whether the word stands for one person and is all that tells who: not "the Holt plan", "anti-Holt", "Mr and Mrs Holt", "Team Holt", "Crown v. Holt",
 * "Presidents Lane and Holt".
 */
function isBareSurname(article: Article, { start, end, text }: PersonMention): boolean {
  const { tokens, document } = article;
  const name = nameFrom(article, start);
  if (calendar.test(text) || text.endsWith('.') || name?.end !== end || name.type !== 'person') {
    return false;
  }
  if (/[-–‑/(]/.test(document.masked.charAt(start - 1)) || /[-–‑/]/.test(document.masked.charAt(end))) return false;
  const at = tokenIndexFrom({ tokens }, start);
  const [before, after] = [tokens[at - 1], tokens[tokenIndexFrom({ tokens }, end)]];
  if (after && after.spaced && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.pos)) return false;
  // "a Holt", "the Fox channel’s Holt", "candidate Holt": a family, a programme, somebody who is introduced.
  if (before && ['DET', 'ADJ', 'NOUN', 'NUM', 'PART'].includes(before.pos)) return false;
  // A word with a capital amid the sentence is a given name or a title that was not read as one.
  const isNamed =
    before?.pos === 'PROPN' || (before?.spaced && isCapitalized(before) && before.start > sentenceAt(article, start)!.start);
  if (before && isNamed && !isAddress(before.text)) return false;
  // "Black, Manafort, Stone and Kelly": partners.
  if (partners.test(document.masked.slice(end, end + 80))) return false;
  return !stepsAside.test(document.masked.slice(Math.max(0, start - 40), start));
}

/** ", Stone and Kelly", ", Stone & Sons": after the first of those in a firm's name. */
const partners = /^(?:, \p{Lu}[\p{L}’'-]+)+,? (?:and|&) \p{Lu}/u;

/** "Mr and Mrs ", "Crown v. ", "a drink called ", "Presidents Lane and ". */
const stepsAside =
  /\b(?:and|&) (?:Mrs|Ms|Mr|Dr)\.? $|\bvs?\. $|\b(?:called|named|dubbed|titled) $|\p{Lu}\p{Ll}+s\.? \p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+)*,? and $/u;

/** "Tessa Holt" for "Holt": alone, or with the place where she is named now made short. */
function fixes({ document }: Article, first: PersonMention, full: PersonMention): readonly Fix[] {
  const here = { start: first.start, end: first.end, text: full.text };
  const only = { title: `Write “${full.text}” here`, edits: [here], preferred: true };
  if (full.title || /^\s*[,(]/.test(document.masked.slice(full.end, full.end + 2))) return [only];
  return [
    only,
    {
      title: `Write “${full.text}” here and “${first.text}” there`,
      edits: [here, { start: full.start, end: full.end, text: first.text }],
    },
  ];
}

function evidence(first: PersonMention, bare: number, full: PersonMention): string {
  const paragraphs = full.paragraph - first.paragraph;
  const where =
    paragraphs === 0 ? 'in the same paragraph' : `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} below`;
  return `${first.text} ${bare} × before it, ${where}`;
}
