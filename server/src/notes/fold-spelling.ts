/** Makes British and American spellings of a word alike, so that a transcript by the other's machine does not differ. */

/** Endings by rule, in words long enough that the folded form is no other word. Both sides are folded, so a fold need not be English. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,}[^aeiou])our(s|ed|ing|ite|ites|able|ful|hood|ly)?$/, '$1or$2'],
  [/^(.{3,}|ag|ar)is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^(.{2,}[bt])re(s|d)?$/, '$1er$2'],
  [/^(.{4,})ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/^(.{3,})ogue(s)?$/, '$1og$2'],
  [/^(def|off|pret|lic)ence(s|d)?$/, '$1ense$2'],
];

const words: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['judgement', 'judgment'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['kerb', 'curb'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['dreamt', 'dreamed'],
  ['whilst', 'while'],
  ['towards', 'toward'],
]);

/** `word` is in small letters without accents. */
export function foldSpelling(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  for (const [pattern, folded] of rules) {
    if (pattern.test(word)) return word.replace(pattern, folded);
  }
  return word;
}
