/**
 * A quotation that fills a paragraph by itself, behind one that ends with what somebody says: “The mayor said it would cost more.” / “Nobody asked me.”
 * Whoever spoke last goes on. Layout and the attributions found so far tell.
 */
import type { NewsDocument, Paragraph } from '../../document/news-document.ts';
import type { Quote, Quotes } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { contains, textOf, type Span } from '../../text/span.ts';
import type { Tokens } from '../../tokens/token.ts';
import type { Attribution, Attributions } from '../attribution.ts';
import type { CueLexicon } from '../cues/cue-lexicon.ts';
import { whoseTurn } from './alternation.ts';
import { cameFrom } from './came-from.ts';
import { behindGesture } from './behind-gesture.ts';
import { briefWords } from './brief-words.ts';
import { handedOverByParagraph, handedOverWithin, type HandedOver } from './handed-over.ts';
import { speakersBelow } from './headline-quotes.ts';
import { fillsItem, handedOverToList } from './listed.ts';
import { whoReports } from './who-reports.ts';

/** How sure that is: about 19 in 20 are right in published copy. */
const confidence = 0.8;
/** And who has what a colon or a comma hands over. */
const handedConfidence = 0.6;
/** And who speaks in turn. */
const turnConfidence = 0.7;
/** And of a headline’s words that the story has again. */
const headConfidence = 0.9;
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
  readonly lexicon: CueLexicon;
}

/** The answer with such quotations in it, numbered anew. Linear, near enough. */
export function withBareQuotations({ attributions, quoteKinds }: Attributions, story: Story): Attributions {
  const owners = new Map<string, Attribution>();
  for (const one of attributions) for (const id of one.quotes) owners.set(id, one);
  const speeches = bareSpeeches(story.quotes.quotes, owners);
  const widened = withSpeakers(attributions, story);
  if (speeches.length === 0 && widened.size === 0) return { attributions, quoteKinds };
  const { document, quotes } = story;
  let last: ReadonlyMap<number, Attribution> | null = null;
  const lastIn: LastIn = (paragraph) => (last ??= lastAttributions(attributions, document)).get(paragraph);
  const outer = quotes.quotes.filter(({ depth }) => depth === 0);
  const known = new Map<string, Whose>();
  const whoseIs = (id: string): Whose | undefined => known.get(id) ?? owners.get(id);
  const below = speakersBelow(
    speeches.flatMap(({ parts: [head] }) => (head && isInHeading(head, document) ? [head] : [])),
    outer,
    (id) => owners.get(id),
    document,
  );
  const added: Attribution[] = [];
  const spoken: string[] = [];
  const fragments: string[] = [];
  for (const { parts, tag, signed } of speeches) {
    if (signed) {
      if (tag && opensParagraph(parts[0]!, document) && isTagOf(tag, signed, document)) {
        widened.set(tag, { ...tag, content: [...parts.map(spanOf), ...tag.content], quotes: [...idsOf(parts), ...tag.quotes] });
        spoken.push(...idsOf(parts));
      }
      continue;
    }
    const head = below.get(parts[0]!.id);
    const whose = head
      ? { source: head.owner.source, cue: null, confidence: headConfidence, found: 'headline' }
      : (spokenOn(parts[0]!, outer, whoseIs, document) ?? whoseWords(parts, lastIn, outer, whoseIs, quoteKinds, story));
    if (!whose) continue;
    if (head && !head.opensSentence) fragments.push(parts[0]!.id);
    if (whose.source) for (const id of idsOf(parts)) known.set(id, whose);
    spoken.push(...idsOf(parts));
    added.push({ id: '', kind: 'direct', content: parts.map(spanOf), quotes: idsOf(parts), ...whose });
  }
  if (added.length === 0 && widened.size === 0) return { attributions, quoteKinds };
  const all = [...attributions.map((one) => widened.get(one) ?? one), ...added].sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start,
  );
  return {
    attributions: all.map((attribution, index) => ({ ...attribution, id: `a${index + 1}` })),
    quoteKinds: new Map([
      ...quoteKinds,
      ...spoken.map((id) => [id, 'direct'] as const),
      ...fragments.map((id) => [id, 'partial'] as const),
    ]),
  };
}

