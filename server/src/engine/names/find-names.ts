/** Finds the names of people, organizations, places and other things, and the titles before people's names. */
import storedWeights from '../../../lexicon/name-weights.json' with { type: 'json' };
import type { NewsDocument } from '../document/news-document.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { ReadOnce } from '../tokens/paragraph-notes.ts';
import type { Tokens } from '../tokens/token.ts';
import { cutScores } from './cut-scores.ts';
import type { EntityType, Name } from './name.ts';
import { createCompoundCutter } from './tagging/cut-compounds.ts';
import { gatherEvidence } from './tagging/document-evidence.ts';
import { quotedTokens } from './tagging/features.ts';
import { beginOf, insideOf, endOf, labelCount, outside, tagTypes, typeOfLabel } from './tagging/labels.ts';
import { createWordsReader } from './tagging/read-words.ts';
import { createWordTagger } from './tagging/tag-words.ts';
import { loadWeights, type Weights } from './tagging/weights.ts';
import { createWordLists, type WordLists } from './tagging/word-flags.ts';
import { settleTypes } from './settle-types.ts';
import { findTitle } from './titles/find-title.ts';

export type FindNames = (document: NewsDocument, tokens: Tokens, quotes: Quotes) => readonly Name[];

/** Word lists and weights of the tagger. */
export interface NameKnowledge {
  readonly lists: WordLists;
  readonly weights: Weights;
}

/** Takes about 20 ms. */
export const loadNameKnowledge = (): NameKnowledge => ({ lists: createWordLists(), weights: loadWeights(storedWeights) });

/** The function it returns is deterministic and linear in the text. */
export function createNameFinder({ lists, weights } = loadNameKnowledge(), options: ReadOnce = { readOnce: false }): FindNames {
  const cutCompounds = createCompoundCutter(lists);
  const readWords = createWordsReader(lists, options);
  const tagWords = createWordTagger(weights);
  return (document, tokens, quotes) => {
    const cut = cutCompounds(tokens);
    const words = readWords(document, cut, tokens.cuts);
    const scene = { tokens: cut.tokens, words, evidence: gatherEvidence(words), quoted: quotedTokens(cut.tokens, quotes) };
    const { labels, marginals } = tagWords(scene);
    const names: Name[] = [];
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!;
      if (label === outside) continue;
      const type = typeOfLabel(label);
      let last = i;
      if (label === beginOf(type)) while (labels[last + 1] === insideOf(type) || labels[last + 1] === endOf(type)) last++;
      let confidence = 1;
      for (let k = i; k <= last; k++) confidence = Math.min(confidence, marginals[words.rows[k]! * labelCount + labels[k]!]!);
      const name = { start: cut.tokens[i]!.start, end: cut.tokens[last]!.end };
      const tagType = tagTypes[type]!;
      const { firstToken: begin } = cut.paragraphs[words.paragraph[i]!]!;
      const { dateline } = document.paragraphs[words.paragraph[i]!]!;
      // A dateline begins with the town, or with the agency alone: "MILLBROOK, Ohio (AP) —", "AP —".
      const opensDateline = dateline?.start === name.start && /^ ?[,(]/.test(document.text.slice(name.end, name.end + 2));
      const isTown = tagType === 'organization' && opensDateline;
      const title = tagType === 'person' ? findTitle(cut.tokens, words, i, last + 1, begin) : null;
      if (tagType !== 'demonym') {
        names.push({
          start: name.start,
          end: name.end,
          type: (isTown ? 'place' : tagType) satisfies EntityType,
          confidence: Math.round(confidence * 1000) / 1000,
          title,
        });
      }
      i = last;
    }
    return settleTypes(document, cutScores(document, names));
  };
}
