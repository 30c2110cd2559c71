/** Takes off names what is no part of them: "Hey Frank", "Ten-man Rovers", "Hugh Lane Sunday, October 21"; "Monday", "N412bn" and "TK" alone are no names. */
import { weekdays } from '../../text/weekdays.ts';
import { placeholderWords } from '../../text/placeholder-words.ts';
import { leaveOutFirst, retype } from './change-labels.ts';
import { beginOf, endOf, outside, singleOf, tagTypes, typeOfLabel } from './labels.ts';
import { forEachInStretches, type ParagraphWords, type Words } from './read-words.ts';
import { flag } from './word-flags.ts';

const person = tagTypes.indexOf('person');
const other = tagTypes.indexOf('other');
/** Words that greet whoever is named behind them. */
export const greetings: ReadonlySet<string> = new Set(
  'hey hi hello hallo dear thanks thank goodbye bye farewell congratulations'.split(' '),
);
/** Whom somebody speaks to, without a name: “Ma’am, which one?” */
const addressing: ReadonlySet<string> = new Set(['sir', 'madam', "ma'am", 'ma’am', 'monsieur', 'signora']);
const months = new Set('january february march april may june july august september october november december'.split(' '));

/** "N412bn", "RM69.6m", "R250,000"; "A4", "G20" and "N12" are names of things. */
const amount = /^[a-z]{1,3}\d[\d,]*(?:\.\d+)?(?:bn|mn?|tn|trn|cr)$|^[a-z]{1,3}\d{1,3}(?:,\d{3})+$/;
/** "N50 million". */
const beforeScale = /^[a-z]{1,3}\d[\d,]*(?:\.\d+)?$/;
/** "Ten-man Rovers", "Three-time champion Obi". */
const countsOff =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)[-‐‑](?:man|woman|men|women|member|time|strong|day|year)$/;
const scales: ReadonlySet<string> = new Set('million billion trillion crore lakh'.split(' '));

/** Changes `labels`. */
export function trimNames(paragraph: ParagraphWords, labels: Uint8Array): void {
  const { words } = paragraph;
  forEachInStretches(paragraph, (i) => {
    if (isSingle(labels[i]!) && (isAmount(paragraph, i) || placeholderWords.has(words.folded[i]!))) labels[i] = outside;
    if (isSingle(labels[i]!) && addressing.has(words.folded[i]!)) labels[i] = outside;
    if (isBegin(labels[i]!) && countsOff.test(words.folded[i]!)) leaveOutFirst(labels, i);
    if (isBegin(labels[i]!) && greetings.has(words.folded[i]!)) leaveOutGreeting(words, labels, i);
    if (labels[i] === singleOf(other) && (weekdays.has(words.folded[i]!) || months.has(words.folded[i]!))) labels[i] = outside;
    if (labels[i] === endOf(person) && weekdays.has(words.folded[i]!) && isInDate(words, i)) {
      labels[i] = outside;
      labels[i - 1] = labels[i - 1] === beginOf(person) ? singleOf(person) : endOf(person);
    }
  });
}

const isAmount = ({ words: { folded }, end }: ParagraphWords, i: number): boolean =>
  amount.test(folded[i]!) || (i + 1 < end && scales.has(folded[i + 1]!) && beforeScale.test(folded[i]!));

const isSingle = (label: number): boolean => label !== outside && label === singleOf(typeOfLabel(label));

const isBegin = (label: number): boolean => label !== outside && label === beginOf(typeOfLabel(label));

/** Whoever is greeted by a given name is a person, whatever the two words together were taken for. */
function leaveOutGreeting(words: Words, labels: Uint8Array, greeting: number): void {
  if (words.flags[greeting + 1]! & flag.given) retype(labels, greeting, person);
  leaveOutFirst(labels, greeting);
}

/** "Sunday" is a name too; before a month or a day's number it is not. */
function isInDate(words: Words, i: number): boolean {
  const next = words.folded[i + 1] === ',' ? i + 2 : i + 1;
  const isNear = next < words.count && words.paragraph[next] === words.paragraph[i];
  return isNear && (Boolean(words.flags[next]! & flag.calendar) || /^\d{1,2}$/.test(words.folded[next]!));
}
