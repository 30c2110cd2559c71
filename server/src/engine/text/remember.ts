/** A pure function that remembers its answers. */
import { ownCopy } from './own-copy.ts';
import { createRecent } from './recent.ts';

/** `ask` must see nothing but its argument. Up to `most` answers are kept, those that were asked for last. */
export function remember<Answer>(ask: (text: string) => Answer, most: number): (text: string) => Answer {
  const answers = createRecent<string, Answer>(most, ownCopy);
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) answers.set(ownCopy(text), (answer = ask(text)));
    return answer;
  };
}
