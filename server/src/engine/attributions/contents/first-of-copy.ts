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

/** Whether copy begins here: right below a headline, byline or note, or at the top. It looks no further, so that a part of a story is read as the whole is. */
const opensCopy = ({ paragraphs }: NewsDocument, index: number): boolean =>
  paragraphs[index]!.role === 'body' && (index === 0 || /^(?:headline|byline|note)$/.test(paragraphs[index - 1]!.role));

/** "Lagos – The port …", "NEW DELHI: The court …": a dateline that only the place tells from other beginnings. */
function behindPlace({ tokens, names, nameOf }: Reading, first: number): number {
  const name = nameOf[first]!;
  if (name < 0 || names[name]!.type !== 'place') return first;
  let end = first;
  while (nameOf[end] === name) end++;
  return /^(?:[–—:-]|--)$/.test(tokens[end]?.text ?? '') ? end + 1 : first;
}
