/** From the names of the name stage to mentions that can be compared: overlooked ones added, misspelt ones read as what they stand for. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Name } from '../../names/name.ts';
import type { Tokens } from '../../tokens/token.ts';
import { readScenes } from '../../names/paragraphs/scene.ts';
import { createWordReader } from '../variants/capitalized-words.ts';
import { createMisspellingFinder } from '../variants/find-misspelt-words.ts';
import { findUnintroduced, type Unintroduced } from '../variants/find-unintroduced.ts';
import { createOverlookedFinder } from './find-overlooked-names.ts';
import type { MentionScenes } from './name-mention.ts';
import { createMentionReader } from './read-name-mentions.ts';

export type FindMentions = (
  document: NewsDocument,
  tokens: Tokens,
  names: readonly Name[],
) => Unintroduced & { readonly scenes: MentionScenes };

/** What it reads of a paragraph it remembers. */
export function createMentionFinder(): FindMentions {
  const readWords = createWordReader();
  const findMisspelt = createMisspellingFinder();
  const withOverlooked = createOverlookedFinder();
  const readMentions = createMentionReader();
  return (document, tokens, names) => {
    const first = readScenes(document, tokens, names);
    const words = first.scenes.map((_, paragraph) => readWords(first, paragraph));
    const known = findMisspelt(words);
    const more = withOverlooked(first, names);
    const scenes = more === names ? first : readScenes(document, tokens, more);
    const mentions = readMentions(scenes, known);
    const { misspelt, suspects } = findUnintroduced(mentions.flat(), tokens.tokens, words, known);
    const meant = misspelt === known ? mentions : readMentions(scenes, misspelt);
    const all = { document, tokens, scenes: scenes.scenes, mentions: meant };
    return { scenes: all, misspelt, suspects };
  };
}
