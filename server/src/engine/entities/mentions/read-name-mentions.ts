/** Reads the names of a document as mentions that can be compared. */
import type { Name } from '../../names/name.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { moveSpan, type Span, textOf } from '../../text/span.ts';
import type { Tokens } from '../../tokens/token.ts';
import { foldWords } from './fold-name.ts';
import { genderOfFirstName } from '../gender/first-names.ts';
import { personNouns } from '../nominals/person-nouns.ts';
import { type Distance, rememberByScene } from '../../names/paragraphs/remember-by-scene.ts';
import type { Scenes } from '../../names/paragraphs/scene.ts';
import { grammaticalRole } from '../pronouns/grammatical-role.ts';
import type { Misspellings } from '../variants/find-misspelt-words.ts';
import { formsOfAddress } from '../../names/lists/name-words.ts';
import { nameSuffixes } from '../../text/name-suffixes.ts';
import type { NameMention, NameMentions } from './name-mention.ts';

/** Less confidence than this is little more than a guess. */
const unsure = 0.6;

/** Mentions of one paragraph, each with its folded words as they are written. */
export interface ParagraphMentions {
  /** Nobody has been given them yet: they can be numbered where they are. */
  isNew: boolean;
  /** As they stand in the document; numbered on from wherever the paragraph's first stood when they were asked for last. */
  mentions: NameMentions;
  readonly written: readonly (readonly string[])[];
}

/** Reads the mentions of all paragraphs, those that have not changed from memory. What it gives holds until it is asked again. */
export function createMentionReader(): (scenes: Scenes) => readonly ParagraphMentions[] {
  const mentionsOf = rememberByScene(readParagraph, moveMentions);
  return (all) => {
    let count = 0;
    return all.scenes.map((_, paragraph) => {
      const own = mentionsOf(all, paragraph);
      const first = count;
      count += own.mentions.length;
      number(own, first);
      return own;
    });
  };
}

/** The mentions of all paragraphs; misspelt words are read as what they stand for. */
export const mentionsAsMeant = (paragraphs: readonly ParagraphMentions[], misspelt: Misspellings): readonly NameMentions[] =>
  paragraphs.map(({ mentions, written }) => {
    const isMeant = misspelt.size === 0 || !written.some((words) => words.some((word) => misspelt.has(word)));
    return isMeant ? mentions : mentions.map((mention, i) => asMeant(mention, written[i]!, misspelt));
  });

/** Gives the mentions the numbers from `first` on. */
function number(own: ParagraphMentions, first: number): void {
  if (own.mentions.length > 0 && own.mentions[0]!.index !== first) {
    if (own.isNew) own.mentions.forEach((mention: { index: number }, i) => (mention.index = first + i));
    else own.mentions = own.mentions.map((mention, i) => place(mention, first + i, nowhere));
  }
  own.isNew = false;
}

function asMeant(mention: NameMention, written: readonly string[], misspelt: Misspellings): NameMention {
  const meant = written.map((word) => misspelt.get(word)?.usual.folded ?? word);
  const words = bareWords(meant, mention.type === 'person');
  return { ...mention, words, key: words.join(' '), isMisspelt: meant.some((word, i) => word !== written[i]) };
}

const moveMentions = ({ mentions, written }: ParagraphMentions, by: Distance): ParagraphMentions => ({
  isNew: true,
  mentions: mentions.map((mention) => place(mention, mention.index, by)),
  written,
});

const nowhere: Distance = { characters: 0, tokens: 0, sentences: 0, paragraphs: 0 };

