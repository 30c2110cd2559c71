/** The one place that knows wink-nlp: words with parts of speech out of one paragraph. Another tagger needs this interface only. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from './token.ts';

/** A word as the tagger cut it; `gap` is the white space before it, in UTF-16 units. */
export interface TaggedWord {
  readonly gap: number;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

/** Cuts and tags one paragraph. Texts and gaps add up to the paragraph, apart from white space at its end. */
export type Tagger = (paragraph: string) => readonly TaggedWord[];

/** Loads the model: about 100 ms. */
export function createTagger(): Tagger {
  const nlp = winkNLP(withoutCustomEntities(model), ['pos']);
  const its = nlp.its;
  const tag: Tagger = (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const texts = tokens.out<string>(its.value);
    const tags = tokens.out(its.pos) as string[];
    const gaps = tokens.out<string>(its.precedingSpaces);
    return texts.map((text, i) => ({ gap: gaps[i]?.length ?? 0, text, pos: tags[i] as PartOfSpeech }));
  };
  return (paragraph) => (longRun.test(paragraph) ? tagInPieces(paragraph, tag) : tag(paragraph));
}

/** Units without white space that wink's patterns take in quadratic time; the longest word in a newspaper has about fifty. */
const longRun = /\S{200}/;
const pieces = /\S{200}[\udc00-\udfff]?|(?:\s|\S(?!\S{199}))+/g;

/** Tags the copy between long runs as it is, and the runs piece by piece, so that time grows with the text alone. */
function tagInPieces(paragraph: string, tag: Tagger): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  let gap = 0;
  for (const [piece] of paragraph.matchAll(pieces)) {
    const found = tag(piece);
    for (const [i, word] of found.entries()) words.push(i === 0 ? { ...word, gap: word.gap + gap } : word);
    // White space at the end of a piece is the gap before the next one's first word.
    const spaces = piece.length - piece.trimEnd().length;
    gap = found.length === 0 ? gap + piece.length : spaces;
  }
  return words;
}

/** Each load turns the model's table of entities into JSON of the JSON before, which grows until it fails; it is never used here. */
function withoutCustomEntities<Model extends object>(loaded: Model): Model {
  return { ...loaded, metaCER: () => ({ machines: '[]', transformers: [undefined] }) };
}
