/** Whether a quotation without a tag goes on with what somebody says in the paragraph before it. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Sentence } from '../../tokens/token.ts';
import { isRunningCopy, sentenceAt } from './copy-tokens.ts';
import { handsOver } from './hands-over.ts';
import { speechIn } from './speech-of-paragraphs.ts';

/** Whether the quotation opens a paragraph and somebody is speaking, in whatever form, as the one before it ends: the reader takes it as theirs. */
export function followsSpeech(article: Article, quote: ArticleQuote, index: number): boolean {
  const { document } = article;
  const { start } = quote;
  const above = isBeat(article, index - 1) ? index - 2 : index - 1;
  const before = document.paragraphs[above];
  if (!before || !isRunningCopy(before)) return false;
  if (document.masked.slice(document.paragraphs[index]!.start, start).replace(/[\s“”"‘’']/g, '') !== '') return false;
  if (document.masked.charAt(before.end - 1) === ':') return true;
  const { attributions, quotes } = speechIn(article, above);
  const last = lastSentence(article, before);
  if (!last) return false;
  // A quotation there is attributed, or has been reported already; a line that is all quotation is speech, however short.
  const isSpoken = (other: ArticleQuote): boolean =>
    other.kind !== 'title' || (other.start <= before.start && other.end >= before.end);
  if (quotes.some((other) => other.depth === 0 && isSpoken(other) && overlaps(last, other))) return true;
  const speaks = attributions.some(
    ({ source, cue, content }) =>
      source !== null && [source, cue, ...content].some((span) => span !== null && overlaps(span, last)),
  );
  return speaks || handsOver(article, last) || isOneVoice(article, before, above) || isTheirOwn(article, last, above, quote);
}

/** Whether one person speaks in the paragraph and nobody else is named in it from there on: the rest is told in his sense. */
function isOneVoice(article: Article, paragraph: Paragraph, index: number): boolean {
  const { attributions, mentions } = speechIn(article, index);
  const spoken = attributions.filter(({ source, cue }) => source !== null && cue !== null && contains(paragraph, cue));
  const first = spoken[0];
  if (!first || first.speaker === null || spoken.some(({ speaker }) => speaker !== first.speaker)) return false;
  const from = first.source!.start;
  return mentions.every(({ type, entity, start }) => type === 'place' || entity === first.speaker || start < from);
}

/**
 * “I” or “we” behind a sentence on one person alone who has just spoken: the story goes on with what he says of himself. Behind “he called his boss”, where others come in, only
 * what opens with “but”, “and”, “so” or “then”.
 */
function isTheirOwn(article: Article, last: Span, index: number, { inner }: ArticleQuote): boolean {
  const words = article.document.text.slice(inner.start, inner.end);
  if (!firstPerson.test(words)) return false;
  const people = speechIn(article, index).mentions.filter((mention) => mention.type === 'person' && overlaps(mention, last));
  if (people.length === 0) return false;
  const one = people.reduce((a, b) => (b.start < a.start ? b : a));
  if (people.some(({ entity }) => entity !== one.entity) && !/^(?:But|And|So|Then)\b/.test(words)) return false;
  return [index, index - 1].some((at) => speechIn(article, at).attributions.some(({ speaker }) => speaker === one.entity));
}
const firstPerson = /\b(?:I|me|my|[Ww]e|us|our|Our|My)\b/;

/** The last sentence of a paragraph that does not stand in brackets. */
function lastSentence(article: Article, { start, end }: Paragraph): Sentence | null {
  const words = article.document.masked.slice(start, end);
  const bracket = /\)[.\s]*$/.test(words) ? words.lastIndexOf('(') : -1;
  const before = bracket < 0 ? '' : words.slice(0, bracket).trimEnd();
  return sentenceAt(article, /[.!?]["”’']?$/.test(before) ? start + before.length - 1 : end - 1);
}

/** A line that only marks time between two lines of speech: “She pauses.” */
const beat = /^(?:(?:he|she|they|a|long|short) ){0,2}(?:paus|laugh|silence|sigh|nod|shrug|smil|hesitat|beat)\p{L}*\.?$/iu;

const isBeat = ({ document }: Article, index: number): boolean => {
  const line = document.paragraphs[index];
  return line !== undefined && beat.test(document.masked.slice(line.start, line.end).trim());
};
