/** Two quotations back to back with nothing said between them. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { defineRule, type Fix } from '../rule.ts';
import { speakerName } from '../story/speaker-name.ts';

export const abutting = defineRule({
  name: 'quotes/abutting',
  level: 'warning',
  summary: 'Two quotations back to back with nothing said between them.',
  messages: {
    abutting:
      'Two quotations stand back to back, so the reader cannot tell whether one person says both. Say between them who speaks, or join them.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const { quotes, document } = article;
    const outer = quotes.filter(({ depth }) => depth === 0);
    for (let i = 1; i < outer.length; i++) {
      const [first, second] = [outer[i - 1]!, outer[i]!];
      if (!first.closeMark || !second.closeMark || first.mark !== second.mark) continue;
      const between = document.text.slice(first.end, second.start);
      if (!/^[ \t\u00A0]*$/.test(between) || !isUtterance(article, first) || !isUtterance(article, second)) continue;
      report({
        start: first.closeMark.start,
        end: second.openMark.end,
        message: 'abutting',
        related: [
          { start: first.start, end: first.end, message: 'the first quotation' },
          { start: second.start, end: second.end, message: 'the second' },
        ],
        fixes: fixes(article, first, second, between),
      });
    }
  },
});

/** More than a word or two, and no title, slogan or inscription: those may stand side by side. */
function isUtterance({ document }: Article, { inner, kind }: ArticleQuote): boolean {
  const words = document.text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 && !/^(?:with|from|into|over|upon|than)$/.test(word));
  const isSlogan = words.length <= 4 && /^\p{Ll}/u.test(words[0] ?? '');
  return (
    words.length >= 3 && !isSlogan && kind !== 'title' && !(long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)))
  );
}

/** Its own attribution where the first ends so that one can follow; joining where the two read as one without a change to the words. */
function fixes(article: Article, first: ArticleQuote, second: ArticleQuote, between: string): Fix[] {
  const { text } = article.document;
  const last = text.charAt(first.inner.end - 1);
  const secondGoesOn = /^\p{Ll}/u.test(text.slice(second.inner.start, second.inner.start + 2));
  const gap = between === '' ? ' ' : '';
  const result: Fix[] = [];
  const speaker = speakerName(article, second) ?? speakerName(article, first);
  if (speaker && last !== '.') {
    const comma = /[\p{L}\p{N}]/u.test(last) ? ',' : '';
    const words = `${comma} ${speaker} said${secondGoesOn ? ',' : '.'}${gap}`;
    result.push({ title: `Say between them that ${speaker} speaks`, edits: [{ start: first.end, end: first.end, text: words }] });
  }
  if (/[.?!…]/.test(last) || (secondGoesOn && last !== '-')) {
    const edit = { start: first.closeMark!.start, end: second.openMark.end, text: between === '' ? ' ' : between };
    result.push({ title: 'Join the two quotations', edits: [edit] });
  }
  return result;
}