/** Those that are kept without a speaker, where layout names one. */
function withSpeakers(attributions: readonly Attribution[], story: Story): Map<Attribution, Attribution> {
  const named = new Map<Attribution, Attribution>();
  const unnamed = attributions.filter(({ source, kind, found }) => !source && kind === 'direct' && found === 'cue');
  if (unnamed.length === 0) return named;
  const quoteOf = new Map(story.quotes.quotes.map((quote) => [quote.id, quote]));
  for (const one of unnamed) {
    const quote = quoteOf.get(one.quotes[0] ?? '');
    const handed = quote && handedOverWithin(quote, paragraphOf(story.document, quote.start), story);
    if (handed?.source) named.set(one, { ...one, ...asHanded(handed) });
  }
  return named;
}

/** The attribution whose source stands last in a paragraph. */
type LastIn = (paragraph: number) => Attribution | undefined;
type Whose = Pick<Attribution, 'source' | 'cue' | 'confidence' | 'found'>;

/** Whose words a speech without a tag are; null where nothing tells that they are somebody's. */
function whoseWords(
  parts: readonly Quote[],
  lastIn: LastIn,
  outer: readonly Quote[],
  whoseIs: (id: string) => Whose | undefined,
  kinds: Attributions['quoteKinds'],
  story: Story,
): Whose | null {
  const { document } = story;
  const own = paragraphOf(document, parts[0]!.start);
  const home = own - 1;
  const inTurn = parts.length === 1 ? whoseTurn(parts[0]!, own, outer, whoseIs, document) : null;
  if (inTurn) return { source: inTurn, cue: null, confidence: turnConfidence, found: 'bare' };
  const answerer = whoAnswers(parts[0]!, own, lastIn, outer, story) ?? whoAnswersWithin(parts[0]!, own, lastIn, outer, story);
  if (answerer) return { source: answerer, cue: null, confidence, found: 'bare' };
  if (fillsItem(parts[0]!, own, document)) return whoseItem(parts[0]!, own, outer, whoseIs, story);
  const came = opensParagraph(parts[0]!, document) ? cameFrom(parts[0]!.end, story.tokens) : null;
  if (came) return asHanded(came);
  const before = document.paragraphs[home];
  if (!before || !fillParagraphs(parts, document)) {
    if (parts.length !== 1) return null;
    const handed = handedOverWithin(parts[0]!, own, story) ?? briefWords(parts[0]!, document.paragraphs[own]!, story);
    const gesturing =
      !handed && isSentence(parts[0]!, document)
        ? behindGesture(parts[0]!.start, document.paragraphs[own]!.start, story.tokens)
        : null;
    return gesturing ? { source: gesturing, cue: null, confidence: handedConfidence, found: 'bare' } : asHanded(handed);
  }
  if (endsSpeech(before, outer, document, kinds)) return null;
  const source = whoSpeaksLast(lastIn(home), before, outer, story);
  return source ? { source, cue: null, confidence, found: 'bare' } : asHanded(handedOverByParagraph(home, story));
}

/** Characters of a tag between two parts of a speech, and words of a reporter’s question, at most. */
const longestTag = 120;
const longestQuestion = 15;

/** A sentence by itself in marks. */
function isSentence({ inner, closeMark }: Quote, { text }: NewsDocument): boolean {
  const words = textOf(text, inner).trim();
  return closeMark !== null && /^[\p{Lu}\p{N}]/u.test(words) && /\s/.test(words) && /[.?!…]$/.test(words);
}

/** “…,” Lund shot back. “It’s cancer.”: right behind a tag its speech goes on, however short what comes is. */
function spokenOn(
  quote: Quote,
  outer: readonly Quote[],
  whoseIs: (id: string) => Whose | undefined,
  document: NewsDocument,
): Whose | null {
  const before = outer[countLeading(outer, ({ start }) => start < quote.start) - 1];
  const tagged = before && whoseIs(before.id);
  if (
    !before ||
    !tagged?.source ||
    tagged.source.start < before.end ||
    tagged.source.end > quote.start ||
    !isSentence(quote, document)
  ) {
    return null;
  }
  const tag = document.text.slice(before.end, quote.start);
  const isTag = tag.length <= longestTag && /^\s*(?:[^\s!.?][^.?!\n]*)?(?:\b\p{L}{1,4}\.[^.?!\n]*)?[.][^\S\n]+$/u.test(tag);
  const utterance = textOf(document.text, before.inner).trim();
  return isTag && /^[\p{Lu}\p{N}].*[,.?!…]$/su.test(utterance)
    ? { source: tagged.source, cue: null, confidence, found: 'bare' }
    : null;
}

