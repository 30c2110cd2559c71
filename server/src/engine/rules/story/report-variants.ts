/** Names that a story writes in two ways: the rarer places, reported with the evidence. */
import type { Article } from '../../article/article.ts';
import type { SpellingVariant } from '../../entities/entity.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { isShoutedParagraph, paragraphIndexAt } from './copy-tokens.ts';
import { countForms, reportMinority, type FormPlace } from './minority.ts';
import { quotationAt } from './quotation-at.ts';

/** How a rule tells the variants of one entity. */
export interface VariantReport {
  /** The form to keep to whatever the story does more often, or null. */
  readonly house?: (variant: SpellingVariant) => string | null;
  /** Whether a fix is right so often that "fix all" may take it. */
  readonly preferred: boolean;
}

/** Places in quotations are evidence but are not reported: what was written there stays. */
export function reportVariant(
  article: Article,
  variant: SpellingVariant,
  report: (finding: Finding<'mixed' | 'house'>) => void,
  { house, preferred }: VariantReport,
): void {
  const { document } = article;
  const placesOf = (spans: readonly Span[]): FormPlace[] =>
    spans
      .filter((span) => !saysNothing(article, span))
      .map(({ start, end }) => ({ start, end, form: document.text.slice(start, end) }));
  const capitals = [variant.usual, variant.rare].find((form) => /^\p{Lu}{7,}$/u.test(form));
  const shouted = [...variant.usualSpans, ...variant.rareSpans].filter(
    ({ start, end }) => document.text.slice(start, end) === capitals,
  );
  // A long word that stands in capitals once is emphasis, not an abbreviation.
  if (variant.kind === 'case' && capitals !== undefined && shouted.length < 2) return;
  const forms = countForms([...placesOf(variant.usualSpans), ...placesOf(variant.rareSpans)]);
  reportMinority(
    forms,
    house?.(variant) ?? null,
    (finding) => {
      if (!quotationAt(article, finding)) report(finding);
    },
    ({ place, major }) => ({
      fixes: [{ title: `Change to “${major}”`, edits: [{ start: place.start, end: place.end, text: major }], preferred }],
    }),
  );
}

/**
 * Capitals that say nothing of how the name is written: a line in capitals, a dateline ("KYIV, Jan 26 (Agency)"), a speaker's label ("PENCE:"),
 * capitals among capitals, a part of a longer name ("CANAL+").
 */
function saysNothing(article: Article, span: Span): boolean {
  const { document } = article;
  const index = paragraphIndexAt(article, span.start);
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined || isShoutedParagraph(article, index)) return true;
  const form = document.text.slice(span.start, span.end);
  if (form !== form.toUpperCase()) return false;
  if (paragraph.dateline !== null && span.start < paragraph.dateline.end) return true;
  const before = document.masked.slice(paragraph.start, span.start);
  const after = document.masked.slice(span.end, Math.min(paragraph.end, span.end + 40));
  if (before.length < 12 && /^(?:, [^—–(]{1,24})? ?(?:—|–|-{1,2} |\()/.test(after)) return true;
  return /^(?:[:+]|[’']S\b)/.test(after) || /\p{Lu}{2,}[^\p{L}]{0,2}$/u.test(before) || /^[^\p{L}(]{0,2}\p{Lu}{2,}/u.test(after);
}
