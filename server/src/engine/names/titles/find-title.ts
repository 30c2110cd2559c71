/** The title or role before a person's name: "Mr", "Secretary of State,", "Russian Foreign Minister". */
import type { Span } from '../../text/span.ts';
import { isJoinedRole } from '../lists/name-words.ts';
import type { ParagraphWords, Words } from '../tagging/read-words.ts';
import { flag } from '../tagging/word-flags.ts';
import { look } from '../tagging/word-form.ts';

const longestTitle = 9;
const linking = new Set(['of', 'for', 'and', 'the', '&', '-', 'to', 'on']);
const pronouns = new Set([
  'mine',
  'his',
  'hers',
  'theirs',
  'yours',
  'ours',
  'all',
  'them',
  'it',
  'this',
  'that',
  'which',
  'whom',
  'him',
  'her',
  'us',
]);
const stops = new Set([
  'when',
  'where',
  'as',
  'in',
  'at',
  'from',
  'by',
  'with',
  'while',
  'after',
  'before',
  'that',
  'said',
  'told',
]);

/** Title of the name of words `first` up to `after`, counted from the paragraph's start; null without one. */
export function findTitle(paragraph: ParagraphWords, first: number, after: number): Span | null {
  const { words, first: begin } = paragraph;
  let end = first;
  const comma = isMark(paragraph, end - 1, ',');
  if (comma) end--;
  if (isMark(paragraph, end - 1, '.') && end - 2 >= begin && words.flags[end - 2]! & flag.honorific) end--;
  end = beforeBracket(paragraph, end);
  if (end <= begin) return null;
  const last = end - 1;
  const isHonorific = (i: number): boolean => (words.flags[i]! & flag.honorific) !== 0 && words.look[i] !== look.lower;
  const isRole = (i: number): boolean =>
    (words.flags[i]! & flag.role) !== 0 || /(?:ologist|ician)$/.test(words.folded[i]!) || isJoinedRole(words.folded[i]!);
  if (!comma && isHonorific(last) && !isRole(last)) {
    let start = last;
    while (start - 1 >= begin && isHonorific(start - 1)) start--;
    return { start: words.start[start]!, end: words.end[first - 1]! };
  }
  // The role itself: the last word, or the head of "Secretary of State", "head of the Grain Board".
  let head = last;
  if (!isRole(head)) {
    while (
      head > begin &&
      last - head < longestTitle &&
      !isRole(head) &&
      (head === last || words.look[head] !== look.lower || linking.has(words.folded[head]!))
    ) {
      head--;
    }
    if (
      !isRole(head) ||
      head + 2 > last ||
      !['of', 'for', 'to'].includes(words.folded[head + 1]!) ||
      (words.look[last] === look.lower && head + 2 !== last)
    ) {
      return null;
    }
  }
  if (pronouns.has(words.folded[last]!)) return null;
  let start = head;
  while (start - 1 >= begin && last - start < longestTitle && belongsBefore(words, start - 1)) start--;
  // Over a comma, "Secretary of State, Ann Obi" and "the chief of staff, Ann Obi, said"; but not "after they met the mayor, Ann Obi left".
  if (comma && words.look[head] === look.lower && !isMark(paragraph, after, ',')) return null;
  return { start: words.start[start]!, end: words.end[comma ? last : first - 1]! };
}

/** Whether the word is that mark. */
const isMark = ({ copy, words, first, end }: ParagraphWords, i: number, mark: string): boolean =>
  i >= first && i < end && words.end[i]! - words.start[i]! === 1 && copy[words.start[i]!] === mark;

/** "Chief (Mrs) Ada Obi", "Prof. (Dr.) Jane Doe": where the bracket opens, else `end`. */
function beforeBracket(paragraph: ParagraphWords, end: number): number {
  if (!isMark(paragraph, end - 1, ')')) return end;
  const { words, first: begin } = paragraph;
  let open = end - 2;
  while (open > begin && (isMark(paragraph, open, '.') || (words.flags[open]! & flag.honorific) !== 0)) open--;
  return open > begin && open < end - 2 && isMark(paragraph, open, '(') ? open : end;
}

/** Words that stand before the head of a title and belong to it. */
function belongsBefore(words: Words, i: number): boolean {
  const bits = words.flags[i]!;
  if (stops.has(words.folded[i]!)) return false;
  if (words.look[i] === look.mark) return words.folded[i] === '-';
  if (bits & (flag.roleModifier | flag.role | flag.demonym)) return true;
  if (bits & flag.organizationWord) return true;
  // "Supreme" of "Supreme Court justice": a capital right before a body's noun with one.
  const isCapital = words.look[i] !== look.lower && words.look[i] !== look.number && !words.opens[i] && !(bits & flag.calendar);
  if (isCapital && words.flags[i + 1]! & flag.organizationWord && words.look[i + 1] !== look.lower) return true;
  return (bits & flag.country) !== 0 && words.look[i] === look.allCapitals;
}
