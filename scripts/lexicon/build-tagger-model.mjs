// Builds server/lexicon/tagger-model.json: what the tagger of parts of speech needs of wink-eng-lite-web-model (its words, its patterns of tokens, its
// two machines), packed. docs/decisions/0104 tells why.
// usage: node scripts/lexicon/build-tagger-model.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const source = 'node_modules/wink-eng-lite-web-model';
const folder = `${source}/dist/languages/cur/models`;
const { version } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'));
const read = (name) => JSON.parse(readFileSync(`${folder}/eng-${name}-model.json`, 'utf8'));
const core = read('core-web');
const numbers = (base64) => {
  const bytes = Buffer.from(base64, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
};
const lexicon = numbers(core.lexicon);
const expansions = numbers(core.xpansions);
const words = core.features.lexeme.list;
const { layout, size } = core.packing;
const clusters = core.features.posClusters.list.map((names) =>
  names.split('_').reduce((mask, name) => mask | (1 << (core.pos.hash[name] ?? 0)), 0),
);

/** A field of a word's packed numbers. */
function field(index, name) {
  const [at, mask, shift] = layout[name];
  return (lexicon[at + index * size] & mask) >>> shift;
}

/** How a word is looked up that is spelt in another way than the model's own. */
const mapped = (index) => (field(index, 'isSpellingMapped') ? field(index, 'lemma') : index);
const normal = (index) => (field(index, 'isSpellingMapped') ? field(index, 'lemma') : index + field(index, 'normal'));

const kinds = new Map();
/** Part of speech by itself, in its usual spelling, hint for the machines, mask of what else it can be. */
function kindOf(index, meaning = normal(index)) {
  const kind = [field(index, 'pos'), field(mapped(index), 'pos'), field(index, 'posHint'), clusters[field(meaning, 'lexemeCID')]];
  const key = kind.join(' ');
  if (!kinds.has(key)) kinds.set(key, kinds.size);
  return kinds.get(key);
}

const wordKinds = words.map((word, index) => {
  if (word === word.toLowerCase() && field(index, 'normal') !== 0) throw new Error(`${word}: its small form is another word`);
  return kindOf(index);
});
const contractions = words.flatMap((word, index) => {
  if (!field(index, 'isContraction')) return [];
  const pointer = field(index, 'lemma');
  const [from, count] = [pointer & 0x3fff, (pointer >>> 14) & 31];
  const parts = Array.from({ length: count / 4 }, (_, part) => {
    const [lexeme, meaning, , pos] = expansions.slice(from + part * 4, from + part * 4 + 4);
    if (pos === 0) throw new Error(`${word}: a part without part of speech`);
    return [words[lexeme], kindOf(lexeme, meaning), pos];
  });
  return [[word, parts]];
});
if (kinds.size > 256) throw new Error(`${kinds.size} kinds of words do not fit into a byte`);

/** Events are parts of speech, hints from 1,000 on, and 2,000 for the end. */
const event = (number) => (number === 2070000 ? 2000 : number >= 1080000 ? number - 1080000 + 1000 : number);
const machines = read('pos').map((json) => {
  const [, , transitions, names, marks] = JSON.parse(json);
  return {
    /** state, event, next state */
    steps: Object.entries(transitions).flatMap(([state, next]) =>
      Object.entries(next).flatMap(([number, to]) => (number === '2070003' ? [] : [[Number(state), event(Number(number)), to]])),
    ),
    /** state, the state that it falls back to as found */
    fallbacks: Object.entries(transitions).flatMap(([state, next]) =>
      next['2070003'] ? [[Number(state), next['2070003']]] : [],
    ),
    /** state, part of speech that is found there (negative: whatever the word can be; 0: none), words from the first to the one meant */
    ends: Object.entries(names).map(([state, name]) => [Number(state), Number(name), marks[state]?.[0] ?? 0]),
  };
});

/** Words that a string of one byte a character holds. White space is none for the tagger. */
const isPlain = (word) => /^[!-ÿ]+$/.test(word);
const plainOnly = (plain) => (_, index) => isPlain(words[index]) === plain && words[index].trim() !== '';
const { ltc, rtc, helpers } = core.trex;
writeFileSync(
  'server/lexicon/tagger-model.json',
  `${JSON.stringify(
    {
      about: `Made by scripts/lexicon/build-tagger-model.mjs out of wink-eng-lite-web-model ${version}, copyright GRAYPE Systems Private Limited, MIT licence.`,
      tags: core.pos.list,
      words: words.filter(isPlain).join(' '),
      otherWords: words.filter((word) => !isPlain(word) && word.trim() !== '').join(' '),
      kinds: [...kinds.keys()].map((key) => key.split(' ').map(Number)),
      wordKinds: Buffer.from([...wordKinds.filter(plainOnly(true)), ...wordKinds.filter(plainOnly(false))]).toString('base64'),
      contractions,
      whole: ltc,
      within: rtc,
      ends: [helpers.anyWithRP, helpers.anyWithLP, helpers.LPanyRP],
      keptPrefixes: Object.keys(core.preserve.prefix).join(' '),
      keptSuffixes: Object.keys(core.preserve.suffix).join(' '),
      machines,
    },
    null,
    0,
  )}\n`,
);
console.log(`${words.length} words, ${kinds.size} kinds, ${contractions.length} contractions`);
