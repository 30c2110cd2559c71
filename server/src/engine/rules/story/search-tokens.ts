/** Searches in the tokens of single paragraphs, remembered by paragraph: after an edit only the edited one is searched again. */
import type { Article } from '../../article/article.ts';
import type { Token } from '../../tokens/token.ts';

/**
 * Indices into the Article's tokens, in text order. `search` answers with indices into the paragraph's tokens that it is given; it must see nothing of
 * these but their words and parts of speech, and be one and the same function each time, for its answers are kept by it.
 */
export function searchTokens(
  { paragraphRanges, notes }: Article,
  search: (tokens: readonly Token[]) => readonly number[],
): readonly number[] {
  const indices: number[] = [];
  for (let i = 0; i < paragraphRanges.length; i++) {
    const { firstToken } = paragraphRanges[i]!;
    const found = notes[i]!.searchTokens(search);
    for (let k = 0; k < found.length; k++) indices.push(firstToken + found[k]!);
  }
  return indices;
}

/** Indices of those tokens of a paragraph for which the test holds. */
export const tokensThat =
  (isWanted: (token: Token) => boolean) =>
  (tokens: readonly Token[]): readonly number[] =>
    indicesWhere(tokens, (i) => isWanted(tokens[i]!));

/** Indices for which the test holds. Most paragraphs have none: nothing is made but the list. */
export function indicesWhere(tokens: readonly Token[], isWanted: (index: number) => boolean): readonly number[] {
  const indices: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isWanted(i)) indices.push(i);
  return indices;
}
