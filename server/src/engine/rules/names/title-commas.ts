/** Commas between a title and a name: none without an article, two with one. */
import type { Article } from '../../article/article.ts';
import type { Name } from '../../names/name.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../tokens/token.ts';
import { defineRule, type Fix } from '../rule.ts';
import {
  isCapitalized,
  isPieceOfWord,
  isRunningCopy,
  paragraphIndexAt,
  sentenceAt,
  tokenIndexFrom,
} from '../story/copy-tokens.ts';
import { namesOverlapping, nameUpTo } from '../story/name-at.ts';
import { namesThat } from '../story/passages.ts';
import { quotationAt } from '../story/quotation-at.ts';

/** The nouns that a title of office ends in, or has before "of", "for" or "at". */
const offices = new Set(
  [
    'president chancellor premier minister secretary governor mayor senator congressman congresswoman chairman chairwoman chair chairperson commissioner',
    'ambassador envoy speaker king queen prince princess emperor sheikh pope archbishop bishop cardinal general admiral colonel captain sergeant commander',
    'director manager coach captain chief head leader spokesman spokeswoman spokesperson professor dean judge justice prosecutor attorney sheriff officer',
    'executive editor founder author analyst economist lawyer adviser advisor aide deputy mp mep msp',
  ].flatMap((words) => words.split(' ')),
);
const determiners = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", '’s', "'", '’']);
const articles = new Set(['a', 'an', 'another', 'one', 'this', 'that', 'each', 'every', 'no', 'any', 'some']);
/** After these a bare title says what somebody is or was: "as president, Jane Doe …", "since becoming prime minister, …". */
const predicates =
  /^(?:as|be|is|are|was|were|been|being|am|become|becomes|became|becoming|elected|appointed|named|made|remained?|stay(?:ed)?|while|when|once|if|though|although|not)$/;
/** After these too, where the name goes on as a subject: "ran for president, Jane Doe said"; not "an advertisement for Foreign Minister, Jane Doe". */
const beforePost = /^(?:than|like|of|for)$/;
/** After a name in apposition these go on with the sentence: "a letter from the club’s director, Jane Doe to the members". */
const goesOn = /^(?:to|in|on|at|by|with|after|before|during|about|over|against)$/;

export const titleCommas = defineRule({
  name: 'names/title-commas',
  level: 'warning',
  summary: 'A comma between title and name where none belongs, or the second of two missing.',
  messages: {
    none: 'Without an article the title is part of the name and takes no comma: “{title} {name}”.',
    second: '“{title}” says who is meant and “{name}” names them, so the name stands between two commas; the second is missing.',
  },
  insideQuotes: 'skip',
  reach: 'paragraph',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const name of namesWithFaultyCommas(article)) {
      const { text } = article.document;
      const called = calledOf(article, name);
      const title = titleBefore(article, name)!;
      const data = { title: text.slice(title.start, title.end), name: called };
      const place = { start: title.start, end: name.end };
      if (title.determiner === 'none') report({ ...place, message: 'none', data, fixes: [withoutCommas(article, title, name)] });
      else report({ ...place, message: 'second', data, fixes: bothWays(title, name, data.name) });
    }
  },
});

const namesWithFaultyCommas = namesThat((article, name) => {
  const title = name.type === 'person' && /\s/.test(calledOf(article, name)) ? titleBefore(article, name) : null;
  return title !== null && (title.determiner === 'none' || lacksSecondComma(article, title, name));
});

/** The name with an honorific that belongs to it. */
const calledOf = (article: Article, name: Name): string =>
  article.document.text.slice(article.tokens[firstTokenOf(article, name)]?.start ?? name.start, name.end);

interface Title {
  readonly start: number;
  readonly end: number;
  readonly comma: Token;
  /** Index of the token before the title, its determiner included. */
  readonly before: number;
  readonly determiner: 'none' | 'definite';
}

