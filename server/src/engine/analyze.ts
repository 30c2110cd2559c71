/** Text in, Article out: the stages in their order. */
import type { Article } from './article/article.ts';
import { assembleArticle } from './article/assemble-article.ts';
import { type AttributionKnowledge, loadAttributionKnowledge } from './attributions/attribution-knowledge.ts';
import { findAttributionsInSteps } from './attributions/find-attributions.ts';
import { createAttributionFinder, type FindAttributions } from './attributions/versions/create-attribution-finder.ts';
import type { DocumentKind, NewsDocument } from './document/news-document.ts';
import { parseDocument, withoutByteOrderMark } from './document/parse-document.ts';
import { createEntityFinder } from './entities/find-entities.ts';
import { createNameFinder, loadNameKnowledge, type NameKnowledge } from './names/find-names.ts';
import { createQuoteFinder } from './quotes/find-quotes.ts';
import { finish, type Steps } from './text/steps.ts';
import { createParagraphMemory } from './tokens/paragraph-memory.ts';
import { createNotesReader } from './tokens/paragraph-notes.ts';
import { createTagger, type Tagger } from './tokens/tagger.ts';
import { tokenizeInSteps, type CutMemory } from './tokens/tokenize.ts';

/** What all readers share and none changes: it is loaded once. */
export interface Models {
  readonly tagger: Tagger;
  readonly names: NameKnowledge;
  readonly attributions: AttributionKnowledge;
}

/** Takes about 150 ms. */
export const loadModels = (): Models => ({
  tagger: createTagger(),
  names: loadNameKnowledge(),
  attributions: loadAttributionKnowledge(),
});

/** Reads documents; keeps what it knows of paragraphs seen before, so that an edit costs its paragraph. */
export type ReadDocument = (document: NewsDocument) => Article;

/**
 * The function it returns is deterministic and never throws. `capacity` is how much it remembers, see `createParagraphMemory`; null: nothing, for
 * documents that are read once.
 */
export function createReader(models: Models, capacity?: number | null): ReadDocument {
  const read = createStepReader(models, capacity);
  return (document) => finish(read(document));
}

/** The same bit by bit: a stage of a short document is a few steps, of a long one many (see text/pauses.ts). Other documents, and later versions, may be read in between. */
function createStepReader(models: Models, capacity?: number | null): (document: NewsDocument) => Steps<Article> {
  const { tagger } = models;
  const cutMemory: CutMemory | undefined = capacity === null ? undefined : createParagraphMemory(capacity);
  const findQuotes = createQuoteFinder();
  const reading = { readOnce: capacity === null };
  const findNames = createNameFinder(models.names, reading);
  const findEntities = createEntityFinder();
  const readNotes = createNotesReader(reading);
  const findAttributions: FindAttributions =
    capacity === null
      ? (story) => findAttributionsInSteps(story, models.attributions)
      : createAttributionFinder(models.attributions);
  // Of stories that are read once, a step of each in turn, what one stage needs is at hand in the processor's caches; smaller steps take longer.
  const stage = capacity === null ? asOneStep : bitByBit;
  return function* (document) {
    const tokens = yield* stage(tokenizeInSteps(document, tagger, cutMemory));
    yield;
    const quotes = findQuotes(document, tokens.cuts);
    const names = yield* stage(findNames(document, tokens, quotes));
    yield;
    const attributions = yield* stage(findAttributions({ document, tokens, quotes, names }));
    yield;
    const entities = yield* findEntities(document, tokens, quotes, names, attributions);
    yield;
    const notes = readNotes(document, tokens.cuts);
    return assembleArticle(document, tokens, quotes, names, attributions, entities, notes);
  };
}

// eslint-disable-next-line require-yield -- one step: its answer
function* asOneStep<Value>(steps: Steps<Value>): Steps<Value> {
  return finish(steps);
}

const bitByBit = <Value>(steps: Steps<Value>): Steps<Value> => steps;

/** Analyses texts, a reader's way. */
export type Analyze = (text: string, kind: DocumentKind) => Article;

/** `capacity` is a reader's. */
export function createAnalyzer(models: Models = loadModels(), capacity?: number | null): Analyze {
  const read = createReader(models, capacity);
  return (text, kind) => read(parseDocument(withoutByteOrderMark(text), kind));
}

/** The same in steps: a long text need not keep anybody waiting, and several can be read in turn. */
export type AnalyzeInSteps = (text: string, kind: DocumentKind) => Steps<Article>;

export function createStepAnalyzer(models: Models, capacity?: number | null): AnalyzeInSteps {
  const read = createStepReader(models, capacity);
  return (text, kind) => read(parseDocument(withoutByteOrderMark(text), kind));
}
