/** Reads a vocabulary of Vale: `accept.txt` holds names and words as they are to be written, `reject.txt` words to avoid; a pattern a line. */
import { expandPattern } from './expand-pattern.ts';
import { type Imported, type ImportedName, type ImportedTerm, nothingImported, type NotTaken } from './imported.ts';

export function readValeWords(where: string, text: string, { rejects }: { readonly rejects: boolean }): Imported {
  const terms: ImportedTerm[] = [];
  const names: ImportedName[] = [];
  const notTaken: NotTaken[] = [];
  const source = `Vale ${where}`;
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const pattern = line.trim();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const expanded = expandPattern(pattern);
    if ('refused' in expanded) {
      notTaken.push({ where: `${where}:${i + 1}`, what: pattern, why: `The pattern ${expanded.refused}.` });
    } else if (rejects) {
      terms.push({ avoid: expanded.literals, prefer: [], why: null, case: 'any', except: [], level: 'error', source });
    } else names.push(...expanded.literals.map((name) => ({ name, avoid: otherCapitals(name), source })));
  }
  return { ...nothingImported, terms, names, notTaken };
}

/** "github" for "GitHub". What has one capital, at its beginning, may be a word as well, and small letters right for it. */
const otherCapitals = (name: string): readonly string[] =>
  /\p{Lu}/u.test(name.slice(1)) && !/\s/.test(name) ? [name.toLowerCase()] : [];
