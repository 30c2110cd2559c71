/** Phrases that bring nobody in but say what somebody already named is like: "the 33-year-old defender", "the Kano-born striker", "the teenager". */
import { countryCode, demonymCountry } from '../../names/lists/places.ts';
import { positions } from './positions.ts';
import type { Token } from '../../tokens/token.ts';

/** Nouns for people of an age, with the years that go with them. */
const ages: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['teenager', [13, 19]],
  ['teen', [13, 19]],
  ['youngster', [5, 24]],
  ['pensioner', [58, 120]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
  ['centenarian', [100, 120]],
]);

/** Whether somebody of these years may be called so. */
export function isOfAge(head: string, years: number): boolean {
  const [least, most] = ages.get(head) ?? [0, Infinity];
  return least <= years && years <= most;
}

export const isAgeNoun = (head: string): boolean => ages.has(head);

/** Of these the young hold no office. */
export const isYouth = (head: string): boolean => (ages.get(head)?.[1] ?? Infinity) < 30;

/** Those on a field. */
const athletes = `striker midfielder defender winger goalkeeper footballer cricketer batsman batter bowler all-rounder quarterback linebacker sprinter swimmer cyclist
  golfer boxer ${positions}`;

/** Trades that copy puts for a name it has just given, and that no scene brings along, as a trial does its judge. */
const varied = new Set(
  `${athletes} singer songwriter singer-songwriter rapper actor actress novelist poet playwright comedian comedienne filmmaker`.split(
    /\s+/,
  ),
);

/** What any of those on a field may be called besides. */
const sport = new Set(
  `${athletes} forward keeper player captain skipper star international substitute champion debutant teammate veteran`.split(
    /\s+/,
  ),
);

/** What scholars are called besides. */
const science = new Set(
  'scientist researcher author professor prof academic lecturer physicist chemist astronomer mathematician'.split(' '),
);
const isScholar = (head: string): boolean => science.has(head) || isOfScience(head);

/** "Herpetologist". */
export const isOfScience = (head: string): boolean => head.endsWith('ologist');

/** Whether both may be said of one person who plays, or of one scholar. */
export const areOfOneField = (head: string, other: string): boolean =>
  (sport.has(head) && sport.has(other)) || (isScholar(head) && isScholar(other));

/** How plainly the phrase describes: 2 by age, birth or children; 1 by a trade; 0 not at all. `first` is its determiner, `end` past what belongs to its head. */
export function describes(tokens: readonly Token[], first: number, head: number, end: number): 0 | 1 | 2 {
  if (tokens[first]!.lower !== 'the') return 0;
  const { lower: noun } = tokens[head]!;
  if (ages.has(noun) || /^(?:father|mother|dad|mum|mom|grandfather|grandmother)-of-/.test(noun)) return 2;
  for (let i = first + 1; i < head; i++) if (/-(?:born|old)$/.test(tokens[i]!.text) || isCutAge(tokens, i)) return 2;
  // “The Footballer of the Year” is a title.
  if (end !== head + 1) return 0;
  return varied.has(noun) || isOfScience(noun) || (sport.has(noun) && head > first + 1 && isOfCountry(tokens[head - 1]!)) ? 1 : 0;
}

/** “The Zimbabwe | forward”, “the Ghanaian | captain”. */
const isOfCountry = ({ text, lower }: Token): boolean =>
  text !== lower && (demonymCountry(lower) !== undefined || countryCode(lower) !== undefined);

/** "43-year-old" where it is cut at its hyphens. */
const isCutAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'old' && tokens[i - 1]!.text === '-' && !tokens[i]!.spaced;
