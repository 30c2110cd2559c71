/** Two people who speak in turn, each in a paragraph of its own, until the tags stop: “‘So you opened the doors?’ Castro asked.” / “‘They don’t open.’” / “‘And then?’” */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { contains, textOf, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';

type Whose = Pick<Attribution, 'source' | 'found'>;

/** Characters of a tag in a paragraph of such an exchange, at most. */
const longestTag = 40;

/** Who speaks in the paragraph at index `own`, which the quotation opens; null where nothing tells. `outer` are the outermost quotations, in text order. */
export function whoseTurn(
  quote: Quote,
  own: number,
  outer: readonly Quote[],
  whoseIs: (id: string) => Whose | undefined,
  document: NewsDocument,
): Span | null {
  const { text, paragraphs } = document;
  const paragraph = paragraphs[own]!;
  if (paragraph.role !== 'body' || quote.start !== paragraph.start || !isUtterance(quote, text)) return null;
  if (text.slice(quote.end, paragraph.end).trim() !== '') return null;
  const at = countLeading(outer, ({ start }) => start < quote.start);
  const before = turnAt(own - 1, at, outer, whoseIs, document);
  const other = before && turnAt(own - 2, before.first, outer, whoseIs, document);
  if (!other || !areTwo(textOf(text, before.source), textOf(text, other.source))) return null;
  // Two tags alone may be of two people who are quoted one after the other.
  const goesOn = !before.isTagged || asks(outer[at - 1]!, text);
  return goesOn ? other.source : null;
}

interface Turn {
  readonly source: Span;
  /** Whether the paragraph tells itself who speaks. */
  readonly isTagged: boolean;
  /** Of its quotations, among the outermost. */
  readonly first: number;
}

/** What one person says in a paragraph, with hardly more than a tag beside it. `end` is past its last quotation. */
function turnAt(
  index: number,
  end: number,
  outer: readonly Quote[],
  whoseIs: (id: string) => Whose | undefined,
  { paragraphs, text }: NewsDocument,
): Turn | null {
  const paragraph = paragraphs[index];
  if (paragraph?.role !== 'body') return null;
  let first = end;
  let copy = paragraph.end - paragraph.start;
  let source: Span | null = null;
  while (first > 0 && outer[first - 1]!.start >= paragraph.start) {
    const quote = outer[--first]!;
    const own = whoseIs(quote.id)?.source;
    if (!own || !quote.closeMark || (source && source.start !== own.start)) return null;
    source = own;
    copy -= quote.end - quote.start;
  }
  if (!source || outer[first]!.start !== paragraph.start) return null;
  if (copy > longestTag || !isUtteredBefore(outer[first]!, text)) return null;
  return { source, isTagged: contains(paragraph, source), first };
}

const isUtterance = ({ inner, closeMark }: Quote, text: string): boolean =>
  closeMark !== null && /^[\p{Lu}\p{N}].*[.?!…]$/su.test(textOf(text, inner).trim());
const isUtteredBefore = ({ inner }: Quote, text: string): boolean =>
  /^[\p{Lu}\p{N}].*[,.?!…]$/su.test(textOf(text, inner).trim());
const asks = ({ inner }: Quote, text: string): boolean => textOf(text, inner).trim().endsWith('?');

/** Two names without a word in common, or he and she. */
function areTwo(one: string, other: string): boolean {
  if (/^(?:he|she)$/i.test(one) && /^(?:he|she)$/i.test(other)) return one.toLowerCase() !== other.toLowerCase();
  const [names, others] = [namesIn(one), namesIn(other)];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const namesIn = (source: string): string[] =>
  source.match(/\p{Lu}[\p{L}’'-]+/gu)?.filter((word) => !/^(?:The|An?|Mr|Mrs|Ms|Dr|His|Her)$/.test(word)) ?? [];
