/** A colon or a comma before a whole quotation. */
import type { Article, ArticleAttribution, ArticleQuote } from '../../article/article.ts';
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { attributionWith } from '../story/by-id.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { readerOfPassages } from '../story/passages.ts';
import { isTopLine } from '../story/top-line.ts';

const marks: Readonly<Record<string, string>> = { colon: ':', comma: ',' };
/** Places of one mark that make a way of doing it; of one against one, neither is a pattern. */
const leastPattern = 3;
/** Between the verb of saying and the quotation: "told reporters in the harbour". */
const farthest = 60;

/** “Went on with an appeal: …”, “said this: …”: behind a word for what is said no comma could stand. */
const announced =
  /\b(?:this|these|following|follows|thus|words?|appeal|message|statement|question|warning|note|advice|plea|promise|reply|answer|remark|line|caption|post|tweet)(?: (?:to|for|from|on) [^,:]{1,30})?$/i;

interface LeadIn extends FormPlace {
  readonly form: 'colon' | 'comma';
  /** More sentences than one: houses that put commas put a colon before these. */
  readonly isLong: boolean;
}

export const leadIn = defineRule<'mixed' | 'house', { mark: string }>({
  name: 'quotes/lead-in',
  level: 'information',
  summary: 'A colon before a whole quotation here, a comma there.',
  messages: {
    mixed: 'A {form} leads into this quotation, elsewhere in this story a {major} ({evidence}). Keep to one.',
    house: 'A {form} leads into this quotation; the house puts a {major}.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {
    mark: {
      type: 'string',
      default: 'story',
      enum: ['story', 'colon', 'comma'],
      description:
        'What leads in a whole quotation: what the story mostly has, or one of the two. Before several sentences a colon is right with either.',
    },
  },
  check({ article, options, report }) {
    const places = leadInsOf(article).flatMap(({ start, found }) => found.map((place) => movedLeadIn(place, start)));
    // A colon before several sentences is no evidence, for both kinds of house write it.
    const telling = places.filter(({ form, isLong }) => !(isLong && form === 'colon'));
    const forms = countForms(telling);
    const house = houseOf(options.mark);
    const [usual, rare] = forms.map(({ places: own }) => own.length);
    if (house === null && ((usual ?? 0) < leastPattern || usual === rare)) return;
    reportMinority(forms, house, report, ({ place, major }) => ({
      fixes: [{ title: `Put a ${major}`, edits: [{ start: place.start, end: place.end, text: marks[major]! }], preferred: true }],
    }));
  },
});

const leadInsOf = readerOfPassages((article, index, { quotes }) => {
  const by = article.document.paragraphs[index]!.start;
  return quotes.flatMap((quote) => {
    const attribution = attributionWith(article, quote.attribution);
    const place = attribution?.quotes[0] === quote.id ? readLeadIn(article, attribution, quote) : null;
    return place === null ? [] : [movedLeadIn(place, 0 - by)];
  });
});

const movedLeadIn = ({ form, isLong, start, end }: LeadIn, by: number): LeadIn => ({
  form,
  isLong,
  start: start + by,
  end: end + by,
});

function readLeadIn(article: Article, { kind, cue, content }: ArticleAttribution, quote: ArticleQuote): LeadIn | null {
  const { text } = article.document;
  if (kind !== 'direct' || !cue || quote.depth > 0 || content[0]!.start < quote.start) return null;
  const paragraph = copyParagraph(article, quote);
  if (!paragraph || isTopLine(article, paragraph) || !/^\p{Lu}/u.test(text.charAt(quote.inner.start))) return null;
  const at = quote.start - 2;
  const mark = text.charAt(at);
  if ((mark !== ':' && mark !== ',') || text.charAt(at + 1) !== ' ') return null;
  // The cue is the colon itself, or stands not far before it in the same sentence.
  if (
    cue.start > at ||
    at - cue.end > farthest ||
    cue.start < paragraph.start ||
    !/\p{L}/u.test(text.slice(cue.start, cue.end))
  ) {
    return null;
  }
  const between = text.slice(cue.end, at);
  const opening = text.slice(Math.max(paragraph.start, cue.start - farthest), cue.start);
  // “…,” he said, “…” goes on with what was begun.
  if (/[.?!“”"]/.test(between) || /[,?!—–-]["”’][^.?!“"]*$/.test(opening)) return null;
  if (mark === ':' && announced.test(text.slice(cue.start, at))) return null;
  const inner = text.slice(quote.inner.start, quote.inner.end);
  return { start: at, end: at + 1, form: mark === ':' ? 'colon' : 'comma', isLong: /[.?!]["’”]? \p{Lu}/u.test(inner) };
}
