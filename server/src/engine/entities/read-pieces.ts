/** What entities are made of, one paragraph at a time: read for all at once, while its words are at hand, and remembered as one. */
import { type Distance, rememberByScene } from '../names/paragraphs/remember-by-scene.ts';
import { findDefinitions, moveDefinitions } from './acronyms/find-definitions.ts';
import type { Definition } from './entity.ts';
import type { MentionScenes } from './mentions/name-mention.ts';
import { type Introductions, moveIntroductions, readIntroductions } from './nominals/find-introductions.ts';
import { findNounPhrases, movePhrases } from './nominals/find-noun-phrases.ts';
import type { NounPhrase } from './nominals/noun-phrase.ts';
import { findPronouns, movePronouns } from './pronouns/find-pronouns.ts';
import type { Pronoun } from './pronouns/pronoun.ts';
import { readTurnShape, type TurnShape } from './speakers/turn-shape.ts';

/** All in text order. */
export interface ParagraphPieces {
  readonly definitions: readonly Definition[];
  /** One entry a mention. */
  readonly introductions: readonly Introductions[];
  readonly phrases: readonly NounPhrase[];
  readonly pronouns: readonly Pronoun[];
  readonly turnShape: TurnShape;
}

export const createPieceReader = (): ((all: MentionScenes, paragraph: number) => ParagraphPieces) =>
  rememberByScene(readPieces, movePieces);

const readPieces = (all: MentionScenes, paragraph: number): ParagraphPieces => ({
  definitions: findDefinitions(all, paragraph),
  introductions: readIntroductions(all, paragraph),
  phrases: findNounPhrases(all, paragraph),
  pronouns: findPronouns(all, paragraph),
  turnShape: readTurnShape(all, paragraph),
});

const movePieces = (
  { definitions, introductions, phrases, pronouns, turnShape }: ParagraphPieces,
  by: Distance,
): ParagraphPieces => ({
  definitions: moveDefinitions(definitions, by),
  introductions: moveIntroductions(introductions, by),
  phrases: movePhrases(phrases, by),
  pronouns: movePronouns(pronouns, by),
  turnShape,
});
