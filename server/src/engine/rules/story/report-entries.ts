/** Reports what a house style avoids, with what it writes instead: shared by the rules on its terms and on its names. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { AvoidedForm } from '../../style/house-style.ts';
import type { EntryMatch, FindEntries } from '../../style/match-entries.ts';
import type { Span } from '../../text/span.ts';
import type { Finding, Fix, Level } from '../rule.ts';
import { isRunningCopy, isShouted, sentenceAt } from './copy-tokens.ts';
import { quotationAt } from './quotation-at.ts';

/** What the message and the fixes take from an entry. */
export interface EntryWords {
  readonly prefer: readonly string[];
  readonly why: string | null;
  readonly source: string | null;
  readonly insideQuotes: boolean;
  readonly level: Level | null;
}

/** Headlines too; not bylines and notes to the desk. */
const isCopy = (paragraph: Paragraph): boolean =>
  isRunningCopy(paragraph) || paragraph.role === 'headline' || paragraph.role === 'crosshead';

export function reportEntries<Entry>(
  article: Article,
  find: FindEntries<Entry>,
  wordsOf: (entry: Entry) => EntryWords,
  report: (finding: Finding<'prefer' | 'avoid'>) => void,
): void {
  const { masked } = article.document;
  for (const paragraph of article.document.paragraphs) {
    if (!isCopy(paragraph)) continue;
    const from = paragraph.dateline?.end ?? paragraph.start;
    for (const match of find(masked.slice(from, paragraph.end))) {
      const span = { start: from + match.start, end: from + match.end };
      const words = wordsOf(match.entry);
      const quotation = quotationAt(article, span);
      if (quotation && !words.insideQuotes) continue;
      const fitted = fitCapitals(article, paragraph, span, match, words.prefer);
      if (fitted === null) continue;
      report({
        ...span,
        message: fitted.length > 0 ? 'prefer' : 'avoid',
        data: { found: masked.slice(span.start, span.end), prefer: listed(fitted), why: reason(words) },
        fixes: quotation ? [] : fixesOf(article, span, fitted),
        ...(words.level ? { level: words.level } : {}),
      });
    }
  }
}

/** What to write, with the capitals that the place asks for; null where what stands there is right, or is a name that only looks the same. */
function fitCapitals<Entry>(
  article: Article,
  paragraph: Paragraph,
  span: Span,
  { form }: EntryMatch<Entry>,
  prefer: readonly string[],
): readonly string[] | null {
  const found = article.document.masked.slice(span.start, span.end);
  const wanted = wantedFor(form, prefer);
  const isCapital = startsWithCapital(found);
  const shouted = found.length > 1 && found === found.toUpperCase() && isShouted(article, paragraph);
  const opens = isAtStart(article, paragraph, span.start);
  // "Gas" amid a sentence, where the house avoids "gas", is a name, or part of one.
  if (isCapital && !startsWithCapital(form.avoid) && !opens && !shouted && isRunningCopy(paragraph)) return null;
  const fitted = wanted.map((text) => {
    if (shouted) return text.toUpperCase();
    return isCapital && (opens || !startsWithCapital(form.avoid)) ? capitalize(text) : text;
  });
  return fitted.includes(found) ? null : fitted;
}

/** An inflection has its own counterpart; the alternatives are those of the plain form. */
function wantedFor({ prefer: own }: AvoidedForm, prefer: readonly string[]): readonly string[] {
  if (own === null) return prefer;
  return prefer.includes(own) ? [own, ...prefer.filter((other) => other !== own)] : [own];
}

/** Whether only marks stand between the start of the sentence, or of the line, and the place. */
function isAtStart(article: Article, paragraph: Paragraph, offset: number): boolean {
  const from = Math.max(paragraph.dateline?.end ?? paragraph.start, sentenceAt(article, offset)?.start ?? paragraph.start);
  return !/[\p{L}\p{N}]/u.test(article.document.masked.slice(from, offset));
}

/** "iPhone" keeps its small letter everywhere. */
const capitalize = (text: string): string =>
  /^\p{Ll}[^\s]*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

/** " (it is shorter; Style guide, U)", or nothing. */
function reason({ why, source }: EntryWords): string {
  const parts = [why, source].flatMap((part) => (part === null || part === '' ? [] : [part.replace(/[.\s]+$/, '')]));
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

/** None where markup stands between the words: it would be lost. */
function fixesOf({ document }: Article, span: Span, prefer: readonly string[]): readonly Fix[] {
  if (document.text.slice(span.start, span.end) !== document.masked.slice(span.start, span.end)) return [];
  return prefer.map((text) => ({
    title: `Write “${text}”`,
    edits: [{ ...span, text }],
    ...(prefer.length === 1 ? { preferred: true } : {}),
  }));
}
