/** Where a quotation that has lost one of its marks may begin or end: places to offer, the likeliest first. */
import type { Article } from '../../article/article.ts';
import { countLeading } from '../../text/count-leading.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { paragraphIndexAt, sentenceAt, tokenIndexFrom } from './copy-tokens.ts';

const mostPlaces = 6;
/** A phrase is looked for within so many tokens. */
const longestPhrase = 12;

/** "He said: ", "she added, ", "it points out that ", "a panel entitled ". */
const leadIns =
  /(?:\p{L}:|\b(?:said|says|saying|asked|replied|added|wrote|told \p{L}+),(?: but| and)?|\p{Ll}{3,} that|\b(?:en)?titled|\b(?:called|dubbed|termed)(?: (?:a|an|the))?) (?=\S)/gu;

/** Words that lead into a fragment or follow one: what is quoted of the sentence lies between them. */
const isJoint = (pos: string): boolean => /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ|VERB)$/.test(pos);
const isContent = (pos: string): boolean => /^(?:ADJ|ADV|NOUN|NUM|PROPN|VERB|INTJ)$/.test(pos);

/** Starts of a quotation whose closing mark stands at `end`: behind its lead-in, before its last words, where its sentence begins, where its paragraph does. */
export function likelyStarts(article: Article, end: number): readonly number[] {
  const { tokens, document } = article;
  const paragraph = document.paragraphs[paragraphIndexAt(article, end - 1)]?.start ?? 0;
  const sentence = sentenceAt(article, end - 1)?.start ?? paragraph;
  const before = document.masked.slice(paragraph, end);
  // The last word that leads in may stand in the quoted words themselves: “You called me that.”
  // One that stops, with a capital behind it, leads into speech whatever follows.
  const opensSpeech = ({ 0: words, index }: RegExpExecArray): number =>
    /[:,] $/.test(words) && /\p{Lu}/u.test(before.charAt(index + words.length)) ? 0 : 1;
  const leads = matchesOf(leadIns, before)
    .slice(-2)
    .reverse()
    .sort((a, b) => opensSpeech(a) - opensSpeech(b));
  const phrases: number[] = [];
  const last = tokenIndexFrom(article, end) - 1;
  for (let i = last; i > last - longestPhrase && i > 0 && tokens[i]!.start > sentence && phrases.length < 2; i--) {
    if (
      tokens[i]!.spaced &&
      (isJoint(tokens[i - 1]!.pos) || tokens[i - 1]!.text === ',') &&
      !/^['’]/.test(tokens[i - 1]!.text) &&
      tokens.slice(i, last + 1).some(({ pos }) => isContent(pos))
    ) {
      phrases.push(tokens[i]!.start);
    }
  }
  // What a verb governs may be long: "described her as having a lawyer's patience and a sailor's …".
  const governed: number[] = [];
  for (let i = last; i > 0 && tokens[i]!.start > sentence && governed.length < 2; i--) {
    if (/^(?:AUX|VERB)$/.test(tokens[i - 1]!.pos)) governed.push(tokens[i]!.start);
  }
  // A stop before the mark, as speech has it, and a tag after it or a whole clause before.
  const isSpeech =
    /[.?!,…]$/.test(before) &&
    (end - sentence > 60 ||
      /^.{1,2} (?:[\p{L}’.-]+ ){0,4}(?:said|says|added|told|asked)(?!\p{L})/u.test(document.text.slice(end, end + 60)));
  const starts = [
    ...leads.map((leadIn) => paragraph + leadIn.index + leadIn[0].length),
    ...(isSpeech
      ? [sentence, ...afterSpeech(article, paragraph, end), paragraph, ...phrases, ...governed]
      : [...phrases, ...governed, sentence, paragraph]),
  ];
  const mayBeQuoted = (words: string): boolean => /[\p{L}\p{N}]/u.test(words) && !/[“”«»"]|''/.test(words);
  return distinct(starts.filter((start) => start < end && mayBeQuoted(document.text.slice(start, end))));
}

/** The start of the sentence that follows the last quotation of the paragraph and its tag. */
function afterSpeech(article: Article, paragraph: number, end: number): readonly number[] {
  const before = countLeading(article.quotes, (quote) => quote.start < end) - 1;
  const quote = article.quotes[before];
  if (!quote || quote.start < paragraph) return [];
  const next = article.sentences[countLeading(article.sentences, ({ start }) => start < quote.end)];
  return next && next.start < end ? [next.start] : [];
}

/** Ends of a quotation whose opening mark stands just before `start` and which may go on up to `limit`: at its last words, where its sentence or the whole ends. */
export function likelyEnds(article: Article, start: number, limit: number): readonly number[] {
  const { tokens, document } = article;
  const words = document.masked.slice(start, limit);
  const sentence = Math.min(limit, sentenceAt(article, start)?.end ?? limit);
  const first = tokenIndexFrom(article, start);
  const phrases: number[] = [];
  for (let i = first + 1; i < first + longestPhrase && phrases.length < 2 && (tokens[i]?.end ?? Infinity) <= limit; i++) {
    const isComma = tokens[i]!.text === ',';
    if (!isComma && !isJoint(tokens[i]!.pos)) continue;
    if (tokens.slice(first, i).some(({ pos }) => isContent(pos))) phrases.push(isComma ? tokens[i]!.end : tokens[i - 1]!.end);
  }
  // "Cornbread Moon", "the King of Steam Trains": capitals, with little words between.
  const title = /^\p{Lu}[\p{L}’'-]*(?: (?:of|the|for|and|in|to|a) (?=\p{Lu})| ?\p{Lu}[\p{L}’'-]*)*/u.exec(words)?.[0].trimEnd();
  const isFragment = !/^\p{Lu}/u.test(words);
  const ends = isFragment
    ? [...phrases, sentence, limit]
    : [limit, sentence, ...(title?.includes(' ') ? [start + title.length] : []), ...phrases];
  return distinct(ends.filter((end) => document.text.slice(start, end).trim() !== ''));
}

const distinct = (places: readonly number[]): readonly number[] => [...new Set(places)].slice(0, mostPlaces);
