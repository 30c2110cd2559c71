/**
 * A quotation that fills a paragraph by itself, behind one that ends with what somebody says: “The mayor said it would cost more.” / “Nobody asked me.”
 * Whoever spoke last goes on. Layout and the attributions found so far tell.
 */
import type { NewsDocument, Paragraph } from '../../document/news-document.ts';
import type { Quote, Quotes } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { contains, textOf } from '../../text/span.ts';
import type { Tokens } from '../../tokens/token.ts';
import type { Attribution, Attributions } from '../attribution.ts';

/** How sure that is: about 19 in 20 are right in published copy. */
const confidence = 0.8;
/** How sure the speech before must be. */
const sure = 0.7;
/** Words of an utterance, at least: what is shorter may be a crosshead; in single marks titles of parts are longer. */
const fewest = { double: 5, single: 12 };
/** Words of a paragraph behind that may sign the quotation, at most. */
const signature = 8;

interface Story {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  readonly quotes: Quotes;
}

/** The answer with such quotations in it, numbered anew. Linear, near enough. */
export function withBareQuotations({ attributions, quoteKinds }: Attributions, story: Story): Attributions {
  const taken = new Set(attributions.flatMap(({ quotes }) => quotes));
  const { document, quotes } = story;
  const bare = quotes.quotes.filter((quote) => quote.depth === 0 && !taken.has(quote.id) && fillsParagraph(quote, document));
  if (bare.length === 0) return { attributions, quoteKinds };
  const last = lastAttributions(attributions, document);
  const outer = quotes.quotes.filter(({ depth }) => depth === 0);
  const added = bare.flatMap((quote): readonly Attribution[] => {
    const home = paragraphOf(document, quote.start) - 1;
    const before = last.get(home);
    if (!before || !closes(before, document.paragraphs[home]!, story) || !maySpeakOn(before, document, outer)) return [];
    const { start, end, id } = quote;
    const { source } = before;
    return [{ id: '', kind: 'direct', content: [{ start, end }], source, cue: null, quotes: [id], confidence, found: 'bare' }];
  });
  if (added.length === 0) return { attributions, quoteKinds };
  const all = [...attributions, ...added].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return {
    attributions: all.map((attribution, index) => ({ ...attribution, id: `a${index + 1}` })),
    quoteKinds: new Map([...quoteKinds, ...added.map(({ quotes: [id] }) => [id!, 'direct'] as const)]),
  };
}

const paragraphOf = ({ paragraphs }: NewsDocument, offset: number): number =>
  countLeading(paragraphs, ({ end }) => end <= offset);

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** A closed utterance, with nothing else in its paragraph and nobody's name in the next. */
function fillsParagraph({ start, end, inner, closeMark, continues, mark }: Quote, document: NewsDocument): boolean {
  const index = paragraphOf(document, start);
  const paragraph = document.paragraphs[index];
  if (!closeMark || continues !== null || paragraph?.role !== 'body' || start !== paragraph.start || index === 0) return false;
  if (document.text.slice(end, paragraph.end).trim() !== '') return false;
  const words = textOf(document.text, inner).trim();
  const next = document.paragraphs[index + 1];
  return (
    wordsIn(words) >= (mark.endsWith('single') ? fewest.single : fewest.double) &&
    /^[\p{Lu}\p{N}[]/u.test(words) &&
    /[.?!…]$/.test(words) &&
    (next?.role !== 'body' || wordsIn(textOf(document.text, next)) > signature)
  );
}

/** By paragraph the attribution whose source stands last in it. */
function lastAttributions(attributions: readonly Attribution[], document: NewsDocument): ReadonlyMap<number, Attribution> {
  const last = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const { source } = attribution;
    if (!source) continue;
    const paragraph = paragraphOf(document, source.start);
    const known = last.get(paragraph)?.source;
    if (!known || known.start <= source.start) last.set(paragraph, attribution);
  }
  return last;
}

/** Whether the attribution reaches into the last sentence of the paragraph, and no closing mark ends it: behind one somebody else speaks. */
function closes(
  { source, cue, content }: Attribution,
  { start, end }: Paragraph,
  { document: { text }, tokens: { sentences } }: Story,
): boolean {
  if (/[”"’'»]\s*$/.test(text.slice(Math.max(start, end - 4), end))) return false;
  const sentence = sentences[countLeading(sentences, (one) => one.start < end) - 1];
  const reach = Math.max(source!.end, cue?.end ?? 0, ...content.map((one) => one.end));
  return sentence !== undefined && reach > sentence.start && content.every((one) => one.start < end);
}

/** Not the reporter, nobody within a quotation, and none who asks: another one answers. `outer` are the outermost quotations, in text order. */
function maySpeakOn({ source, cue, confidence: own }: Attribution, { text }: NewsDocument, outer: readonly Quote[]): boolean {
  if (sure > own || /^(?:i|we|you|they|it|who|which|that)$/i.test(textOf(text, source!))) return false;
  if (cue && /^(?:ask|wonder|inquir|enquir|question)|ing$/i.test(textOf(text, cue))) return false;
  const round = outer[countLeading(outer, ({ start }) => start <= source!.start) - 1];
  return round === undefined || !contains(round, source!);
}
