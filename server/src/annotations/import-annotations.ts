/** Takes up what another tool has noted of an article: Web Annotations, and what Hypothesis exports. */
import { type Annotation, isAnnotation, type JsonObject, type SidecarItem } from './annotation.ts';
import { readSidecar } from './sidecar/read-sidecar.ts';
import type { Complaint } from './sidecar/sidecar.ts';

export interface Imported {
  /** What was there, and behind it what is new, in the order of the file. */
  readonly items: readonly SidecarItem[];
  readonly added: readonly Annotation[];
  /** Those that are there already, by id or word for word. */
  readonly known: number;
  /** What is wrong with the file; what could not be understood was not taken up. */
  readonly complaints: readonly Complaint[];
}

/** Null where the file holds no annotations at all; `complaints` are then the reason. */
export function importAnnotations(
  items: readonly SidecarItem[],
  file: string,
): Imported | { readonly complaints: readonly Complaint[]; readonly items: null } {
  const read = readSidecar(file);
  if (read.state === 'broken') return { items: null, complaints: read.complaints };
  const ids = new Set(items.flatMap((item) => (isAnnotation(item) && item.id !== '' ? [item.id] : [])));
  const contents = new Set(items.filter(isAnnotation).map(contentOf));
  const added: Annotation[] = [];
  let known = 0;
  for (const item of read.items) {
    if (!isAnnotation(item)) continue;
    const annotation = item.raw && isHypothesis(item.raw) ? fromHypothesis(item, item.raw) : item;
    if (ids.has(annotation.id) || contents.has(contentOf(annotation))) known++;
    else added.push(annotation);
    ids.add(annotation.id === '' ? '\u0000' : annotation.id);
    contents.add(contentOf(annotation));
  }
  const complaints = read.complaints.map((complaint) => ({
    ...complaint,
    message: complaint.message.replace('It is kept as it is.', 'It is not taken up.'),
  }));
  return { items: [...items, ...added], added, known, complaints };
}

/** Somebody saying something of some words: the same twice is one. */
const contentOf = ({ body, anchors, by }: Annotation): string =>
  JSON.stringify([body, by, anchors.map(({ exact, prefix }) => [exact, prefix.slice(-16)])]);

/** Its annotations hold what was said as `text` beside the model's keys, and who said it as `user`. */
const isHypothesis = (raw: JsonObject): boolean =>
  raw['body'] === undefined && (typeof raw['text'] === 'string' || typeof raw['user'] === 'string');

function fromHypothesis(item: Annotation, raw: JsonObject): Annotation {
  const tags = Array.isArray(raw['tags']) ? raw['tags'].filter((tag) => typeof tag === 'string') : [];
  const text = typeof raw['text'] === 'string' ? raw['text'] : '';
  const lines = [text, tags.map((tag) => `#${tag.replace(/\s+/gu, '-')}`).join(' ')];
  return {
    ...item,
    id: iriOf(item.id),
    body: { kind: 'comment', text: lines.filter((line) => line.trim() !== '').join('\n') },
    by: personIn(raw) ?? item.by,
    modified: typeof raw['updated'] === 'string' && raw['updated'] !== item.created ? raw['updated'] : item.modified,
    // Written anew, as a Web Annotation.
    raw: null,
    extra: {},
  };
}

/** "acct:ines@example.org" is Ines, who may have told her full name. */
function personIn(raw: JsonObject): string | null {
  const info = raw['user_info'] as { readonly display_name?: unknown } | undefined;
  if (typeof info?.display_name === 'string' && info.display_name.trim() !== '') return info.display_name;
  const user = raw['user'];
  return typeof user === 'string' && user !== '' ? user.replace(/^acct:/, '').replace(/@.*$/, '') : null;
}

const iriOf = (id: string): string => (id === '' || /^[a-z][a-z\d+.-]*:/i.test(id) ? id : `https://hypothes.is/a/${id}`);
