/** A quotation that nothing, or a full stop, parts from "he said". */
import type { Article, ArticleAttribution, ArticleQuote } from '../../article/article.ts';
import { defineRule, type Edit, type Fix } from '../rule.ts';
import { askOnce } from '../story/ask-once.ts';
import { attributionWith, quoteWith } from '../story/by-id.ts';
import { tokenIndexFrom } from '../story/copy-tokens.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';
import { opensSentence } from '../story/opens-sentence.ts';
import { quotesThat } from '../story/passages.ts';

/** Fewer words may be a title or a phrase that is the sentence’s subject. */
const leastWords = 4;

export const commaBeforeAttribution = defineRule({
  name: 'quotes/comma-before-attribution',
  level: 'warning',
  summary: 'A quotation that no comma parts from “he said” after it.',
  messages: {
    none: 'No comma parts the quotation from “{tag}”. Put one before or after the mark, as the house has it.',
    stop: 'A full stop ends the quotation, though the sentence goes on with “{tag}”. Put a comma in its place.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    for (const quote of quotesWithoutComma(article)) {
      const attribution = attributionWith(article, quote.attribution)!;
      const isStop = endsInStop(article, quote);
      if (isStop && !endsThere(article, attribution)) continue;
      report({
        ...quote.closeMark!,
        message: isStop ? 'stop' : 'none',
        data: { tag: tagAfter(article, quote, attribution)! },
        fixes: [isStop ? stopFix(article, quote, attribution) : commaFix(article, quote)],
      });
    }
  },
});

/** Direct ones with a tag behind them, as in “It was late” he said and “It was late.” he said. */
const quotesWithoutComma = quotesThat((article, quote) => {
  const attribution = attributionWith(article, quote.attribution);
  if (!attribution || !quote.closeMark || quote.depth > 0 || quote.kind !== 'direct') return false;
  if (tagAfter(article, quote, attribution) === null) return false;
  return endsInStop(article, quote) || /[\p{L}\p{N}]/u.test(article.document.text.charAt(quote.inner.end - 1));
});

const endsInStop = ({ document }: Article, { inner }: ArticleQuote): boolean => document.text.charAt(inner.end - 1) === '.';

function commaFix(article: Article, { inner, end }: ArticleQuote): Fix {
  const isInside = askOnce(article, hasCommasInside);
  return {
    title: `Put a comma ${isInside ? 'before' : 'after'} the mark`,
    edits: [isInside ? commaAt(inner.end) : commaAt(end)],
  };
}

/** A comma for the stop, and a small letter for the tag’s first word, unless that is a name. */
function stopFix(article: Article, { inner, end }: ArticleQuote, { source, cue }: ArticleAttribution): Fix {
  const isInside = askOnce(article, hasCommasInside);
  const stop = { start: inner.end - 1, end: inner.end };
  const start = Math.min(source!.start, cue!.start);
  const first = article.document.text.slice(start, start + 1);
  const word = article.tokens[tokenIndexFrom(article, start)]!;
  const isSmall = start === cue!.start || /^(?:the|an?|his|her|their|its)$/.test(word.lower) || opensSentence(article, word);
  return {
    title: `Put a comma ${isInside ? 'before' : 'after'} the mark`,
    edits: [
      { ...stop, text: isInside ? ',' : '' },
      ...(isInside ? [] : [commaAt(end)]),
      ...(isSmall && first !== first.toLowerCase() ? [{ start, end: start + 1, text: first.toLowerCase() }] : []),
    ],
  };
}

const commaAt = (at: number): Edit => ({ start: at, end: at, text: ',' });

/** Whether most commas between the story's quotations and their attributions stand inside the closing mark; inside where there are none. */
function hasCommasInside(article: Article): boolean {
  const { document, attributions } = article;
  let [inside, outside] = [0, 0];
  for (const { quotes: ids, source, cue } of attributions) {
    const tag = Math.min(source?.start ?? Infinity, cue?.start ?? Infinity);
    for (const id of ids) {
      const quote = quoteWith(article, id);
      if (!quote?.closeMark || quote.depth > 0) continue;
      const gap = tag < quote.end ? '' : document.text.slice(quote.end, Math.min(tag, quote.end + 3));
      if (gap === ' ' && document.text.charAt(quote.inner.end - 1) === ',') inside++;
      else if (gap === ', ') outside++;
    }
  }
  return inside >= outside;
}

/** "he said", "said Lind" where it follows the quotation at once and the quotation opens its sentence; else null. */
function tagAfter(article: Article, quote: ArticleQuote, { source, cue, kind }: ArticleAttribution): string | null {
  const { text } = article.document;
  if (!source || !cue || kind !== 'direct' || spokenWords(article, quote).length < leastWords) return null;
  const paragraph = copyParagraph(article, quote);
  if (!paragraph || !/(?:^|[.?!]["”’]?\s+)$/.test(text.slice(paragraph.start, quote.start))) return null;
  const start = Math.min(source.start, cue.start);
  const between = text.slice(Math.min(source.end, cue.end), Math.max(source.start, cue.start));
  if (text.slice(quote.end, start) !== ' ' || !apposition.test(between)) return null;
  const end = Math.max(source.end, cue.end);
  if (
    end > paragraph.end ||
    !/^(?:said|says|added|told|asked|explained|noted|replied|wrote|continued)$/i.test(text.slice(cue.start, cue.end))
  ) {
    return null;
  }
  return text.slice(start, end);
}

/** Nothing stands between who speaks and the verb, or words between commas that say more of them: “Mara Lind, the mayor, said”. */
const apposition = /^(?:| |, [^,.;:!?“”"]{2,60}, )$/;

/** "He said it was late" is a sentence of its own; "he said." and "said Lind" are none. */
function endsThere({ document }: Article, { source, cue }: ArticleAttribution): boolean {
  const { text } = document;
  const start = Math.min(source!.start, cue!.start);
  const end = Math.max(source!.end, cue!.end);
  const isFull = /^\s*(?:[.,;]|$)/.test(text.slice(end, end + 3)) && !/^(?:He|She|They)\b/.test(text.slice(start, start + 5));
  return isFull || /^(?:he|she|they|said|says|the)\b/.test(text.slice(start, start + 5));
}
