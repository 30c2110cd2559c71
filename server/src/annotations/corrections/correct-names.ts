/** Corrections of names: what kind of thing bears one, and which names stand for the same. */
import {
  contains,
  type Entity,
  type EntityType,
  inTextOrder,
  type Mention,
  overlaps,
  type Span,
  textOf,
} from '../../engine/index.ts';
import type { AnnotationBody } from '../annotation.ts';
import { addEntity, type Draft, mentionIn, replaceEntity } from './draft.ts';
import { findName } from './find-name.ts';

/** Whether the correction is one of names and changes anything. */
export function correctNames(draft: Draft, body: AnnotationBody, spans: readonly Span[]): boolean {
  const [first, second] = spans;
  if (!first) return false;
  if (body.kind === 'type') return setType(draft, body.type, first);
  if (body.kind === 'not-name') return takeName(draft, first);
  if (!second) return false;
  if (body.kind === 'same') return join(draft, first, second);
  return body.kind === 'different' && part(draft, first, second);
}

function setType(draft: Draft, type: EntityType, span: Span): boolean {
  const found = mentionIn(draft, span);
  if (found?.entity.type === type) return false;
  const entity = found ? { ...found.entity, type } : addName(draft, type, textOf(draft.article.document.text, span).trim(), span);
  if (!entity) return false;
  replaceEntity(draft, entity);
  const spans = entity.mentions.filter(({ form }) => form === 'name');
  draft.names = draft.names.map((name) => (spans.some((mention) => overlaps(mention, name)) ? { ...name, type } : name));
  return true;
}

/** A name that was not found: it and all other places where it stands by itself. */
function addName(draft: Draft, type: EntityType, name: string, span: Span): Entity | null {
  const taken = draft.entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  const places = findName(draft.article, name).filter((place) => !taken.some((mention) => overlaps(mention, place)));
  const mentions = (places.length > 0 ? places : [span]).map((place): Mention => ({ ...place, form: 'name', confidence: 1 }));
  draft.names = [...draft.names, ...mentions.map(({ start, end }) => ({ start, end, type, confidence: 1, title: null }))].sort(
    inTextOrder,
  );
  return addEntity(draft, { ...bareEntity, type, name, mentions });
}

/** These words, wherever they stand for this name, are none. An entity that is named by nothing else goes, and speaks no more. */
function takeName(draft: Draft, span: Span): boolean {
  const found = mentionIn(draft, span);
  if (!found || found.mention.form !== 'name') return false;
  const { text } = draft.article.document;
  const words = textOf(text, found.mention);
  const taken = found.entity.mentions.filter((mention) => mention.form === 'name' && textOf(text, mention) === words);
  const kept = found.entity.mentions.filter((mention) => !taken.includes(mention));
  const names = kept.filter(({ form }) => form === 'name').map((mention) => textOf(text, mention));
  draft.names = draft.names.filter((name) => !taken.some((mention) => overlaps(mention, name)));
  if (names.length === 0) {
    draft.entities = draft.entities.filter(({ id }) => id !== found.entity.id);
    draft.attributions = draft.attributions.map((one) => (one.speaker === found.entity.id ? { ...one, speaker: null } : one));
    return true;
  }
  const isTaken = (one: Span): boolean => taken.some((mention) => overlaps(mention, one));
  replaceEntity(draft, {
    ...found.entity,
    name: names.includes(found.entity.name) ? found.entity.name : longest(names, found.entity.name),
    mentions: kept,
    acronyms: found.entity.acronyms.filter((acronym) => acronym !== words),
    definitions: found.entity.definitions.filter(({ expansion, acronym }) => !isTaken(expansion) && !isTaken(acronym)),
    variants: found.entity.variants.filter(({ usualSpans, rareSpans }) => !usualSpans.some(isTaken) && !rareSpans.some(isTaken)),
  });
  return true;
}

export const bareEntity = {
  named: true,
  gender: 'unknown',
  acronyms: [],
  definitions: [],
  variants: [],
  introduction: null,
} as const satisfies Partial<Entity>;

function join(draft: Draft, first: Span, second: Span): boolean {
  const [a, b] = [mentionIn(draft, first)?.entity, mentionIn(draft, second)?.entity];
  if (!a || !b || a.id === b.id) return false;
  const named = a.named === b.named ? (wordsOf(b.name) > wordsOf(a.name) ? b : a) : a.named ? a : b;
  const mentions = [...a.mentions, ...b.mentions].sort(inTextOrder);
  replaceEntity(draft, {
    ...a,
    name: named.name,
    named: a.named || b.named,
    type: a.named ? a.type : b.type,
    mentions: mentions.filter((mention, i) => !mentions.some((other, j) => j < i && contains(other, mention))),
    gender: a.gender === 'unknown' ? b.gender : a.gender,
    acronyms: [...new Set([...a.acronyms, ...b.acronyms])],
    definitions: [...a.definitions, ...b.definitions].sort((x, y) => inTextOrder(x.expansion, y.expansion)),
    variants: [...a.variants, ...b.variants],
    introduction: a.introduction ?? b.introduction,
  });
  draft.entities = draft.entities.filter(({ id }) => id !== b.id);
  draft.attributions = draft.attributions.map((one) => (one.speaker === b.id ? { ...one, speaker: a.id } : one));
  return true;
}

const wordsOf = (name: string): number => name.split(/\s+/).length;

/**
 * Takes the first name, and all that reads like it, away from the entity that both stand for. Words that only point ("he") go with the name
 * that was said last before them.
 */
function part(draft: Draft, first: Span, second: Span): boolean {
  const [a, b] = [mentionIn(draft, first), mentionIn(draft, second)];
  if (!a || !b || a.entity.id !== b.entity.id || a.mention === b.mention) return false;
  const { text } = draft.article.document;
  const words = textOf(text, a.mention);
  const sameWords = words === textOf(text, b.mention);
  const belongs = (mention: Mention): boolean => (sameWords ? mention === a.mention : textOf(text, mention) === words);
  let lastIsParted = false;
  const parted = a.entity.mentions.filter((mention) => {
    if (mention.form === 'name' || mention === a.mention || mention === b.mention) lastIsParted = belongs(mention);
    return lastIsParted;
  });
  const kept = a.entity.mentions.filter((mention) => !parted.includes(mention));
  if (kept.length === 0 || parted.length === 0) return false;
  const names = kept.filter(({ form }) => form === 'name').map((mention) => textOf(text, mention));
  const stays = names.includes(a.entity.name) ? a.entity.name : longest(names, a.entity.name);
  const isParted = (span: Span): boolean => parted.some((mention) => overlaps(mention, span));
  const added = addEntity(draft, {
    ...bareEntity,
    type: a.entity.type,
    gender: a.entity.gender,
    name: longest(
      parted.filter(({ form }) => form === 'name').map((mention) => textOf(text, mention)),
      words,
    ),
    mentions: parted,
  });
  replaceEntity(draft, {
    ...a.entity,
    name: stays,
    mentions: kept,
    definitions: a.entity.definitions.filter(({ expansion, acronym }) => !isParted(expansion) && !isParted(acronym)),
    variants: a.entity.variants.filter(({ usualSpans, rareSpans }) => !usualSpans.some(isParted) && !rareSpans.some(isParted)),
    acronyms: a.entity.acronyms.filter((acronym) => acronym !== words),
  });
  draft.attributions = draft.attributions.map((one) =>
    one.speaker === a.entity.id && one.source && isParted(one.source) ? { ...one, speaker: added.id } : one,
  );
  return true;
}

const longest = (names: readonly string[], otherwise: string): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? otherwise);
