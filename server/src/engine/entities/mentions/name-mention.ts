/** A name in the text made ready for comparing: folded words, place in the story, what stands right round it. */
import type { EntityType, Name } from '../../names/name.ts';
import type { Span } from '../../text/span.ts';
import type { Scenes } from '../../names/paragraphs/scene.ts';
import type { GrammaticalRole } from '../pronouns/grammatical-role.ts';

export interface NameMention extends Span {
  /** Its index among the names of the document, in text order. */
  readonly index: number;
  readonly text: string;
  /** Folded words (see foldWords), honorifics at the start and "Jr", "KC" and the like at the end left out; at least one. */
  readonly words: readonly string[];
  /** The words, joined by spaces: equal for equal names. */
  readonly key: string;
  /** Whether a word of it is misspelt, as far as the story tells; `words` has it right. */
  readonly isMisspelt: boolean;
  readonly type: EntityType;
  readonly confidence: number;
  /** Its type is little more than a guess. */
  readonly isUnsure: boolean;
  readonly title: Span | null;
  /** Folded words of the title: "mr", "russian foreign minister"; empty without one. */
  readonly titleWords: readonly string[];
  /** Half-open token range. */
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of the title, or of the name where it has none. */
  readonly phraseToken: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Stands in a headline or crosshead, a byline or a line of capitals: its capitals and shortness say little. */
  readonly inHeading: boolean;
  /** What it does in its sentence. */
  readonly role: GrammaticalRole;
}

/** The name stage's names, in text order, that have at least one word. */
export type NameMentions = readonly NameMention[];

/** What mentions are joined by: nothing of it changes when other words of the story do. */
export type NameFacts = Pick<
  NameMention,
  'index' | 'text' | 'words' | 'key' | 'isMisspelt' | 'type' | 'isUnsure' | 'titleWords' | 'inHeading'
>;

/** Whether two mentions are alike in all that they are joined by. */
export const haveSameFacts = (a: NameFacts, b: NameFacts): boolean =>
  a.text === b.text &&
  a.key === b.key &&
  a.type === b.type &&
  a.index === b.index &&
  a.isUnsure === b.isUnsure &&
  a.isMisspelt === b.isMisspelt &&
  a.inHeading === b.inHeading &&
  a.words.length === b.words.length &&
  a.titleWords.length === b.titleWords.length &&
  a.titleWords.every((word, i) => word === b.titleWords[i]);

/** The document by paragraphs, with the mentions of each: one list a paragraph. */
export interface MentionScenes extends Scenes {
  readonly mentions: readonly NameMentions[];
}

export const isFullName = (mention: Pick<NameMention, 'words'>): boolean => mention.words.length > 1;

export const surnameOf = (mention: Pick<NameMention, 'words'>): string => mention.words[mention.words.length - 1] ?? '';

/** Weight of one vote on a type. */
export const typeVote = (name: Pick<Name, 'confidence'>): number => Math.max(0.05, name.confidence);
