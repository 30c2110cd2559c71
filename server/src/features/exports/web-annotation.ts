/** What Copydesk reads in an article, and what the desk has noted, as annotations of the W3C model (JSON-LD; w3.org/TR/annotation-model). */
import { makeAnchor } from '../../annotations/anchors/make-anchor.ts';
import { isAnnotation } from '../../annotations/annotation.ts';
import { annotationJson } from '../../annotations/sidecar/annotation-json.ts';
import type { Article, Span } from '../../engine/index.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';
import { noteWords } from './note-words.ts';
import { quoteLog } from './quote-log.ts';

type Json = Readonly<Record<string, unknown>>;

const context = ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }];

export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'Web Annotations (JSON-LD)',
  description: 'Quotations with speakers, names, and all that the desk has noted, in the W3C model',
  ending: '.export.jsonld',
  write: (input) => `${JSON.stringify(pageOf(input), null, 2)}\n`,
};

/** Quotations, then names, then what the sidecar holds as it stands there. */
function pageOf({ name, article, placed }: ExportInput): Json {
  const source = encodeURIComponent(name);
  const target = (span: Span): Json => targetOf(article, span, source);
  const quotations = quoteLog(article).map(({ number, quotes, speaker, kind, notes }): Json => {
    const bodies = [
      ...(speaker === '' ? [] : [textual('identifying', speaker)]),
      textual('classifying', kind),
      ...(notes ? [textual('assessing', noteWords(notes))] : []),
    ];
    return {
      ...annotation(`${source}#quotation-${number}`, 'identifying', 'quotation'),
      body: bodies,
      target: oneOrAll(quotes.map(target)),
    };
  });
  const names = article.entities
    .filter(({ named }) => named)
    .map(({ id, name: called, type, mentions }): Json => {
      const bodies = [textual('identifying', called), textual('tagging', type)];
      return { ...annotation(`${source}#name-${id}`, 'tagging', 'name'), body: bodies, target: oneOrAll(mentions.map(target)) };
    });
  const noted = placed.flatMap(({ item }) => (isAnnotation(item) ? [annotationJson(item, source)] : []));
  return {
    '@context': context,
    id: `${source}.export.jsonld`,
    type: 'AnnotationPage',
    items: [...quotations, ...names, ...noted],
  };
}

const annotation = (id: string, motivation: string, kind: string): Json => ({
  id,
  type: 'Annotation',
  motivation,
  'copydesk:kind': kind,
});

const textual = (purpose: string, value: string): Json => ({ type: 'TextualBody', purpose, value });

const oneOrAll = (targets: readonly Json[]): unknown => (targets.length === 1 ? targets[0] : targets);

function targetOf({ document: { text } }: Article, { start, end }: Span, source: string): Json {
  const { exact, prefix, suffix } = makeAnchor(text, { start, end });
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
