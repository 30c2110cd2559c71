/** The same word twice in a row: "the the". */
import type { Token } from '../../tokens/token.ts';
import { defineRule } from '../rule.ts';
import { isPieceOfWord, sentenceAt } from '../story/copy-tokens.ts';
import { indicesWhere, searchTokens } from '../story/search-tokens.ts';
import { quotationAt } from '../story/quotation-at.ts';

/** Never right twice, not even in speech. */
const neverTwice = new Set(
  'the a an and or of with from into than if because his its their our my your this these those be'.split(' '),
);
/** Right twice only where a clause that opened with "what", "who" … just before ends: "what it is is", "those who can can". */
const rightAfterClause = new Set('is are was were been has have he she they we will would can'.split(' '));
const clauseOpeners = new Set('what whatever who whom whose whoever which where how all that when'.split(' '));
/** So far before the two may such a clause have opened, in words. */
const longestClause = 6;
/** Right twice after a verb that leaves the first behind: "the man she spoke to to complain". */
const stranded = new Set('to for at as about'.split(' '));
/** Right twice after a verb with a particle: "they came in in March". For those of the first few, the verbs are told. */
const particles = new Set('in on over by up out off through'.split(' '));
/** "They handed the bags over over lunch": so many words before may the verb stand. */
const verbDistance = 4;
const verbsWith: Readonly<Record<string, RegExp>> = {
  in: /^(?:c[ao]m|go|went|mov|get|got|br[io]|t[ao]k|took|step|check|log|break|g[ai]v|hand|turn|set|kick|cav|chip|liv|join|tun|weigh|drop|let|send|sent|call|sign|fill|plug|pull|roll|pour|phon|usher|factor|sworn|swear|swore|mix|phas|ring|r[au]sh|sett)/,
  on: /^(?:go|gone|went|carr|mov|h[eo]ld|c[ao]m|press|turn|put|t[ao]k|took|pass|liv|drag|read|drov|driv|play|log|cl[iu]ng|look|egg|r[au]n)/,
  over: /^(?:t[ao]k|took|hand|turn|start|roll|fall|fell|carr|r[au]n|pull|cross|w[io]n|com|came|go|went|think)/,
  by: /^(?:pass|st[ao]|drop|c[ao]m|get|got|go|went|swing|swung|stop|rush|driv|drov)/,
};
/** Said or written twice on purpose. */
const onPurpose = new Set(
  'had that no so very really many much long far too more again bye ha blah knock chop tut hush never night pom goody cha tom yum dum choo tuk win'.split(
    ' ',
  ),
);

export const repeatedWord = defineRule({
  name: 'spelling/repeated-word',
  level: 'warning',
  summary: 'A word that stands twice in a row.',
  messages: {
    repeated: '“{word}” stands twice in a row, most likely a slip. Remove one.',
    inQuotation: '“{word}” stands twice in a row inside a quotation. If the speaker did not say it twice, remove one.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'word',
  options: {},
  check({ article, report }) {
    const { tokens, document } = article;
    for (const i of searchTokens(article, repetitionsIn)) {
      const [first, second] = [tokens[i - 1]!, tokens[i]!];
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

const repetitionsIn = (tokens: readonly Token[]): readonly number[] =>
  indicesWhere(tokens, (i) => {
    const { lower, text } = tokens[i]!;
    return i > 0 && tokens[i - 1]!.lower === lower && text === lower && /^\p{L}+$/u.test(text);
  });

/** `earlier` is what the sentence holds before the two. */
function isSlip(first: Token, second: Token, earlier: readonly Token[]): boolean {
  const word = second.lower;
  const before = earlier.at(-1);
  if (neverTwice.has(word)) return true;
  if (onPurpose.has(word) || !before) return false;
  if (particles.has(word)) {
    const verbs = verbsWith[word];
    if (!verbs) return !['VERB', 'PRON'].includes(before.pos);
    return before.pos !== 'ADV' && !earlier.slice(-verbDistance).some(({ lower }) => verbs.test(lower));
  }
  const opens = ({ lower }: Token): boolean => clauseOpeners.has(lower);
  if (stranded.has(word)) return !['VERB', 'PRON', 'ADV'].includes(before.pos) || !earlier.some(opens);
  const afterClause = earlier.slice(-longestClause).some(opens);
  if (rightAfterClause.has(word)) return !afterClause;
  if (first.pos !== second.pos || word.length < 3) return false;
  return second.pos === 'NOUN' || (second.pos === 'VERB' && !afterClause);
}
