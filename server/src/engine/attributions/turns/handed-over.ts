/**
 * Quotations that no cue carries and that layout hands to somebody all the same: by a colon before them, in their own paragraph or at the end of
 * the one before (“The mayor had one message: “Stay at home.””), or by the comma they end with (“It was never theirs to sell,” Adair shot back.).
 */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { textOf, type Span } from '../../text/span.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { CueLexicon } from '../cues/cue-lexicon.ts';
import { whoReports } from './who-reports.ts';

/** What hands the words over, and to whom; nobody is named where the sentence does not plainly tell. */
export interface HandedOver {
  readonly cue: Span | null;
  readonly source: Span | null;
}

export interface Copy {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  readonly lexicon: CueLexicon;
}

/** Words of an utterance, at least, behind a colon and before a comma. */
const fewest = { colon: 3, comma: 5 };
/** Letters of words that titles leave small. */
const smallWord = 3;
/** Words of a title, at most. */
const longestTitle = 12;
/** Words of a subject, at most. */
const longestSubject = 12;
/** Characters beside a quotation that are looked at. */
const nearby = 6;
/** Tokens before a colon in which a subject is looked for. */
const reach = 60;
/** Whoever does this gives somebody else’s words, or none. */
const takes = new Set(
  `ask asks asked be cite cites cited face faces faced find finds found get gets got gotten hear hears heard know knows knew notice noticed open opens opened quote quotes
  quoted read reads receive receives received recall recalls recalled remember remembers remembered saw see sees seen`.split(
    /\s+/,
  ),
);

