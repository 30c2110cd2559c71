/** Joins mentions into entities and names the speaker of every attribution. */
import type { Attributions } from '../attributions/attribution.ts';
import { ownersOfQuotes } from '../attributions/owners-of-quotes.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { countUnits } from '../text/pauses.ts';
import type { Steps } from '../text/steps.ts';
import type { Tokens } from '../tokens/token.ts';
import { buildEntities } from './build-entities.ts';
import { walkDiscourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Definition, Entities } from './entity.ts';
import { findAliases } from './variants/find-aliases.ts';
import { createMentionFinder } from './mentions/find-mentions.ts';
import type { NameMentions } from './mentions/name-mention.ts';
import { createNameDrafter } from './name-drafts.ts';
import { introduce, type Introductions } from './nominals/find-introductions.ts';
import { linkPhrases, type Named } from './nominals/link-phrases.ts';
import type { NounPhrase } from './nominals/noun-phrase.ts';
import { createRoleIndex } from './nominals/role-index.ts';
import { addSide, type Cast, castOf } from './pronouns/cast.ts';
import type { Pronoun } from './pronouns/pronoun.ts';
import type { Referent } from './pronouns/referent.ts';
import { createPieceReader } from './read-pieces.ts';
import { resolveFirstPerson } from './pronouns/resolve-first-person.ts';
import { draftSpeakers } from './speakers/draft-speakers.ts';
import { findSpeakers } from './speakers/find-speakers.ts';
import { readTurns } from './speakers/read-turns.ts';
import { createQuoteIndex, createSourceIndex, createSpeechIndex } from './speakers/span-index.ts';
import { addOddCapitals } from './variants/add-odd-capitals.ts';
import { findOddCapitals } from './variants/find-odd-capitals.ts';
import { createWordKeys } from './variants/word-keys.ts';
import type { TurnShape } from './speakers/turn-shape.ts';

export type FindEntities = (
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  found: Attributions,
) => Steps<Entities>;

/**
 * What it reads of a paragraph it remembers as long as the paragraph and those beside it stay the same. The function it returns is total and
 * deterministic; time linear in mentions, and in the tokens of what is new, near enough.
 */
export function createEntityFinder(): FindEntities {
  const wordKeys = createWordKeys();
  const readMentions = createMentionFinder(wordKeys);
  const draftNames = createNameDrafter(wordKeys);
  const readPieces = createPieceReader();
  return function* (document, tokens, quotes, names, found) {
    const { scenes, mentions, misspelt, suspects, abbreviations } = yield* readMentions(document, tokens, names);
    yield;
    const definitions: Definition[] = [];
    const introductions: Introductions[] = [];
    const phrases: NounPhrase[] = [];
    const pronouns: Pronoun[] = [];
    const turnShapes: TurnShape[] = [];
    const isDue = countUnits();
    for (let paragraph = 0; paragraph < document.paragraphs.length; paragraph++) {
      const pieces = readPieces(scenes, paragraph);
      append(definitions, pieces.definitions);
      append(introductions, pieces.introductions);
      append(phrases, pieces.phrases);
      append(pronouns, pieces.pronouns);
      turnShapes.push(pieces.turnShape);
      const { start, end } = document.paragraphs[paragraph]!;
      if (isDue(end - start)) yield;
    }
    yield;
    const named = yield* draftNames(definitions, mentions, { misspelt, suspects }, findAliases(document, mentions));
    yield;
    addOddCapitals(named, findOddCapitals(document, tokens, names, abbreviations));
    yield;
    for (const draft of named) introduce(draft, ({ index }) => introductions[index]!);
    return yield* resolve(document, tokens, quotes, found, { named, mentions, phrases, pronouns, turnShapes });
  };
}

/** As arguments of `push` the items would be too many where a paragraph has a hundred thousand. */
function append<Item>(list: Item[], more: readonly Item[]): void {
  for (let i = 0; i < more.length; i++) list.push(more[i]!);
}

/** What the paragraphs hold, in text order, and the drafts of those they name. */
interface Pieces {
  readonly named: readonly Draft[];
  readonly mentions: NameMentions;
  readonly phrases: readonly NounPhrase[];
  readonly pronouns: readonly Pronoun[];
  readonly turnShapes: readonly TurnShape[];
}

/** Finds whom phrases and pronouns stand for, and who speaks. */
function* resolve(
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  found: Attributions,
  { named, mentions, phrases, pronouns, turnShapes }: Pieces,
): Steps<Entities> {
  const draftOf = new Array<Draft>(mentions.length);
  for (const draft of named) for (const { index } of draft.names) draftOf[index] = draft;
  const namedMentions = mentions.map((mention): Named => ({ mention, draft: draftOf[mention.index]! }));
  const ownerOf = ownersOfQuotes(found.attributions);
  const quoteIndex = createQuoteIndex(quotes, found, ownerOf);
  const links = linkPhrases(document, tokens, phrases, named, namedMentions);
  yield;
  const cast = castOf(named);
  const sides: Referent[] = [];
  const turns = readTurns({
    document,
    shapes: turnShapes,
    people: () => peopleOf(cast),
    inQuotes: (offset) => quoteIndex.at(offset) >= 0,
    newSide: () => sides[sides.push(addSide(cast)) - 1]!,
  });
  const roles = createRoleIndex(named);
  yield;
  const discourse = yield* walkDiscourse({
    tokens,
    cast,
    turns,
    named: namedMentions,
    phrases,
    pronouns,
    links,
    roles,
    quoteAt: quoteIndex.at,
    startOfSpeech: createSpeechIndex(document, quotes),
    isSource: createSourceIndex(found),
  });
  yield;
  const speakers = findSpeakers({
    turns,
    document,
    tokens,
    quotes: quotes.quotes,
    attributions: found.attributions,
    ownerOf,
    cast,
    roles,
    discourse,
    named: namedMentions,
  });
  yield;
  const speakerOf = quoteIndex.speakers(speakers);
  yield* discourse.resolveQuoted((quote) => speakerOf(quote)?.referent ?? null);
  resolveFirstPerson(pronouns, turns, quoteIndex.at, speakerOf);

  yield;
  const speaking: Referent[] = [];
  for (const { referent } of speakers.values()) speaking.push(referent);
  append(speaking, sides);
  const unnamed = draftSpeakers(document, named.length, speaking);
  const { entities, idOf } = buildEntities([...named, ...unnamed.values()], cast.referents);
  const entityOf = new Map<string, { readonly entity: string; readonly confidence: number }>();
  for (const [id, { referent, confidence }] of speakers) {
    const entity = idOf.get(referent.draft ?? unnamed.get(referent)!);
    if (entity) entityOf.set(id, { entity, confidence });
  }
  return { entities, speakers: entityOf };
}

const peopleOf = ({ byDraft }: Cast) =>
  [...byDraft]
    .filter(([{ type }]) => type === 'person')
    .flatMap(([{ names }, referent]) => names.map((mention) => ({ mention, referent })))
    .sort((a, b) => a.mention.index - b.mention.index);
