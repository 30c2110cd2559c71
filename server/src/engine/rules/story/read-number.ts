/** Numbers as news copy writes them. */

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  k: 1e3,
};

/**
 * Pattern of a number in figures, with a currency sign and a scale: "£1.5 million", "10,000", "$3bn".
 * Its named groups are the name with `Figures` and with `Scale`. (A lookahead in the gap before the scale would be wrong: V8 as in Node 20
 * compiles it so that it fails from the second match on.)
 */
export const figurePattern = (name: string): string =>
  `(?:US|A|C|NZ)?[£$€¥]?(?<${name}Figures>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[- ]?(?<${name}Scale>thousand|million|billion|trillion|mn|bn|tn|m|b|k)\\b)?`;

/** What figures and a scale stand for, and half a unit of the last figure given: what rounding may have hidden (two figures of a round number are taken as exact). */
export function readFigures(figures: string, scale: string | undefined): { readonly value: number; readonly slack: number } {
  const digits = figures.replaceAll(',', '');
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const place = decimals > 0 ? -decimals : scale === undefined && zeros >= 3 ? Math.min(zeros, digits.length - 2) : 0;
  return { value: Number(digits) * factor, slack: 0.5 * factor * 10 ** place };
}
