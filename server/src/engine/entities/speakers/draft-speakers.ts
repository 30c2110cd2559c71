/** Drafts entities for speakers without a name: "a spokesman for the ministry", "Russia’s foreign ministry", the "we" of an interview. */
import type { NewsDocument } from '../../document/news-document.ts';
import { textOf } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Referent } from '../pronouns/referent.ts';

export function draftSpeakers(
  document: NewsDocument,
  firstIndex: number,
  speakers: readonly Referent[],
): ReadonlyMap<Referent, Draft> {
  const drafts = new Map<Referent, Draft>();
  for (const referent of speakers) {
    const first = referent.phrase ?? referent.mentions[0];
    if (referent.draft || !first || drafts.has(referent)) continue;
    drafts.set(referent, {
      index: firstIndex + drafts.size,
      type: referent.kind,
      names: [],
      name: textOf(document.text, first).replace(/\s+/g, ' '),
      gender: referent.gender,
      acronyms: [],
      definitions: [],
      variants: [],
      introduction: null,
      others: referent.mentions,
      age: null,
      roles: [],
    });
  }
  return drafts;
}
