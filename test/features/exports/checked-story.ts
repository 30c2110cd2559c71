/** A story with what a desk knows of it, and with characters that every format has to treat with care. */
import { annotateArticle } from '../../../server/src/annotations/annotate-article.ts';
import { changeAnnotations } from '../../../server/src/annotations/change-annotations.ts';
import { allRules, checkArticle, createAnalyzer, type DocumentKind } from '../../../server/src/engine/index.ts';
import type { ExportInput } from '../../../server/src/features/exports/export-format.ts';
import { createNoteComparison } from '../../../server/src/notes/check-against-notes.ts';
import { indexNotes } from '../../../server/src/notes/note-index.ts';
import { readTranscript } from '../../../server/src/notes/reading/read-transcript.ts';

export const story = `Quay to be mended 🌊 by “summer”

The mayor of Norvik, Ada Obi, promised <b>stone</b> & steel on Friday.

“We will mend the quay by May,” Obi said. “The money is here, and the stone is cut.”

“=SUM is what they call it, \\"dear\\" & dear,” said Torben Haag, a *fisherman*; he called it “a fairy tale told for the cameras”.

“I have waited for two years.

“I shall not wait for a third, and nobody here will,” Haag said.

The council meets again in spring. Nothing has been signed.

“Somebody will have to pay for all of this.”
`.replace(/\\"/g, '"');

export const tape = `WEBVTT

00:00:42.000 --> 00:00:50.000
<v Ada Obi>We will mend the quay by May. The money is there, and the stone is cut.

00:01:10.000 --> 00:01:15.000
<v Torben Haag>I have waited for two years. I shall not wait for a third, and nobody here will.
`;

const analyze = createAnalyzer();

export const read = (text: string, kind: DocumentKind = 'plain') => analyze(text, kind);

/** The first quotation verified with evidence, the notes compared. */
export function checkedStory(kind: DocumentKind = 'plain', text = story): ExportInput {
  const article = read(text, kind);
  const [first] = article.quotes.filter(({ inner }) => text.slice(inner.start).startsWith('We will'));
  const body = {
    kind: 'check',
    status: 'verified',
    note: 'Heard twice, <clear>',
    evidence: 'https://example.org/tape?a=1&b=2',
  } as const;
  const stamp = { by: 'Ines, "the desk" Falk', at: '2026-05-03T10:00:00Z', id: 'urn:uuid:00000000-0000-4000-8000-000000000001' };
  const items = first ? changeAnnotations(text, [], { do: 'note', body, spans: [first] }, stamp) : [];
  const annotated = annotateArticle(article, items);
  const notes = createNoteComparison()(annotated.article, [indexNotes(readTranscript('file:///desk/council%20tape.vtt', tape))]);
  const known = { ...annotated.article, desk: { ...annotated.article.desk, notes } };
  const { diagnostics } = checkArticle(known, allRules, {});
  return { name: 'quay story.txt', article: known, placed: annotated.placed, diagnostics };
}
