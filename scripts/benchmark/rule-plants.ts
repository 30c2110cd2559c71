/** Faults of single rules, planted in clean copy by script. */

/** One match of the pattern becomes the fault; an article is fit that has as many matches as `least`. */
export interface Plant {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly fault: string;
  readonly least: number;
}

export const rulePlants: readonly Plant[] = [
  { rule: 'quotes/unclosed', pattern: /(?<=[a-z][,.])”(?= [a-z])/g, fault: '', least: 1 },
  { rule: 'quotes/stray-closing', pattern: /(?<=\n)“(?=[A-Z][^“”\n]+”)/g, fault: '', least: 1 },
  { rule: 'quotes/wrong-direction', pattern: /(?<=[a-z] )“(?=[a-z][^“”\n]+”)/g, fault: '”', least: 1 },
  { rule: 'quotes/mixed-marks', pattern: /(?<=[a-z] )“([a-z][^“”"\n]+)”/g, fault: '"$1"', least: 3 },
  {
    rule: 'quotes/comma-before-attribution',
    pattern: /(?<=\n[“"][A-Z][^“”"\n]{20,200}[a-z]),(?=[”"] (?:he|she) said\.)/g,
    fault: '',
    least: 1,
  },
  { rule: 'quotes/stop-placement', pattern: /(?<=[a-z] [“"][a-z][^“”".?!\n]{2,40}),([”"])/g, fault: '$1,', least: 3 },
  { rule: 'quotes/lead-in', pattern: /(?<=\b(?:said|added|asked)),(?= [“"][A-Z])/g, fault: ':', least: 3 },
  { rule: 'spelling/repeated-word', pattern: /(?<=[a-z] )the(?= [a-z])/g, fault: 'the the', least: 2 },
  {
    rule: 'spelling/mixed-suffix',
    pattern: /(?<=\b(?:organ|real|recogn|critic|emphas))iz(?=e|ed|ing|es\b)/g,
    fault: 'is',
    least: 3,
  },
  { rule: 'copy/placeholder', pattern: /(?<=[a-z] )\d{2}(?= [a-z])/g, fault: 'TK', least: 1 },
  { rule: 'copy/apostrophe', pattern: /(?<=[a-z])’(?=s [a-z])/g, fault: "'", least: 3 },
  { rule: 'copy/dash-style', pattern: /(?<=[a-z]) — (?=[a-z])/g, fault: ' -- ', least: 3 },
  { rule: 'copy/double-space', pattern: /(?<=[a-z]) (?=[a-z])/g, fault: '  ', least: 9 },
  { rule: 'numbers/percent', pattern: /(?<=[a-z] \d\d) percent(?= [a-z])/g, fault: '%', least: 3 },
  { rule: 'numbers/thousands', pattern: /(?<=[a-z] \d\d),(?=\d{3} [a-z])/g, fault: '', least: 2 },
  { rule: 'numbers/currency', pattern: /(?<=[a-z] \$\d{1,3}) million(?= [a-z])/g, fault: 'm', least: 3 },
  { rule: 'numbers/time-style', pattern: /(?<=[a-z] \d) p\.m\.(?= [a-z])/g, fault: 'pm', least: 2 },
];

/** The text with one match of the plant's pattern made the fault. */
export function plantAt(text: string, { fault }: Plant, match: RegExpExecArray): string {
  const put = fault.replace('$1', () => match[1] ?? '');
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
}