/** The title that a comma parts from the name, where commas can be judged. */
function titleBefore(article: Article, name: Name): Title | null {
  const { tokens, document } = article;
  const at = firstTokenOf(article, name);
  const [comma, last] = [tokens[at - 1], tokens[at - 2]];
  const paragraph = document.paragraphs[paragraphIndexAt(article, name.start)];
  const sentence = sentenceAt(article, name.start);
  if (comma?.text !== ',' || !last || !sentence || !paragraph || !isRunningCopy(paragraph) || quotationAt(article, name)) {
    return null;
  }
  if (last.start < paragraph.start) return null;
  const head = headOfTitle(tokens, at - 2, sentence.firstToken);
  if (
    head === null ||
    namesOverlapping(article, { start: tokens[head]!.end, end: last.end }).some(
      (other) => other.type === 'person' && /\s/.test(document.text.slice(other.start, other.end)),
    )
  ) {
    return null;
  }
  let first = head;
  while (first > sentence.firstToken && isModifier(tokens[first - 1]!) && !isOwnNoun(tokens[first - 1]!, tokens[first]!)) first--;
  const before = tokens[first - 1];
  const start = tokens[first]!.start;
  const span = { start, end: last.end, comma };
  // Behind "the Harbour Party (HP)" nobody knows whether the article is the title’s.
  if (isPieceOfWord(article, tokens[first]!) || before?.text === ')') return null;
  if (before && first > sentence.firstToken && (determiners.has(before.lower) || /['’]s?$/.test(before.text))) {
    const own = before.start < start && /^['’]/.test(before.text) ? first - 3 : first - 2;
    return { ...span, before: own, determiner: 'definite' };
  }
  const next = tokenBehind(article, name, paragraph);
  if (next?.text === ',' && isOwnedFurtherLeft(tokens, first, sentence.firstToken)) return null;
  const speaks = next?.pos === 'VERB' || next?.pos === 'AUX';
  if (
    before &&
    first > sentence.firstToken &&
    (articles.has(before.lower) ||
      predicates.test(before.lower) ||
      before.pos === 'DET' ||
      (speaks && beforePost.test(before.lower)))
  ) {
    return null;
  }
  // "the then president" and the like have no capital; neither has a bare title in a list or after another name.
  const opensWithCapital = isCapitalized(tokens[head]!) || (first < head && isCapitalized(tokens[first]!));
  // "Director of the Harbour Jane Doe" cannot be read without a comma; what it lacks is the article.
  if (head < at - 2 && !/^(?:secretary of state|chief of staff)$/i.test(document.text.slice(tokens[head]!.start, last.end))) {
    return null;
  }
  if (!opensWithCapital || followsNameOrTitle(article, first, head, sentence.firstToken)) return null;
  return { ...span, before: first - 1, determiner: 'none' };
}

/** In the same paragraph. */
function tokenBehind(article: Article, name: Name, paragraph: Span): Token | undefined {
  const token = article.tokens[tokenIndexFrom(article, name.end)];
  return token && token.start < paragraph.end ? token : undefined;
}

/** Index of the name's first token, an honorific behind the comma ("the minister, Sheikh Ahmad Saleh") included. */
function firstTokenOf(article: Article, { start, title }: Name): number {
  const at = tokenIndexFrom(article, start);
  if (!title || article.tokens[at - 1]?.text === ',') return at;
  const from = tokenIndexFrom(article, title.start);
  return article.tokens[from - 1]?.text === ',' ? from : at;
}

/** Index of the office's noun in a title that ends at `last`: "Minister", or "Secretary" of "Secretary of State"; null where there is none. */
function headOfTitle(tokens: readonly Token[], last: number, from: number): number | null {
  if (offices.has(tokens[last]!.lower)) return last;
  for (let i = last - 1; i > from && i >= last - 4; i--) {
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return offices.has(tokens[i - 1]!.lower) ? i - 1 : null;
    if (!['PROPN', 'NOUN', 'ADJ', 'DET', 'CCONJ', 'PART'].includes(tokens[i]!.pos)) return null;
  }
  return null;
}

/** What may stand before the office's noun as part of the title: "Russian", "former", "deputy", "Foreign". */
const isModifier = ({ pos, text, lower }: Token): boolean =>
  lower === 'then' || ((pos === 'ADJ' || pos === 'PROPN' || pos === 'NOUN') && /^[\p{L}.-]+$/u.test(text));

/** "an issue Prime Minister, Jane Doe has raised": a noun in small letters is no part of a title with capitals. */
const isOwnNoun = (noun: Token, next: Token): boolean => noun.pos === 'NOUN' && !isCapitalized(noun) && isCapitalized(next);

/** "the state Police Commissioner, Jane Doe,": what stands in small letters between article and title may be part of either. */
function isOwnedFurtherLeft(tokens: readonly Token[], first: number, from: number): boolean {
  let at = first - 1;
  while (at > from && (tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'ADJ') && !isCapitalized(tokens[at]!)) at--;
  return at < first - 1 && (determiners.has(tokens[at]!.lower) || articles.has(tokens[at]!.lower) || tokens[at]!.pos === 'DET');
}

/** "Jane Doe, Director, John Smith Institute"; "the Foreign Minister, Defence Minister, …". */
function followsNameOrTitle(article: Article, first: number, head: number, from: number): boolean {
  const { tokens } = article;
  const before = tokens[first - 1];
  // "between Jane Doe and Russian Foreign Minister, John Smith": the second of two, each with a title.
  if (before?.lower === 'and' && first < head) return false;
  if (!before || first <= from || !/^(?:,|and|&|or|;)$/.test(before.lower)) return false;
  const earlier = tokens.slice(Math.max(from, first - 6), first - 1);
  return (
    earlier.some(({ lower }) => offices.has(lower)) ||
    // "In Italy, Prime Minister, …": a place ends an opening phrase.
    [before.start, before.start - 1].some((end) => (nameUpTo(article, end)?.type ?? 'place') !== 'place')
  );
}

/** Only where the title with its name can be nothing but the subject: no introductory phrase, no verb before it in its clause. */
function lacksSecondComma(article: Article, title: Title, name: Name): boolean {
  const { tokens } = article;
  const after = tokenBehind(article, name, article.document.paragraphs[paragraphIndexAt(article, name.start)]!);
  if (after && title.before >= 0 && goesOn.test(after.lower)) return true;
  if (!after || !(after.pos === 'VERB' || after.pos === 'AUX') || !/^\p{L}+$/u.test(after.text) || /ing$/.test(after.lower)) {
    return false;
  }
  const sentence = sentenceAt(article, name.start)!;
  let start = title.before;
  while (start >= sentence.firstToken && !/^[,;:“”"(—–]$/.test(tokens[start]!.text)) start--;
  const clause = tokens.slice(start + 1, title.before + 1);
  if (clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const opening = clause[0];
  return !opening || !['ADP', 'SCONJ', 'ADV', 'PART', 'INTJ'].includes(opening.pos);
}

/** Without the comma before the name, and without one after it that only closes the pair. */
function withoutCommas(article: Article, title: Title, name: Name): Fix {
  const at = tokenIndexFrom(article, name.end);
  const [after, next] = [article.tokens[at], article.tokens[at + 1]];
  const edits = [{ start: title.comma.start, end: title.comma.end, text: '' }];
  const closesPair =
    after?.text === ',' && after.start === name.end && (next?.pos === 'VERB' || next?.pos === 'AUX') && !/ing$/.test(next.lower);
  if (closesPair) edits.push({ start: after.start, end: after.end, text: '' });
  return { title: edits.length > 1 ? 'Remove the commas round the name' : 'Remove the comma', edits, preferred: true };
}

function bothWays(title: Title, name: Name, words: string): Fix[] {
  return [
    { title: `Add a comma after “${words}”`, edits: [{ start: name.end, end: name.end, text: ',' }], preferred: true },
    { title: `Remove the comma before “${words}”`, edits: [{ start: title.comma.start, end: title.comma.end, text: '' }] },
  ];
}
