/** Swaps the order of a tag behind a quotation: “…,” Okoro said ↔ “…,” said Okoro. */
import { type Article, type ArticleAttribution, containsOffset, overlaps, type Span, textOf } from '../../engine/index.ts';
import type { Refactoring } from './refactoring.ts';

/** "Said he" is for ballads. */
const pronouns = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'one', 'this', 'that']);
/** What may follow "said Okoro" without being told as well: "Okoro told reporters" cannot be turned round. */
const mayFollow = new Set(['PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'ADV']);

export const swapTag: Refactoring = {
  kind: 'tagOrder',
  rewrites: ({ article }, at) => {
    const attribution = article.attributions.find((candidate) => touches(candidate, at));
    const tag = attribution && tagOf(article, attribution);
    if (!tag) return [];
    const { text } = article.document;
    const [first, second] = [textOf(text, tag.first), textOf(text, tag.second)];
    const between = text.slice(tag.first.end, tag.second.start);
    return [
      {
        title: `Write “${second} ${first}”`,
        edits: [{ start: tag.first.start, end: tag.second.end, text: `${second}${between}${first}` }],
      },
    ];
  },
};

const touches = ({ source, cue }: ArticleAttribution, { start, end }: Span): boolean =>
  [source, cue].some((span) => span !== null && span.start <= end && start <= span.end);

/** The two halves of a tag that can be swapped, in text order; null where the other order would be wrong or read badly. */
function tagOf(article: Article, { source, cue, quotes }: ArticleAttribution): { first: Span; second: Span } | null {
  const { document, quotes: all, tokens } = article;
  const { text } = document;
  if (!source || !cue || quotes.length === 0 || !/^[\p{L}’'-]+$/u.test(textOf(text, cue))) return null;
  const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
  if (text.slice(first.end, second.start) !== ' ') return null;
  if (all.some(({ inner }) => overlaps(inner, { start: first.start, end: second.end }))) return null;
  const before = text.slice(0, first.start).trimEnd();
  if (!all.some((quote) => quotes.includes(quote.id) && quote.end === before.length)) return null;
  if (pronouns.has(textOf(text, source).toLowerCase())) return null;
  const next = tokens.find(({ start }) => start >= second.end);
  if (first === source) return !next || mayFollow.has(next.pos) ? { first, second } : null;
  // What hangs on the name, "said Okoro, the mayor", would be cut off from it.
  const after = text.slice(second.end).trimStart();
  const hangs = /^(?:,(?!\s*[“"‘«„])|who\b|of\b|\(|[’'])/u.test(after) || containsOffset(second, next?.start ?? -1);
  return hangs ? null : { first, second };
}
