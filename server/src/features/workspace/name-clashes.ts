/** Names that several articles write in different ways: Kyiv here and Kiev there, Åse and Ase, Karlsson and Karlson. */
import { addToList, editDistance, isPlaceVariant } from '../../engine/index.ts';
import type { ClashKind, FolderNames, NameClash, NameUse } from '../../protocol.ts';
import type { DigestName } from './digest-article.ts';

interface Form {
  readonly text: string;
  readonly type: DigestName['type'];
  readonly folded: string;
  readonly uses: readonly NameUse[];
}

/** `articles` are the names of one article each. Pairs that one article has both of are its own affair, and may be two things. */
export function nameClashes(articles: readonly (readonly DigestName[])[]): FolderNames {
  const forms = formsOf(articles);
  const clashes = [...pairs(forms)].flatMap(([a, b]): NameClash[] => {
    const kind = clashOf(a, b);
    if (!kind || a.uses.some(({ uri }) => b.uses.some((use) => use.uri === uri))) return [];
    const [usual, rare] = a.uses.length >= b.uses.length ? [a, b] : [b, a];
    return [{ kind, usual: usual.text, rare: rare.text, usualIn: usual.uses, rareIn: rare.uses }];
  });
  return { articles: articles.length, clashes: clashes.sort((a, b) => a.usual.localeCompare(b.usual, 'en')) };
}

/** Each way of writing a name with the articles that have it, once each. A dateline's capitals are no way of writing a place. */
function formsOf(articles: readonly (readonly DigestName[])[]): readonly Form[] {
  const all = articles.flat();
  const isShouted = ({ text, type }: DigestName): boolean => type === 'place' && text === text.toUpperCase();
  const written = new Map(
    all.filter((name) => !isShouted(name)).map(({ text, type }) => [`${type} ${text.toLowerCase()}`, text]),
  );
  const forms = new Map<string, Form & { readonly uses: NameUse[] }>();
  for (const name of all) {
    const { type, uri, place } = name;
    const text = isShouted(name) ? (written.get(`${type} ${name.text.toLowerCase()}`) ?? name.text) : name.text;
    const key = `${type} ${text}`;
    const form = forms.get(key) ?? { text, type, folded: fold(text), uses: [] };
    forms.set(key, form);
    if (form.uses.at(-1)?.uri !== uri) form.uses.push({ uri, place });
  }
  return [...forms.values()];
}

/** Without accents and capitals, letters that are often written otherwise among them. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/’/g, "'");

/**
 * Pairs worth a look: the same type and the same letters, the same letters but for one word, or two known names of one place. A person counts by a
 * full name alone, for many share a surname.
 */
function* pairs(forms: readonly Form[]): Generator<readonly [Form, Form]> {
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.type === 'person' && !/\s/.test(form.text)) continue;
    for (const key of keysOf(form)) addToList(buckets, key, form);
  }
  const places = forms.filter(({ type }) => type === 'place');
  const seen = new Set<string>();
  for (const bucket of [...buckets.values(), places]) {
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1)) {
        if (a.text === b.text || (bucket === places && !isPlaceVariant(a.text, b.text))) continue;
        const key = [a.text, b.text].sort().join('\n');
        if (!seen.has(key)) yield [a, b];
        seen.add(key);
      }
    }
  }
}

/** The whole name, and the name without each of its words. */
function keysOf({ folded, type }: Form): readonly string[] {
  const words = folded.split(' ');
  const whole = `${type} ${folded}`;
  if (words.length < 2 || words.length > 5) return [whole];
  return [whole, ...words.map((_, gap) => `${type} ${words.map((word, i) => (i === gap ? '*' : word)).join(' ')}`)];
}

/** Shorter words are too often two words. */
const leastLetters = 5;

function clashOf(a: Form, b: Form): ClashKind | null {
  if (a.type === 'place' && isPlaceVariant(a.text, b.text)) return 'place';
  if (a.folded === b.folded) return a.text.toLowerCase() === b.text.toLowerCase() ? 'case' : 'accent';
  const [words, others] = [a.folded.split(' '), b.folded.split(' ')];
  if (words.length !== others.length) return null;
  const differing = words.flatMap((word, i): [string, string][] => (word === others[i] ? [] : [[word, others[i]!]]));
  const [word, other] = differing.length === 1 ? differing[0]! : ['', ''];
  if (Math.min(word.length, other.length) < leastLetters || /\d/.test(word + other)) return null;
  // "Union" and "Unions", "Norway" and "Norways".
  if (`${word}s` === other || `${other}s` === word) return null;
  return editDistance(word, other, 1) <= 1 ? 'spelling' : null;
}
