/** What follows from a paragraph's text alone, kept as long as its tokens are: an edit costs its own paragraph. */
import type { CutParagraph } from './token.ts';

/** The same function, asked once a paragraph. Its answer must depend on the paragraph's tokens and on nothing else. */
export function rememberByCut<Value extends object>(read: (cut: CutParagraph) => Value): (cut: CutParagraph) => Value {
  const known = new WeakMap<CutParagraph, Value>();
  return (cut) => {
    let value = known.get(cut);
    if (value === undefined) known.set(cut, (value = read(cut)));
    return value;
  };
}
