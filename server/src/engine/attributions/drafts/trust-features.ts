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

/** What is asked of a draft whose cue, quotations and choice are the same as before. */
export interface DraftForm {
  readonly kind: Draft['kind'];
  readonly spans: number;
  /** In words, near enough. */
  readonly length: number;
  readonly opensBeforeCue: boolean;
  /** Whether another draft holds its cue: 0 none, 1 one that is less sure, 2 a surer one. */
  readonly held: number;
  /** Whether it holds another's cue. */
  readonly holds: boolean;
}

export function formOf(all: readonly Draft[], index: number): DraftForm {
  const draft = all[index]!;
  const { kind, content, cue } = draft;
  let holder: Draft | null = null;
  let holds = false;
  for (let i = Math.max(0, index - neighbours); i < Math.min(all.length, index + neighbours + 1); i++) {
    const other = all[i]!;
    if (other === draft) continue;
    if (!holder && cue && holdsSpan(other, cue)) holder = other;
    if (other.cue && holdsSpan(draft, other.cue)) holds = true;
  }
  return {
    kind,
    spans: content.length,
    length: content.reduce((sum, { start, end }) => sum + Math.round((end - start) / 6), 0),
    opensBeforeCue: content[0]!.start < (cue?.start ?? 0),
    held: holder ? (holder.evidence.cue.certainty > draft.evidence.cue.certainty ? 2 : 1) : 0,
    holds,
  };
}

export function trustFeatures(features: Features, reading: Reading, draft: Draft, draftForm: DraftForm): void {
  const { cue, links, source, content } = draft.evidence;
  const { candidate } = cue;
  const { held } = draftForm;
  const kind = links.length === 0 ? 1 : draftForm.kind === 'direct' ? 2 : 3;
  const link = links.length === 0 ? cue.certainty : links.reduce((top, { certainty }) => Math.max(top, certainty), 0);
  const phrase = source.range && reading.phrases[reading.phraseOf[source.range.first]!];
  const form = phrase ? hashOf(phrase.form) : 0;
  const form2 = hashOf(candidate.word?.form ?? '');
  const length = bucket(draftForm.length);
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
    kind * 4 + (draftForm.opensBeforeCue ? 1 : 0),
  );
  add(features, T.found, hashOf(draft.found));
  add(features, T.length, length, kind);
  add(features, T.nested, held, kind);
  add(features, T.nestedBase, held > 0 ? 1 : 0, candidate.base);
  add(features, T.holds, draftForm.holds ? 1 : 0, kind);
  add(features, T.spans, draftForm.spans, kind);
  add(features, T.quotes, Math.min(links.length, 4), kind);
  add(features, T.role, hashOf(reading.document.paragraphs[reading.paragraphOf[candidate.at]!]?.role ?? ''), kind);
  add(features, T.marks, candidate.kind, kind);
}

function holdsSpan({ content }: Draft, span: Span): boolean {
  for (const part of content) if (contains(part, span)) return true;
  return false;
}
