/** Where two versions of a story differ, by paragraphs. */
import type { Known } from './known.ts';
import type { QuotedScene } from './quoted-scene.ts';
import type { Story } from './window.ts';

export interface Change {
  /** The paragraphs that are new: half-open range in the new version, and where the range ends in the old one. */
  readonly first: number;
  readonly end: number;
  readonly lastEnd: number;
  /** How far what stands behind them has moved: UTF-16 units, tokens, quotations, outermost quotations. */
  readonly characters: number;
  readonly tokens: number;
  readonly quotes: number;
  readonly outer: number;
  /** Tokens of the old version: the first that is gone, and the first behind those. */
  readonly firstToken: number;
  readonly lastToken: number;
}

export function changeBetween(known: Known, { document, tokens, quotes }: Story, scenes: readonly QuotedScene[]): Change {
  const [now, was] = [document.paragraphs, known.document.paragraphs];
  const shorter = Math.min(now.length, was.length);
  let first = 0;
  while (first < shorter && scenes[first] === known.scenes[first] && now[first]!.start === was[first]!.start) first++;
  const characters = (now.at(-1)?.start ?? 0) - (was.at(-1)?.start ?? 0);
  let same = 0;
  while (same < shorter - first) {
    const [a, b] = [now.length - 1 - same, was.length - 1 - same];
    if (scenes[a] !== known.scenes[b] || now[a]!.start - was[b]!.start !== characters) break;
    same++;
  }
  const lastEnd = was.length - same;
  const outer = quotes.quotes.reduce((count, { depth }) => (depth === 0 ? count + 1 : count), 0);
  const tokenAt = (paragraph: number): number => known.tokens.paragraphs[paragraph]?.firstToken ?? Infinity;
  return {
    first,
    end: now.length - same,
    lastEnd,
    characters,
    tokens: tokens.tokens.length - known.tokens.tokens.length,
    quotes: quotes.quotes.length - known.kinds.length,
    outer: outer - known.links.length,
    firstToken: tokenAt(first),
    lastToken: tokenAt(lastEnd),
  };
}

/** The new index of a token of the old version: -1 for none, -2 for one that is gone. */
export function movedToken(token: number, { firstToken, lastToken, tokens }: Change): number {
  if (token < 0) return -1;
  return token < firstToken ? token : token >= lastToken ? token + tokens : -2;
}
