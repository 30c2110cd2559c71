/** One to four words held at arm’s length by quotation marks, with no source. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { defineRule } from '../rule.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';

const mostWords = 4;

/** “Charged with “abuse of office””, “jailed for “insult” and …”: the law's words, or the court's. */
const charge =
  /\b(?:charg|prosecut|convict|indict|arraign|sentenc|jail|imprison|arrest|fin|guilty|on trial|counts?)(?:ed|ied)?\b[^.?!]{0,60}\b(?:for|of|with|on)\b[^.?!]*$/u;
/** “A self-described “old salt””, “called the crew “fat cats””, “rated the claim as “half true””, “click “sign up””: whose or what the words are, the sentence tells. */
const told =
  /\b(?:self-(?:described|styled|proclaimed|declared|confessed)|(?:refer(?:s|red|ring)? to|defin(?:es|ed)|describ(?:es|ed|ing)|rat(?:es|ed)|known|labell?ed|classed|branded) (?:\S+ ){0,4}as|(?:call(?:s|ed|ing)?|dub(?:s|bed)?|term(?:s|ed)?|brand(?:s|ed)?) (?:\S+ ){1,4}|click(?:s|ed|ing)?(?: on)?|press(?:es|ed|ing)?)(?: an?| the)? ?$/iu;
/** “Brand’s “no gulls” remark”: a noun for what is said has the words before it. */
const ofSpeech =
  /^ (?:comments?|remarks?|speech|slogan|pledge|promise|claim|argument|moniker|nickname|label|rating|clause|doctrine|tweet|post|mantra|motto|line|joke|quip|jibe)\b/u;
const farthest = 200;

function isToldOtherwise({ document: { masked } }: Article, { start, end }: ArticleQuote): boolean {
  const before = masked.slice(Math.max(0, start - farthest), start);
  return charge.test(before) || told.test(before) || ofSpeech.test(masked.slice(end, end + 20));
}

export const scare = defineRule({
  name: 'quotes/scare',
  level: 'hint',
  summary: 'A few words in quotation marks that nobody is said to have said.',
  messages: {
    scare:
      'The marks hold “{words}” at arm’s length, but nobody is said to use the words. Say whose they are, or take the marks away.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    for (const quote of article.quotes) {
      if (quote.kind !== 'scare' || quote.depth > 0 || quote.attribution !== null || !quote.closeMark) continue;
      const count = spokenWords(article, quote).length;
      if (count === 0 || count > mostWords || !copyParagraph(article, quote)) continue;
      if (isToldOtherwise(article, quote)) continue;
      const words = article.document.text.slice(quote.inner.start, quote.inner.end);
      report({ start: quote.start, end: quote.end, message: 'scare', data: { words } });
    }
  },
});
