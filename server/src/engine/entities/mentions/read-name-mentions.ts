/** Reads the names of a document as mentions that can be compared. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Name } from '../../names/name.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { Tokens } from '../../tokens/token.ts';
import { foldWords } from './fold-name.ts';
import { genderOfFirstName } from '../gender/first-names.ts';
import { personNouns } from '../nominals/person-nouns.ts';
import type { Misspellings } from '../variants/find-misspelt-words.ts';
import { honorifics, nameSuffixes } from './honorifics.ts';
import type { NameMention, NameMentions } from './name-mention.ts';

/** Less confidence than this is little more than a guess. */
const unsure = 0.6;

/** One walk over names and tokens side by side. Names must be in text order. Misspelt words are read as what they stand for. */
export function readNameMentions(
  document: NewsDocument,
  { tokens, sentences }: Tokens,
  names: readonly Name[],
  misspelt: Misspellings,
): NameMentions {
  const mentions: NameMention[] = [];
  let token = 0;
  let sentence = 0;
  for (const name of names) {
    while (token < tokens.length && tokens[token]!.end <= name.start) token++;
    let endToken = token;
    while (endToken < tokens.length && tokens[endToken]!.start < name.end) endToken++;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= name.start) sentence++;
    const text = textOf(document.text, name);
    // What a comma parts from the name is an apposition, or another clause.
    const title = name.title && !/[,;:]/.test(document.masked.slice(name.title.end, name.start)) ? name.title : null;
    const written = foldWords(text);
    const meant = misspelt.size === 0 ? written : written.map((word) => misspelt.get(word)?.usual.folded ?? word);
    const words = bareWords(meant, name.type === 'person');
    if (words.length === 0) continue;
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    const role = document.paragraphs[paragraph]?.role;
    mentions.push({
      index: mentions.length,
      start: name.start,
      end: name.end,
      text,
      words,
      key: words.join(' '),
      isMisspelt: meant.some((word, i) => word !== written[i]),
      type: name.type,
      confidence: name.confidence,
      isUnsure: name.confidence < unsure,
      title,
      titleWords: title ? foldWords(textOf(document.text, title)) : nounBefore(tokens, token, name),
      firstToken: token,
      endToken,
      phraseToken: titleToken(tokens, token, title),
      sentence,
      paragraph,
      inHeading: role === 'headline' || role === 'crosshead' || role === 'byline',
    });
  }
  return mentions;
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
    while (first < end - 1 && honorifics.has(words[first]!)) first++;
    while (first < end - 2 && personNouns.has(words[first]!) && genderOfFirstName(words[first]!) === 'unknown') first++;
    while (end - 1 > first && nameSuffixes.has(words[end - 1]!)) end--;
  } else if (words[0] === 'the' && words.length > 1) first = 1;
  return words.slice(first, end);
}
