/** Whether the words of a quotation stand in another one of the story too. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { askOnce } from './ask-once.ts';
import { spokenWords } from './full-quotations.ts';

/** Words that two quotations are found by, and how many with the same are compared: what more share tells nothing. */
const shared = 4;
const crowd = 8;

interface Quoted {
  readonly quote: ArticleQuote;
  readonly words: string;
}

/** In another as long or longer, whole. Of fewer words than four nothing is known. Linear in all that is quoted. */
export function isQuotedAgain(article: Article, quote: ArticleQuote): boolean {
  const words = spokenWords(article, quote);
  const own = ` ${words.join(' ')} `;
  const others = askOnce(article, byWords).get(words.slice(0, shared).join(' ')) ?? [];
  return words.length >= shared && others.some((other) => other.quote !== quote && other.words.includes(own));
}

function byWords(article: Article): ReadonlyMap<string, readonly Quoted[]> {
  const found = new Map<string, Quoted[]>();
  for (const quote of article.quotes) {
    const words = spokenWords(article, quote);
    const entry = { quote, words: ` ${words.join(' ')} ` };
    for (let i = 0; i + shared <= words.length; i++) {
      const key = words.slice(i, i + shared).join(' ');
      const list = found.get(key);
      if (!list) found.set(key, [entry]);
      else if (list.length < crowd && list.at(-1) !== entry) list.push(entry);
    }
  }
  return found;
}
