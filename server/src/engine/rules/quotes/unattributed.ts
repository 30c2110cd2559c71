/** A whole utterance in quotation marks with nobody to say it. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { countLeading } from '../../text/count-leading.ts';
import { contains, overlaps } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';
import { attributionEdit } from '../story/attribution-edit.ts';
import { isRunningCopy, isShouted, paragraphIndexAt } from '../story/copy-tokens.ts';
import { followsSpeech } from '../story/follows-speech.ts';
import { isToldBelow } from '../story/told-below.ts';
import { nameBefore } from '../story/speaker-name.ts';
import { continuations, speechIn } from '../story/speech-of-paragraphs.ts';
import { isQuotedAgain } from '../story/words-quoted-again.ts';

/** Fewer words than these may be a slogan, a sign or a title. */
const leastWords = 4;
const mostCandidates = 3;

export const unattributed = defineRule({
  name: 'quotes/unattributed',
  level: 'warning',
  summary: 'A whole utterance in quotation marks that nobody is said to have said.',
  messages: {
    unattributed:
      'Nobody is named as saying this: not in the sentence, the paragraph or a speech that runs on from the one before. Say who speaks.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    for (const quote of article.quotes) {
      if (!isUnattributed(article, quote)) continue;
      report({ start: quote.start, end: quote.end, message: 'unattributed', fixes: fixes(article, quote) });
    }
  },
});

