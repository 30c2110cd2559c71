/** One office with capitals and in small letters: the Secretary of State, the secretary of state. */
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { findOutsideQuotations } from '../story/match-outside-quotations.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { addToList } from '../../text/add-to-list.ts';

const modifiers =
  'deputy|vice|prime|first|foreign|home|finance|defence|defense|health|education|interior|justice|trade|energy|transport|agriculture|environment|attorney|chief|lord|secretary|press|city|county|state';
const offices =
  'president|premier|chancellor|minister|secretary of state|secretary general|secretary-general|secretary|governor|general|mayor|speaker|pope|king|queen|prince|justice|ombudsman|taoiseach|treasurer|sheriff|prosecutor';
/** "minister for health", but not "the president for his speech". */
const departments = `${modifiers}|culture|labour|labor|women|tourism|sport`;
/** With its article: only where one stands is the pattern tried. */
const pattern = new RegExp(
  `\\bthe (?<title>(?:(?:${modifiers})[ -]){0,2}(?:${offices}))(?<of> (?:of (?:the )?\\p{L}+|for (?:the )?(?:${departments})(?!\\p{L})))?(?![\\p{L}\\p{N}-])`,
  'iuy',
);
const nothing: readonly RegExpExecArray[] = [];

function officesIn(copy: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  let from = 0;
  for (let space = copy.indexOf(' ', 3); space >= 0; space = copy.indexOf(' ', space + 1)) {
    const start = space - 3;
    if (start < from || !isArticle(copy, start)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(copy);
    if (match === null) continue;
    (found ??= []).push(match);
    from = start + match[0].length;
  }
  return found ?? nothing;
}

/** Whether "the" stands there, in whatever letters. */
const isArticle = (copy: string, at: number): boolean =>
  (copy.charCodeAt(at + 2) | 0x20) === 0x65 && (copy.charCodeAt(at + 1) | 0x20) === 0x68 && (copy.charCodeAt(at) | 0x20) === 0x74;

interface TitlePlace extends FormPlace {
  readonly title: string;
}

export const mixedCapitals = defineRule<'mixed' | 'house', { capitals: string }>({
  name: 'spelling/mixed-capitals',
  level: 'information',
  summary: 'One office with capitals here and in small letters there: the Prime Minister, the prime minister.',
  messages: {
    mixed: '“{title}” is written “{right}” elsewhere in this story ({evidence}). Keep to one.',
    house: '“{title}”: the house writes “{right}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {
    capitals: {
      type: 'string',
      default: 'story',
      enum: ['story', 'small', 'capital'],
      description:
        'Offices without a name after them: as the story mostly has each, always in small letters, or always with capitals.',
    },
  },
  check({ article, options, report }) {
    const byOffice = new Map<string, TitlePlace[]>();
    for (const { start: first, match, before, after } of findOutsideQuotations(article, officesIn)) {
      const { title, of } = match.groups!;
      const start = first + 'the '.length;
      const form = formOf(title!);
      // Before a name capitals are right in every house, and "the general public" is no office.
      if (
        form === null ||
        /\b(?:Highness|Excellency|Majesty|Honou?rable|Eminence|Holiness),? $/u.test(before) ||
        (of === undefined &&
          /^(?:[’']s \p{Lu}| (?:\p{Lu}|public|secretary|minister|manager|election|assembly|affairs|counsel))/u.test(after))
      ) {
        continue;
      }
      const key = `${title!} ${of ?? ''}`.toLowerCase();
      const place = { start, end: start + title!.length, form, title: title! };
      addToList(byOffice, key, place);
    }
    for (const places of byOffice.values()) {
      reportMinority(countForms(places), houseOf(options.capitals), report, ({ place, major }) => {
        const right = major === 'small' ? place.title.toLowerCase() : capitalized(place.title);
        return {
          data: { title: place.title, right },
          fixes: [
            { title: `Change to “${right}”`, edits: [{ start: place.start, end: place.end, text: right }], preferred: true },
          ],
        };
      });
    }
  },
});

const littleWords = new Set(['of', 'for', 'the']);

/** Null for a title with some capitals only. */
function formOf(title: string): 'capital' | 'small' | null {
  if (title === title.toLowerCase()) return 'small';
  return title === capitalized(title) ? 'capital' : null;
}

const capitalized = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => (littleWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
