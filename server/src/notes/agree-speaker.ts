/** Whether a label of a transcript may be the name of a speaker. */

/** `unknown`: the label, or the name, says nothing of who it is. */
export type Agreement = 'agrees' | 'differs' | 'unknown';

/** Labels that are parts in a conversation, not names; and what stands for nobody. */
const parts =
  /^(?:(?:speaker|voice|person|participant|guest|interviewee|male|female|man|woman|unidentified)\b.*|unknown|anonymous|q|a|qu|ans|question|answer|all|both|crowd|audience|narrator|voiceover|v\/o|host|presenter|interviewer|reporter|journalist|moderator|me|\d+)$/;

const honorifics = new Set(
  'mr mrs ms miss dr prof sir dame lord lady rev sen gov rep gen col capt lt sgt pres president minister mayor director judge'.split(
    ' ',
  ),
);

/** `names` are the forms by which the article calls the speaker; none where it does not name them. */
export function agreeSpeaker(label: string | null, names: readonly string[]): Agreement {
  const said = label === null ? [] : wordsOf(label);
  if (label === null || said.length === 0 || names.length === 0 || parts.test(fold(label))) return 'unknown';
  const bearers = names.map(wordsOf).filter(({ length }) => length > 0);
  if (bearers.length === 0) return 'unknown';
  return bearers.some((name) => mayBe(said, name)) ? 'agrees' : 'differs';
}

/** "HAAG", "T. Haag", "Torben", "TH", "Mayor Haag" for "Torben Haag". */
function mayBe(said: readonly string[], name: readonly string[]): boolean {
  if (said.length === 1 && said[0] === initials(name)) return true;
  const bare = said.filter((word) => !honorifics.has(word));
  const words = bare.length > 0 ? bare : said;
  const known = name.filter((word) => !honorifics.has(word));
  const fits = (word: string): boolean => known.some((other) => word === other || (word.length === 1 && other.startsWith(word)));
  // A shared last name is not enough where first names differ: "Mary Haag" is not "Torben Haag".
  if (words.length > 1 && known.length > 1) {
    return words.every(fits) || known.every((word) => words.some((other) => other === word));
  }
  return words.some((word) => known.includes(word));
}

const initials = (name: readonly string[]): string => name.map((word) => word[0]).join('');
const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .replace(/[’']s\b/g, '')
    .replace(/[.,’']/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
