/** Finds the names of people, organizations and places. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Quotes } from '../quotes/quote.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Name } from './name.ts';

export function findNames(_document: NewsDocument, { tokens }: Tokens, _quotes: Quotes): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (tokens[end]?.pos === 'PROPN') end++;
    if (end === i) continue;
    names.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end, type: 'person', confidence: 0.5, title: null });
    i = end;
  }
  return names;
}
