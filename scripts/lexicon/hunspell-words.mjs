// All the words that a Hunspell dictionary stands for.
import { readFileSync } from 'node:fs';

/** Words of an installed dictionary package: stems, and stems with every affix put to them. */
export function wordsOf(name) {
  const folder = `node_modules/${name}`;
  const affixes = new Map();
  for (const line of readFileSync(`${folder}/index.aff`, 'utf8').split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || condition === undefined) continue;
    const test = new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`);
    const rule = { kind, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, test };
    affixes.set(flag, [...(affixes.get(flag) ?? []), rule]);
  }
  const words = new Set();
  for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
    const [stem, flags = ''] = line.trim().split('/');
    if (!stem) continue;
    const rules = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    const suffixed = [stem, ...rules.filter(({ kind }) => kind === 'SFX').flatMap((rule) => applied(stem, rule))];
    for (const word of suffixed) {
      words.add(word);
      for (const rule of rules.filter(({ kind }) => kind === 'PFX')) {
        for (const prefixed of applied(word, rule)) words.add(prefixed);
      }
    }
  }
  return words;
}

function applied(word, { kind, strip, add, test }) {
  if (!test.test(word)) return [];
  return kind === 'SFX' ? [word.slice(0, word.length - strip.length) + add] : [add + word.slice(strip.length)];
}
