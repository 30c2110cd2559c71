/** What `compromise` (a dev dependency, asked on demand alone) finds in a text, in our own form, so that both are scored alike. */
import nlp from 'compromise/three';
import type { Span } from '../../../server/src/engine/index.ts';
import type { Found } from '../../../server/training/names/evaluate.ts';

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
  readonly text: string;
}

/** Honorifics, articles, possessives and stops at the edges, which it keeps in its matches and the annotators do not. */
const before = /^(?:[^\p{L}\p{N}]+|(?:mr|mrs|ms|dr|prof|sir|president|the)\b\.?\s+)+/iu;
const after = /(?:[’']s|[^\p{L}\p{N}.)]+|(?<!\b\p{Lu})\.)+$/u;

/** People, organizations and places, in text order; offsets are UTF-16 units. */
export function compromiseNames(text: string): Found[] {
  const view = nlp(text);
  const kinds = [
    ['person', view.people()],
    ['organization', view.organizations()],
    ['place', view.places()],
  ] as const;
  return kinds
    .flatMap(([type, matches]) => (matches.json({ offset: true }) as Match[]).map((match) => bare(text, type, match)))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

function bare(text: string, type: Found['type'], { offset }: Match): Found {
  const whole = text.slice(offset.start, offset.start + offset.length);
  const start = offset.start + (before.exec(whole)?.[0].length ?? 0);
  const cut = after.exec(text.slice(start, offset.start + offset.length))?.[0].length ?? 0;
  return { type, start, end: offset.start + offset.length - cut };
}

/** Quotations, in text order; offsets are UTF-16 units. It tells of no speaker. */
export const compromiseQuotations = (text: string): Span[] =>
  (nlp(text).quotations().json({ offset: true }) as Match[]).map(({ offset: { start, length } }) => ({
    start,
    end: start + length,
  }));
