/** One annotation as JSON of the W3C Web Annotation model, and back. */
import type { TextAnchor } from '../anchors/text-anchor.ts';
import { type Annotation, type AnnotationBody, checkStatuses, type JsonObject } from '../annotation.ts';

/** What tells our kinds apart beyond the model's motivations; "copydesk" is declared in the file's context. */
const kindKey = 'copydesk:kind';

const motivations = {
  speaker: 'identifying',
  'no-speaker': 'identifying',
  'not-speech': 'classifying',
  type: 'classifying',
  'not-name': 'classifying',
  same: 'linking',
  different: 'linking',
  check: 'assessing',
  comment: 'commenting',
  notes: 'linking',
} as const satisfies Record<AnnotationBody['kind'], string>;

const entityTypes = ['person', 'organization', 'place', 'other'] as const;

/**
 * As it stands in the file where it has not changed; else keys in one order, what is not understood behind them. `source` is the article's
 * name as seen from the file: where the article has been renamed, our own annotations are written anew.
 */
export function annotationJson({ id, body, anchors, by, created, modified, raw, extra }: Annotation, source: string): JsonObject {
  if (raw && (raw[kindKey] === undefined || sourcesOf(raw).every((one) => one === source))) return raw;
  const targets = anchors.map((anchor) => targetOf(anchor, source));
  const bodies = bodiesOf(body);
  return {
    id,
    type: 'Annotation',
    motivation: motivations[body.kind],
    [kindKey]: body.kind,
    ...(created === null ? {} : { created }),
    ...(modified === null ? {} : { modified }),
    ...(by === null ? {} : { creator: { type: 'Person', name: by } }),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targets.length === 0 ? source : targets.length === 1 ? targets[0] : targets,
    ...extra,
  };
}

const sourcesOf = (raw: JsonObject): readonly unknown[] =>
  listOf(raw['target']).map((target) => (isObject(target) ? target['source'] : target));

/** Keys that are written anew; "text", "uri" and the like of other tools are not among them. */
const known: ReadonlySet<string> = new Set([
  'id',
  'type',
  'motivation',
  kindKey,
  'created',
  'modified',
  'creator',
  'body',
  'target',
]);

const textualBody = (purpose: string, value: string): JsonObject => ({ type: 'TextualBody', purpose, value });
const link = (source: string): JsonObject => ({ type: 'SpecificResource', purpose: 'linking', source });

function bodiesOf(body: AnnotationBody): readonly JsonObject[] {
  switch (body.kind) {
    case 'speaker':
      return [textualBody('identifying', body.speaker)];
    case 'not-speech':
      return [textualBody('classifying', body.as)];
    case 'type':
      return [textualBody('classifying', body.type)];
    case 'no-speaker':
    case 'not-name':
    case 'same':
    case 'different':
      return [];
    case 'check':
      return [
        textualBody('assessing', body.status),
        ...(body.note === '' ? [] : [textualBody('commenting', body.note)]),
        ...(body.evidence === null ? [] : [link(body.evidence)]),
      ];
    case 'comment':
      return [textualBody('commenting', body.text)];
    case 'notes':
      return [link(body.source)];
  }
}

function targetOf({ exact, prefix, suffix, position }: TextAnchor, source: string): JsonObject {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return { source, selector: position ? [quote, { type: 'TextPositionSelector', ...position }] : [quote] };
}

/** What is wrong with an annotation, as a sentence, and the key it is wrong at. */
export interface AnnotationFault {
  readonly fault: string;
  readonly key: string;
}