/** “And then?” on a line of its own, behind somebody’s words: the reporter asks, and the same answers. */
function whoAnswers(quote: Quote, own: number, lastIn: LastIn, outer: readonly Quote[], { document }: Story): Span | null {
  const [question, speech] = [document.paragraphs[own - 1], document.paragraphs[own - 2]];
  if (question?.role !== 'body' || speech?.role !== 'body' || quote.start !== document.paragraphs[own]!.start) return null;
  const asked = textOf(document.text, question).trim();
  if (!asked.endsWith('?') || wordsIn(asked) > longestQuestion || /[“”"‘:]/u.test(asked) || !isSentence(quote, document)) {
    return null;
  }
  const before = lastIn(own - 2);
  return before?.kind === 'direct' && maySpeakOn(before, document, outer) ? before.source : null;
}

/** “It had, said Farr. By whom? “By officials.””: the reporter’s question in the same paragraph. */
function whoAnswersWithin(quote: Quote, own: number, lastIn: LastIn, outer: readonly Quote[], { document }: Story): Span | null {
  const { start, role } = document.paragraphs[own]!;
  if (role !== 'body' || !isSentence(quote, document)) return null;
  const copy = document.text.slice(Math.max(start, quote.start - longestTag), quote.start);
  const asked = /[.!?…]["”’']?\s+([^\s.!?…:“”"‘][^.!?…:“”"‘]*)\?\s*$/u.exec(copy)?.[1];
  if (asked === undefined || wordsIn(asked) > longestQuestion) return null;
  const before = lastIn(own);
  return before?.source && before.source.end <= quote.start && maySpeakOn(before, document, outer) ? before.source : null;
}

/** Of an item of a list: what the line above the list hands over, and what the item before it is. */
function whoseItem(
  quote: Quote,
  own: number,
  outer: readonly Quote[],
  whoseIs: (id: string) => Whose | undefined,
  story: Story,
): Whose | null {
  const { document } = story;
  const above = document.paragraphs[own - 1];
  if (above?.role !== 'list') return asHanded(handedOverToList(own - 1, story));
  const before = outer[countLeading(outer, ({ start }) => start < quote.start) - 1];
  const whose = before && before.start >= above.start ? whoseIs(before.id) : undefined;
  return whose?.source && whose.found === 'handed-over' ? { ...whose, cue: null } : null;
}

const isInHeading = ({ start }: Quote, document: NewsDocument): boolean =>
  /^(?:headline|crosshead)$/.test(document.paragraphs[paragraphOf(document, start)]?.role ?? '');

const asHanded = (handed: HandedOver | null): Whose | null =>
  handed && { ...handed, confidence: handedConfidence, found: 'handed-over' };

/** Quotations of one speech that have no speaker, in text order, from its first on. */
interface BareSpeech {
  readonly parts: readonly Quote[];
  /** The quotation by which the speech goes on, if that one has a speaker. */
  readonly signed: Quote | null;
  /** Whose words that one’s are. */
  readonly tag: Attribution | null;
}

function bareSpeeches(quotes: readonly Quote[], owners: ReadonlyMap<string, Attribution>): readonly BareSpeech[] {
  const bare = quotes.filter(({ id, depth }) => depth === 0 && !owners.has(id));
  if (bare.length === 0) return [];
  const next = new Map(quotes.flatMap((quote) => (quote.continues === null ? [] : [[quote.continues, quote] as const])));
  return bare
    .filter(({ continues }) => continues === null)
    .map((first) => {
      const parts = [first];
      let following = next.get(first.id);
      for (; following?.mark === first.mark && !owners.has(following.id); following = next.get(following.id)) {
        parts.push(following);
      }
      return {
        parts,
        signed: following ?? null,
        tag: following?.mark === first.mark ? (owners.get(following.id) ?? null) : null,
      };
    });
}

const spanOf = ({ start, end }: Quote): Span => ({ start, end });
const idsOf = (parts: readonly Quote[]): string[] => parts.map(({ id }) => id);

const paragraphOf = ({ paragraphs }: NewsDocument, offset: number): number =>
  countLeading(paragraphs, ({ end }) => end <= offset);

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Whether only whole sentences stand before the quotation in its paragraph, which is body copy. */
function opensParagraph({ start }: Quote, document: NewsDocument): boolean {
  const paragraph = document.paragraphs[paragraphOf(document, start)];
  if (paragraph?.role !== 'body') return false;
  return start === paragraph.start || /[.?!…][”"’']?\s*$/.test(document.text.slice(Math.max(paragraph.start, start - 4), start));
}

/** Whether somebody is named for the words in their own paragraph, outside of them: “…,” she said. */
const isTagOf = ({ kind, source, quotes: [first] }: Attribution, quote: Quote, document: NewsDocument): boolean =>
  kind === 'direct' &&
  first === quote.id &&
  source !== null &&
  !contains(quote, source) &&
  paragraphOf(document, source.start) === paragraphOf(document, quote.start);

/** A closed utterance, with nothing else in its paragraphs and nobody's name in the next. */
function fillParagraphs(parts: readonly Quote[], document: NewsDocument): boolean {
  const last = parts.at(-1)!;
  if (!last.closeMark || !parts.every((quote) => fillsParagraph(quote, document))) return false;
  const { mark } = last;
  const words = parts.map(({ inner }) => textOf(document.text, inner).trim());
  const next = document.paragraphs[paragraphOf(document, last.start) + 1];
  return (
    words.reduce((sum, part) => sum + wordsIn(part), 0) >= (mark.endsWith('single') ? fewest.single : fewest.double) &&
    words.every((part) => /^[\p{Lu}\p{N}[]/u.test(part)) &&
    /[.?!…][”’"']*$/.test(words.at(-1)!) &&
    (next?.role !== 'body' || /[?:]$/.test(textOf(document.text, next)) || wordsIn(textOf(document.text, next)) > signature)
  );
}

function fillsParagraph({ start, end }: Quote, document: NewsDocument): boolean {
  const index = paragraphOf(document, start);
  const paragraph = document.paragraphs[index];
  if (paragraph?.role !== 'body' || start !== paragraph.start || index === 0) return false;
  return document.text.slice(end, paragraph.end).trim() === '';
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

/** Whether the paragraph ends with a whole utterance: behind its closing mark somebody else speaks. A fragment closes nothing. */
function endsSpeech(
  { start, end }: Paragraph,
  outer: readonly Quote[],
  { text }: NewsDocument,
  kinds: Attributions['quoteKinds'],
): boolean {
  const last = outer[countLeading(outer, (quote) => quote.start < end) - 1];
  if (!last?.closeMark || last.start < start || kinds.get(last.id) !== 'direct') return false;
  return text.slice(last.end, end).trim() === '';
}

/** Whose words, by the attribution that is found last in the paragraph or by the form of its last sentence, end the paragraph; null: nobody's. */
function whoSpeaksLast(
  before: Attribution | undefined,
  { start, end }: Paragraph,
  outer: readonly Quote[],
  story: Story,
): Span | null {
  const { tokens, document, lexicon } = story;
  const sentence = tokens.sentences[countLeading(tokens.sentences, (one) => one.start < end) - 1];
  if (!sentence || sentence.start < start) return null;
  if (before && closes(before, sentence)) return maySpeakOn(before, document, outer) ? before.source : null;
  const quote = outer[countLeading(outer, (one) => one.start < end) - 1];
  return quote && quote.end > sentence.start ? null : whoReports(sentence, tokens.tokens, lexicon);
}

/** Whether the attribution reaches into the last sentence of its paragraph. */
function closes({ source, cue, content }: Attribution, sentence: Span): boolean {
  const reach = Math.max(source!.end, cue?.end ?? 0, ...content.map((one) => one.end));
  return reach > sentence.start && content.every((one) => one.start < sentence.end);
}

/** Not the reporter, nobody within a quotation, and none who asks: another one answers. `outer` are the outermost quotations, in text order. */
function maySpeakOn({ source, cue, confidence: own }: Attribution, { text }: NewsDocument, outer: readonly Quote[]): boolean {
  if (sure > own || /^(?:i|we|you|they|it|who|which|that)$/i.test(textOf(text, source!))) return false;
  if (cue && /^(?:ask|wonder|inquir|enquir|question)|ing$/i.test(textOf(text, cue))) return false;
  const round = outer[countLeading(outer, ({ start }) => start <= source!.start) - 1];
  return round === undefined || !contains(round, source!);
}
