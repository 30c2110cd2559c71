/** Compares two versions of an article: quotations added, dropped, altered and given to others, and names. */
import { type Article, inTextOrder } from '../../engine/index.ts';
import { agreeSpeaker } from '../../notes/agree-speaker.ts';
import { type LoggedQuotation, quoteLog } from '../exports/quote-log.ts';
import { diffNames } from './diff-names.ts';
import { diffWords, foldWord, likeness, wordsOf } from './diff-words.ts';
import type { NameChange, QuotationChange, QuotedVersion, StoryDifference } from './story-difference.ts';

/** From this likeness on two quotations are one that was altered. */
const alteredFrom = 0.5;
/** A quotation of so few words must keep more of them: "very proud" is not "very sorry". */
const fewWords = 4;
const fewAlteredFrom = 0.65;

interface Entry {
  readonly log: LoggedQuotation;
  readonly version: QuotedVersion;
  readonly words: readonly string[];
  readonly key: string;
}

export function diffArticles(before: Article, after: Article): StoryDifference {
  const names = diffNames(before, after);
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const pairs = pairUp(old, now);
  const isSame = createSpeakerTest(names);
  const changes = pairs.flatMap(([one, other]): (QuotationChange & { readonly at: number })[] => {
    const speakerChanged = !isSame(one.version.speaker, other.version.speaker);
    if (one.key === other.key && !speakerChanged) return [];
    const isAltered = one.key !== other.key;
    return [
      {
        change: isAltered ? 'altered' : 'reattributed',
        before: one.version,
        after: other.version,
        speakerChanged,
        words: isAltered ? diffWords(one.words, other.words) : [],
        at: other.version.start,
      },
    ];
  });
  const [paired, pairedNow] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  const added = now
    .filter((entry) => !pairedNow.has(entry))
    .map(
      ({ version }) =>
        ({ change: 'added', before: null, after: version, speakerChanged: false, words: [], at: version.start }) as const,
    );
  const dropped = old
    .filter((entry) => !paired.has(entry))
    .map((entry) => {
      // Behind what stood before it.
      const earlier = pairs.filter(([one]) => one.version.start < entry.version.start).map(([, other]) => other.version.end);
      const at = Math.max(0, ...earlier);
      return { change: 'dropped', before: entry.version, after: null, speakerChanged: false, words: [], at } as const;
    });
  const quotations = [...changes, ...added, ...dropped]
    .sort((a, b) => a.at - b.at)
    .map(({ change, before: was, after: is, speakerChanged, words }) => ({
      change,
      before: was,
      after: is,
      speakerChanged,
      words,
    }));
  return { quotations, names };
}

function entriesOf(article: Article): readonly Entry[] {
  return quoteLog(article).map((log): Entry => {
    const words = wordsOf(log.words);
    const [first, last] = [log.quotes[0]!, log.quotes.at(-1)!];
    const version = {
      start: first.start,
      end: last.end,
      line: log.line,
      speaker: log.speaker,
      words: log.words.replace(/\n/g, ' '),
    };
    return { log, version, words, key: words.map(foldWord).join(' ') };
  });
}

/** The same words first, those that lie alike before others; then words that are like each other, the likest first. */
function pairUp(old: readonly Entry[], now: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const pairs: (readonly [Entry, Entry])[] = [];
  const left = new Set(now);
  const rest: Entry[] = [];
  for (const entry of old) {
    const same = [...left].filter(({ key }) => key === entry.key);
    const found = same.find(({ version }) => version.speaker === entry.version.speaker) ?? same[0];
    if (found) {
      pairs.push([entry, found]);
      left.delete(found);
    } else rest.push(entry);
  }
  const candidates = rest
    .flatMap((entry) => [...left].map((other) => ({ entry, other, like: likeness(entry.words, other.words) })))
    .filter(
      ({ entry, other, like }) =>
        like >= (Math.min(entry.words.length, other.words.length) < fewWords ? fewAlteredFrom : alteredFrom),
    )
    .sort((a, b) => b.like - a.like || distance(a) - distance(b));
  const taken = new Set<Entry>();
  for (const { entry, other } of candidates) {
    if (taken.has(entry) || taken.has(other)) continue;
    taken.add(entry).add(other);
    pairs.push([entry, other]);
  }
  return pairs.sort(([, a], [, b]) => inTextOrder(a.version, b.version));
}

const distance = ({ entry, other }: { readonly entry: Entry; readonly other: Entry }): number =>
  Math.abs(entry.log.number - other.log.number);

/** Whether two versions call one speaker: by the same name, a form of it, or by the name that was put for it. */
function createSpeakerTest(names: readonly NameChange[]): (before: string, after: string) => boolean {
  const renamed = new Map(names.flatMap(({ before, after }) => (before && after ? [[before.name, after.name] as const] : [])));
  return (before, after) => {
    if (before === after || renamed.get(before) === after) return true;
    if (before === '' || after === '') return false;
    return agreeSpeaker(before, [after]) === 'agrees' || agreeSpeaker(after, [before]) === 'agrees';
  };
}
