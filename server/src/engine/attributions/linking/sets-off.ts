/** Quotations that what stands before them hands over to somebody, whoever it is: “The mayor had one message: “Stay home.”” */
import type { QuoteRange, Reading } from '../copy/reading.ts';
import { looksNamed } from './looks-named.ts';

/** Fewer tokens, marks included, may be a name behind a comma. */
const leastTokens = 7;

/** Whether a colon leads in words that begin with a capital: a whole utterance, the marks its bounds. */
export const isLedInByColon = (reading: Reading, range: QuoteRange): boolean =>
  textBefore(reading, range) === ':' && opensLarge(reading, range);

/** Whether that, or a comma before a whole sentence in marks, says that somebody speaks. */
export function isSetOff(reading: Reading, range: QuoteRange): boolean {
  if (isLedInByColon(reading, range)) return true;
  const { tokens } = reading;
  return (
    textBefore(reading, range) === ',' &&
    range.end - range.first >= leastTokens &&
    range.quote.closeMark !== null &&
    /^[.?!…]/.test(tokens[range.end - 2]?.text ?? '') &&
    opensLarge(reading, range) &&
    !looksNamed(reading, range)
  );
}

/** Of the same paragraph; empty where the quotation opens it. */
const textBefore = ({ tokens, paragraphs }: Reading, { first, paragraph }: QuoteRange): string =>
  first > paragraphs[paragraph]!.firstToken ? tokens[first - 1]!.text : '';

const opensLarge = ({ tokens }: Reading, { first }: QuoteRange): boolean =>
  /^(?:[\p{Lu}\p{N}[…]|\.\.\.)/u.test(tokens[first + 1]?.text ?? '');
