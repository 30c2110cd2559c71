/** What follows from a paragraph's text alone, kept as long as its tokens are: an edit costs its own paragraph. */
import { answerOf, keepAnswer } from '../text/few-answers.ts';
import type { CutParagraph } from './token.ts';

/** The same function, asked once a paragraph. Its answer must depend on the paragraph's tokens and on nothing else. */
export function rememberByCut<Value extends object>(read: (cut: CutParagraph) => Value): (cut: CutParagraph) => Value {
  return (cut) => {
    if (cut.isReadOnce) return read(cut);
    let value = answerOf(cut.memory, read) as Value | undefined;
    if (value === undefined) keepAnswer(cut.memory, read, (value = read(cut)));
    return value;
  };
}
