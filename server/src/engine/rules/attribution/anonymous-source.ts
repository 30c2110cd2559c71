/** A source that has no name, where the story does not say why. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { paragraphIndexAt, sentenceAt } from '../story/copy-tokens.ts';
import { attributionsThat } from '../story/passages.ts';
import { nameAt, namesWithin } from '../story/name-at.ts';

const anonymous =
  /\b(?:sources?|insiders?|(?:unnamed|unidentified|anonymous) \p{L}+|(?:people|persons?|someone|somebody|those|officials?) (?:familiar with|close to|briefed on|with knowledge)|(?:senior|top|high-ranking) (?:\p{L}+ ){0,2}officials?|^(?:one|an|another) official(?! (?:of|at|in|from|with|for|on)\b))\b/iu;
/** Words that tell the reader why. */
const reason =
  /\b(?:anonym(?:ity|ously)|not (?:be|to be|being) (?:named|identified|quoted)|not authori[sz]ed|unauthori[sz]ed|declined to be (?:named|identified)|without being (?:named|identified)|(?:remain|stay) anonymous|withh(?:e|o)ld|for fear)/i;
/** Springs, codes, documents: sources of another kind. */
const otherKind =
  /\b(?:open|energy|income|power|water|news|light|single|data|food|media|local|diplomatic|official) sources?\b|\bsources? (?:of|code)\b/i;

export const anonymousSource = defineRule({
  name: 'attribution/anonymous-source',
  level: 'information',
  summary: 'A source without a name, where the story does not say why.',
  messages: {
    anonymous:
      'Nobody answers for what “{source}” says. Name the source, or tell readers why you cannot and how it comes to know.',
  },
  insideQuotes: 'skip',
  reach: 'paragraph',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const { document } = article;
    const seen = new Set<number>();
    for (const { source } of maybeAnonymous(article)) {
      const { start, end } = wholeSource(article, source!);
      const words = document.text.slice(start, end);
      if (seen.has(start)) continue;
      if (namesWithin(article, { start, end }).some((name) => name.type === 'person' || isAll(name, { start, end }))) continue;
      // "A senior officer, Mara Lind, said".
      if (document.text.startsWith(', ', end) && nameAt(article, { start: end + 2, end: end + 3 })?.type === 'person') continue;
      // Or in the next sentences: “The people asked not to be identified because the talks are private.”
      const sentence = sentenceAt(article, start);
      const index = paragraphIndexAt(article, start);
      const until = document.paragraphs[index];
      if (sentence && until && reason.test(document.text.slice(sentence.start, until.end))) continue;
      if (tellsWhyBelow(article, index + 1)) continue;
      seen.add(start);
      report({ start, end, message: 'anonymous', data: { source: words } });
    }
  },
});

/** By the words of their source. The first mention tells; "the source" is the one told of. A share of many is a poll. */
const maybeAnonymous = attributionsThat((article, { source }) => {
  if (!source || quotationAt(article, source)) return false;
  const { start, end } = wholeSource(article, source);
  const words = article.document.text.slice(start, end);
  return (
    words.length <= 120 &&
    !theSource.test(words) &&
    !paper.test(words) &&
    anonymous.test(words) &&
    (!otherKind.test(words) || /unnamed|anonymous/i.test(words))
  );
});

const theSource = /^(?:the|th(?:is|at)|\p{L}+[- ]in[- ]\p{L}+|(?:\p{L}+-)?(?:thirds?|half|quarters?|per ?cent) of)\b/iu;

/** “Business Insider”: a capital in each word. */
const paper = /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ )+(?:Insiders?|Sources?)$/u;

/** A paragraph that goes on about the source and says why: “The person asked not to be named because …”. */
function tellsWhyBelow({ document: { text, paragraphs } }: Article, index: number): boolean {
  const next = paragraphs[index];
  if (!next) return false;
  const words = text.slice(next.start, Math.min(next.end, next.start + longestReason));
  return (
    /^(?:the|both|all)? ?(?:persons?|people|sources?|officials?|insiders?|individuals?|he|she|they)\b/i.test(words) &&
    reason.test(words)
  );
}
const longestReason = 200;

/** A paper called “Harbour Insider” is no insider. */
const isAll = (name: Span, words: Span): boolean => name.start === words.start && name.end === words.end;

/** Somebody close to the talks speaks, not the talks. */
const closeTo =
  /(?:(?<!\p{L})(?:an?|one|another|some|several|many|two|three|multiple) )?(?:(?!(?:and|said|that)\b)\p{L}[\p{L}-]* ){0,2}(?:sources?|insiders?|people|persons?|officials?|aides?|advisers?|someone|somebody) (?:close to|familiar with|briefed on|with knowledge of) (?:the )?$/iu;

/** How the pattern ends: looked at first. */
const mayBeCloseTo = / (?:to|with|on|of) (?:the )?$/i;

/** The source with the words before it that say whose closeness to it is meant. */
function wholeSource({ document }: Article, { start, end }: Span): Span {
  const from = Math.max(0, start - 80);
  if (!mayBeCloseTo.test(document.text.slice(Math.max(0, start - 12), start))) return { start, end };
  const before = document.text
    .slice(from, start)
    .split(/[“”"\n.,;:]/)
    .at(-1)!;
  const found = closeTo.exec(before);
  return found ? { start: start - before.length + found.index, end } : { start, end };
}
