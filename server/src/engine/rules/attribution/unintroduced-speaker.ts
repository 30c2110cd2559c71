/** A speaker whom the story knows by surname only and never introduces. */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Token } from '../../tokens/token.ts';
import { defineRule, type Finding } from '../rule.ts';
import {
  foldName,
  hasOffice,
  inCopy,
  isAddress,
  isFull,
  lastName,
  storyPeople,
  type PersonMention,
  type StoryPerson,
} from '../story/story-people.ts';
import { isCapitalized, sentenceAt, tokenIndexFrom } from '../story/copy-tokens.ts';
import { householdNames } from '../story/household-names.ts';

export const unintroducedSpeaker = defineRule<'unknown' | 'near', { known: readonly string[] }>({
  name: 'attribution/unintroduced-speaker',
  level: 'warning',
  summary: 'A speaker whom the story knows by surname only and never introduces.',
  messages: {
    unknown:
      '“{surname}” speaks here, but the story never says who that is ({evidence}). Give the full name and what {surname} is.',
    near: '“{surname}” speaks here, but the story never says who that is ({evidence}). Is it “{near}”, brought in as “{full}”?',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    known: {
      type: 'array',
      default: [],
      description: 'Names that need no introduction to your readers, beside the household ones.',
    },
  },
  check({ article, options, report }) {
    const known = new Set(options.known.map(foldName));
    const people = storyPeople(article);
    let introduced: ReadonlySet<string> | null = null;
    const sources = firstSources(article);
    for (const { entity, mentions } of people) {
      const source = sources.get(entity.id);
      const place = source && mentions.find((mention) => isAll(article, source, mention) && inCopy(article, mention));
      // "AMLO" and the like are no surnames.
      if (!place || entity.onlyGivenName || /\p{Ll}{3}\p{Lu}|^\p{Lu}{2,}$/u.test(place.text)) continue;
      // “Barnardo’s said”: a charity or a shop, for nobody's possession speaks.
      if (/^[’']s(?!\p{L})/u.test(article.document.text.slice(place.end, place.end + 3))) continue;
      const name = lastName(place);
      // Introduced in another spelling: for names/inconsistent-spelling to say.
      if (mentions.some((mention) => isFull(mention) && lastName(mention) !== name)) continue;
      if (householdNames.has(name) || known.has(name)) continue;
      // All names of the story are looked through for the few speakers who come so far.
      introduced ??= introducedNames(article, people);
      if (introduced.has(name)) continue;
      if (!source.utters && !isSurelyPerson(article, entity, mentions)) continue;
      const evidence = `${place.text} ${mentions.length} ×, no given name, no office`;
      report({
        start: place.start,
        end: place.end,
        message: 'unknown',
        data: { surname: place.text, evidence },
        ...askForNear(place, evidence, people),
      });
    }
  },
});

/** Somebody who is named in full and whose surname looks alike: the likeliest answer to who that is. */
function askForNear(place: PersonMention, evidence: string, people: readonly StoryPerson[]): Partial<Finding<'near'>> {
  for (const { entity, mentions } of people) {
    const pair = entity.variants.find(
      ({ kind, usual, rare }) => kind === 'spelling' && (rare === place.text || usual === place.text),
    );
    const near = pair?.rare === place.text ? pair.usual : pair?.rare;
    const full = near && mentions.find((mention) => isFull(mention) && lastName(mention) === foldName(near));
    if (!near || !full) continue;
    return {
      message: 'near',
      data: { surname: place.text, evidence, near, full: full.text },
      related: [{ start: full.start, end: full.end, message: `“${full.text}” here` }],
      fixes: [{ title: `Change to “${near}”`, edits: [{ start: place.start, end: place.end, text: near }] }],
    };
  }
  return {};
}

/** Whether the name is all of the source, but for "Mr": not "the pitch on Kickstarter". */
function isAll({ document }: Article, source: Span, mention: PersonMention): boolean {
  if (!contains(source, mention)) return false;
  const before = document.text.slice(source.start, mention.start).trim();
  return before === '' || isAddress(before);
}

interface Source extends Span {
  /** A whole utterance in marks is the speaker’s, here or later: firms and papers are quoted in pieces, if at all. */
  readonly utters: boolean;
}

/** The words that name a speaker where they are sure, the first ones for each, by entity. */
function firstSources({ attributions }: Article): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { speaker, source, kind, confidence } of attributions) {
    if (!speaker || !source || confidence < 0.7) continue;
    const first = sources.get(speaker);
    if (first?.utters) continue;
    const { start, end } = first ?? source;
    if (!first || kind === 'direct') sources.set(speaker, { start, end, utters: kind === 'direct' });
  }
  return sources;
}

