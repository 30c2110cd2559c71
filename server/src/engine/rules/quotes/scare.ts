/** One to four words held at arm’s length by quotation marks, with no source. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { isInAddress } from '../story/in-address.ts';
import { isTopLine } from '../story/top-line.ts';
import { defineRule } from '../rule.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';

const mostWords = 4;

/** “Charged with “abuse of office””, “jailed for “insult” and …”: the law's words, or the court's. */
const charge =
  /\b(?:charg|prosecut|convict|indict|arraign|sentenc|jail|imprison|arrest|fin|guilty|on trial|counts?)(?:ed|ied)?\b[^.?!]{0,60}\b(?:for|of|with|on)\b[^.?!]*$/u;
/** “A self-described “old salt””, “called the crew “fat cats””, “rated the claim as “half true””, “click “sign up””: whose or what the words are, the sentence tells. */
const told =
  /\b(?:self-(?:described|styled|proclaimed|declared|confessed)|(?:refer(?:s|red|ring)? to|defin(?:es|ed)|describ(?:es|ed|ing)|rat(?:es|ed)|known|labell?ed|classed|branded) (?:\S+ ){0,4}as|(?:call(?:s|ed|ing)?|dub(?:s|bed)?|term(?:s|ed)?|brand(?:s|ed)?) (?:\S+ ){1,4}|click(?:s|ed|ing)?(?: on)?|meant? by|means?|meaning|(?:en)?titled|headed|headlined|title|gestur(?:es|ed)|nod(?:s|ded)|(?:would|might|could) call|what \S+ (?:\S+ )?calls?|press(?:es|ed|ing)?)(?: an?| the)? ?$/iu;
/** A verb of saying before them in the sentence, or a noun for what is said that goes on: “warned of a “cold spring””, “the claim that “thousands” came”. */
const saying = new RegExp(
  [
    String.raw`\b(?:says?|said|saying|spoken?|agree(?:s|d|ing)?|proclaim(?:s|ed|ing)?|(?<!far )cry|cries|cried|crying|echo(?:es|ed|ing)?|tells?|told|telling|stress(?:es|ed|ing)?|argu(?:es?|ed|ing)|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|claim(?:ed|ing)?|alleg(?:es?|ed|ing)|charg(?:es|ed|ing) that|thank(?:s|ed|ing)?|prais(?:es?|ed|ing)|hail(?:s|ed|ing)|tout(?:s|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|decr(?:y|ies|ied|ying)|critici[sz](?:es?|ed|ing)|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|vow(?:ed|ing)|pledg(?:ed|ing)|promis(?:ed|ing)|urg(?:es?|ed|ing)|cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|declar(?:es?|ed|ing)|lament(?:s|ed|ing)?|complain(?:s|ed|ing)?|apologi[sz](?:es?|ed|ing)|acknowledg(?:es?|ed|ing)|admit(?:s|ted|ting)|conced(?:es?|ed|ing)|explain(?:s|ed|ing)|wrote|tweet(?:ed|ing)|demand(?:ed|ing)|mock(?:ed|ing))\b`,
    String.raw`\b(?:claim|assertion|allegation|accusation|argument|warning|promise|criticism|contention|proposition|proposal|pledge|apology|complaint|belief|suggestion|statement|remark|comment|rhetoric|notion|idea|concept|description|reference|definition|term|phrase|word|slogan|cry|cries|chant|theor(?:y|ies)|heading|headline)s? (?:that|of|for|about|over|as|to)\b`,
    String.raw`\b(?:own (?:admission|account|description|words)|in the words of)\b`,
  ].join('|'),
  'iu',
);
/** “Brand’s “no gulls” remark”, “the “best pier” category”: a noun for what is said, or for a name, has the words before it. */
const ofSpeech =
  /^ (?:comments?|remarks?|speech|slogan|pledge|promise|claim|argument|moniker|nickname|label|rating|clause|doctrine|tweet|post|mantra|motto|line|joke|quip|jibe|categor(?:y|ies)|award|prize|section|heading|headline|hashtag|button|tab|option|theor(?:y|ies)|syndrome)\b/u;
/** Several words that make an adjective: “his “divide and rule” policy”. */
const ofKind =
  /^ (?:polic(?:y|ies)|strateg(?:y|ies)|principles?|approach|model|orders?|rules?|laws?|tests?|questions?|campaigns?|movement|programmes?|programs?|initiatives?|mentality|attitude|culture|philosophy|tactics?|themes?)\b/u;
