/** The same word twice in a row: "the the". */
import type { Token } from '../../tokens/token.ts';
import { defineRule } from '../rule.ts';
import { isPieceOfWord, sentenceAt } from '../story/copy-tokens.ts';
import { quotationAt } from '../story/quotation-at.ts';

/** Never right twice, not even in speech. */
const neverTwice = new Set(
  'the a an and or of with from into than if because his its their our my your this these those'.split(' '),
);
/** Right twice only where a clause that opened with "what", "who" … ends: "what it is is", "those who can can". */
const rightAfterClause = new Set('is are was were be been has have to for at as he she they we will would can'.split(' '));
/** Right twice after a verb with a particle: "they came in in March". */
const particles = new Set('in on over up out off by through about'.split(' '));
const clauseOpeners = new Set('what whatever who whoever which where how all that when as if'.split(' '));
/** Said or written twice on purpose. */
const onPurpose = new Set(
  'had that no so very really many much long far too more again bye ha blah knock chop tut hush never night'.split(' '),
);

export const repeatedWord = defineRule({
  name: 'spelling/repeated-word',
  level: 'warning',
  summary: 'A word that stands twice in a row.',
  messages: {
    repeated: '“{word}” stands twice in a row, which is most often a slip of typing. Remove one.',
    inQuotation: '“{word}” stands twice in a row inside a quotation. If the speaker did not say it twice, remove one.',
  },
  insideQuotes: 'check',
  options: {},
  check({ article, report }) {
    const { tokens, document } = article;
    for (let i = 1; i < tokens.length; i++) {
      const [first, second] = [tokens[i - 1]!, tokens[i]!];
      if (first.lower !== second.lower || !/^\p{L}+$/u.test(second.text) || second.text !== second.lower) continue;
      if (tokens[i - 2]?.lower === first.lower || tokens[i + 1]?.lower === first.lower) continue;
      if (!/^\s+$/.test(document.text.slice(first.end, second.start))) continue;
      if (isPieceOfWord(article, first) || isPieceOfWord(article, second)) continue;
      const sentence = sentenceAt(article, first.start);
      if (!sentence || second.start >= sentence.end) continue;
      const place = { start: first.start, end: second.end };
      const data = { word: second.text };
      if (quotationAt(article, place)) {
        if (neverTwice.has(second.lower)) report({ ...place, message: 'inQuotation', data });
        continue;
      }
      const earlier = tokens.slice(sentence.firstToken, i - 1);
      if (!isSlip(first, second, earlier)) continue;
      const edits = [{ start: first.end, end: second.end, text: '' }];
      report({ ...place, message: 'repeated', data, fixes: [{ title: `Remove one “${second.text}”`, edits, preferred: true }] });
    }
  },
});

/** `earlier` is what the sentence holds before the two. */
function isSlip(first: Token, second: Token, earlier: readonly Token[]): boolean {
  const word = second.lower;
  if (neverTwice.has(word)) return true;
  if (onPurpose.has(word)) return false;
  if (particles.has(word)) return earlier.at(-1) !== undefined && !['VERB', 'PRON'].includes(earlier.at(-1)!.pos);
  const afterClause = earlier.some(({ lower }) => clauseOpeners.has(lower));
  if (rightAfterClause.has(word)) return !afterClause;
  if (first.pos !== second.pos || word.length < 3) return false;
  return second.pos === 'NOUN' || (second.pos === 'VERB' && !afterClause);
}
