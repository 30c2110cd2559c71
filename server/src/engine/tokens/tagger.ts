/** The one place that knows wink-nlp: words with parts of speech out of one paragraph. Another tagger needs this interface only. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cutSegments } from './cut-segments.ts';
import { mendWords } from './mend-words.ts';
import { type PartOfSpeech, partsOfSpeech } from './token.ts';

/** A word as the tagger cut it; `gap` is the white space before it, in UTF-16 units. */
export interface TaggedWord {
  readonly gap: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** Cuts and tags one paragraph. Texts and gaps add up to the paragraph, apart from white space at its end. */
export type Tagger = (paragraph: string) => readonly TaggedWord[];

/** Loads the model: about 100 ms. The function it returns answers the same of a paragraph, whatever it has seen before. */
export function createTagger(): Tagger {
  const { forget, ...prepared } = prepare(model);
  const nlp = winkNLP(prepared, ['pos']);
  const its = nlp.its;
  return (paragraph) => {
    const words: TaggedWord[] = [];
    let at = 0;
    for (const segment of cutSegments(paragraph)) {
      const text = segment.text.replace(/\s/g, ' ');
      if (segment.words) {
        for (const word of segment.words) at = place(words, paragraph, at, word, 'X');
        continue;
      }
      const tokens = nlp.readDoc(text).tokens();
      const texts = tokens.out<string>(its.value);
      const tags = tokens.out(its.pos) as string[];
      texts.forEach((word, index) => {
        if (word.trim() !== '') at = place(words, paragraph, at, word, partOfSpeech(tags[index]));
      });
      forget();
    }
    placeRest(words, paragraph, at);
    return mendWords(words);
  };
}

/**
 * Appends the word where it stands and answers the offset after it. The tagger's own gaps are not trusted (it cuts runs of more than 65,535
 * spaces); a word that does not stand next in the paragraph makes all up to its next place, or none, one word.
 */
function place(words: TaggedWord[], paragraph: string, from: number, text: string, pos: PartOfSpeech): number {
  let start = skipSpace(paragraph, from);
  if (!paragraph.startsWith(text, start)) {
    const found = paragraph.indexOf(text, start);
    if (found < 0 || found - start > 1000) return from;
    words.push({ gap: start - from, text: paragraph.slice(start, found), pos: 'X' });
    words.push({ gap: 0, text, pos });
    return found + text.length;
  }
  words.push({ gap: start - from, text, pos });
  start += text.length;
  return start;
}

/** What the tagger left out at the end becomes one word. */
function placeRest(words: TaggedWord[], paragraph: string, from: number): void {
  const start = skipSpace(paragraph, from);
  const text = paragraph.slice(start).trimEnd();
  if (text !== '') words.push({ gap: start - from, text, pos: 'X' });
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

const known: ReadonlySet<string> = new Set(partsOfSpeech);

const partOfSpeech = (tag: string | undefined): PartOfSpeech =>
  tag !== undefined && known.has(tag) ? (tag as PartOfSpeech) : 'X';

/** A word in letters alone is read in one way only. */
const plain = /^[A-Za-z]{4,}$/;

/**
 * The model, but for two faults. Each load turns its table of entities into JSON of the JSON before, which grows until it fails; it is never used
 * here. And it learns new words as it meets them, with the small form of each: who had read "New Year’s" took "year’s" for one word from there on,
 * a name, and cut it in two before. `forget` takes all words out of its lexicon that this can happen to.
 */
function prepare(loaded: typeof model): typeof model & { readonly forget: () => void } {
  let lexemes: Lexemes = { list: [], hash: {} };
  let known = 0;
  return {
    ...loaded,
    core: () => {
      const core = (loaded.core as () => Core)();
      lexemes = core.features.lexeme;
      known = lexemes.list.length;
      return core;
    },
    metaCER: () => ({ machines: '[]', transformers: [undefined] }),
    forget: () => {
      const { list, hash } = lexemes;
      for (; known < list.length; known++) if (!plain.test(list[known]!)) delete hash[list[known]!];
    },
  };
}

interface Core {
  readonly features: { readonly lexeme: Lexemes };
}

interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}