/** A quotation in a paragraph with other words; `paragraph` is its index. */
export function handedOverWithin(quote: Quote, paragraph: number, copy: Copy): HandedOver | null {
  const { document, tokens } = copy;
  const { role, start, end } = document.paragraphs[paragraph]!;
  if (role !== 'body' || !quote.closeMark || isTitle(quote, document)) return null;
  const before = document.text.slice(Math.max(start, quote.start - nearby), quote.start).trimEnd();
  const inner = textOf(document.text, quote.inner).trim();
  if (!/^[\p{Lu}\p{N}[]/u.test(inner)) return null;
  const words = inner.split(/\s+/).length;
  if (before.endsWith(':')) {
    if (words < fewest.colon || !/[.?!…]$/.test(inner)) return null;
    return byColon(countLeading(tokens.tokens, (token) => token.end <= quote.start) - 1, copy);
  }
  const opens = quote.start === start || /[.?!…][”"’']?$/.test(before);
  const after = document.text.slice(quote.end, Math.min(end, quote.end + nearby));
  if (!opens || words < fewest.comma || !(inner.endsWith(',') ? /^\s+\p{L}/u : /^,\s+\p{L}/u).test(after)) return null;
  const tag = inner.endsWith(',') ? quote.end : quote.end + 1;
  return byTag(
    countLeading(tokens.tokens, (token) => token.end <= tag),
    tokens.paragraphs[paragraph]!.endToken,
    copy,
  );
}

/** Words that fill the paragraph behind this one, where it ends with a colon. */
export function handedOverByParagraph(paragraph: number, copy: Copy): HandedOver | null {
  const { document, tokens } = copy;
  if (document.paragraphs[paragraph]?.role !== 'body') return null;
  const last = tokens.paragraphs[paragraph]!.endToken - 1;
  return tokens.tokens[last]?.text === ':' ? byColon(last, copy) : null;
}

/** `colon` is its token. */
function byColon(colon: number, { tokens, lexicon }: Copy): HandedOver | null {
  const all = tokens.tokens;
  if (all[colon]?.text !== ':') return null;
  const sentence = tokens.sentences[countLeading(tokens.sentences, ({ endToken }) => endToken <= colon)];
  const cue = { start: all[colon].start, end: all[colon].end };
  if (!sentence) return { cue, source: null };
  const { firstToken } = sentence;
  return {
    cue,
    source: whoReports(sentence, all, lexicon) ?? agentBefore(colon, firstToken, all) ?? subjectBefore(colon, firstToken, all),
  };
}

/** “Summed up by one resident:”, “a message from the mayor:”, ““Quay to close,” by Ruth Pell:”. */
function agentBefore(colon: number, from: number, all: readonly Token[]): Span | null {
  for (let at = colon - 2; at > from && at >= colon - longestSubject; at--) {
    if (!/^(?:by|from)$/.test(all[at]!.lower)) continue;
    const governor = /^(?:up|out)$/.test(all[at - 1]!.lower) ? all[at - 2] : all[at - 1];
    const agent =
      governor && (/^(?:NOUN|PROPN|VERB)$/.test(governor.pos) || /^[,”"’']$/.test(governor.text))
        ? nounsFrom(at + 1, colon, all)
        : null;
    return agent?.next === colon ? { start: agent.start, end: agent.end } : null;
  }
  return null;
}

/** The subject of the sentence, or of what stands behind its last comma or dash: “Asked about the boat, Adair shot back:”. */
function subjectBefore(colon: number, from: number, all: readonly Token[]): Span | null {
  let start = colon;
  while (start > Math.max(from, colon - reach) && !/^(?:,|--?|–|—|;|[“”"()])$/.test(all[start - 1]!.text)) start--;
  if (start > from && start === colon - reach) return null;
  if (/^(?:and|but|then)$/.test(all[start]!.lower)) start++;
  const subject = nounsFrom(start, colon, all);
  const verb = subject && verbFrom(subject.next, colon, all);
  const isOnly = verb && !all.slice(subject.next, colon).some((token) => token !== verb && token.pos === 'VERB');
  return isOnly && !takes.has(verb.lower) ? { start: subject.start, end: subject.end } : null;
}

/** “…,” the voice says; “…,” states a circular. `first` is the token behind the quotation. */
function byTag(first: number, end: number, { tokens: { tokens: all }, lexicon }: Copy): HandedOver | null {
  const isInverted = isSpeechVerb(all[first], lexicon) || all[first]?.pos === 'VERB';
  const subject = nounsFrom(isInverted ? first + 1 : first, end, all);
  const verb = subject && (isInverted ? all[first]! : verbFrom(subject.next, end, all));
  return verb && { cue: { start: verb.start, end: verb.end }, source: { start: subject.start, end: subject.end } };
}

/** By its form, whatever the tagger takes it for. */
function isSpeechVerb(token: Token | undefined, lexicon: CueLexicon): boolean {
  const cue = token && lexicon.get(token.lower);
  return cue !== undefined && cue.isPlain && (cue.form === 'third' || cue.form === 'past');
}

/** The noun phrase or pronoun of a person that begins here. */
function nounsFrom(first: number, end: number, all: readonly Token[]): (Span & { readonly next: number }) | null {
  if (first >= end) return null;
  let next = first;
  if (/^(?:he|she|they)$/.test(all[first]!.lower)) next++;
  else while (next < end && next - first < longestSubject && mayStandInSubject(next, all)) next++;
  const last = all[next - 1];
  if (next === first || !last || demonstrative.test(last.lower) || !/^(?:NOUN|PROPN|PRON|VERB)$/.test(last.pos)) return null;
  return { start: all[first]!.start, end: last.end, next };
}

/** “This finding”: behind such a word no verb stands. */
const mayStandInSubject = (at: number, all: readonly Token[]): boolean =>
  (isNominal(all[at]!) && !strikesBack(at, all)) ||
  (/^(?:this|that|the|an?)$/.test(all[at - 1]?.lower ?? '') && /ing$/.test(all[at]!.lower));

const isNominal = ({ pos, text, lower }: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(pos) || /^[’']s?$/.test(text) || demonstrative.test(lower);
const demonstrative = /^(?:this|these|those)$/;

/** A finite verb, an adverb before it or none. */
function verbFrom(at: number, end: number, all: readonly Token[]): Token | null {
  const verb = all[at]?.pos === 'ADV' ? at + 1 : at;
  const token = all[verb];
  if (!token || verb >= end) return null;
  return (token.pos === 'VERB' && !token.lower.endsWith('ing')) || strikesBack(verb, all) ? token : null;
}

/** “Shot back”: taken for a noun more often than not. */
const strikesBack = (at: number, all: readonly Token[]): boolean =>
  /^(?:shot|shoots|fired|fires|hit|hits|snapped|snaps)$/.test(all[at]!.lower) && all[at + 1]?.lower === 'back';

function isTitle({ inner }: Quote, { text }: NewsDocument): boolean {
  const words = textOf(text, inner).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length <= longestTitle && words.every((word) => word.length <= smallWord || /^\p{Lu}/u.test(word));
}
