/** A quotation that nobody has verified, or that reads otherwise since, or is disputed: for the desk before the deadline. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { DeskCheck } from '../../article/desk.ts';
import { defineRule } from '../rule.ts';

export const unverified = defineRule<'unverified' | 'changed' | 'toCheck' | 'disputed', { marked: boolean }>({
  name: 'quotes/unverified',
  level: 'off',
  summary: 'A quotation that nobody on the desk has verified.',
  messages: {
    unverified: 'Nobody has verified this quotation. Compare it with the notes and mark it as verified.',
    changed: 'This reads otherwise than when it was verified{by}. Verify it again.',
    toCheck: 'This is still to be checked{note}.',
    disputed: 'This is disputed{note}. Settle it before the story goes out.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {
    marked: {
      type: 'boolean',
      default: true,
      description: 'Whether figures and claims that somebody has marked, and not verified, are reported as well.',
    },
  },
  check({ article, options, report }) {
    const { checks } = article.desk;
    for (const quote of article.quotes) {
      if (isSpeech(quote) && !isChecked(article, quote)) report({ start: quote.start, end: quote.end, message: 'unverified' });
    }
    for (const check of checks) {
      const quote = article.quotes.find(({ id }) => id === check.quote);
      if (!options.marked && !(quote && isSpeech(quote))) continue;
      const message = messageOf(check);
      const data = { by: check.by === null ? '' : ` by ${check.by}`, note: check.note === '' ? '' : `: ${oneLine(check.note)}` };
      if (message !== null) report({ start: check.start, end: check.end, message, data });
    }
  },
});

const isSpeech = ({ kind, depth }: ArticleQuote): boolean => depth === 0 && (kind === 'direct' || kind === 'partial');

/** Whether the quotation, or the paragraph whose speech it carries on, has a check of its own. */
function isChecked(article: Article, quote: ArticleQuote): boolean {
  if (article.desk.checks.some((check) => check.quote === quote.id)) return true;
  const before = quote.continues === null ? undefined : article.quotes.find(({ id }) => id === quote.continues);
  return before !== undefined && before.start < quote.start && isChecked(article, before);
}

function messageOf({ status, changed }: DeskCheck): 'changed' | 'toCheck' | 'disputed' | null {
  if (status === 'verified') return changed ? 'changed' : null;
  return status === 'disputed' ? 'disputed' : 'toCheck';
}

/** For the middle of a sentence: without its stop. */
const oneLine = (note: string): string => note.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
