/** The people of a story with every place where they stand by name: which form, after which title, and whether in the reporter's own running copy. */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence } from '../../tokens/token.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { remember } from '../../text/remember.ts';
import { askOnce } from './ask-once.ts';
import { copyStart } from './copy-start.ts';
import { isRunningCopy, isShouted, isShoutedParagraph, paragraphIndexAt, sentenceAt } from './copy-tokens.ts';
import { nameFrom } from './name-at.ts';
import { quotationAt } from './quotation-at.ts';
import { nameSuffixes } from '../../text/name-suffixes.ts';

export interface PersonMention extends Span {
  readonly text: string;
  /** The words of the name as they stand, without initials' stops, "Jr" and the like; at least one. */
  readonly words: readonly string[];
  /** The same folded, for comparing. */
  readonly keys: readonly string[];
  /** The title before it, as far as the name stage knows it ("Mr", "Russian Foreign Minister"), or null. */
  readonly title: Span | null;
  readonly paragraph: number;
}

export interface StoryPerson {
  readonly entity: Entity;
  /** By name only, in text order; at least one. */
  readonly mentions: readonly PersonMention[];
}

/** A word of a name for comparing: without accents, case, stops and apostrophes. */
export const foldName = (word: string): string =>
  /^[a-z]*$/i.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/[\p{M}.’'‘,]/gu, '')
        .toLowerCase();

/** Whether the mention has a given name, or an initial, beside the surname. */
export const isFull = ({ words }: PersonMention): boolean => words.length > 1;

const address = /^(?:mr|mrs|ms|miss|dr|sir|lady|dame|lord|madame?|mme|mlle|señora?|senora?|herr|frau)\.?$/i;

/** Whether the word is a mere form of address ("Mr"). */
export const isAddress = (word: string): boolean => address.test(word);

/** "President Holt": the office says who it is. A form of address says nothing. */
export const hasOffice = ({ document }: Article, { title }: PersonMention): boolean =>
  title !== null && !isAddress(document.text.slice(title.start, title.end).trim());

/** The last word of a name, folded: a surname in most of the world. */
export const lastName = ({ keys }: PersonMention): string => keys[keys.length - 1]!;

/** All named people, in text order of their first mention. Linear in the text and the mentions, but for searches by halves. */
export const storyPeople = (article: Article): readonly StoryPerson[] => askOnce(article, readPeople);

function readPeople(article: Article): readonly StoryPerson[] {
  return article.entities
    .filter(({ type, named }) => type === 'person' && named)
    .map((entity) => ({
      entity,
      mentions: entity.mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end }): PersonMention => {
          const text = article.document.text.slice(start, end);
          const { words, keys } = partsOf(text);
          return {
            start,
            end,
            text,
            words,
            keys,
            title: nameFrom(article, start)?.title ?? null,
            paragraph: paragraphIndexAt(article, start),
          };
        }),
    }));
}

/** Whether the mention stands in what the copy marks as a headline or crosshead, or in a line of capitals. */
export const inHeadline = (article: Article, { paragraph }: PersonMention): boolean =>
  askOnce(article, readCopy).isHeadline(paragraph);

/** Whether it stands in the reporter's words and in sentences: not in a headline, a quotation, a line in capitals, a label or a credit. */
export function inCopy(article: Article, mention: PersonMention): boolean {
  const copy = askOnce(article, readCopy);
  return copy.isCopy(mention.paragraph) && copy.holds(mention) && !quotationAt(article, mention);
}

/** Names whose words are remembered: at each version all people are asked of. */
const mostNames = 2000;

const partsOf = remember((text) => {
  const words = splitName(text);
  return { words, keys: words.map(foldName) };
}, mostNames);

/** The words of a name, without a suffix. */
export const bareWords = (name: string): readonly string[] => partsOf(name).words;

