/** Compares the names of two versions of an article. */
import { type Article, editDistance, type Entity } from '../../engine/index.ts';
import { firstMention } from '../look-up.ts';
import type { NameChange, NamedVersion } from './story-difference.ts';

/** In the order of the new version, what was dropped at the end. */
export function diffNames(before: Article, after: Article): readonly NameChange[] {
  const [old, now] = [versionsOf(before), versionsOf(after)];
  const [gone, come] = [withoutThe(old, now), withoutThe(now, old)];
  const changes: NameChange[] = [];
  const taken = new Set<NamedVersion>();
  for (const one of gone) {
    const found = come
      .filter((other) => !taken.has(other) && isLike(one.name, other.name))
      .sort((a, b) => distanceOf(one.name, a.name) - distanceOf(one.name, b.name))[0];
    if (!found) continue;
    taken.add(one).add(found);
    changes.push({ change: 'changed', before: one, after: found });
  }
  for (const other of come) if (!taken.has(other)) changes.push({ change: 'added', before: null, after: other });
  changes.sort((a, b) => a.after!.start - b.after!.start);
  for (const one of gone) if (!taken.has(one)) changes.push({ change: 'dropped', before: one, after: null });
  return changes;
}

function versionsOf({ entities, document: { text } }: Article): readonly NamedVersion[] {
  return entities.flatMap((entity: Entity) => {
    const mention = entity.named ? firstMention(entity) : null;
    if (!mention) return [];
    const line = text.slice(0, mention.start).split(/\r\n|\n|\r/).length;
    return [{ name: entity.name, type: entity.type, start: mention.start, end: mention.end, line }];
  });
}

const fold = (name: string): string => name.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/gu, ' ').toLowerCase();

const withoutThe = (names: readonly NamedVersion[], others: readonly NamedVersion[]): readonly NamedVersion[] => {
  const known = new Set(others.map(({ name }) => fold(name)));
  return names.filter(({ name }) => !known.has(fold(name)));
};

/** Larger distances are all the same. */
const farthest = 40;
const distanceOf = (one: string, other: string): number => editDistance(one, other, farthest);

/** Another spelling, or a longer or shorter form: "Stoltenburg" for "Stoltenberg", "Obi" for "Ada Obi". One name for another is none. */
function isLike(before: string, after: string): boolean {
  const [one, other] = [fold(before), fold(after)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (` ${long} `.includes(` ${short} `)) return true;
  const [last, otherLast] = [one.split(' ').at(-1), other.split(' ').at(-1)];
  // "Ada Obi" and "Adaeze Obi": one of the two words stays.
  if (last === otherLast && one.includes(' ') && other.includes(' ')) return true;
  const most = Math.max(1, Math.floor(short.length / 5));
  return editDistance(one, other, most) <= most;
}
