/** What tells a draft that is right, source and words, from one that is not. */
import type { Reading } from '../copy/reading.ts';
import { add, bucket, hashOf, templates, type Features } from '../scoring/features.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Draft } from './draft-attribution.ts';

const T = templates('trust', [
  'bias',
  'kind',
  'cue',
  'link',
  'source',
  'content',
  'cueContent',
  'cueSource',
  'linkSource',
  'base',
  'form',
  'sourceForm',
  'found',
  'length',
  'nested',
  'nestedBase',
  'spans',
  'role',
  'quotes',
  'quoteLength',
  'sourceWord',
  'side',
  'all',
  'holds',
  'headline',
  'marks',
  'tag',
  'baseLength',
] as const);

/** Drafts before and after one that may hold it or lie in it. */
export const neighbours = 6;

/** Tenths, finer towards 1, where most are. */
const level = (p: number): number => (p > 0.99 ? 12 : p > 0.97 ? 11 : Math.round(p * 10));

export function trustFeatures(features: Features, reading: Reading, all: readonly Draft[], index: number): void {
  const draft = all[index]!;
  const { cue, links, source, content } = draft.evidence;
  const { candidate } = cue;
  const kind = links.length === 0 ? 1 : draft.kind === 'direct' ? 2 : 3;
  const link = links.length === 0 ? cue.certainty : links.reduce((top, { certainty }) => Math.max(top, certainty), 0);
  const phrase = source.range && reading.phrases[reading.phraseOf[source.range.first]!];
  const form = phrase ? hashOf(phrase.form) : 0;
  const form2 = hashOf(candidate.word?.form ?? '');
  let holder: Draft | null = null;
  let held = false;
  for (let i = Math.max(0, index - neighbours); i < Math.min(all.length, index + neighbours + 1); i++) {
    const other = all[i]!;
    if (other === draft) continue;
    if (!holder && draft.cue && holdsSpan(other, draft.cue)) holder = other;
    if (other.cue && holdsSpan(draft, other.cue)) held = true;
  }
  const length = bucket(draft.content.reduce((sum, { start, end }) => sum + Math.round((end - start) / 6), 0));
  add(features, T.bias);
  add(features, T.kind, kind);
  add(features, T.cue, level(cue.certainty), kind);
  add(features, T.link, level(link), kind);
  add(features, T.source, level(source.certainty), kind);
  add(features, T.content, level(content), kind);
  add(features, T.cueContent, level(cue.certainty), level(content) * 4 + kind);
  add(features, T.cueSource, level(cue.certainty), level(source.certainty) * 4 + kind);
  add(features, T.linkSource, level(link), level(source.certainty) * 4 + kind);
  add(features, T.all, Math.round(8 * cue.certainty * source.certainty * content), kind);
  add(features, T.base, candidate.base, kind);
  add(features, T.baseLength, candidate.base, Math.min(length, 6));
  add(features, T.form, form2, kind);
  add(features, T.tag, reading.tags[candidate.at], kind);
  add(features, T.sourceForm, form, kind);
  add(features, T.sourceWord, source.range ? reading.words[source.range.head - 1]! : 0, kind === 1 ? 1 : 2);
  add(
    features,
    T.side,
    source.range ? (source.range.first > candidate.at ? 2 : 1) : 0,
    kind * 4 + (draft.content[0]!.start < (draft.cue?.start ?? 0) ? 1 : 0),
  );
  add(features, T.found, hashOf(draft.found));
  add(features, T.length, length, kind);
  add(features, T.nested, holder ? (holder.evidence.cue.certainty > cue.certainty ? 2 : 1) : 0, kind);
  add(features, T.nestedBase, holder ? 1 : 0, candidate.base);
  add(features, T.holds, held ? 1 : 0, kind);
  add(features, T.spans, draft.content.length, kind);
  add(features, T.quotes, Math.min(links.length, 4), kind);
  add(features, T.role, hashOf(reading.document.paragraphs[reading.paragraphOf[candidate.at]!]?.role ?? ''), kind);
  add(features, T.marks, candidate.kind, kind);
}

function holdsSpan({ content }: Draft, span: Span): boolean {
  for (const part of content) if (contains(part, span)) return true;
  return false;
}