function isUnattributed(article: Article, quote: ArticleQuote): boolean {
  const { document } = article;
  if (quote.kind !== 'direct' || quote.attribution !== null || quote.depth > 0 || quote.continues !== null) return false;
  if (!quote.closeMark && !quote.runsOn) return false;
  const index = paragraphIndexAt(article, quote.start);
  const paragraph = document.paragraphs[index];
  if (!paragraph || index === 0 || !isRunningCopy(paragraph) || isShouted(article, quote)) return false;
  const words = document.text.slice(quote.inner.start, quote.inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (isCopiedWhole(article, quote) || isLetter(article, quote)) return false;
  if (words.length < leastWords || isPartOfSentence(article, quote, paragraph) || followsList(article, index)) return false;
  if (isCrosshead(article, quote, paragraph, words.length)) return false;
  if (isSigned(article, quote, index) || isToldAtTheEnd(article, quote) || isQuotedAgain(article, quote)) return false;
  if (isToldBelow(article, quote, index)) return false;
  return (
    waitsForAttribution(article, paragraph, index) ||
    !(hasSource(article, paragraph, index, quote) || followsSpeech(article, quote, index))
  );
}

/** Double marks round words that open with double marks: copied from elsewhere as they stand, tag and all. */
const isCopiedWhole = ({ document }: Article, { openMark, inner }: ArticleQuote): boolean =>
  /^["“„«]/.test(document.text.slice(openMark.start)) && /^["“„«]/.test(document.text.slice(inner.start));

/** A mark that belongs to a name, as in ‘Ezana: other words stand between marks of that kind, but this name has one each time. */
function isLetter({ document: { text } }: Article, { openMark, inner }: ArticleQuote): boolean {
  const mark = text.slice(openMark.start, openMark.end);
  const name = /^[‘']$/.test(mark)
    ? /^\p{Lu}[\p{L}-]+/u.exec(text.slice(inner.start, inner.start + mostNameUnits))?.[0]
    : undefined;
  return name !== undefined && text.split(`${mark}${name}`).length > leastSuchNames;
}
const mostNameUnits = 40;
const leastSuchNames = 3;

/** A line of few words in marks that breaks off: it parts the text like a crosshead. */
const isCrosshead = (
  { document: { masked } }: Article,
  { start, end, inner }: ArticleQuote,
  line: Paragraph,
  words: number,
): boolean =>
  words <= mostCrossheadWords &&
  start <= line.start &&
  end >= line.end &&
  /(?:…|\.\.\.)$/.test(masked.slice(inner.start, inner.end));
const mostCrossheadWords = 8;

/** Led in by a colon or by words of its sentence, or followed by such: whoever speaks is told there, even if we cannot see who it is. */
function isPartOfSentence({ document }: Article, quote: ArticleQuote, paragraph: Paragraph): boolean {
  const before = document.masked.slice(paragraph.start, quote.start).trimEnd();
  const after = document.masked.slice(quote.end, paragraph.end).trimStart();
  if (before !== '' && !/[.?!…”"’']$/u.test(before)) return true;
  if (
    /^\p{Ll}/u.test(after) ||
    takenUp.test(after) ||
    (/[,?!]$/.test(document.masked.slice(quote.inner.start, quote.inner.end)) && /^[\p{L}―—–-]/u.test(after))
  ) {
    return true;
  }
  return after === '' && /^\s*\p{Ll}/u.test(document.masked.slice(paragraph.end, paragraph.end + 12));
}

/** “…” That quote from Mara Lind hung over the pier. */
const takenUp =
  /^(?:that|this|the|those|these|such) (?:\p{Ll}+ )?(?:quote|quotation|quip|line|words?|sentence|remark|comment|statement|sentiment|verdict|warning|question|joke)s? (?:is|are|was|were|from|of|by|came|come)\b/iu;

/** “…” — Mara Lind, or the dash and the name in a line of their own. */
function isSigned({ document }: Article, quote: ArticleQuote, index: number): boolean {
  const after = document.masked.slice(quote.end, document.paragraphs[index]!.end).trim();
  const next = document.paragraphs[index + 1];
  const line = after === '' && next ? document.masked.slice(next.start, next.end) : after;
  return /^[—–―-]{1,3}\s*\p{Lu}/u.test(line);
}

/** A speech over paragraphs whose speaker is told in a later one. */
function isToldAtTheEnd(article: Article, quote: ArticleQuote): boolean {
  for (let last = quote; last.runsOn;) {
    const next = continuations(article).get(last.id);
    if (!next) return false;
    if (next.attribution !== null) return true;
    const { attributions } = speechIn(article, paragraphIndexAt(article, next.start));
    if (attributions.some(({ cue }) => cue && cue.start >= next.end)) return true;
    last = next;
  }
  return false;
}

/** Whether somebody speaks in the paragraph, in whatever form, or a person stands in the words before the quotation or opens those behind it. */
function hasSource(article: Article, paragraph: Paragraph, index: number, quote: ArticleQuote): boolean {
  const before = { start: paragraph.start, end: quote.start };
  const behind = quote.end + article.document.masked.slice(quote.end, quote.end + 3).search(/\S|$/);
  const { attributions, mentions } = speechIn(article, index);
  return (
    attributions.some(({ source, cue }) => [source, cue].some((span) => span !== null && overlaps(span, paragraph))) ||
    inWordsOf.test(article.document.masked.slice(paragraph.start, quote.start)) ||
    mentions.some((mention) => mention.type === 'person' && (overlaps(mention, before) || mention.start === behind))
  );
}

/** “In the poet's words, the sea gives back what it takes.” */
const inWordsOf = /\bin (?:\S+ ){0,3}\S+ (?:own |very )?words\b|\bin the words of\b/i;

/** Whether the quotation's last word is a comma that waits for an attribution, or stands in one paragraph with such a one. */
function waitsForAttribution(article: Article, paragraph: Paragraph, index: number): boolean {
  const { document } = article;
  return speechIn(article, index).quotes.some(
    ({ start, end, inner, depth }) =>
      depth === 0 &&
      contains(paragraph, { start, end }) &&
      document.text.charAt(inner.end - 1) === ',' &&
      /^(?:$|\s*[.“"‘]|\s*$)/u.test(document.text.slice(end, paragraph.end).slice(0, 3)),
  );
}

/** Lines before the quotation in which a list is looked for, words of a line of a list, and lines without a stop that make one. */
const list = { reach: 4, mostWords: 12, leastLines: 2 };

/** Whether a list in lines stands right before it: such a story is laid out, and who speaks on display is told by what the text does not hold. */
function followsList({ document }: Article, index: number): boolean {
  const lines = document.paragraphs.slice(Math.max(0, index - list.reach), index).filter(({ start, end, role }) => {
    const words = document.masked.slice(start, end).trim();
    return (
      role === 'list' ||
      role === 'crosshead' ||
      (role === 'body' && !/[.!?:;,…"”’')]$/u.test(words) && words.split(/\s+/).length <= list.mostWords)
    );
  });
  return lines.length >= list.leastLines;
}

/** One for each of those who may have said it, the last to be named first. */
function fixes(article: Article, quote: ArticleQuote): Fix[] {
  const names = new Set<string>();
  for (const entity of candidates(article, quote)) {
    const name = nameBefore(article, entity, quote.start)!;
    if (!name.includes('\n')) names.add(name);
    if (names.size === mostCandidates) break;
  }
  return [...names].flatMap((name) => {
    const edit = attributionEdit(article, quote, name);
    return edit ? [{ title: `Attribute it to ${name}`, edits: [edit] }] : [];
  });
}

/**
 * People, then organizations that speak: those who speak in the story or stand in the paragraph before come first, those who are named in the words
 * themselves last, as nobody names himself; among their like the nearest first.
 */
function candidates({ document, entities, attributions }: Article, quote: ArticleQuote): Entity[] {
  const speakers = new Set(attributions.map(({ speaker }) => speaker));
  const isNamedIn = ({ mentions }: Entity, from: number): boolean => {
    for (let i = from; i < mentions.length && mentions[i]!.start < quote.end; i++) {
      if (mentions[i]!.form === 'name' && contains(quote, mentions[i]!)) return true;
    }
    return false;
  };
  const text = document.text.slice(0, quote.start);
  const paragraphBefore = text.lastIndexOf('\n', text.trimEnd().lastIndexOf('\n') - 1);
  return entities
    .filter(({ named, type, id }) => named && (type === 'person' || (type === 'organization' && speakers.has(id))))
    .flatMap((entity) => {
      const before = countLeading(entity.mentions, ({ start }) => start < quote.start);
      if (before === 0) return [];
      const last = entity.mentions[before - 1]!.start;
      const rank =
        Number(entity.type !== 'person') * 4 +
        Number(isNamedIn(entity, before)) * 2 +
        Number(!speakers.has(entity.id) && last <= paragraphBefore);
      return [{ entity, last, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.last - a.last)
    .map(({ entity }) => entity);
}
