/** What kind of quotation stands within another: “He told me ‘I’ll be home by six’”, “they call it ‘a joke’”, “I wrote ‘The Long Tide’”. */
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { QuoteKind } from '../attribution.ts';
import type { QuoteRange, Reading } from '../copy/reading.ts';
import type { CueLexicon } from '../cues/cue-lexicon.ts';
import { followsNamer, hasTitleCapitals } from './looks-named.ts';

/** Tokens between a verb of saying and the words that it leads in, at most: "told my sister’s boy,", "called it". */
const reach = 4;
/** Tokens between the words and the verb behind them: "‘Stop,’ the old man said". */
const reachBehind = 5;

/** Whose words they are is not asked. */
export function nestedKind(reading: Reading, quote: Quote, lexicon: CueLexicon): QuoteKind {
  const range = rangeOf(reading, quote);
  const isTitle = hasTitleCapitals(reading, range);
  if (isTitle && !hasStop(reading, range) && !isSetOff(reading, range)) return 'title';
  // “They called him ‘thin’” names nothing.
  if (followsCalled(reading, range)) return 'partial';
  if (followsNamer(reading, range)) return 'title';
  if (isLedIn(reading, range, lexicon) || isTagged(reading, range, lexicon)) {
    return isWhole(reading, range) ? 'direct' : 'partial';
  }
  return isTitle ? 'title' : 'scare';
}

function rangeOf({ tokens, paragraphOf }: Reading, quote: Quote): QuoteRange {
  const first = countLeading(tokens, ({ start }) => start < quote.start);
  const end = countLeading(tokens, ({ start }) => start < quote.end);
  // It has no place among the outermost ones, so that none of them is taken for an item of its list.
  return { quote, index: 0, first, end, paragraph: paragraphOf[first] ?? 0 };
}

/** A verb of saying before it, with nothing but a hearer or a comma between. */
function isLedIn({ tokens, sentenceOf, paragraphs }: Reading, { first, paragraph }: QuoteRange, lexicon: CueLexicon): boolean {
  const from = Math.max(paragraphs[paragraph]?.firstToken ?? 0, first - 1 - reach);
  for (let i = first - 1; i >= from && sentenceOf[i] === sentenceOf[first]; i--) {
    const { lower, text, pos } = tokens[i]!;
    if (lexicon.has(lower) && (pos === 'VERB' || pos === 'AUX')) return true;
    if (/^(?:as|like|all)$/.test(lower) && /^(?:was|were|’s|'s|is|’m|be)$/.test(tokens[i - 1]?.lower ?? '')) {
      return lower !== 'as';
    }
    const isComma = i === first - 1 && /^[,:]$/.test(text);
    if (!isComma && (pos === 'PUNCT' || pos === 'VERB' || pos === 'CCONJ')) return false;
  }
  return false;
}

/** "‘Stop,’ he said": a comma within, and a verb of saying behind. */
function isTagged({ tokens, sentenceOf }: Reading, { end }: QuoteRange, lexicon: CueLexicon): boolean {
  if (!/^[,?!]$/.test(tokens[end - 2]?.text ?? '')) return false;
  for (let i = end; i < Math.min(tokens.length, end + reachBehind) && sentenceOf[i] === sentenceOf[end]; i++) {
    const { lower, pos } = tokens[i]!;
    if (lexicon.has(lower) && pos === 'VERB') return true;
    if (pos === 'PUNCT') return false;
  }
  return false;
}

/** A capital, or a comma or colon before it, or a stop within. */
const isWhole = (reading: Reading, range: QuoteRange): boolean =>
  isSetOff(reading, range) || hasStop(reading, range) || /^[\p{Lu}\p{N}]/u.test(reading.tokens[range.first + 1]?.text ?? '');

const isSetOff = ({ tokens }: Reading, { first }: QuoteRange): boolean => /^[,:]$/.test(tokens[first - 1]?.text ?? '');

const hasStop = ({ tokens }: Reading, { end, quote }: QuoteRange): boolean =>
  /^[.?!…]/.test(tokens[quote.closeMark ? end - 2 : end - 1]?.text ?? '');

const followsCalled = ({ tokens }: Reading, { first }: QuoteRange): boolean =>
  tokens[first - 1]?.lower === 'called' || tokens[first - 2]?.lower === 'called';
