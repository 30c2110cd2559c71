/** A pure function that remembers its answers. */
import { ownCopy } from './own-copy.ts';

/** `ask` must see nothing but its argument. At most `most` answers are kept; when there are more, all are forgotten and it begins anew. */
export function remember<Answer>(ask: (text: string) => Answer, most: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(text);
    answers.set(ownCopy(text), answer);
    return answer;
  };
}