/** “A ‘lancha’ or speedboat”, “a “skerry” (a small rock)”, “what “no gulls” means”, “as the crew calls them”. */
const explained =
  /^(?:,? or (?!not\b|so\b|even\b|whatever\b|whether\b)(?:an? |the )?\p{Ll}{4}| \((?:[“"‘]|an?|the|or|meaning|literally|which|that is)\b|,? (?:\p{Ll}+ ){0,2}(?:means?|meant|meaning|stands? for|refers? to|entails?)\b|,? as \S+ (?:\S+ )?(?:calls?|called|puts?|dubs?|dubbed|is known|are known)\b)/u;
/** “The trust is “looking at its options””, “the crew were “shocked””: who does so, or feels so, has said it. */
const feeling =
  /\b(?:is|are|was|were|feels?|felt|remains?|remained) [“‘"'](?:(?:very|deeply|extremely|absolutely|not|still|now|all|really) )?(?:looking|considering|reviewing|working|exploring|committed|confident|disappointed|delighted|dismayed|appalled|shocked|saddened|devastated|thrilled|proud|surprised|aware|concerned|satisfied|pleased|happy|sorry|angry|furious|horrified|heartbroken|humbled|honou?red|grateful|determined|keen|minded|baffled|bemused|stunned|sickened|overwhelmed|relieved|ashamed|gutted)\b/iu;
const farthest = 200;
/** Words of a line beside those in marks that make it no more than a crosshead. */
const mostCrossheadWords = 3;

function isToldOtherwise(article: Article, { start, end, inner }: ArticleQuote, count: number): boolean {
  const { masked } = article.document;
  if (isInAddress(masked, start)) return true;
  const before = masked.slice(Math.max(0, start - farthest), start);
  const after = masked.slice(end, end + 40);
  if (feeling.test(masked.slice(Math.max(0, start - 12), inner.start + 40))) return true;
  if (charge.test(before) || told.test(before) || saying.test(before.slice(before.search(ownSentence)))) return true;
  if (ofSpeech.test(after) || explained.test(after) || (count > 1 && ofKind.test(after))) return true;
  const line = copyParagraph(article, { start })!;
  // Papers quote in headlines whom the story names; behind words in marks brackets hold what they mean.
  if (isTopLine(article, line) || (/[”’"'»] \($/u.test(before) && after.startsWith(')'))) return true;
  // A crosshead is short: of a long paragraph nothing is cut out for each of its quotations.
  if (line.end - line.start - (end - start) >= farthest) return false;
  const beside = `${masked.slice(line.start, start)} ${masked.slice(end, line.end)}`;
  const words = (beside.match(/\p{L}+/gu) ?? []).length;
  return words === 0 || (words <= mostCrossheadWords && !/[.!]\s*$/.test(beside));
}

/** What follows the last stop. */
const ownSentence = /(?<![^.?!])[^.?!]*$/;

export const scare = defineRule({
  name: 'quotes/scare',
  level: 'hint',
  summary: 'A few words in quotation marks that nobody is said to have said.',
  messages: {
    scare:
      'The marks hold “{words}” at arm’s length, but nobody is said to use the words. Say whose they are, or take the marks away.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    let before: ArticleQuote | null = null;
    let isBeforeHeld = false;
    for (const quote of article.quotes) {
      if (quote.depth > 0) continue;
      // Of “a “fool” and a “rogue”” both are told, or neither.
      const isTold: boolean = before !== null && !isBeforeHeld && isJoined(article, before, quote);
      isBeforeHeld = !isTold && isHeld(article, quote);
      before = quote;
      if (!isBeforeHeld) continue;
      const words = article.document.text.slice(quote.inner.start, quote.inner.end);
      report({ start: quote.start, end: quote.end, message: 'scare', data: { words } });
    }
  },
});

/** Whether nobody is said to have said the words, in whatever way. */
function isHeld(article: Article, quote: ArticleQuote): boolean {
  if (quote.kind !== 'scare' || quote.attribution !== null || !quote.closeMark) return false;
  const words = spokenWords(article, quote);
  if (words.length === 0 || words.length > mostWords || !copyParagraph(article, quote)) return false;
  return !/^(?:yes|no|aye|nay)$/i.test(words.join(' ')) && !isToldOtherwise(article, quote, words.length);
}

/** Whether little but “and” or “or” stands between the two. */
const isJoined = ({ document: { masked } }: Article, first: ArticleQuote, second: ArticleQuote): boolean =>
  second.start - first.end < 30 && /^,? (?:and|or|but) (?:\p{L}+ ){0,2}$/u.test(masked.slice(first.end, second.start));
