/** What follows from a paragraph and the nearest words of the two beside it, read once as long as these stay the same: an edit costs its paragraph. */
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import { haveSameHead, haveSameTail } from './scene-edges.ts';
import type { Scene, Scenes } from './scene.ts';

/** How far a paragraph has moved since it was read: UTF-16 units, tokens, sentences, paragraphs. */
export interface Distance {
  readonly characters: number;
  readonly tokens: number;
  readonly sentences: number;
  readonly paragraphs: number;
}

interface Known<Value> {
  before: Scene | undefined;
  after: Scene | undefined;
  start: number;
  token: number;
  sentence: number;
  paragraph: number;
  value: Value;
}

/** Whether the paragraphs beside it are those that it was read between, or look the same from there. */
function standsBetween(known: Known<unknown>, before: Scene | undefined, after: Scene | undefined): boolean {
  if (known.before !== before) {
    if (!haveSameTail(known.before, before)) return false;
    known.before = before;
  }
  if (known.after !== after) {
    if (!haveSameHead(known.after, after)) return false;
    known.after = after;
  }
  return true;
}

/**
 * The same function, asked once a scene. `read` answers of one paragraph, by its index, and must look no further than at the nearest words (`reach` of them)
 * of the paragraphs beside it, whatever their role; `move` makes of its answer what it would have answered elsewhere.
 */
export function rememberByScene<Value, All extends Scenes = Scenes>(
  read: (all: All, paragraph: number) => Value,
  move: (value: Value, by: Distance) => Value,
): (all: All, paragraph: number) => Value {
  return (all, paragraph) => {
    const { scenes, document, tokens } = all;
    const scene = scenes[paragraph]!;
    if (scene.cut.isReadOnce) return read(all, paragraph);
    const [before, after] = [scenes[paragraph - 1], scenes[paragraph + 1]];
    const { start } = document.paragraphs[paragraph]!;
    const { firstToken, firstSentence } = tokens.paragraphs[paragraph]!;
    const known = answerOf(scene.memory, read) as Known<Value> | undefined;
    if (known === undefined || !standsBetween(known, before, after)) {
      const value = read(all, paragraph);
      keepAnswer(scene.memory, read, { before, after, start, token: firstToken, sentence: firstSentence, paragraph, value });
      return value;
    }
    if (
      known.start !== start ||
      known.token !== firstToken ||
      known.sentence !== firstSentence ||
      known.paragraph !== paragraph
    ) {
      known.value = move(known.value, {
        characters: start - known.start,
        tokens: firstToken - known.token,
        sentences: firstSentence - known.sentence,
        paragraphs: paragraph - known.paragraph,
      });
      known.start = start;
      known.token = firstToken;
      known.sentence = firstSentence;
      known.paragraph = paragraph;
    }
    return known.value;
  };
}
