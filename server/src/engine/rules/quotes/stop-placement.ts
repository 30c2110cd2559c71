/** A comma or full stop on the other side of the closing mark than the story, or the house, has it. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { copyParagraph } from '../story/full-quotations.ts';
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

export const stopPlacement = defineRule<'mixed' | 'house', { placement: string }>({
  name: 'quotes/stop-placement',
  level: 'information',
  summary: 'A comma or full stop inside the closing mark here, outside there.',
  messages: {
    mixed: 'The {stop} stands {form} the closing mark; elsewhere in this story it stands {major} ({evidence}). Keep to one way.',
    house: 'The {stop} stands {form} the closing mark; the house puts it {major} here.',
  },
  insideQuotes: 'check',
  reach: 'story',
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
    const places = article.quotes.flatMap((quote) => readStop(article, quote) ?? []);
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

/** The stop beside the closing mark of an outermost quotation, or null where there is none or it belongs to the last word. */
function readStop(article: Article, quote: ArticleQuote): StopPlace | null {
  const { text } = article.document;
  if (!quote.closeMark || quote.depth > 0 || !copyParagraph(article, quote)) return null;
  const { start: closeStart, end: closeEnd } = quote.closeMark;
  const [last, next] = [text.charAt(closeStart - 1), text.charAt(closeEnd)];
  const isInside = /[.,]/.test(last);
  const isOutside = /[.,]/.test(next) && !/\d/.test(text.charAt(closeEnd + 1));
  if (
    isInside === isOutside ||
    /[?!…:;—–-]/.test(last) ||
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

/** Small words of a title ("of", "and the") may stand in small letters. */
function isCapitalizedThroughout(inner: string): boolean {
  const words = inner.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return words.length > 1 && /^\p{Lu}/u.test(words[0]!) && words.every((word) => word.length < 5 || /^\p{Lu}/u.test(word));
}

const isAbbreviation = /(?:\p{L}\.\p{L}|(?<!\p{L})(?:\p{Lu}|[JS]r|Mr?s?|Dr|Inc|Co|Corp|Ltd|St|No|etc|vs|[ap]\.?m))\.$/u;

function isPart({ document }: Article, { kind, start }: ArticleQuote, inner: string): boolean {
  if (!/^\P{L}*\p{Lu}/u.test(inner)) return true;
  return kind !== 'direct' && !/[:,] ?$/.test(document.text.slice(Math.max(0, start - 2), start));
}
