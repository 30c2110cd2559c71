/** Finds the names of people, organizations, places and other things, and the titles before people's names. */
import storedWeights from '../../../lexicon/name-weights.json' with { type: 'json' };
import type { NewsDocument } from '../document/news-document.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { ReadOnce } from '../tokens/paragraph-notes.ts';
import type { Steps } from '../text/steps.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Name } from './name.ts';
import { createParagraphNamer } from './name-paragraphs.ts';
import { createEvidenceGatherer } from './tagging/document-evidence.ts';
import { quotedSpans } from './tagging/quoted-spans.ts';
import { createWordsReader } from './tagging/read-words.ts';
import { createWordTagger } from './tagging/tag-words.ts';
import { loadWeights, type Weights } from './tagging/weights.ts';
import { createWordLists, type WordLists } from './tagging/word-flags.ts';

export type FindNames = (document: NewsDocument, tokens: Tokens, quotes: Quotes) => Steps<readonly Name[]>;

/** Word lists and weights of the tagger. */
export interface NameKnowledge {
  readonly lists: WordLists;
  readonly weights: Weights;
}

/** Takes about 20 ms. */
export const loadNameKnowledge = (): NameKnowledge => ({ lists: createWordLists(), weights: loadWeights(storedWeights) });

/** The function it returns is deterministic and linear in the text. */
export function createNameFinder({ lists, weights } = loadNameKnowledge(), options: ReadOnce = { readOnce: false }): FindNames {
  const readWords = createWordsReader(lists, options);
  const gatherEvidence = createEvidenceGatherer();
  const tagWords = createWordTagger(weights);
  const nameParagraphs = createParagraphNamer();
  return function* (document, { cuts }, quotes) {
    const words = yield* readWords(document, cuts);
    yield;
    const evidence = gatherEvidence(words);
    yield;
    const looks = yield* tagWords(words, evidence, quotedSpans(document.paragraphs, quotes));
    yield;
    return yield* nameParagraphs(document, words, looks);
  };
}
