/** Straight marks among curly ones, or the reverse. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Quote } from '../../quotes/quote.ts';
import { defineRule, type Finding } from '../rule.ts';
import { changeMarks } from '../story/change-marks.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';
import type { Shape } from '../story/mark-shapes.ts';
import { countForms, type FormPlace, reportMinority } from '../story/minority.ts';
import { readerOfPassages } from '../story/passages.ts';
import { isTopLine } from '../story/top-line.ts';

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
  reach: 'story',
  waitsFor: 'paragraph',
  options: {
    shape: {
      type: 'string',
      default: 'story',
      enum: ['story', 'straight', 'curly'],
      description: 'The shape to use: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places: FormPlace[] = [];
    const speech: FormPlace[] = [];
    for (const { index, start: by, found } of marksOf(article)) {
      for (const { start, end, shape, count } of found) {
        if (shape !== null) places.push({ start: by + start, end: by + end, form: shape });
        // Papers have single marks in headlines, marked as such or not.
        if (count !== null && index > 0) speech.push({ start: by + start, end: by + end, form: count });
      }
    }
    const house = options.shape === 'story' ? null : options.shape;
    const findings = new Map<number, Finding<'mixed' | 'house' | 'count'>>();
    const shapes = new Map<number, Shape>();
    reportMinority(
      countForms(places),
      house,
      (finding) => findings.set(finding.start, finding),
      ({ place, major }) => {
        shapes.set(place.start, major as Shape);
        return {};
      },
    );
    const counts = countForms(speech);
    const others = new Map<number, string>();
    if (counts[0] && counts[0].places.length >= leastSpeech) {
      reportMinority(
        counts,
        null,
        (finding) => findings.set(finding.start, { ...finding, message: 'count' }),
        ({ place, major }) => {
          others.set(place.start, major);
          return {};
        },
      );
    }
    if (findings.size === 0) return;
    // One finding for a quotation and those inside it, which one fix mends as a whole.
    let until = 0;
    for (const quote of article.quotes) {
      const finding = findings.get(quote.start);
      if (!finding || quote.start < until) continue;
      until = quote.end;
      const count = others.get(quote.start);
      const shape = shapes.get(quote.start);
      const edits = changeMarks(article, quote, { swap: count !== undefined, shapeOf: ({ start }) => shapes.get(start) });
      const title = count === undefined ? `Make the marks ${shape}` : `Use ${count} marks`;
      report({ ...finding, fixes: edits.length === 0 ? [] : [{ title, edits, preferred: true }] });
    }
  },
});

/** The shape of each quotation's marks, and of those that speak whether they are double: null where it shows none. */
const marksOf = readerOfPassages((article, index, { quotes }) => {
  const by = article.document.paragraphs[index]!.start;
  return quotes.map((quote) => {
    const { start, end, inner } = quote;
    const isAttribute = article.document.text.charAt(start - 1) === '=';
    const shape = isAttribute || inner.end === inner.start ? null : shapeOf(article, quote);
    return { start: start - by, end: end - by, shape, count: isSpeech(article, quote) ? countOf(quote) : null };
  });
});

/** So many quotations in one kind of marks show that they are the story’s. */
const leastSpeech = 3;

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
    (quote.mark.endsWith('-double') || quote.mark.endsWith('-single')) &&
    isBelowHeadline(article, quote) &&
    spokenWords(article, quote).length >= leastWords
  );
}

/** By the opening mark; null for guillemets and the like. */
function shapeOf({ document }: Article, { openMark }: Quote): Shape | null {
  const character = document.text.charAt(openMark.start);
  if (character === '"' || character === "'") return 'straight';
  return character !== '' && '“”‘’„'.includes(character) ? 'curly' : null;
}

function isBelowHeadline(article: Article, quote: ArticleQuote): boolean {
  const paragraph = copyParagraph(article, quote);
  return paragraph !== null && !isTopLine(article, paragraph);
}
