/**
 * What rules find in single paragraphs is remembered with them, as long as the quotations, names and attributions there stay the same: an edit asks
 * anew what it has changed. What looks further, at other paragraphs or at who somebody is, is asked afterwards, of what was found.
 */
import type { Article, ArticleAttribution, ArticleQuote } from '../../article/article.ts';
import type { Name } from '../../names/name.ts';
import { numberOf } from '../../text/number-of.ts';
import { areSameItems } from '../../text/remember-joined.ts';
import type { Span } from '../../text/span.ts';
import { askOnce } from './ask-once.ts';
import { attributionsById, quoteWith } from './by-id.ts';
import { paragraphIndexAt } from './copy-tokens.ts';
import { isTopLine } from './top-line.ts';

/** A paragraph with what the stages found in it. It is handed to readers by its index, with the Article of the version at hand. */
export interface Passage {
  /** In text order; quotations never cross a paragraph. */
  readonly quotes: readonly ArticleQuote[];
  /** Those that begin here, in text order. */
  readonly names: readonly Name[];
  /** Those whose source begins here, in the Article's order. */
  readonly attributions: readonly ArticleAttribution[];
  /** What readers answered, by their numbers; null where the paragraph is read once, for nobody asks twice. */
  readonly answers: (readonly unknown[] | undefined)[] | null;
}

/** What a paragraph remembers: what has been seen in it, as `lookOf` writes it down, and what readers made of that. */
interface Remembered {
  readonly look: readonly unknown[];
  readonly answers: NonNullable<Passage['answers']>;
}

/**
 * A reader of single paragraphs: of its answers those that are not empty, in text order. `read` must look at nothing but the paragraph with that index:
 * its text and tokens, its role, whether it is a top line, the quotations, names and attributions in it (of these not their ids, and not who speaks).
 * It answers with plain values of its own, offsets as from the paragraph's start.
 */
export function readerOfPassages<Found>(
  read: (article: Article, index: number, passage: Passage) => readonly Found[],
): (article: Article) => readonly FoundInPassage<Found>[] {
  return (article) => findInPassages(article, read, (index, passage) => read(article, index, passage));
}

/** The same for readers that are made at each call: their answers are kept by `question`, an object that is one and the same each time. */
export function findInPassages<Found>(
  article: Article,
  question: object,
  read: (index: number, passage: Passage) => readonly Found[],
): readonly FoundInPassage<Found>[] {
  const number = numberOf(question);
  const all = askOnce(article, passagesOf);
  const located: FoundInPassage<Found>[] = [];
  for (let index = 0; index < all.length; index++) {
    const passage = all[index]!;
    let found = passage.answers?.[number] as readonly Found[] | undefined;
    if (found === undefined) {
      found = read(index, passage);
      if (passage.answers) passage.answers[number] = found.length === 0 ? nothing : found;
    }
    if (found.length > 0) located.push({ index, start: article.document.paragraphs[index]!.start, found });
  }
  return located;
}

export interface FoundInPassage<Found> {
  /** The paragraph's index. */
  readonly index: number;
  /** Where it starts. */
  readonly start: number;
  readonly found: readonly Found[];
}

/** The quotations for which the test holds, in text order. What it may look at is what a reader of passages may. */
export const quotesThat = (
  holds: (article: Article, quote: ArticleQuote) => boolean,
): ((article: Article) => readonly ArticleQuote[]) => wanted(holds, ({ quotes }) => quotes);

/** The same of attributions whose source begins in the paragraph. */
export const attributionsThat = (
  holds: (article: Article, attribution: ArticleAttribution) => boolean,
): ((article: Article) => readonly ArticleAttribution[]) => wanted(holds, ({ attributions }) => attributions);

/** The same of names. */
export const namesThat = (holds: (article: Article, name: Name) => boolean): ((article: Article) => readonly Name[]) =>
  wanted(holds, ({ names }) => names);

function wanted<Item>(
  holds: (article: Article, item: Item) => boolean,
  itemsOf: (passage: Passage) => readonly Item[],
): (article: Article) => readonly Item[] {
  const places = readerOfPassages((article, _, passage) =>
    itemsOf(passage).flatMap((item, i) => (holds(article, item) ? [i] : [])),
  );
  return (article) => {
    const all = askOnce(article, passagesOf);
    return places(article).flatMap(({ index, found }) => found.map((i) => itemsOf(all[index]!)[i]!));
  };
}

const nothing: readonly never[] = [];

function passagesOf(article: Article): readonly Passage[] {
  const { document, quotes, names, attributions, notes } = article;
  const bySource = document.paragraphs.map((): ArticleAttribution[] => []);
  for (const attribution of attributions) {
    if (attribution.source) bySource[paragraphIndexAt(article, attribution.source.start)]?.push(attribution);
  }
  let [nextQuote, nextName] = [0, 0];
  return document.paragraphs.map(({ end }, index): Passage => {
    const [firstQuote, firstName] = [nextQuote, nextName];
    while (nextQuote < quotes.length && quotes[nextQuote]!.start < end) nextQuote++;
    while (nextName < names.length && names[nextName]!.start < end) nextName++;
    const passage: Passage = {
      quotes: quotes.slice(firstQuote, nextQuote),
      names: names.slice(firstName, nextName),
      attributions: bySource[index]!,
      answers: null,
    };
    const note = notes[index]!;
    if (note.isReadOnce) return passage;
    const look = lookOf(article, index, passage);
    const holder = note.once(passagesOf, (): { remembered: Remembered | null } => ({ remembered: null }));
    if (holder.remembered === null || !areSameItems(holder.remembered.look, look)) holder.remembered = { look, answers: [] };
    return {
      quotes: passage.quotes,
      names: passage.names,
      attributions: passage.attributions,
      answers: holder.remembered.answers,
    };
  });
}

/** All that readers may look at and that does not follow from the paragraph's text: one value behind the other, offsets from its start. */
function lookOf(article: Article, index: number, { quotes, names, attributions }: Passage): readonly unknown[] {
  const paragraph = article.document.paragraphs[index]!;
  const { start, role, dateline } = paragraph;
  const look: unknown[] = [role, isTopLine(article, paragraph)];
  addSpan(look, dateline, start);
  for (const name of names) {
    look.push(name.type);
    addSpan(look, name, start);
    addSpan(look, name.title, start);
  }
  const attributionOf = attributionsById(article);
  let last: ArticleAttribution | undefined;
  for (const quote of quotes) {
    look.push(quote.kind, quote.depth, quote.runsOn, quote.continues === null);
    addSpan(look, quote, start);
    addSpan(look, quote.inner, start);
    addSpan(look, quote.closeMark, start);
    const attribution = attributionOf.get(quote.attribution);
    look.push(attribution?.kind);
    if (attribution === undefined) continue;
    // Which of its quotations it is, and which comes before it.
    const place = attribution.quotes.indexOf(quote.id);
    look.push(place);
    if (place > 0) addSpan(look, quoteWith(article, attribution.quotes[place - 1]!) ?? null, start);
    if (attribution !== last) addAttribution(look, attribution, start);
    last = attribution;
  }
  for (const attribution of attributions) if (attribution !== last) addAttribution(look, attribution, start);
  return look;
}

function addAttribution(look: unknown[], { kind, source, cue, content }: ArticleAttribution, start: number): void {
  look.push(kind);
  addSpan(look, source, start);
  addSpan(look, cue, start);
  for (const span of content) addSpan(look, span, start);
}

function addSpan(look: unknown[], span: Span | null, start: number): void {
  if (span === null) look.push(null);
  else look.push(span.start - start, span.end - start);
}
