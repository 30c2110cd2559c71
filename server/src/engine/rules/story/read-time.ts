/** Times of day as news copy writes them: 3pm, 3.30 p.m., 15:00. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { sentenceAt } from './copy-tokens.ts';
import { isInBrackets, matchOutsideQuotations } from './match-outside-quotations.ts';

export interface WrittenTime extends Span {
  /** 0 to 23. */
  readonly hour: number;
  /** As written, or null. */
  readonly minutes: string | null;
  /** What parts hours and minutes, or null. */
  readonly separator: ':' | '.' | null;
  /** How the half of the day is written, as an afternoon would be: "pm", " p.m.", " PM"; null for a time of 24 hours. */
  readonly half: string | null;
  /** The stop of "p.m." ends the sentence as well, or a stop after "pm" does. */
  readonly endsSentence: boolean;
}

const withHalf = /\d[ \u00A0]?[apAP]\.?[mM]/;
const withMinutes = /\d:\d/;
const twelve =
  /(?<![\p{L}\p{N}£$€:.,–-])(?<hour>1[0-2]|0?[1-9])(?:(?<separator>[:.])(?<minutes>[0-5]\d))?(?<gap>[ \u00A0]?)(?<half>[ap]\.m\.?|[ap]m|[AP]\.M\.?|[AP]M)(?![\p{L}\p{N}])/gu;
const twentyFour =
  /(?<![\p{L}\p{N}£$€:.,–-])(?<hour>[01]\d|2[0-3]):(?<minutes>[0-5]\d)(?![\p{L}\p{N}:.–-]|[:.]\d|[ \u00A0]?[ap]\.?m\b)/giu;

/** Single times outside quotations in text order, not ranges ("3-5pm") and not those in brackets ("3 p.m. (1500 GMT)"). */
export function readTimes(article: Article): readonly WrittenTime[] {
  const read = (pattern: RegExp, needs: RegExp): WrittenTime[] =>
    [...matchOutsideQuotations(article, pattern, needs)].flatMap(({ start, end, match, before, after }): WrittenTime[] => {
      const { hour, minutes, separator, gap, half } = match.groups!;
      if (isInBrackets(before) || /\d(?::\d\d)? ?[–-] ?$/.test(before) || /^ ?[–-] ?\d/.test(after)) return [];
      // A score, a running time, a verse: hours and minutes alone are a time only where the words round it say so.
      if (
        half === undefined &&
        !(
          /\b(?:at|by|from|until|till|about|around|before|after|since|between) $/.test(before) ||
          /^ (?:GMT|BST|UTC|CET|EST|local time|hours)\b/.test(after)
        )
      ) {
        return [];
      }
      const isAfternoon = half !== undefined && /^p/i.test(half);
      const value = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
      return [
        {
          start,
          end,
          hour: value,
          minutes: minutes ?? null,
          separator: half === undefined ? null : ((separator as ':' | '.' | undefined) ?? null),
          half:
            half === undefined
              ? null
              : `${gap! === '' ? '' : ' '}${half
                  .replace(/a/, 'p')
                  .replace(/A/, 'P')
                  .replace(/m$/, (m) => (half.includes('.') ? `${m}.` : m))}`,
          endsSentence: endsSentence(article, { start, end }, after),
        },
      ];
    });
  return [...read(twelve, withHalf), ...read(twentyFour, withMinutes)].sort((a, b) => a.start - b.start);
}

/** After "p.m." the sentences tell; a stop after "pm" ends one unless the line goes on in small letters. */
function endsSentence(article: Article, { start, end }: Span, after: string): boolean {
  if (article.document.text.charAt(end - 1) === '.') return sentenceAt(article, start)?.end === end;
  return /^\.(?:$|\s+[^\s\p{Ll}])/u.test(after);
}
