/** Verbs of saying that judge what is said: claimed, admitted, insisted. */
import type { Article, ArticleAttribution } from '../../article/article.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { Token } from '../../tokens/token.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { entityWith } from '../story/by-id.ts';
import { isRunningCopy, tokenIndexFrom } from '../story/copy-tokens.ts';
import { onceFor } from '../story/once-for.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { nameAt, nameUpTo } from '../story/name-at.ts';
import { searchCopy } from '../story/search-copy.ts';
import { formsOf, sayIn, type VerbForm } from '../story/verb-forms.ts';

interface LoadedVerb {
  readonly base: string;
  readonly particle: string | null;
  readonly form: VerbForm;
}

type Message = 'doubts' | 'concedes' | 'proves' | 'loaded';

/** What the verb tells the reader beside that somebody spoke. */
const messageOf: Readonly<Record<string, Message>> = {
  claim: 'doubts',
  allege: 'doubts',
  admit: 'concedes',
  concede: 'concedes',
  confess: 'concedes',
  reveal: 'proves',
  'point out': 'proves',
  refute: 'proves',
};
const defaults = [
  'claim',
  'admit',
  'concede',
  'confess',
  'insist',
  'reveal',
  'point out',
  'refute',
  'boast',
  'brag',
  'gush',
  'fume',
  'rant',
  'whine',
  'opine',
];

export const loadedVerb = defineRule<Message, { verbs: readonly string[] }>({
  name: 'attribution/loaded-verb',
  level: 'information',
  summary: 'A verb of saying that judges what is said: claimed, admitted, insisted, revealed.',
  messages: {
    doubts: '“{word}” tells the reader not to believe it. Unless you mean that, write “{said}”.',
    concedes: '“{word}” tells the reader that it was hidden or is a fault. Unless that is so, write “{said}”.',
    proves: '“{word}” tells the reader that it is true. Unless you know it is, write “{said}”.',
    loaded: '“{word}” colours what is said. Where the speaker’s manner is not the news, write “{said}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    verbs: { type: 'array', default: defaults, description: 'The verbs, each by its base form: "claim", "point out".' },
  },
  check(context) {
    const verbs = formsOfAll(context.options.verbs);
    const seen = new Set<number>();
    for (const attribution of context.article.attributions) checkCue(context, attribution, verbs, seen);
    checkUnseen(context, verbs, seen);
  },
});

const formsOfAll = onceFor((bases: readonly string[]): ReadonlyMap<string, LoadedVerb> => {
  const verbs = new Map<string, LoadedVerb>();
  for (const base of bases) {
    const particle = base.split(' ')[1] ?? null;
    for (const [word, form] of formsOf(base)) verbs.set(word, { base, particle, form });
  }
  return verbs;
});

function checkCue(
  { article, report }: RuleContext<Message>,
  attribution: ArticleAttribution,
  verbs: ReadonlyMap<string, LoadedVerb>,
  seen: Set<number>,
): void {
  const { cue, source } = attribution;
  if (!cue || !source || quotationAt(article, cue)) return;
  for (let i = tokenIndexFrom(article, cue.start); (article.tokens[i]?.end ?? Infinity) <= cue.end; i++) {
    const token = article.tokens[i]!;
    const verb = verbs.get(token.lower);
    const next = article.tokens[i + 1];
    if (!verb || seen.has(token.start) || (verb.particle && next?.lower !== verb.particle)) continue;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    const after = verb.particle ? article.tokens[i + 2] : next;
    if (isMeant(article.tokens[i - 1]) || isMeant(after)) continue;
    if (!saysSomething(article, attribution, after) || (verb.base === 'reveal' && isThing(article, attribution))) {
      continue;
    }
    seen.add(token.start);
    const said = sayIn[verb.form];
    const place = { start: token.start, end: verb.particle ? next!.end : token.end };
    report({
      ...place,
      message: messageOf[verb.base] ?? 'loaded',
      data: { word: article.document.text.slice(place.start, place.end), said: verb.base === 'refute' ? 'denied' : said },
      fixes: verb.base === 'refute' ? [] : [{ title: `Write “${said}”`, edits: [{ ...place, text: said }] }],
    });
    return;
  }
}

/** What the attributions often do not see: “Lind conceded the plan was dear”, a clause without “that”, and “Lind refuted the claims”. */
function checkUnseen(
  { article, report }: RuleContext<Message>,
  verbs: ReadonlyMap<string, LoadedVerb>,
  seen: ReadonlySet<number>,
): void {
  const { tokens } = article;
  for (const { paragraph, found } of searchCopy(article, isRunningCopy, unseenIn)) {
    for (const at of found) {
      const index = tokenIndexFrom(article, paragraph.start + at);
      const token = tokens[index];
      const verb = token && verbs.get(token.lower);
      if (!verb || seen.has(token.start) || quotationAt(article, token) || isMeant(tokens[index - 1])) continue;
      // “The insurance claim it filed” is no verb; “Lind claims it was” is one, whatever it is taken for.
      const before = tokens[index - 1];
      if (token.pos !== 'VERB' && token.pos !== 'AUX' && !(before && nameAt(article, before))) continue;
      const isRefuted = verb.base === 'refute';
      if (isRefuted ? !refutes(article, index) : !hasClause(tokens, index)) continue;
      const place = { start: token.start, end: token.end };
      const said = isRefuted ? 'denied' : sayIn[verb.form];
      report({
        ...place,
        message: messageOf[verb.base] ?? 'loaded',
        data: { word: token.text, said },
        fixes: isRefuted ? [] : [{ title: `Write “${said}”`, edits: [{ ...place, text: said }] }],
      });
    }
  }
}

