/** Reads what a client asks to be noted: it comes with code actions and commands, and may be anything. */
import { type AnnotationBody, checkStatuses } from '../../annotations/annotation.ts';
import type { AnnotationChange } from '../../annotations/change-annotations.ts';
import type { Span } from '../../engine/index.ts';
import type { Place } from '../../protocol.ts';
import { isRecord, shown } from '../../settings/values.ts';

/** UTF-16 units that a name, a note or an address may have. */
const mostText = 20_000;

/** The change, or what is wrong with it as a sentence. `spanOf` gives the offsets of a place. */
export function readNote(value: unknown, spanOf: (place: Place) => Span): AnnotationChange | { readonly fault: string } {
  if (!isRecord(value)) return { fault: `expected a change, found ${shown(value)}.` };
  const places = value['places'] ?? [];
  if (!Array.isArray(places) || !places.every(isPlace)) return { fault: `expected places, found ${shown(places)}.` };
  const spans = places.map(spanOf);
  const id = textOf(value['id']) ?? '';
  if (value['do'] !== 'note' && id === '') return { fault: 'expected the id of an annotation.' };
  if (value['do'] === 'remove') return { do: 'remove', id };
  if (spans.some(({ start, end }) => start === end)) return { fault: 'expected words, found an empty place.' };
  if (value['do'] === 'move') return spans.length === 0 ? { fault: 'expected a place.' } : { do: 'move', id, spans };
  const body = readBody(value['body']);
  if (!body) return { fault: `does not know how to note ${shown(value['body'])}.` };
  if (value['do'] === 'change') return { do: 'change', id, body };
  if (value['do'] !== 'note') return { fault: `does not know how to “${shown(value['do'])}”.` };
  const wanted = body.kind === 'notes' ? 0 : body.kind === 'same' || body.kind === 'different' ? 2 : 1;
  if (spans.length !== wanted) return { fault: `expected ${wanted} places, found ${spans.length}.` };
  return { do: 'note', body, spans };
}

function readBody(value: unknown): AnnotationBody | null {
  if (!isRecord(value)) return null;
  switch (value['kind']) {
    case 'speaker': {
      const speaker = textOf(value['speaker'])?.replace(/\s+/g, ' ').trim();
      return speaker ? { kind: 'speaker', speaker } : null;
    }
    case 'no-speaker':
    case 'not-name':
    case 'same':
    case 'different':
      return { kind: value['kind'] };
    case 'not-speech':
      return value['as'] === 'scare' || value['as'] === 'title' ? { kind: 'not-speech', as: value['as'] } : null;
    case 'type': {
      const type = (['person', 'organization', 'place', 'other'] as const).find((one) => one === value['type']);
      return type ? { kind: 'type', type } : null;
    }
    case 'check': {
      const status = checkStatuses.find((one) => one === value['status']);
      if (!status) return null;
      return { kind: 'check', status, note: textOf(value['note']) ?? '', evidence: textOf(value['evidence'])?.trim() || null };
    }
    case 'comment': {
      const text = textOf(value['text']);
      return text ? { kind: 'comment', text } : null;
    }
    case 'notes': {
      const source = textOf(value['source'])?.trim();
      return source ? { kind: 'notes', source } : null;
    }
    default:
      return null;
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.length <= mostText ? value : null);

const isPoint = (value: unknown): boolean =>
  isRecord(value) && Number.isSafeInteger(value['line']) && Number.isSafeInteger(value['character']);
const isPlace = (value: unknown): value is Place => isRecord(value) && isPoint(value['start']) && isPoint(value['end']);
