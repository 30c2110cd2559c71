/** Where a sentence begins that may have a dateline before it. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Sentence } from '../../tokens/token.ts';
import type { Reading } from '../copy/reading.ts';

/** The sentence's first token behind a dateline: nobody says where the reporter writes from. */
export function firstOfCopy(reading: Reading, { firstToken, endToken, paragraph }: Sentence): number {
  const { tokens, document, paragraphs } = reading;
  const from = document.paragraphs[paragraph]?.dateline?.end ?? 0;
  let first = firstToken;
  while (first < endToken && tokens[first]!.start < from) first++;
  const isOpening = firstToken === paragraphs[paragraph]!.firstToken && opensCopy(document, paragraph);
  return first === firstToken && isOpening ? behindPlace(reading, first) : first;
}

/** Whether it is the first of the story's paragraphs that is no heading. */
const opensCopy = ({ paragraphs }: NewsDocument, index: number): boolean => {
  for (let i = 0; i < index; i++) if (paragraphs[i]!.role === 'body') return false;
  return paragraphs[index]!.role === 'body';
};

/** "Lagos – The port …", "NEW DELHI: The court …": a dateline that only the place tells from other beginnings. */
function behindPlace({ tokens, names, nameOf }: Reading, first: number): number {
  const name = nameOf[first]!;
  if (name < 0 || names[name]!.type !== 'place') return first;
  let end = first;
  while (nameOf[end] === name) end++;
  return /^(?:[–—:-]|--)$/.test(tokens[end]?.text ?? '') ? end + 1 : first;
}