/** All words of names that stand with a given name, an office or a description somewhere, whoever bears them. */
function introducedNames(article: Article, people: readonly StoryPerson[]): ReadonlySet<string> {
  const introduced = new Set<string>();
  for (const { entity, mentions } of people) {
    for (const mention of mentions) {
      if (mention.keys.every((key) => introduced.has(key))) continue;
      if (entity.introduction || isFull(mention) || hasOffice(article, mention) || isToldOf(article, mention)) {
        for (const key of mention.keys) introduced.add(key);
      }
    }
  }
  // A full name that was not read as a person’s is one all the same.
  const { tokens, paragraphRanges, notes } = article;
  paragraphRanges.forEach(({ firstToken, endToken }, index) => {
    const first = longerName(tokens[firstToken - 1], tokens[firstToken]);
    if (first !== null) introduced.add(first);
    const known = notes[index]!.once(longerNames, () => longerNames(tokens.slice(firstToken, endToken)));
    for (const name of known) introduced.add(name);
  });
  return introduced;
}

/** Words of a paragraph with a proper noun right before them, folded. */
function longerNames(tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const name = longerName(tokens[i - 1], tokens[i]);
    if (name !== null) names.push(name);
  }
  return names;
}

function longerName(before: Token | undefined, token: Token | undefined): string | null {
  if (token?.pos !== 'PROPN' || before?.pos !== 'PROPN' || !isCapitalized(token) || !isCapitalized(before)) return null;
  return isAddress(before.text) ? null : foldName(token.text);
}

/** "Radio host Holt", "Holt, a beekeeper": the words beside the name say who it is; so may a longer name that was not read as one. */
function isToldOf(article: Article, { start, end }: PersonMention): boolean {
  const { tokens } = article;
  const at = tokenIndexFrom({ tokens }, start);
  const [beforeAddress, before, after] = [tokens[at - 2], tokens[at - 1], tokens[tokenIndexFrom({ tokens }, end)]];
  if (
    before &&
    (['NOUN', 'ADJ', 'DET', 'PART', 'NUM'].includes(before.pos) || /^(?:named|called|surnamed|nicknamed|as)$/.test(before.lower))
  ) {
    return true;
  }
  const name = before && isAddress(before.text) ? beforeAddress : before;
  const isNamed =
    name && (name.pos === 'PROPN' || (name.spaced && isCapitalized(name) && name.start > sentenceAt(article, start)!.start));
  if (isNamed || (name !== before && name?.pos === 'NOUN')) return true;
  if (after?.spaced && (after.pos === 'PROPN' || after.pos === 'NOUN')) return true;
  const next = tokens[tokenIndexFrom({ tokens }, end) + 1];
  return (
    after?.text === '(' ||
    (after?.text === ',' && ['ADP', 'DET', 'PRON', 'NUM', 'PROPN', 'NOUN', 'ADJ', 'ADV'].includes(next?.pos ?? 'X'))
  );
}

/** Companies and nicknames are taken for people now and then: a form of address, or "he" and "she" for them, says that they are. */
const isSurelyPerson = ({ document }: Article, entity: Entity, mentions: readonly PersonMention[]): boolean =>
  mentions.some(({ title }) => title && isAddress(document.text.slice(title.start, title.end).trim())) ||
  entity.mentions.filter(({ form, confidence }) => form === 'pronoun' && confidence >= 0.5).length > 0;
