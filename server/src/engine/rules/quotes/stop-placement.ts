/** A comma or full stop on the other side of the closing mark than the story, or the house, has it. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { attributionWith, quoteWith } from '../story/by-id.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { quotesThat, readerOfPassages } from '../story/passages.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';

interface StopPlace extends FormPlace {
  readonly form: 'inside' | 'outside';
  readonly stop: string;
  readonly mark: string;
  /** Words of the reporter’s own sentence, as against a whole sentence that somebody said. */
  readonly isFragment: boolean;
  /** The title of a work, the motto of a plan: nobody's speech. */
  readonly isName: boolean;
}

export const stopPlacement = defineRule<'mixed' | 'house' | 'doubled', { placement: string }>({
  name: 'quotes/stop-placement',
  level: 'information',
  summary: 'A comma or full stop inside the closing mark here, outside there.',
  messages: {
    mixed: 'The {stop} stands {form} the closing mark; elsewhere in this story it stands {major} ({evidence}). Keep to one way.',
    house: 'The {stop} stands {form} the closing mark; the house puts it {major} here.',
    doubled: 'The {mark} within the marks ends the sentence: no full stop follows it.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {
    placement: {
      type: 'string',
      default: 'story',
      enum: ['story', 'inside', 'logical'],
      description:
        'Where commas and full stops go: as the story mostly has them; always inside; or logically, inside with a whole sentence and outside with a part of one.',
    },
  },
  check({ article, options, report }) {
    for (const quote of quotesWithDoubledStop(article)) {
      const doubled = doubledStop(article, quote)!;
      const edits = [{ start: doubled.end - 1, end: doubled.end, text: '' }];
      const data = { mark: doubled.mark };
      report({ ...doubled, message: 'doubled', data, fixes: [{ title: 'Leave the full stop out', edits, preferred: true }] });
    }
    const places = stopsOf(article).flatMap(({ start, found }) => found.map((stop) => movedStop(stop, start)));
    const house = houseOf(options.placement);
    for (const isFragment of [true, false]) {
      const wanted = house === null ? null : house === 'logical' && isFragment ? 'outside' : 'inside';
      reportMinority(
        // A name in marks ("Tales of the Quay", a budget's motto) is set as names are: it shows nothing of how the story closes speech.
        countForms(places.filter((place) => place.isFragment === isFragment && (house !== null || !place.isName))),
        wanted,
        report,
        ({ place, major }) => {
          const text = major === 'inside' ? place.stop + place.mark : place.mark + place.stop;
          const stop = place.stop === ',' ? 'comma' : 'full stop';
          return {
            data: { stop },
            fixes: [
              { title: `Move the ${stop} ${major}`, edits: [{ start: place.start, end: place.end, text }], preferred: true },
            ],
          };
        },
      );
    }
  },
});

const quotesWithDoubledStop = quotesThat((article, quote) => doubledStop(article, quote) !== null);

const stopsOf = readerOfPassages((article, index, { quotes }) => {
  const by = article.document.paragraphs[index]!.start;
  return quotes.flatMap((quote) => {
    const stop = readStop(article, quote);
    return stop === null ? [] : [movedStop(stop, 0 - by)];
  });
});

const movedStop = ({ form, stop, mark, isFragment, isName, start, end }: StopPlace, by: number): StopPlace => ({
  form,
  stop,
  mark,
  isFragment,
  isName,
  start: start + by,
  end: end + by,
});

