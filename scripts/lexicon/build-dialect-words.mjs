// Builds server/lexicon/dialect-words.json and ise-stems.json from the Hunspell dictionaries dictionary-en and dictionary-en-gb (MIT and BSD, from SCOWL):
// British words that have an American counterpart, and the reverse. Both sides are strict: a word counts as British only where the American
// dictionary lacks it, and its counterpart as American only where the British one lacks it. What no pattern of spelling gives stands in the lists below.
// usage: node scripts/lexicon/build-dialect-words.mjs
import { writeFileSync } from 'node:fs';
import { wordsOf } from './hunspell-words.mjs';

/** British ending or middle, American one. -ise and -ize are left out: British houses are split over them. */
const patterns = [
  [/our/, 'or'],
  [/tre(s|d)?$/, 'ter$1'],
  [/tring$/, 'tering'],
  [/bre(s|d)?$/, 'ber$1'],
  [/chre(s|d)?$/, 'cher$1'],
  [/vre(s|d)?$/, 'ver$1'],
  [/yse/, 'yze'],
  [/ysing/, 'yzing'],
  [/ogue/, 'og'],
  [/ence/, 'ense'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/ll/, 'l'],
  [/l(s|ment|ments|ful|fully)?$/, 'll$1'],
  [/pp(ed|er|ers|ing|ings)$/, 'p$1'],
  [/mme(s)?$/, 'm$1'],
  [/tt(ed|ing)$/, 't$1'],
  [/gramme/, 'gram'],
  [/grey/, 'gray'],
  [/tyre/, 'tire'],
  [/plough/, 'plow'],
  [/mould/, 'mold'],
  [/moult/, 'molt'],
  [/sceptic/, 'skeptic'],
  [/aluminium/, 'aluminum'],
  [/moustache/, 'mustache'],
  [/cosy/, 'cozy'],
  [/cosi/, 'cozi'],
  [/pyjama/, 'pajama'],
  [/jewellery/, 'jewelry'],
  [/axe$/, 'ax'],
  [/manoeuvr/, 'maneuver'],
  [/manoeuvre/, 'maneuver'],
  [/disc/, 'disk'],
  [/kerb/, 'curb'],
  [/cheque/, 'check'],
  [/sulph/, 'sulf'],
  [/vice/, 'vise'],
  [/storey/, 'story'],
  [/storeys/, 'stories'],
  [/draught/, 'draft'],
  [/aeroplane/, 'airplane'],
  [/practis/, 'practic'],
  [/artefact/, 'artifact'],
  [/furore/, 'furor'],
  [/smoulder/, 'smolder'],
  [/snowplough/, 'snowplow'],
];

/** British words whose American counterpart is a British word too ("a computer program"): reported in an American story only. */
const britishOnly = {
  programme: 'program',
  programmes: 'programs',
  cheque: 'check',
  cheques: 'checks',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  kerbs: 'curbs',
  licence: 'license',
  licences: 'licenses',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  storey: 'story',
  storeys: 'stories',
  kilometre: 'kilometer',
  kilometres: 'kilometers',
  centimetre: 'centimeter',
  centimetres: 'centimeters',
  metre: 'meter',
  metres: 'meters',
  cancelled: 'canceled',
  cancelling: 'canceling',
  travelled: 'traveled',
  travelling: 'traveling',
  traveller: 'traveler',
  travellers: 'travelers',
};
/** British words without one American word for them: they show the dialect and are never reported. */
const britishEvidence = ['tonne', 'tonnes', 'whilst', 'learnt', 'spelt', 'maths'];
/** American words without one British word for them. */
const americanEvidence = ['gotten'];
/** Words that both dialects write, rare words, and pairs whose two words differ in meaning. */
const left = new Set(
  [
    'cardiae mantoes matres oecus novenae trabeculae patinae manilla spiraea spiraeas snowshoed defenced coloureds vapoury',
    'catalogue catalogues worshipped worshipper worshippers worshipping furore furores chilli chillies moustache moustaches moustached',
  ].flatMap((words) => words.split(' ')),
);

const british = wordsOf('dictionary-en-gb');
const american = wordsOf('dictionary-en');
const toAmerican = new Map();
for (const word of british) {
  if (!/^[a-z]{4,}$/.test(word) || american.has(word) || left.has(word)) continue;
  const counterpart = patterns
    .map(([pattern, to]) => word.replace(pattern, to))
    .find((other) => other !== word && american.has(other) && !british.has(other));
  if (counterpart) toAmerican.set(word, counterpart);
}
const toBritish = new Map([...toAmerican].map(([word, counterpart]) => [counterpart, word]).reverse());
for (const [word, counterpart] of Object.entries(britishOnly)) toAmerican.set(word, counterpart);
for (const word of britishEvidence) if (!toAmerican.has(word)) toAmerican.set(word, '');
for (const word of americanEvidence) toBritish.set(word, '');

const sorted = (map) => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  'server/lexicon/dialect-words.json',
  `${JSON.stringify({ british: sorted(toAmerican), american: sorted(toBritish) })}\n`,
);

/** What stands before -ise or -ize: "organ", "real". Only where the British dictionary has -ise and the American one -ize ("surprise" is neither). */
const iseStems = [
  ...new Set([
    ...[...british]
      .filter((word) => /^[a-z]{3,}ised$/.test(word) && !american.has(word) && american.has(word.replace(/ised$/, 'ized')))
      .map((word) => word.slice(0, -4))
      // To reprise has one spelling.
      .filter((stem) => stem !== 'repr'),
    // Newer than the dictionaries.
    ...'anonym collateral commodit corporat decarbon depriorit deradical destigmat digital dollar euthan fetish hyperbol hypersexual incentiv disincentiv infantil instrumental medical oversexual patholog racial reconceptual remilitar renational securit sexual desexual token tribal villain weapon'.split(
      ' ',
    ),
  ]),
].sort();
writeFileSync('server/lexicon/ise-stems.json', `${JSON.stringify(iseStems)}\n`);
console.log(`${iseStems.length} stems with -ise or -ize`);
console.log(`${toAmerican.size} British words, ${toBritish.size} American ones`);
