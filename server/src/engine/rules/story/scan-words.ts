/** The words of the running copy as they stand, straight from the text: "armour" of "anti-armour" is one of them. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { isRunningCopy } from './copy-tokens.ts';

export interface CopyWord extends Span {
  readonly text: string;
}

const space = 0x20;
const before = /[@#/\\_]|\p{L}\./u;
const after = /^(?:[@/\\_]|\.\p{L})/u;

/** Whether a space stands before, and behind it nothing of an address. Nearly all words are so; the slow question is for the others. */
function isPlain(text: string, at: number): boolean {
  if (at === 0) return true;
  if (text.charCodeAt(at - 1) !== space) return false;
  const unit = text.charCodeAt(at - 2);
  return unit !== 0x40 && unit !== 0x23 && unit !== 0x2f && unit !== 0x5c && unit !== 0x5f;
}

/** Runs of letters, in text order, without those in addresses, tags and file names. */
export function* scanWords({ document }: Article): Generator<CopyWord> {
  for (const paragraph of document.paragraphs) {
    if (!isRunningCopy(paragraph)) continue;
    const text = document.masked.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/\p{L}+/gu)) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      if (!isPlain(text, match.index) && before.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
      if (document.masked.charCodeAt(end) !== space && after.test(document.masked.slice(end, end + 2))) continue;
      yield { start, end, text: match[0] };
    }
  }
}