/** The stop beside the closing mark of an outermost quotation, or null where there is none or it belongs to the last word. */
function readStop(article: Article, quote: ArticleQuote): StopPlace | null {
  const { text } = article.document;
  if (!quote.closeMark || quote.depth > 0 || !copyParagraph(article, quote)) return null;
  const { start: closeStart, end: closeEnd } = quote.closeMark;
  const [last, next] = [text.charAt(closeStart - 1), text.charAt(closeEnd)];
  const isInside = isStop(last);
  const isOutside = isStop(next) && !/\d/.test(text.charAt(closeEnd + 1));
  if (
    isInside === isOutside ||
    (last !== '' && '?!…:;—–-'.includes(last)) ||
    text.charAt(closeStart - 2) === last ||
    (isOutside && text.charAt(closeEnd + 1) === next)
  ) {
    return null;
  }
  const inner = text.slice(quote.inner.start, quote.inner.end);
  if (isInside && last === '.' && isAbbreviation.test(inner)) return null;
  const isFragment = isPart(article, quote, inner);
  // Words that run over a sentence’s end close with that sentence’s stop, whatever they began with.
  if (isFragment && /[.?!]\s/.test(inner)) return null;
  return {
    form: isInside ? 'inside' : 'outside',
    stop: isInside ? last : next,
    mark: text.slice(closeStart, closeEnd),
    isFragment,
    isName: quote.kind === 'title' || (isFragment && isCapitalizedThroughout(inner)),
    start: isInside ? closeStart - 1 : closeStart,
    end: isInside ? closeEnd : closeEnd + 1,
  };
}

const isStop = (character: string): boolean => character === '.' || character === ',';

/** Small words of a title ("of", "and the") may stand in small letters. */
function isCapitalizedThroughout(inner: string): boolean {
  const words = firstIsCapital.test(inner) ? (inner.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []) : [];
  return words.length > 1 && words.every((word, i) => (i > 0 && word.length < 5) || capital.test(word));
}

const firstIsCapital = /^\P{L}*\p{Lu}/u;
const capital = /^\p{Lu}/u;

/** UTF-16 units. */
const longestTag = 120;

/** The piece of the same sentence before a tag that parts the two; null where there is none. */
function partBefore(article: Article, { attribution, start, id }: ArticleQuote): ArticleQuote | null {
  const all = attributionWith(article, attribution)?.quotes ?? [];
  const before = quoteWith(article, all[all.indexOf(id) - 1] ?? null);
  if (!before?.closeMark || before.start > start) return null;
  const { text } = article.document;
  const isTag = start - before.closeMark.end < longestTag && /^[^.!?\n]*,\s*$/.test(text.slice(before.closeMark.end, start));
  return isTag && text.charAt(before.closeMark.start - 1) === ',' ? before : null;
}

const isAbbreviation = /(?:\p{L}\.\p{L}|(?<!\p{L})(?:\p{Lu}|[JS]r|Mr?s?|Dr|Inc|Co|Corp|Ltd|St|No|etc|vs|[ap]\.?m))\.$/u;

/** “Who is there?”. – the question or exclamation mark of a whole utterance and a stop behind it; titles may end so. Null elsewhere. */
function doubledStop(article: Article, quote: ArticleQuote): (Span & { readonly mark: string }) | null {
  const { text } = article.document;
  if (!quote.closeMark || quote.depth > 0 || quote.kind !== 'direct' || quote.attribution === null) return null;
  if (!copyParagraph(article, quote)) return null;
  const [{ start }, end] = [quote.closeMark, quote.closeMark.end + 1];
  const last = text.charAt(start - 1);
  if ((last !== '?' && last !== '!') || text.charAt(end - 1) !== '.' || text.charAt(end) === '.') return null;
  // Behind a tag: “He is reading “Who Goes There?”.” has a title.
  if (!/[:,] ?$/.test(text.slice(Math.max(0, quote.start - 2), quote.start))) return null;
  return { start: start - 1, end, mark: last === '?' ? 'question mark' : 'exclamation mark' };
}

function isPart(article: Article, quote: ArticleQuote, inner: string): boolean {
  const { document } = article;
  const { kind, start } = quote;
  // “It was hot,” she said, “and it was loud.” goes on with a whole sentence.
  const before = partBefore(article, quote);
  if (before) return isPart(article, before, document.text.slice(before.inner.start, before.inner.end));
  if (!firstIsCapital.test(inner)) return true;
  return kind !== 'direct' && !/[:,] ?$/.test(document.text.slice(Math.max(0, start - 2), start));
}