function splitName(text: string): readonly string[] {
  const own = ownCopy(text);
  if (!/[\s,]/u.test(own)) return [own];
  const words = own.split(/[\s,]+/u).filter((word) => word !== '');
  while (words.length > 1 && nameSuffixes.has(foldName(words.at(-1)!))) words.pop();
  return words.length > 0 ? words : [own];
}

/** "Q:", "WALLACE:", "Amy Goodman:": what follows is spoken. */
const speakerLabel = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}:/u;

/** "Ann Lane reported from Leeds; Bo Holt contributed." */
const credit = /\breport(?:ed|ing) from\b|\bcontributed (?:to|reporting|from)\b/;

/** What holds of the story's paragraphs and sentences, each looked at once, however many names they hold. */
function readCopy(article: Article) {
  const { document, notes } = article;
  const { masked, paragraphs } = document;
  const from = copyStart(article);
  const isHeadline = once((index: number) => {
    const paragraph = paragraphs[index];
    return !paragraph || /^(?:headline|crosshead)$/.test(paragraph.role) || isShoutedParagraph(article, index);
  });
  const isCopy = once((index: number) => {
    const paragraph = paragraphs[index];
    if (!paragraph || index < from || !isRunningCopy(paragraph)) return false;
    return notes[index]!.search(isProse, isProse).length > 0;
  });
  const isTold = (sentence: Sentence | null): boolean =>
    sentence !== null && !untoldIn(article, sentence.paragraph).includes(sentence.start - paragraphs[sentence.paragraph]!.start);
  const holds = ({ start, end }: Span): boolean => {
    const dateline = paragraphs[paragraphIndexAt(article, start)]?.dateline;
    return (!dateline || start >= dateline.end) && masked.charAt(end) !== ':' && isTold(sentenceAt(article, start));
  };
  return { isHeadline, isCopy, holds };
}

/** What does not end in a stop is a headline, a caption, a label or a credit that nothing marks as one. */
const isProse = (copy: string): readonly true[] =>
  /[.?!…:;,”"’')]$/u.test(copy.slice(-1)) && !speakerLabel.test(copy.slice(0, 40)) ? [true] : [];

/** Where sentences of the paragraph begin that tell nothing, counted from its start: those in capitals, and credits. */
const untoldIn = (article: Article, index: number): readonly number[] =>
  article.notes[index]!.once(untoldIn, () => {
    const { firstSentence, endSentence } = article.paragraphRanges[index]!;
    const { start } = article.document.paragraphs[index]!;
    return article.sentences
      .slice(firstSentence, endSentence)
      .filter(
        (sentence) => isShouted(article, sentence) || credit.test(article.document.masked.slice(sentence.start, sentence.end)),
      )
      .map((sentence) => sentence.start - start);
  });

/** The function, asked only once for each thing. */
function once<Key>(ask: (key: Key) => boolean): (key: Key) => boolean {
  const answers = new Map<Key, boolean>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

/** Words that stand before a surname and belong to it: "van der Berg", "bin Salman". */
const particle = /^(?:al|el|de|del|della|der|den|di|da|dos|das|du|la|le|van|von|bin|ibn|abu|ben|ter|ten|zu|st\.?|mc|mac|ó|o)$/iu;

/**
 * The short form of a full name: the surname as the story uses it, else another of its words that the story uses ("Moon" for Moon Jae-in, but
 * "Zoe" too), else its last word with its particles. `sure` where the story uses the surname.
 */
export function shortForm({ mentions }: StoryPerson, full: PersonMention): { readonly short: string; readonly sure: boolean } {
  const used = mentions.filter((mention) => !isFull(mention) && full.words.some((word) => foldName(word) === lastName(mention)));
  const surname = used.find((mention) => lastName(mention) === lastName(full));
  if (surname) return { short: surname.text, sure: true };
  if (used[0]) return { short: used[0].text, sure: false };
  let from = full.words.length - 1;
  while (from > 1 && particle.test(full.words[from - 1]!)) from--;
  return { short: full.words.slice(from).join(' '), sure: false };
}
