/** Text in, Article out: the stages in their order. */
import type { Article } from './article/article.ts';
import { assembleArticle } from './article/assemble-article.ts';
import { loadAttributionKnowledge } from './attributions/attribution-knowledge.ts';
import { createAttributionFinder } from './attributions/versions/create-attribution-finder.ts';
import type { DocumentKind } from './document/news-document.ts';
import { parseDocument, withoutByteOrderMark } from './document/parse-document.ts';
import { createEntityFinder } from './entities/find-entities.ts';
import { createNameFinder } from './names/find-names.ts';
import { createQuoteFinder } from './quotes/find-quotes.ts';
import { createParagraphMemory } from './tokens/paragraph-memory.ts';
import { createNotesReader } from './tokens/paragraph-notes.ts';
import { createTagger } from './tokens/tagger.ts';
import { tokenize, type CutMemory } from './tokens/tokenize.ts';

/** Analyses texts; keeps the loaded models and what it knows of paragraphs seen before, so that an edit costs its paragraph. */
export type Analyze = (text: string, kind: DocumentKind) => Article;

/** Loads the models (about 150 ms); the function it returns is deterministic and never throws. */
export function createAnalyzer(): Analyze {
  const tagger = createTagger();
  const cutMemory: CutMemory = createParagraphMemory();
  const findQuotes = createQuoteFinder();
  const findNames = createNameFinder();
  const findEntities = createEntityFinder();
  const readNotes = createNotesReader();
  const findAttributions = createAttributionFinder(loadAttributionKnowledge());
  return (text, kind) => {
    const document = parseDocument(withoutByteOrderMark(text), kind);
    const tokens = tokenize(document, tagger, cutMemory);
    const quotes = findQuotes(document, tokens.cuts);
    const names = findNames(document, tokens, quotes);
    const attributions = findAttributions({ document, tokens, quotes, names });
    const entities = findEntities(document, tokens, quotes, names, attributions);
    const notes = readNotes(document, tokens.cuts);
    return assembleArticle(document, tokens, quotes, names, attributions, entities, notes);
  };
}
