/** Marks by their kind, for a quotation that has lost or not yet got one. */
import type { ArticleQuote } from '../../engine/index.ts';

export const closingMarks: Readonly<Record<ArticleQuote['mark'], string>> = {
  'curly-double': '”',
  'curly-single': '’',
  'straight-double': '"',
  'straight-single': "'",
  guillemet: '»',
  low: '“',
};