/** Verbs of which nothing but a report goes on with a clause, in small letters. */
const unseen = new RegExp(
  String.raw`\b(?:${'claim admit concede confess insist reveal boast brag refute'
    .split(' ')
    .flatMap((base) => [...formsOf(base).keys()])
    .join('|')})\b`,
  'g',
);
const unseenIn = (copy: string): readonly number[] => matchesOf(unseen, copy).map(({ index }) => index);

/** “He admits it is”, “Lind claimed the pier was”, “groups insist they were”, but not “the report reveals it was”. */
function hasClause(tokens: readonly Token[], index: number): boolean {
  const subject = tokens[index - 1];
  if (!subject) return false;
  const isSubject =
    /^(?:he|she|they)$/.test(subject.lower) ||
    subject.pos === 'PROPN' ||
    (subject.pos === 'NOUN' && !tokens[index]!.lower.startsWith('reveal'));
  return isSubject && beginsClause(tokens, index + 1);
}

/** “It was”, “the plan would”, “nobody had”: a subject of a few words and its auxiliary or verb. */
function beginsClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (/^(?:he|she|it|they|we|there|nobody|everyone|everybody)$/.test(first.lower)) return isFiniteVerb(tokens[from + 1]);
  if (first.pos !== 'DET' && first.pos !== 'PROPN') return false;
  for (let i = from + 1; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|AUX)$/.test(token.pos)) return false;
    if (token.pos === 'AUX') return isFiniteVerb(token);
  }
  return false;
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))) &&
  !/^(?:be|been|being|to)$/.test(token.lower);

/** Nothing is quoted or reported. Studies and figures may well refute. */
function refutes(article: Article, index: number): boolean {
  const subject = article.tokens[index - 1];
  const isSomebody =
    subject !== undefined &&
    (/^(?:he|she|they)$/.test(subject.lower) || /^(?:person|organization)$/.test(nameUpTo(article, subject.end)?.type ?? ''));
  return (
    isSomebody &&
    article.tokens
      .slice(index + 1, index + 5)
      .some(({ lower }) =>
        /^(?:claim|charge|allegation|accusation|suggestion|report|rumou?r|assertion|idea|notion)s?$/.test(lower),
      )
  );
}

/** “Wrongly claimed”, “rightly pointed out”: the reporter means what the verb tells. */
const isMeant = (word: Token | undefined): boolean => word !== undefined && judging.test(word.lower);
const judging =
  /^(?:wrongly|falsely|incorrectly|erroneously|mistakenly|baselessly|inaccurately|misleadingly|dubiously|implausibly|rightly|correctly|accurately|truthfully)$/;

/** Not "claimed responsibility", "insisted on going", "claims to know", "conceded two goals": there "said" would not do. */
function saysSomething(article: Article, { kind, content, cue }: ArticleAttribution, after: Token | undefined): boolean {
  // “…,” she boasted in an interview: what is said stands before the verb.
  const isTold = kind === 'direct' && content[0]!.end <= cue!.start;
  if (
    after &&
    !isTold &&
    /^(?:to|on|for|in|about|against|by|allegiance|responsibility|victory|defeat|credit|plans?|details?)$/.test(after.lower)
  ) {
    return false;
  }
  const first = content[0]!;
  if (kind !== 'indirect' || first.end <= cue!.start || after?.lower === 'that') return true;
  return opensClause(article.tokens.slice(tokenIndexFrom(article, first.start), tokenIndexFrom(article, first.end)));
}

/** "the plan would fail", "it was late", but not "the title when she won", "the prize he had coveted", "a loss of millions, which". */
function opensClause(words: readonly Token[]): boolean {
  for (const [i, { lower, pos }] of words.entries()) {
    if (pos === 'AUX') return i > 0;
    // "the lead by scoring twice"
    if (pos === 'VERB') return i > 0 && !/^(?:to|by|with)$/.test(words[i - 1]!.lower);
    if (/^(?:by|with)$/.test(lower)) continue;
    if (pos === 'SCONJ' || pos === 'CCONJ' || /^(?:[,;:.–—-]|when|while|who|which|that|after|before|as)$/.test(lower)) {
      return false;
    }
    if (i > 0 && /^(?:he|she|they|we|i|it)$/.test(lower)) return false;
  }
  return false;
}

/** Documents and figures reveal; "said" is no better for them. Words in marks are somebody's. */
function isThing(article: Article, { speaker, kind }: ArticleAttribution): boolean {
  return kind !== 'direct' && !/^(?:person|organization)$/.test(entityWith(article, speaker)?.type ?? '');
}
