/** Remembers of what kind the quotations of a paragraph are, as long as its setting stays and each hangs on its cue as before. */
import type { QuoteKind } from '../attribution.ts';
import type { Reading } from '../copy/reading.ts';
import type { CueWord } from '../cues/cue-lexicon.ts';
import { firstParagraphs, type RememberKind } from '../linking/quote-kinds.ts';
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import { ownCopy } from '../../text/own-copy.ts';
import type { Setting } from './setting.ts';

interface KnownKind {
  /** What is read of the cue, wherever that stands: -1 where there is none. Its place is counted from the quotation. */
  readonly at: number;
  readonly end: number;
  readonly base: number;
  readonly word: CueWord | null;
  readonly certainty: number;
  readonly linkCertainty: number;
  readonly source: string | null;
  readonly kind: QuoteKind;
}

const key = {};

/** `settings` are those of the reading’s paragraphs. */
export function kindMemoryOf({ paragraphs }: Reading, settings: readonly Setting[]): RememberKind {
  return (link, source, find) => {
    const { range, cue, certainty: linkCertainty } = link;
    if (range.paragraph < firstParagraphs || paragraphs.length < 2 * firstParagraphs) return find(link, source);
    const { memory } = settings[range.paragraph]!;
    let kinds = answerOf(memory, key) as Map<number, KnownKind> | undefined;
    if (kinds === undefined) keepAnswer(memory, key, (kinds = new Map()));
    const within = range.first - paragraphs[range.paragraph]!.firstToken;
    const at = cue ? cue.candidate.at - range.first : 0;
    const end = cue ? cue.candidate.end - range.first : 0;
    const base = cue?.candidate.base ?? 0;
    const word = cue?.candidate.word ?? null;
    const certainty = cue?.certainty ?? -1;
    const known = kinds.get(within);
    const isSame =
      known?.at === at &&
      known.end === end &&
      known.base === base &&
      known.word === word &&
      known.certainty === certainty &&
      known.linkCertainty === linkCertainty &&
      known.source === source;
    if (isSame) return known.kind;
    const kind = find(link, source);
    kinds.set(within, {
      at,
      end,
      base,
      word,
      certainty,
      linkCertainty,
      source: source && ownCopy(source),
      kind,
    });
    return kind;
  };
}
