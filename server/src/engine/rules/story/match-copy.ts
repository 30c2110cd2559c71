/** Where patterns match within paragraphs, with places as offsets into the document. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { searchCopy } from './search-copy.ts';

export interface CopyMatch {
  readonly place: Span;
  readonly groups: Readonly<Record<string, string>>;
  /** Where a named group stands that took part in the match. */
  readonly at: (group: string) => Span;
}

/** Indices from a paragraph's start. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: CopyMatch['groups'];
  readonly indices: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * All matches in all paragraphs, paragraph by paragraph. The patterns have the flags d and g, and named groups only; they are one and the same list
 * each time, and what they find is remembered by it. `needs` is a cheap test that all copy with a match passes.
 */
export function matchCopy(article: Article, patterns: readonly RegExp[], needs: RegExp): readonly CopyMatch[] {
  const search = (copy: string): readonly Match[] => (needs.test(copy) ? matchesIn(copy, patterns) : []);
  const matches: CopyMatch[] = [];
  for (const { paragraph, found } of searchCopy(article, isAny, search, patterns)) {
    for (const { start, end, groups, indices } of found) {
      matches.push({
        place: { start: paragraph.start + start, end: paragraph.start + end },
        groups,
        at: (group) => {
          const [from, to] = indices[group]!;
          return { start: paragraph.start + from, end: paragraph.start + to };
        },
      });
    }
  }
  return matches;
}

const isAny = (): boolean => true;

const matchesIn = (copy: string, patterns: readonly RegExp[]): readonly Match[] =>
  patterns.flatMap((pattern) =>
    matchesOf(pattern, copy).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: { ...match.groups },
      indices: { ...match.indices!.groups },
    })),
  );
