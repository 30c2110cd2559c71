/** Remembers which cues the quotations of a paragraph hang on, as long as it, the two beside it and the link before stay the same. */
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { Link, LinkMemory } from '../linking/link-quotes.ts';
import { quotesBefore } from '../linking/tagged-utterance.ts';
import { countLeading } from '../../text/count-leading.ts';
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import type { TokenRange } from '../../tokens/token.ts';
import type { Setting } from './setting.ts';

interface KnownLink {
  /** The cue’s token, counted from the paragraph’s first; null: none; carried: the cue of the link before this paragraph. */
  readonly cue: number | 'carried' | null;
  readonly place: Link['place'];
  readonly certainty: number;
}

interface KnownLinks {
  /** All that they depend on. */
  readonly grounds: readonly number[];
  /** One for each of the quotations. */
  readonly links: readonly KnownLink[];
}

const key = {};
export const places: readonly Link['place'][] = ['near', 'inherited', 'before', 'after'];

/** `settings` are those of the reading’s paragraphs, `cues` are its cues, `taken` quotations without a link. */
export function linkMemoryOf(
  reading: Reading,
  settings: readonly Setting[],
  cues: readonly ScoredCue[],
  taken: ReadonlySet<number>,
): LinkMemory {
  const { quotes, paragraphs } = reading;
  /** Of the quotations that were asked for last. */
  let grounds: readonly number[] | null = null;
  let home = 0;
  let carried: ScoredCue | null = null;
  return {
    get(first, end, before) {
      home = quotes[first]!.paragraph;
      carried = before?.cue ?? null;
      grounds = groundsOf(reading, settings, first, end, before);
      for (let i = first; i < end; i++) if (taken.has(i)) grounds = null;
      const known = answerOf(settings[home]!.memory, key) as KnownLinks | undefined;
      if (!grounds || !known || !areEqual(known.grounds, grounds)) return null;
      const { firstToken } = paragraphs[home]!;
      return known.links.map(({ cue, place, certainty }, index): Link => {
        const at = typeof cue === 'number' ? firstToken + cue : -1;
        const own = at < 0 ? null : cues[countLeading(cues, ({ candidate }) => candidate.at < at)]!;
        return { range: quotes[first + index]!, cue: cue === 'carried' ? carried : own, place, certainty };
      });
    },
    keep(links) {
      if (!grounds) return;
      const { firstToken } = paragraphs[home]!;
      const known = links.map(({ cue, place, certainty }): KnownLink => {
        const at = cue === carried ? 'carried' : cue && cue.candidate.at - firstToken;
        return { cue: cue === null ? null : at, place, certainty };
      });
      keepAnswer(settings[home]!.memory, key, { grounds, links: known });
    },
  };
}

/**
 * What linking sees: the paragraphs to either side, whose last and first sentences may hold the cue, the quotation before, and the cue of the link
 * before, with what stands between. Null where a paragraph without words stands beside it: then it sees further.
 */
function groundsOf(
  reading: Reading,
  settings: readonly Setting[],
  first: number,
  end: number,
  before: Link | undefined,
): readonly number[] | null {
  const { quotes, paragraphs, paragraphOf, sentenceOf, tokens } = reading;
  const home = quotes[first]!.paragraph;
  const { firstToken, firstSentence } = paragraphs[home]!;
  if (isEmpty(paragraphs[home - 1]) || isEmpty(paragraphs[home + 1])) return null;
  const idOf = (paragraph: number): number => settings[paragraph]?.id ?? -1;
  const grounds = [idOf(home - 1), idOf(home + 1)];
  for (let i = first; i < end; i++) grounds.push(quotes[i]!.first - firstToken, quotes[i]!.end - firstToken);
  const previous = quotes[first - 1];
  if (!before?.cue || !previous) return grounds;
  const goesOn = previous.end < tokens.length && paragraphOf[previous.end] === previous.paragraph;
  grounds.push(home - previous.paragraph, previous.quote.runsOn ? 1 : 0, goesOn ? 1 : 0);
  const { range, cue, place } = before;
  const { at } = cue.candidate;
  const [cueHome, rangeHome] = [paragraphOf[at]!, range.paragraph];
  grounds.push(
    idOf(cueHome),
    at - paragraphs[cueHome]!.firstToken,
    firstToken - at,
    firstSentence - sentenceOf[at]!,
    first - quotesBefore(reading, cue.candidate.end),
    idOf(rangeHome),
    range.first - paragraphs[rangeHome]!.firstToken,
    home - rangeHome,
    places.indexOf(place),
  );
  return grounds;
}

const isEmpty = (range: TokenRange | undefined): boolean => range !== undefined && range.firstToken === range.endToken;

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