/** Each property by its name: copies of all properties of an object take twice the memory (see docs/decisions/0105). */
const place = (mention: NameMention, index: number, by: Distance): NameMention => ({
  index,
  start: mention.start + by.characters,
  end: mention.end + by.characters,
  text: mention.text,
  words: mention.words,
  key: mention.key,
  isMisspelt: mention.isMisspelt,
  type: mention.type,
  confidence: mention.confidence,
  isUnsure: mention.isUnsure,
  title: mention.title && moveSpan(mention.title, by.characters),
  titleWords: mention.titleWords,
  firstToken: mention.firstToken + by.tokens,
  endToken: mention.endToken + by.tokens,
  phraseToken: mention.phraseToken + by.tokens,
  sentence: mention.sentence + by.sentences,
  paragraph: mention.paragraph + by.paragraphs,
  inHeading: mention.inHeading,
  role: mention.role,
});

/** One walk over names and tokens side by side. */
function readParagraph({ document, tokens: all, scenes }: Scenes, paragraph: number): ParagraphMentions {
  const { tokens, sentences, paragraphs } = all;
  const { start: offset } = document.paragraphs[paragraph]!;
  const { firstToken, endToken: lastToken, firstSentence, endSentence } = paragraphs[paragraph]!;
  const { role, names } = scenes[paragraph]!;
  const mentions: NameMention[] = [];
  const allWritten: (readonly string[])[] = [];
  let token = firstToken;
  let sentence = firstSentence;
  for (const own of names) {
    const name = moveSpan(own, offset);
    const ownTitle = own.title && moveSpan(own.title, offset);
    while (token < lastToken && tokens[token]!.end <= name.start) token++;
    let endToken = token;
    while (endToken < lastToken && tokens[endToken]!.start < name.end) endToken++;
    while (sentence + 1 < endSentence && sentences[sentence + 1]!.start <= name.start) sentence++;
    const text = ownCopy(textOf(document.text, name));
    // What a comma parts from the name is an apposition, or another clause.
    const title = ownTitle && !/[,;:]/.test(document.masked.slice(ownTitle.end, name.start)) ? ownTitle : null;
    const written = foldWords(text);
    const words = bareWords(written, own.type === 'person');
    if (words.length === 0) continue;
    const phraseToken = titleToken(tokens, token, title);
    const { firstToken: from, endToken: to } = sentences[sentence]!;
    allWritten.push(written);
    mentions.push({
      index: mentions.length,
      start: name.start,
      end: name.end,
      text,
      words,
      key: words.join(' '),
      isMisspelt: false,
      type: own.type,
      confidence: own.confidence,
      isUnsure: own.confidence < unsure,
      title,
      titleWords: title ? foldWords(textOf(document.text, title).replace(/[()]/g, ' ')) : nounBefore(tokens, token, own),
      firstToken: token,
      endToken,
      phraseToken,
      sentence,
      paragraph,
      inHeading: role === 'headline' || role === 'crosshead' || role === 'byline',
      role: grammaticalRole(tokens, phraseToken, endToken, from, to),
    });
  }
  return { isNew: true, mentions, written: allWritten };
}

/** A noun in small letters right before a person's name tells as much as a title: "actress Jane Doe". */
function nounBefore(tokens: Tokens['tokens'], first: number, { type }: Name): readonly string[] {
  const before = tokens[first - 1];
  return type === 'person' && before?.pos === 'NOUN' && personNouns.has(before.lower) ? [before.lower] : [];
}

function titleToken(tokens: Tokens['tokens'], first: number, title: Span | null): number {
  let at = first;
  while (title && at > 0 && tokens[at - 1]!.start >= title.start) at--;
  return at;
}

/** Leaves out honorifics and trades ("Parent Will Okonski") before and suffixes after a person's name, "the" before any other, as long as a word remains. */
function bareWords(words: readonly string[], isPerson: boolean): readonly string[] {
  let first = 0;
  let end = words.length;
  if (isPerson) {
    while (first < end - 1 && formsOfAddress.has(words[first]!)) first++;
    while (first < end - 2 && personNouns.has(words[first]!) && genderOfFirstName(words[first]!) === 'unknown') first++;
    while (end - 1 > first && nameSuffixes.has(words[end - 1]!)) end--;
  } else if (words[0] === 'the' && words.length > 1) first = 1;
  return words.slice(first, end);
}
