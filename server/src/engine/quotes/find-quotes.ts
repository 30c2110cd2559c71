/** Pairs the quotation marks of a document, and joins speeches that run over paragraphs. */
import type { NewsDocument, Paragraph } from '../document/news-document.ts';
import { inTextOrder } from '../text/span.ts';
import type { CutParagraph } from '../tokens/token.ts';
import { rememberByCut } from '../tokens/remember-by-cut.ts';
import { pairParagraph, type PairedParagraph, type PlacedPair, placePairs } from './pair-paragraph.ts';
import type { Quote, Quotes, StrayMark } from './quote.ts';

type Draft = Omit<Quote, 'id' | 'depth' | 'parent' | 'continues'>;

/** A finder of quotations that reads a paragraph without markup once, as long as its tokens are remembered. */
export function createQuoteFinder(): (document: NewsDocument, cuts: readonly CutParagraph[]) => Quotes {
  const readPlain = rememberByCut(({ text }) => pairParagraph(text, text));
  return (document, cuts) => {
    const isPlain = document.text === document.masked;
    return joinParagraphs(document, (text, masked, index) =>
      isPlain || text === masked ? readPlain(cuts[index]!) : pairParagraph(text, masked),
    );
  };
}

/** Linear in the length of the text. Quotations nest and lie in one paragraph each. */
export const findQuotes = (document: NewsDocument): Quotes => joinParagraphs(document, pairParagraph);

function joinParagraphs(document: NewsDocument, read: (text: string, masked: string, index: number) => PairedParagraph): Quotes {
  const strayMarks: StrayMark[] = [];
  const byParagraph = document.paragraphs.map(({ start, end }, index) => {
    const { pairs, stray } = read(document.text.slice(start, end), document.masked.slice(start, end), index);
    for (const mark of stray) strayMarks.push({ start: start + mark.start, end: start + mark.end, mark: mark.shape });
    return placePairs(pairs, start);
  });
  const quotes: Quote[] = [];
  let runningOn: Quote | null = null;
  document.paragraphs.forEach((paragraph, index) => {
    if (byParagraph[index]!.length === 0) {
      runningOn = null;
      return;
    }
    const reopener = reopening(document.paragraphs[index + 1], byParagraph[index + 1]);
    const drafts = byParagraph[index]!.map((pair, at, all) => draftOf(document, paragraph, pair, all[at + 1], reopener));
    const first = quotes.length;
    nest(drafts, quotes);
    const opening = quotes[first];
    if (opening && runningOn && opening.start === paragraph.start && familyOf(opening.mark) === familyOf(runningOn.mark)) {
      quotes[first] = { ...opening, continues: runningOn.id };
    }
    runningOn = quotes.slice(first).find((quote) => quote.runsOn) ?? null;
  });
  return { quotes, strayMarks: strayMarks.sort(inTextOrder) };
}

const familyOf = (mark: Quote['mark']): string =>
  mark.endsWith('double') ? 'double' : mark.endsWith('single') ? 'single' : mark;

/** The family of the mark that the paragraph opens with, or null. */
function reopening(paragraph: Paragraph | undefined, pairs: readonly PlacedPair[] | undefined): string | null {
  const first = pairs?.[0];
  if (!paragraph || !first || first.open.start !== paragraph.start || !holdsSpeech(paragraph)) return null;
  return familyOf(first.open.shape);
}

/** UTF-16 units: the last word or mark, and what closes behind it. */
const lastUnits = 12;

/** Whether the words break off within a sentence: speech that goes on in the next paragraph has ended one; this is being typed or has lost its mark. */
const endsHalfSaid = (masked: string, end: number): boolean =>
  /[\p{L}\p{M}\p{N},][\s’”'"»)\]]*$/u.test(masked.slice(Math.max(0, end - lastUnits), end));

const holdsSpeech = ({ role }: Paragraph): boolean => role === 'body' || role === 'list' || role === 'blockquote';

function draftOf(
  { masked }: NewsDocument,
  paragraph: Paragraph,
  { open, close }: PlacedPair,
  next: PlacedPair | undefined,
  reopener: string | null,
): Draft {
  // All properties by their names: objects that begin as copies of others are each of a kind of their own to the machine.
  const { start, shape: mark } = open;
  const openMark = { start, end: open.end };
  if (close) {
    const closeMark = { start: close.start, end: close.end };
    const inner = { start: open.end, end: close.start };
    return { start, end: close.end, mark, openMark, inner, closeMark, runsOn: false };
  }
  const runsOn = reopener === familyOf(open.shape) && holdsSpeech(paragraph) && !endsHalfSaid(masked, paragraph.end);
  const isSame = next !== undefined && familyOf(next.open.shape) === familyOf(open.shape);
  const last = !runsOn && isSame ? next.open.start : paragraph.end;
  const end = runsOn ? last : likelyEnd(masked, open.end, last);
  return { start, end, mark, openMark, inner: { start: open.end, end }, closeMark: null, runsOn };
}

const tag =
  /[,?!]\s+(?:(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}|(?:he|she|they|it|who)\s+)?(?:said|says|added|told|asked|according to)(?![\p{L}])/u;

/** Where speech without a closing mark most likely ends: before a tag, else at `last`; white space at the end left out. */
function likelyEnd(masked: string, start: number, last: number): number {
  const words = masked.slice(start, Math.min(last, start + 2000));
  const at = tag.exec(words);
  const end = at ? start + at.index + 1 : last;
  return start + masked.slice(start, end).trimEnd().length;
}

/** Appends the drafts, in order of their start, with depth and parent; one without a closing mark ends within the quotation round it. */
function nest(drafts: readonly Draft[], quotes: Quote[]): void {
  const round: Quote[] = [];
  for (const draft of drafts) {
    while (round.length > 0 && round.at(-1)!.end <= draft.start) round.pop();
    const parent = round.at(-1);
    const end = parent ? Math.min(draft.end, parent.inner.end) : draft.end;
    const quote: Quote = {
      start: draft.start,
      end,
      mark: draft.mark,
      openMark: draft.openMark,
      closeMark: draft.closeMark,
      runsOn: draft.runsOn,
      inner: { start: draft.inner.start, end: Math.min(draft.inner.end, end) },
      id: `q${quotes.length + 1}`,
      depth: round.length,
      parent: parent?.id ?? null,
      continues: null,
    };
    quotes.push(quote);
    round.push(quote);
  }
}
