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

/** Loads the model, once a process: about 100 ms. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const its = nlp.its;
  return (paragraph) => {
    const tokens = nlp.readDoc(paragraph).tokens();
    const texts = tokens.out<string>(its.value);
    const tags = tokens.out(its.pos) as string[];
    const gaps = tokens.out<string>(its.precedingSpaces);
    return texts.map((text, i) => ({ gap: gaps[i]?.length ?? 0, text, pos: tags[i] as PartOfSpeech }));
  };
}
