/** The words of the running copy as they stand, straight from the text: "armour" of "anti-armour" is one of them. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { isRunningCopy } from './copy-tokens.ts';

export interface CopyWord extends Span {
  readonly text: string;
}

/** Runs of letters, in text order, without those in addresses, tags and file names. */
export function* scanWords({ document }: Article): Generator<CopyWord> {
  for (const paragraph of document.paragraphs) {
    if (!isRunningCopy(paragraph)) continue;
    const text = document.masked.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/\p{L}+/gu)) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      if (/[@#/\\_]|\p{L}\./u.test(document.masked.slice(Math.max(paragraph.start, start - 2), start).slice(-2))) continue;
      if (/^(?:[@/\\_]|\.\p{L})/u.test(document.masked.slice(end, end + 2))) continue;
      yield { start, end, text: match[0] };
    }
  }
}
