/** A source that has no name, where the story does not say why. */
import { defineRule } from '../rule.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { sentenceAt } from '../story/copy-tokens.ts';
import { namesWithin } from '../story/name-at.ts';

const anonymous =
  /\b(?:sources?|insiders?|(?:unnamed|unidentified|anonymous) \p{L}+|(?:people|persons?|someone|somebody|those|officials?) (?:familiar with|close to|briefed on|with knowledge)|(?:senior|top|high-ranking) (?:\p{L}+ ){0,2}officials?|^(?:one|an|another) official(?! (?:of|at|in|from|with|for|on)\b))\b/iu;
/** Words that tell the reader why. */
const reason =
  /\b(?:anonym(?:ity|ously)|not (?:be|to be|being) (?:named|identified|quoted)|not authori[sz]ed|unauthori[sz]ed|declined to be (?:named|identified)|without being (?:named|identified)|withh(?:e|o)ld|for fear)/i;
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
  options: {},
  check({ article, report }) {
    const { document, attributions } = article;
    const seen = new Set<number>();
    for (const { source } of attributions) {
      if (!source || seen.has(source.start) || quotationAt(article, source)) continue;
      const words = document.text.slice(source.start, source.end);
      // The first mention tells; "the source" is the one told of.
      if (
        words.length > 120 ||
        /^the\b/i.test(words) ||
        !anonymous.test(words) ||
        (otherKind.test(words) && !/unnamed|anonymous/i.test(words))
      ) {
        continue;
      }
      if (namesWithin(article, source).some(({ type }) => type === 'person')) continue;
      const sentence = sentenceAt(article, source.start);
      if (sentence && reason.test(document.text.slice(sentence.start, sentence.end))) continue;
      seen.add(source.start);
      report({ start: source.start, end: source.end, message: 'anonymous', data: { source: words } });
    }
  },
});
