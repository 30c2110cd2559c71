/** A paragraph as this stage meets it: what it reads of a story is read by such paragraphs, and compared by them from version to version. */
import { readScenes, type Scene } from '../../names/paragraphs/scene.ts';
import { answerOf, type FewAnswers, keepAnswer } from '../../text/few-answers.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Story } from './window.ts';

/** One and the same object while words, role, names and quotations of the paragraph stay the same. */
export interface QuotedScene {
  readonly scene: Scene;
  readonly quotes: readonly QuoteForm[];
  /** No two have the same. */
  readonly id: number;
  /** What this stage remembers of it (see setting.ts). */
  readonly memory: FewAnswers;
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
      const known = (answerOf(scene.memory, key) ?? []) as readonly QuotedScene[];
      const same = known.find((quoted) => areSame(quoted.quotes, quotes, first, next, start));
      if (same) return same;
      const own = quotes.slice(first, next).map((quote) => formOf(quote, start));
      const quoted: QuotedScene = { scene, quotes: own, id: count++, memory: [] };
      keepAnswer(scene.memory, key, [quoted, ...known.slice(0, mostForms - 1)]);
      return quoted;
    });
  };
}

/** All that a quotation is but its id, its places counted from the paragraph's start. */
interface QuoteForm {
  readonly start: number;
  readonly end: number;
  readonly mark: Quote['mark'];
  readonly innerStart: number;
  readonly innerEnd: number;
  /** -1: it is not closed. */
  readonly closeStart: number;
  readonly depth: number;
  readonly runsOn: boolean;
  readonly continues: boolean;
}

const formOf = ({ start, end, mark, inner, closeMark, depth, runsOn, continues }: Quote, offset: number): QuoteForm => ({
  start: start - offset,
  end: end - offset,
  mark,
  innerStart: inner.start - offset,
  innerEnd: inner.end - offset,
  closeStart: closeMark ? closeMark.start - offset : -1,
  depth,
  runsOn,
  continues: continues !== null,
});

/** Whether `quotes` from `first` to `end` are these, `offset` further on in the text. */
function areSame(forms: readonly QuoteForm[], quotes: readonly Quote[], first: number, end: number, offset: number): boolean {
  if (forms.length !== end - first) return false;
  for (let i = 0; i < forms.length; i++) {
    const [form, quote] = [forms[i]!, quotes[first + i]!];
    const isSame =
      form.start + offset === quote.start &&
      form.end + offset === quote.end &&
      form.mark === quote.mark &&
      form.innerStart + offset === quote.inner.start &&
      form.innerEnd + offset === quote.inner.end &&
      form.closeStart === (quote.closeMark ? quote.closeMark.start - offset : -1) &&
      form.depth === quote.depth &&
      form.runsOn === quote.runsOn &&
      form.continues === (quote.continues !== null);
    if (!isSame) return false;
  }
  return true;
}
