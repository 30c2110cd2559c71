/** Compares all quotations of an article with the notes, and remembers what it has found for words that stay as they are. */
import { type Article, type ArticleQuote, type NoteFinding, textOf } from '../engine/index.ts';
import { type Judgement, judgeQuotation } from './judge-quotation.ts';
import type { Question } from './match-quotation.ts';
import type { NoteIndex } from './note-index.ts';

/** Compares with what was given at its making; keeps the answers to questions it was asked in the last two articles. */
export type CompareWithNotes = (article: Article, indexes: readonly NoteIndex[]) => readonly NoteFinding[] | null;

/** Null where there are no notes. Partial and direct quotations are compared, those inside others are not. */
export function createNoteComparison(): CompareWithNotes {
  let known = new Map<string, Judgement | null>();
  let knownFor: readonly NoteIndex[] = [];
  return (article, indexes) => {
    if (indexes.length === 0) return null;
    if (indexes.length !== knownFor.length || indexes.some((index, i) => index !== knownFor[i])) known = new Map();
    knownFor = indexes;
    const used = new Map<string, Judgement | null>();
    const speakers = speakersOf(article);
    const findings: NoteFinding[] = [];
    let near: Judgement['near'] = null;
    for (const quote of article.quotes) {
      if (quote.parent !== null || (quote.kind !== 'direct' && quote.kind !== 'partial')) continue;
      const names = speakers.get(quote.attribution ?? '') ?? [];
      const question: Question = { text: article.document.text, inner: quote.inner, speakers: names, near };
      const key: string = JSON.stringify([textOf(article.document.text, quote.inner), names, near]);
      const judged: Judgement | null = known.has(key) ? known.get(key)! : judgeQuotation(question, indexes);
      used.set(key, judged);
      if (!judged) continue;
      near = judged.near ?? near;
      findings.push({ ...shifted(judged, quote), quote: quote.id });
    }
    known = used;
    return findings;
  };

  /** What was found for words is told from the start of the words. */
  function shifted({ finding, from }: Judgement, quote: ArticleQuote): Omit<NoteFinding, 'quote'> {
    const moved = quote.inner.start - from;
    if (moved === 0) return finding;
    return {
      ...finding,
      differences: finding.differences.map((one) => ({ ...one, start: one.start + moved, end: one.end + moved })),
    };
  }
}

/** The forms by which the article calls the speaker of each attribution; none for those who have no name. */
function speakersOf({ attributions, entities, document }: Article): ReadonlyMap<string, readonly string[]> {
  const names = new Map(
    entities.map(({ id, named, name, mentions }) => [
      id,
      named
        ? [...new Set([name, ...mentions.filter(({ form }) => form === 'name').map((mention) => textOf(document.text, mention))])]
        : [],
    ]),
  );
  return new Map(attributions.map(({ id, speaker }) => [id, names.get(speaker ?? '') ?? []]));
}
