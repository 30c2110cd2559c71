/** Whether the story itself says that a thing has two names, or that a spelling is somebody else's: "Mumbai, then known as Bombay", "Corey [sic]". */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';

/** Right before a name: what brings it in as another one of the same thing. */
const bringsIn =
  /\b(?:(?:known|renamed|called|spel(?:t|led)|written|transliterated)(?: (?:then|also|once|now|locally|officially|as|the)){0,3}|(?:old|former|previous|new|other|official|colonial) name(?: of| was)?|aka) ?[“"‘'(]?$/i;
/** The same, in use for places alone: "Bombay, now Mumbai", "formerly Saigon". */
const bringsPlaceIn =
  /(?:[,(] ?(?:now|then|once|today|or|today[’']s|present-day|modern-day)|\b(?:formerly|previously|historically|originally|present-day|modern-day)) ?[“"‘'(]?$/i;
const opensBrackets = /\p{L} \($/u;
const sic = /^(?:[’']s)?[”"’']? ?[[(]sic[\])]/i;

/** Characters before a place that are looked at. */
const reach = 48;

/** Whether one of the places of a variant is explained so; where one is, both forms are meant. */
export const isSaidOtherwise = ({ document }: Article, kind: string, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => {
    const before = document.masked.slice(Math.max(0, start - reach), start);
    const after = document.masked.slice(end, end + 10);
    if (bringsIn.test(before) || sic.test(after)) return true;
    return kind === 'place' && (bringsPlaceIn.test(before) || (opensBrackets.test(before) && after.startsWith(')')));
  });
