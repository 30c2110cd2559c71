/** Joins mentions into entities and names the speaker of every attribution. */
import type { Attributions } from '../attributions/attribution.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { textOf } from '../text/span.ts';
import type { Tokens } from '../tokens/token.ts';
import { buildEntities } from './build-entities.ts';
import { walkDiscourse } from './discourse.ts';
import type { Entities } from './entity.ts';
import { withOverlookedNames } from './mentions/find-overlooked-names.ts';
import { readNameMentions } from './mentions/read-name-mentions.ts';
import { createNameDrafter, type DraftNames } from './name-drafts.ts';
import { findIntroductions } from './nominals/find-introductions.ts';
import { findNounPhrases } from './nominals/find-noun-phrases.ts';
import { linkPhrases } from './nominals/link-phrases.ts';
import { createRoleIndex } from './nominals/role-index.ts';
import { addSide, type Cast, castOf } from './pronouns/cast.ts';
import { findPronouns } from './pronouns/find-pronouns.ts';
import { resolveFirstPerson } from './pronouns/resolve-first-person.ts';
import type { Referent } from './pronouns/referent.ts';
import { createMisspeltWordFinder, type FindMisspeltWords } from './variants/find-misspelt-words.ts';
import { findSpeakers } from './speakers/find-speakers.ts';
import { readTurns } from './speakers/read-turns.ts';
import { createQuoteIndex, createSourceIndex } from './speakers/span-index.ts';
import { draftSpeakers } from './speakers/draft-speakers.ts';

export type FindEntities = (
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  found: Attributions,
) => Entities;

/** Total and deterministic; time linear in tokens and mentions, near enough. Remembers what it made of the names of the text before. */
export function createEntityFinder(): FindEntities {
  const draftNames = createNameDrafter();
  const findMisspeltWords = createMisspeltWordFinder();
  return (...story) => findEntities(draftNames, findMisspeltWords, ...story);
}

function findEntities(
  draftNames: DraftNames,
  findMisspeltWords: FindMisspeltWords,
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  found: Attributions,
): Entities {
  const misspelt = findMisspeltWords(document, tokens, names);
  const mentions = readNameMentions(
    document,
    tokens,
    withOverlookedNames(tokens, names, (name) => textOf(document.text, name)),
    misspelt,
  );
  const named = draftNames(document, mentions, misspelt);
  const nameEnds = new Set(mentions.map(({ endToken }) => endToken));
  for (const draft of named) findIntroductions(draft, tokens, nameEnds);

  const pronouns = findPronouns(tokens);
  const quoteIndex = createQuoteIndex(quotes, found);
  const phrases = findNounPhrases(tokens, mentions);
  const links = linkPhrases(document, tokens, phrases, named);
  const cast = castOf(named);
  const sides: Referent[] = [];
  const turns = readTurns({
    document,
    tokens,
    people: peopleOf(cast),
    inQuotes: (offset) => quoteIndex.at(offset) >= 0,
    newSide: () => sides[sides.push(addSide(cast)) - 1]!,
  });
  const discourse = walkDiscourse({
    tokens,
    cast,
    turns,
    phrases,
    pronouns,
    links,
    roles: createRoleIndex(named),
    quoteAt: quoteIndex.at,
    isSource: createSourceIndex(found),
  });
  const speakers = findSpeakers({ tokens, quotes: quotes.quotes, attributions: found.attributions, cast, discourse });
  const speakerOf = quoteIndex.speakers(speakers);
  discourse.resolveQuoted((quote) => speakerOf(quote)?.referent ?? null);
  resolveFirstPerson(pronouns, turns, quoteIndex.at, speakerOf);

  const speaking = [...[...speakers.values()].map(({ referent }) => referent), ...sides];
  const unnamed = draftSpeakers(document, named.length, speaking);
  const { entities, idOf } = buildEntities([...named, ...unnamed.values()], cast.referents);
  return {
    entities,
    speakers: new Map(
      [...speakers].flatMap(([id, { referent, confidence }]) => {
        const entity = idOf.get(referent.draft ?? unnamed.get(referent)!);
        return entity ? [[id, { entity, confidence }] as const] : [];
      }),
    ),
  };
}

const peopleOf = ({ byDraft }: Cast) =>
  [...byDraft]
    .filter(([{ type }]) => type === 'person')
    .flatMap(([{ names }, referent]) => names.map((mention) => ({ mention, referent })))
    .sort((a, b) => a.mention.index - b.mention.index);
