/** A paragraph as this stage meets it: what it reads of a story is read by such paragraphs, and compared by them from version to version. */
import { readScenes, type Scene } from '../../names/paragraphs/scene.ts';
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Story } from './window.ts';

/** One and the same object while words, role, names and quotations of the paragraph stay the same. */
export interface QuotedScene {
  readonly scene: Scene;
  /** Its quotations, their places counted from the paragraph's start. */
  readonly quotes: string;
  /** No two have the same. */
  readonly id: number;
  /** What this stage remembers of it. */
  readonly memory: Map<unknown, unknown>;
}

export type ReadQuotedScenes = (story: Story) => readonly QuotedScene[];

/** A speech that runs on is closed elsewhere: so many ways of it are remembered. */
const mostForms = 4;

export function createQuotedSceneReader(): ReadQuotedScenes {
  const key = {};
  let count = 0;
  return ({ document, tokens, quotes: { quotes }, names }) => {
    let next = 0;
    return readScenes(document, tokens, names).scenes.map((scene, paragraph) => {
      const { start, end } = document.paragraphs[paragraph]!;
      const first = next;
      while (next < quotes.length && quotes[next]!.start < end) next++;
      const own = quotes
        .slice(first, next)
        .map((quote) => formOf(quote, start))
        .join(' ');
      const known = (answerOf(scene.memory, key) ?? []) as readonly QuotedScene[];
      const same = known.find((quoted) => quoted.quotes === own);
      if (same) return same;
      const quoted: QuotedScene = { scene, quotes: own, id: count++, memory: new Map() };
      keepAnswer(scene.memory, key, [quoted, ...known.slice(0, mostForms - 1)]);
      return quoted;
    });
  };
}

/** All that a quotation is but its id. */
const formOf = ({ start, end, mark, inner, closeMark, depth, runsOn, continues }: Quote, offset: number): string =>
  `${start - offset}-${end - offset} ${mark} ${inner.start - start}-${inner.end - start} ${closeMark ? closeMark.start - start : ''} ${depth} ${runsOn} ${continues !== null}`;
