/** British and American spelling in one story. */
import dialectWords from '../../../../lexicon/dialect-words.json' with { type: 'json' };
import { defineRule } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { matchCase } from '../story/match-case.ts';
import { opensSentence } from '../story/opens-sentence.ts';
import { readerOfPassages } from '../story/passages.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { wordsListed, type CopyWord, withSmallFirst } from '../story/scan-words.ts';

type Dialect = 'british' | 'american';

interface DialectPlace extends CopyWord {
  readonly dialect: Dialect;
  /** The other dialect's word, empty where it has none: such a word is evidence only. */
  readonly counterpart: string;
  readonly quoted: boolean;
}

const words: Readonly<Record<Dialect, ReadonlyMap<string, string>>> = {
  british: new Map(Object.entries(dialectWords.british)),
  american: new Map(Object.entries(dialectWords.american)),
};
const nameOf: Readonly<Record<Dialect, string>> = { british: 'British', american: 'American' };

export const mixedDialect = defineRule<'mixed' | 'house', { dialect: string }>({
  name: 'spelling/mixed-dialect',
  level: 'warning',
  summary: 'British and American spelling in one story.',
  messages: {
    mixed: '“{word}” is {form} spelling; elsewhere this story has {major} ({evidence}). Keep to one: “{counterpart}”.',
    house: '“{word}” is {form} spelling; the house writes “{counterpart}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {
    dialect: {
      type: 'string',
      default: 'story',
      enum: ['story', 'british', 'american'],
      description: 'The spelling to keep to: what the story mostly has, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = placesOf(article).flatMap(({ start, found }) => found.map((place) => movedPlace(place, start)));
    if (places.length === 0) return;
    const major = options.dialect === 'story' ? majority(places) : (options.dialect as Dialect);
    const evidence = places.filter(({ dialect }) => dialect === major);
    if (!major || (options.dialect === 'story' && evidence.length === 0)) return;
    for (const { start, end, text, dialect, counterpart, quoted } of places) {
      if (dialect === major || quoted || counterpart === '') continue;
      report({
        start,
        end,
        message: options.dialect === 'story' ? 'mixed' : 'house',
        data: { word: text, form: nameOf[dialect], major: nameOf[major], evidence: listed(evidence), counterpart },
        related: evidence
          .slice(0, 3)
          .map((place) => ({ start: place.start, end: place.end, message: `${nameOf[major]}: “${place.text}”` })),
        fixes: [{ title: `Change to “${counterpart}”`, edits: [{ start, end, text: counterpart }], preferred: true }],
      });
    }
  },
});

const placesOf = readerOfPassages((article, index) => {
  const paragraph = article.document.paragraphs[index]!;
  if (!isRunningCopy(paragraph) && paragraph.role !== 'headline') return [];
  const places: DialectPlace[] = [];
  for (const { start, end, text } of article.notes[index]!.search(ofDialectIn, ofDialectIn)) {
    const span = { start: paragraph.start + start, end: paragraph.start + end };
    const plain = withSmallFirst(text);
    if (plain !== text && !opensSentence(article, span)) continue;
    for (const dialect of ['british', 'american'] as const) {
      const found = words[dialect].get(plain);
      if (found === undefined) continue;
      places.push({
        start,
        end,
        text,
        dialect,
        counterpart: matchCase(text, found),
        quoted: quotationAt(article, span) !== null,
      });
    }
  }
  return places;
});

const movedPlace = ({ start, end, text, dialect, counterpart, quoted }: DialectPlace, by: number): DialectPlace => ({
  start: start + by,
  end: end + by,
  text,
  dialect,
  counterpart,
  quoted,
});

const ofEither: ReadonlySet<string> = new Set([...words.british.keys(), ...words.american.keys()]);

/** Nearly all words begin with a small letter, and nearly none is of a dialect. */
const isOfDialect = (word: string): boolean =>
  ofEither.has(word) || (!(word.charCodeAt(0) >= 0x61 && word.charCodeAt(0) <= 0x7a) && ofEither.has(withSmallFirst(word)));

const ofDialectIn = wordsListed(ofEither, isOfDialect);

/** By the copy's own words, then by those in quotations, then by which comes first. */
function majority(places: readonly DialectPlace[]): Dialect | null {
  const weigh = (dialect: Dialect): number =>
    places.filter((place) => place.dialect === dialect).reduce((sum, { quoted }) => sum + (quoted ? 0.01 : 1), 0);
  const [british, american] = [weigh('british'), weigh('american')];
  if (british === american) return places[0]?.dialect ?? null;
  return british > american ? 'british' : 'american';
}

/** "defences, armour, tonnes", at most four, each once. */
function listed(places: readonly DialectPlace[]): string {
  const different = [...new Set(places.map(({ text }) => text))];
  return different.length > 4 ? `${different.slice(0, 4).join(', ')} and ${different.length - 4} more` : different.join(', ');
}
