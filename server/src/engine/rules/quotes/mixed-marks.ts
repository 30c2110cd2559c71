/** Straight marks among curly ones, or the reverse. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Quote } from '../../quotes/quote.ts';
import { defineRule, type Edit } from '../rule.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';
import { countForms, reportMinority } from '../story/minority.ts';
import { swapMarks } from '../story/swap-marks.ts';
import { isTopLine } from '../story/top-line.ts';

type Shape = 'straight' | 'curly';

export const mixedMarks = defineRule<'mixed' | 'house' | 'count', { shape: string }>({
  name: 'quotes/mixed-marks',
  level: 'warning',
  summary: 'Straight quotation marks among curly ones, single ones for speech among double ones, or the reverse.',
  messages: {
    mixed: 'This quotation has {form} marks; others in this story have {major} ones ({evidence}). Use one shape throughout.',
    house: 'This quotation has {form} marks; the house uses {major} ones.',
    count: 'This speech stands in {form} marks, other speech of this story in {major} ones ({evidence}). Use one kind for both.',
  },
  insideQuotes: 'check',
  options: {
    shape: {
      type: 'string',
      default: 'story',
      enum: ['story', 'straight', 'curly'],
      description: 'The shape to use: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = article.quotes.flatMap((quote) => {
      const form = shapeOf(article, quote);
      const isAttribute = article.document.text.charAt(quote.start - 1) === '=';
      return form && !isAttribute && quote.inner.end > quote.inner.start
        ? [{ form, start: quote.start, end: quote.end, quote }]
        : [];
    });
    const house = options.shape === 'story' ? null : options.shape;
    const forms = countForms(places);
    reportMinority(forms, house, report, ({ place, major }) => ({
      fixes: [{ title: `Make the marks ${major}`, edits: turn(article, place.quote, major as Shape), preferred: true }],
    }));
    const speech = article.quotes.flatMap((quote) =>
      isSpeech(article, quote) ? [{ ...span(quote), form: countOf(quote), quote }] : [],
    );
    const counts = countForms(speech);
    if (counts[0] && counts[0].places.length >= leastSpeech) {
      reportMinority(
        counts,
        null,
        (finding) => report({ ...finding, message: 'count' }),
        ({ place, major }) => ({
          fixes: [{ title: `Use ${major} marks`, edits: swapMarks(article, place.quote), preferred: true }],
        }),
      );
    }
  },
});

/** So many quotations in one kind of marks show that they are the story’s. */
const leastSpeech = 3;

const span = ({ start, end }: Quote) => ({ start, end });

const countOf = ({ mark }: Quote): 'double' | 'single' => (mark.endsWith('single') ? 'single' : 'double');

/** Fewer words may be a title, a slogan or a term, which houses put in other marks than speech. */
const leastWords = 5;

/** A whole utterance of somebody, in the story's own marks: the job for which all of them are alike. */
function isSpeech(article: Article, quote: ArticleQuote): boolean {
  return (
    quote.kind === 'direct' &&
    quote.depth === 0 &&
    quote.closeMark !== null &&
    quote.attribution !== null &&
    /-(?:double|single)$/.test(quote.mark) &&
    isBelowHeadline(article, quote) &&
    spokenWords(article, quote).length >= leastWords
  );
}

/** By the opening mark; null for guillemets and the like. */
function shapeOf({ document }: Article, { openMark }: Quote): Shape | null {
  const character = document.text.charAt(openMark.start);
  return /["']/.test(character) ? 'straight' : /[“”‘’„]/.test(character) ? 'curly' : null;
}

function turn({ document }: Article, { openMark, closeMark }: Quote, to: Shape): Edit[] {
  const change = (character: string, pair: string): string => {
    const double = /["“”]/.test(character);
    if (to === 'straight') return double ? '"' : "'";
    return double ? pair.charAt(0) : pair.charAt(1);
  };
  return [
    { ...openMark, text: change(document.text.charAt(openMark.start), '“‘') },
    ...(closeMark ? [{ ...closeMark, text: change(document.text.charAt(closeMark.start), '”’') }] : []),
  ];
}

/** Papers have single marks in headlines, marked as such or not. */
function isBelowHeadline(article: Article, quote: ArticleQuote): boolean {
  const paragraph = copyParagraph(article, quote);
  return paragraph !== null && paragraph !== article.document.paragraphs[0] && !isTopLine(article, paragraph);
}