/** The annotation, or why it is none. */
export function readAnnotation(raw: JsonObject): Annotation | AnnotationFault {
  const anchors = readAnchors(raw['target']);
  if (anchors === null) return { fault: 'has a target without the words it is about (a TextQuoteSelector).', key: 'target' };
  const body = readBody(raw);
  if ('fault' in body) return body;
  if ((body.kind === 'same' || body.kind === 'different') && anchors.length !== 2) {
    return { fault: 'is about two names and needs two targets.', key: 'target' };
  }
  if (!['same', 'different', 'notes', 'comment'].includes(body.kind) && anchors.length !== 1) {
    return { fault: 'needs one target with the words it is about.', key: 'target' };
  }
  return {
    id: text(raw['id']) ?? '',
    body,
    anchors,
    by: nameOf(raw['creator']),
    created: text(raw['created']),
    modified: text(raw['modified']),
    raw,
    extra: Object.fromEntries(Object.entries(raw).filter(([key]) => !known.has(key))),
  };
}

function readBody(raw: JsonObject): AnnotationBody | AnnotationFault {
  const bodies = listOf(raw['body']);
  const value = (purpose: string): string | null =>
    bodies.filter(isObject).flatMap((body) => (body['purpose'] === purpose ? (text(body['value']) ?? []) : []))[0] ?? null;
  const source =
    bodies
      .filter(isObject)
      .flatMap((body) => text(body['source']) ?? (body['type'] === 'TextualBody' ? [] : (text(body['id']) ?? [])))[0] ?? null;
  const fault = (what: string): AnnotationFault => ({ fault: what, key: 'body' });
  switch (raw[kindKey]) {
    case 'speaker': {
      const speaker = value('identifying');
      return speaker ? { kind: 'speaker', speaker } : fault('names no speaker.');
    }
    case 'not-speech': {
      const as = value('classifying');
      return as === 'scare' || as === 'title' ? { kind: 'not-speech', as } : fault('must say “scare” or “title”.');
    }
    case 'type': {
      const type = entityTypes.find((candidate) => candidate === value('classifying'));
      return type ? { kind: 'type', type } : fault(`must say one of ${entityTypes.join(', ')}.`);
    }
    case 'no-speaker':
    case 'not-name':
    case 'same':
    case 'different':
      return { kind: raw[kindKey] };
    case 'check': {
      const status = checkStatuses.find((candidate) => candidate === value('assessing'));
      if (!status) return fault(`must say one of ${checkStatuses.join(', ')}.`);
      return { kind: 'check', status, note: value('commenting') ?? '', evidence: source };
    }
    case 'notes':
      return source === null ? fault('names no notes.') : { kind: 'notes', source };
    default:
      return { kind: 'comment', text: commentOf(bodies) };
  }
}

/** Another tool's annotation: all that it says, in lines. */
const commentOf = (bodies: readonly unknown[]): string =>
  bodies
    .flatMap((body) =>
      typeof body === 'string' ? body : isObject(body) ? (text(body['value']) ?? text(body['source']) ?? []) : [],
    )
    .join('\n');

/** None for a target that is the whole article; null for one that points into it by something else than its words. */
function readAnchors(target: unknown): readonly TextAnchor[] | null {
  const anchors: TextAnchor[] = [];
  for (const one of listOf(target)) {
    if (typeof one === 'string') continue;
    if (!isObject(one)) return null;
    const selectors = listOf(one['selector']).flatMap(withRefinements);
    if (selectors.length === 0) continue;
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const exact = text(quote?.['exact']);
    if (!quote || exact === null || exact.trim() === '') return null;
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const [start, end] = [offset(position?.['start']), offset(position?.['end'])];
    anchors.push({
      exact,
      prefix: text(quote['prefix']) ?? '',
      suffix: text(quote['suffix']) ?? '',
      position: start !== null && end !== null && start < end ? { start, end } : null,
    });
  }
  return target === undefined ? null : anchors;
}

const withRefinements = (selector: unknown): readonly JsonObject[] =>
  isObject(selector) ? [selector, ...listOf(selector['refinedBy']).filter(isObject)] : [];

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const offset = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
const nameOf = (creator: unknown): string | null =>
  listOf(creator)
    .flatMap((one) =>
      typeof one === 'string' ? one : isObject(one) ? (text(one['name']) ?? text(one['nickname']) ?? text(one['id']) ?? []) : [],
    )
    .join(', ') || null;
