/** Headlines and decks at the top of plain copy that nothing marks as such. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { askOnce } from './ask-once.ts';

/** Words: what is shorter at the top may be a headline. */
const shortest = 13;
const mostLines = 3;

/** Whether the paragraph is one of the first few, all of them short, above a longer one. */
export const isTopLine = (article: Article, { end }: Paragraph): boolean => end <= askOnce(article, startOfLong);

/** Where the longer paragraph begins that a few short ones stand above; -1 where the story does not begin so. */
function startOfLong({ document: { paragraphs }, notes }: Article): number {
  const index = notes.slice(0, mostLines + 1).findIndex((note) => note.search(isLong, isLong).length > 0);
  return paragraphs[index]?.start ?? -1;
}

function isLong(copy: string): readonly true[] {
  const words = copy.split(/\s+/);
  return words.length >= shortest && !isTitleCase(words) ? [true] : [];
}

/** “Mother Corners Mayor On His Refusal To Use The Words ‘Sea Wall’”: no reporter's sentence, however long. */
function isTitleCase(words: readonly string[]): boolean {
  const telling = words.filter((word) => /\p{L}{5}/u.test(word));
  return telling.length >= 4 && telling.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
