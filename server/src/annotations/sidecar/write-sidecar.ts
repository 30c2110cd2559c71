/** Writes a sidecar: JSON-LD with one annotation a line, so that a change is a line's change and two people's changes merge. */
import { isAnnotation, type SidecarItem } from '../annotation.ts';
import { annotationJson } from './annotation-json.ts';
import { sidecarNameOf } from './sidecar.ts';

/** The Web Annotation context, and a prefix for what it has no word for. Contexts are names here: nothing is fetched. */
const context = ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }];

/** The same items, the same text. Items that have not changed since they were read are written as they were. */
export function writeSidecar(items: readonly SidecarItem[], articleName: string): string {
  const lines = items.map((item) => JSON.stringify(isAnnotation(item) ? annotationJson(item, articleName) : item.raw));
  return [
    '{',
    `  "@context": ${JSON.stringify(context)},`,
    `  "id": ${JSON.stringify(sidecarNameOf(articleName))},`,
    '  "type": "AnnotationPage",',
    '  "items": [',
    ...lines.map((line, i) => `    ${line}${i < lines.length - 1 ? ',' : ''}`),
    '  ]',
    '}',
    '',
  ].join('\n');
}
