/** Remembers the words of paragraphs, the cues in them and what was chosen for each, as long as the paragraphs’ settings stay. */
import type { ParagraphCopy, CopyMemory } from '../copy/paragraph-copy.ts';
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { Choice } from '../drafts/draft-attribution.ts';
import type { Remembered } from '../drafts/draft-all.ts';
import type { Link } from '../linking/link-quotes.ts';
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import { countLeading } from '../../text/count-leading.ts';
import type { DraftForm } from '../drafts/trust-features.ts';
import { kindMemoryOf } from './kind-memory.ts';
import { linkMemoryOf, places } from './link-memory.ts';
import type { Setting } from './setting.ts';

/** Where something stood last: it is moved when it stands elsewhere. */
interface KnownCues {
  firstToken: number;
  firstQuote: number;
  cues: readonly ScoredCue[];
}

interface KnownChoice {
  /** The token of the cue. */
  at: number;
  choice: Choice;
  /** Of each of its quotations four numbers: where it begins and ends, in tokens from the cue, its place, how sure the link is. */
  readonly links: readonly number[];
  trust: KnownTrust | null;
}

/** How far a draft is trusted that has this form. */
interface KnownTrust {
  readonly form: DraftForm;
  readonly logOdds: number;
}

const copyKey = {};
const cuesKey = {};
const choicesKey = {};

/** Larger rooms are not kept: some ten thousand words. */
const largestRoom = 100_000;

/** What is known of paragraphs of one text after another, by their settings. */
export function createCopyMemory(): (settings: readonly Setting[]) => CopyMemory {
  let kept = new Int32Array(0);
  const room = (length: number): Int32Array => {
    if (length > largestRoom) return new Int32Array(length);
    if (kept.length < length) kept = new Int32Array(Math.min(largestRoom, 2 * length));
    return kept;
  };
  return (settings) => ({
    get: (paragraph) => answerOf(settings[paragraph]!.memory, copyKey) as ParagraphCopy | undefined,
    keep: (paragraph, copy) => keepAnswer(settings[paragraph]!.memory, copyKey, copy),
    room,
  });
}

/** `settings` are those of the reading's paragraphs. */
export function rememberedIn(reading: Reading, settings: readonly Setting[]): Remembered {
  const quotesBefore = (token: number): number => countLeading(reading.quotes, ({ first }) => first < token);
  const choicesIn = (paragraph: number): Map<number, KnownChoice> => {
    const { memory } = settings[paragraph]!;
    let choices = answerOf(memory, choicesKey) as Map<number, KnownChoice> | undefined;
    if (choices === undefined) keepAnswer(memory, choicesKey, (choices = new Map()));
    return choices;
  };
  return {
    cues(paragraph, find) {
      const { firstToken } = reading.paragraphs[paragraph]!;
      const { memory } = settings[paragraph]!;
      const known = answerOf(memory, cuesKey) as KnownCues | undefined;
      if (known === undefined) {
        const cues = find(paragraph);
        const hasQuotations = cues.some(({ candidate }) => candidate.wordsOf !== null);
        keepAnswer(memory, cuesKey, { firstToken, firstQuote: hasQuotations ? quotesBefore(firstToken) : -1, cues });
        return cues;
      }
      const tokens = firstToken - known.firstToken;
      const quotes = known.firstQuote < 0 ? 0 : quotesBefore(firstToken) - known.firstQuote;
      if (tokens !== 0 || quotes !== 0) {
        known.cues = known.cues.map((cue) => movedCue(cue, tokens, quotes));
        known.firstToken += tokens;
        known.firstQuote += quotes;
      }
      return known.cues;
    },
    links: (cues, taken) => linkMemoryOf(reading, settings, cues, taken),
    choice(cue, links, find) {
      const { at } = cue.candidate;
      const home = reading.paragraphOf[at]!;
      const choices = choicesIn(home);
      const within = at - reading.paragraphs[home]!.firstToken;
      const known = choices.get(within);
      if (known && areLinks(known.links, at, links)) {
        if (known.at !== at) {
          known.choice = movedChoice(known.choice, at - known.at);
          known.at = at;
        }
        return known.choice;
      }
      const choice = find();
      choices.set(within, { at, choice, links: numbersOf(at, links), trust: null });
      return choice;
    },
    trust(draft, form, find) {
      const { at } = draft.evidence.cue.candidate;
      const home = reading.paragraphOf[at]!;
      const known = choicesIn(home).get(at - reading.paragraphs[home]!.firstToken);
      // Of a paragraph that stands there twice another choice may be known by now.
      if (known?.choice.source !== draft.evidence.source) return find(draft, form);
      if (known.trust && isSameForm(known.trust.form, form)) return known.trust.logOdds;
      const logOdds = find(draft, form);
      known.trust = { form, logOdds };
      return logOdds;
    },
    kind: kindMemoryOf(reading, settings),
  };
}

const numbersOf = (at: number, links: readonly Link[]): readonly number[] =>
  links.flatMap(({ range, place, certainty }) => [range.first - at, range.end - at, places.indexOf(place), certainty]);

function areLinks(numbers: readonly number[], at: number, links: readonly Link[]): boolean {
  if (numbers.length !== 4 * links.length) return false;
  for (let i = 0, n = 0; i < links.length; i++, n += 4) {
    const { range, place, certainty } = links[i]!;
    const isSame =
      range.first - at === numbers[n] &&
      range.end - at === numbers[n + 1] &&
      place === places[numbers[n + 2]!] &&
      certainty === numbers[n + 3];
    if (!isSame) return false;
  }
  return true;
}

const isSameForm = (a: DraftForm, b: DraftForm): boolean =>
  a.kind === b.kind &&
  a.spans === b.spans &&
  a.length === b.length &&
  a.opensBeforeCue === b.opensBeforeCue &&
  a.held === b.held &&
  a.holds === b.holds;

function movedCue({ candidate, certainty }: ScoredCue, tokens: number, quotes: number): ScoredCue {
  const { at, end, kind, base, word, forum, wordsOf } = candidate;
  return {
    candidate: {
      at: at + tokens,
      end: end + tokens,
      kind,
      base,
      word,
      forum: forum && movedSource(forum, tokens),
      wordsOf: wordsOf && {
        at: wordsOf.at + tokens,
        end: wordsOf.end + tokens,
        owner: movedSource(wordsOf.owner, tokens),
        quote: wordsOf.quote + quotes,
      },
    },
    certainty,
  };
}

type Source = NonNullable<ScoredCue['candidate']['forum']>;
const movedSource = ({ first, end, form, whole }: Source, by: number): Source => ({
  first: first + by,
  end: end + by,
  form,
  whole: whole + by,
});

function movedChoice({ source, ranges, setOff, certainty, doubt }: Choice, by: number): Choice {
  const { range } = source;
  return {
    source: {
      range: range && { first: range.first + by, end: range.end + by, head: range.head + by },
      certainty: source.certainty,
    },
    ranges: movedAll(ranges, by),
    setOff: setOff && movedAll(setOff, by),
    certainty,
    doubt,
  };
}

const movedAll = (ranges: Choice['ranges'], by: number): Choice['ranges'] =>
  ranges.map(({ first, end }) => ({ first: first + by, end: end + by }));
