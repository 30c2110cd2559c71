/** From the names of the name stage to mentions that can be compared: overlooked ones added, misspelt ones read as what they stand for. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Name } from '../../names/name.ts';
import { joinLists } from '../../text/join-lists.ts';
import { countUnits } from '../../text/pauses.ts';
import type { Steps } from '../../text/steps.ts';
import type { Tokens } from '../../tokens/token.ts';
import { type Distance, rememberByScene } from '../../names/paragraphs/remember-by-scene.ts';
import { readScenes, type Scenes } from '../../names/paragraphs/scene.ts';
import { type CapitalizedWords, moveWords, readWords } from '../variants/capitalized-words.ts';
import { createMisspellingFinder } from '../variants/find-misspelt-words.ts';
import { type Abbreviation, createAbbreviationReader } from '../variants/find-odd-capitals.ts';
import { findUnintroduced, type Unintroduced } from '../variants/find-unintroduced.ts';
import type { WordKeys } from '../variants/word-keys.ts';
import { type Clues, moveClues, readClues, withOverlooked } from './find-overlooked-names.ts';
import type { MentionScenes, NameMentions } from './name-mention.ts';
import { createMentionReader, mentionsAsMeant } from './read-name-mentions.ts';

export type FindMentions = (document: NewsDocument, tokens: Tokens, names: readonly Name[]) => Steps<FoundMentions>;

export interface FoundMentions extends Unintroduced {
  readonly scenes: MentionScenes;
  /** All of them. */
  readonly mentions: NameMentions;
  /** Of each paragraph. */
  readonly abbreviations: readonly (readonly Abbreviation[])[];
}

interface WordsAndClues {
  readonly words: CapitalizedWords;
  readonly clues: Clues;
}

const readWordsAndClues = (all: Scenes, paragraph: number): WordsAndClues => ({
  words: readWords(all, paragraph),
  clues: readClues(all, paragraph),
});

const moveWordsAndClues = ({ words, clues }: WordsAndClues, by: Distance): WordsAndClues => ({
  words: moveWords(words, by),
  clues: moveClues(clues, by),
});

/** What it reads of a paragraph it remembers. */
export function createMentionFinder(keys: WordKeys): FindMentions {
  const readWordsOf = rememberByScene(readWordsAndClues, moveWordsAndClues);
  const readAbbreviations = createAbbreviationReader();
  const findMisspelt = createMisspellingFinder(keys);
  const readMentions = createMentionReader();
  return function* (document, tokens, names) {
    const first = readScenes(document, tokens, names);
    // Each paragraph is read for all at once, while its words are at hand.
    const clues: Clues[] = [];
    const abbreviations: (readonly Abbreviation[])[] = [];
    const words: CapitalizedWords[] = [];
    const isDue = countUnits();
    for (let paragraph = 0; paragraph < first.scenes.length; paragraph++) {
      const { cut } = first.scenes[paragraph]!;
      const own = readWordsOf(first, paragraph);
      clues.push(own.clues);
      abbreviations.push(readAbbreviations(cut));
      words.push(own.words);
      if (isDue(cut.text.length)) yield;
    }
    yield;
    const known = findMisspelt(words);
    const more = withOverlooked(names, clues);
    yield;
    const scenes = more === names ? first : readScenes(document, tokens, more);
    const written = readMentions(scenes);
    const mentions = mentionsAsMeant(written, known);
    const joined = joinLists(mentions);
    yield;
    const { misspelt, suspects } = findUnintroduced(joined, tokens.tokens, words, known, keys);
    const meant = misspelt === known ? mentions : mentionsAsMeant(written, misspelt);
    const all = { document, tokens, scenes: scenes.scenes, mentions: meant };
    return { scenes: all, mentions: meant === mentions ? joined : joinLists(meant), misspelt, suspects, abbreviations };
  };
}
