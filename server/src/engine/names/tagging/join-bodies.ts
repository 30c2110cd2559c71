/**
 * Names of bodies that the chain cuts short or runs on, by how such names are built: "Radio Lanner", "Channel 8", "Highway 101", "the Commons", "Devon and Severn Police", "Marchetti & Sons",
 * "Marlow Credit Union | on | Tannery Street".
 */
import { beginOf, endOf, outside, singleOf, tagTypes, typeOfLabel } from './labels.ts';
import { firstOf, labelAs, lastOf, opensName } from './change-labels.ts';
import { forEachInStretches, isCapital, type ParagraphWords, type Words } from './read-words.ts';
import { flag } from './word-flags.ts';

const organization = tagTypes.indexOf('organization');
const place = tagTypes.indexOf('place');
const person = tagTypes.indexOf('person');
const demonym = tagTypes.indexOf('demonym');

/** Forces that two counties share. */
const forces: ReadonlySet<string> = new Set(['police', 'constabulary']);
/** Last words of roads' names. */
const roads: ReadonlySet<string> = new Set('street road avenue boulevard drive lane highway'.split(' '));
/** Who stands behind a team's name. */
const inTeams: ReadonlySet<string> = new Set(
  'coach quarterback guard forward linebacker receiver pitcher freshman sophomore junior senior graduate student professor'.split(
    ' ',
  ),
);
const ofPlaces = flag.city | flag.country | flag.region | flag.placeWord | flag.placeBeginning;
/** What a road's number stands behind. */
const numberedRoads: ReadonlySet<string> = new Set(['highway', 'route', 'interstate', 'autoroute', 'autobahn']);
/** Houses of a parliament, which "House of" is left out before. */
const chambers: ReadonlySet<string> = new Set(['commons', 'lords']);
/** What stands behind the sign in a firm's name: kin and partners. */
const kin: ReadonlySet<string> = new Set(
  'son sons daughter daughters brother brothers bros sister sisters associates partners fils freres figli figlio figlia hijos sohn sohne zoon zonen'.split(
    ' ',
  ),
);

/** Changes `labels`. */
export function joinBodies(paragraph: ParagraphWords, labels: Uint8Array): void {
  const { words } = paragraph;
  forEachInStretches(paragraph, (i) => {
    const { folded } = words;
    if (folded[i] === 'radio' && isCapital(words, i) && labels[i] === outside) nameStation(paragraph, labels, i);
    const numbered = isCapital(words, i) && labels[i] === outside && isNumbered(paragraph, labels, i) ? folded[i] : undefined;
    if (numbered === 'channel') labelAs(labels, i, i + 1, organization);
    if (numbered !== undefined && numberedRoads.has(numbered)) labelAs(labels, i, i + 1, place);
    if (isChamber(paragraph, labels, i)) labels[i] = singleOf(organization);
    if (folded[i] === '&' && i > paragraph.first) nameHouse(paragraph, labels, i);
    if (forces.has(folded[i]!) && typeOfLabel(labels[i]!) === organization) joinCounties(paragraph, labels, i);
    if (labels[i] === beginOf(organization)) leaveOutAddress(words, labels, i);
    if (labels[i] === beginOf(place)) partFromHome(words, labels, i);
    if (folded[i] === 'state' && labels[i] === endOf(place)) nameUniversity(paragraph, labels, i);
  });
}

/** "Told Radio Lanner": what it is called stands behind. */
function nameStation({ words, end }: ParagraphWords, labels: Uint8Array, i: number): void {
  const type = i + 1 < end ? typeOfLabel(labels[i + 1]!) : -1;
  if (type < 0 || type === demonym || !isCapital(words, i + 1) || !opensName(labels, i + 1)) return;
  labelAs(labels, i, lastOf(labels, i + 1), organization);
}

/** "Channel 8", "Highway 101". */
const isNumbered = ({ words, end }: ParagraphWords, labels: Uint8Array, i: number): boolean =>
  i + 1 < end && /^\d{1,3}$/.test(words.folded[i + 1]!) && labels[i + 1] === outside;

/** "Told the Commons"; not "the Lords Commissioners", "the Lords of Kintail". */
function isChamber({ words, first, end }: ParagraphWords, labels: Uint8Array, i: number): boolean {
  if (labels[i] !== outside || !isCapital(words, i) || !chambers.has(words.folded[i]!)) return false;
  const isNamed = i > first && words.folded[i - 1] === 'the' && words.capitals[words.paragraph[i]!] === 0;
  return isNamed && (i + 1 >= end || (!isCapital(words, i + 1) && words.folded[i + 1] !== 'of'));
}

/** "Marchetti & Sons", and in copy "Harrow & Pike"; not "Mary & Joe", "Oyam & Gulu, Uganda". */
function nameHouse(paragraph: ParagraphWords, labels: Uint8Array, sign: number): void {
  const { words, end } = paragraph;
  const last = sign + 1;
  if (last >= end || !isCapital(words, last) || !isCapital(words, sign - 1) || labels[sign] !== outside) return;
  const before = labels[sign - 1]!;
  if (typeOfLabel(before) === organization && before !== singleOf(organization)) return;
  if (kin.has(words.folded[last]!) || arePartners(paragraph, labels, sign)) {
    labelAs(labels, firstOf(labels, sign - 1), lastOf(labels, last), organization);
  }
}

/** Whether the words on both sides may be surnames that a firm is called by. */
function arePartners({ words, first }: ParagraphWords, labels: Uint8Array, sign: number): boolean {
  const mayBear = (i: number): boolean =>
    labels[i] !== outside || Boolean(words.flags[i]! & (flag.surname | flag.proper)) || !(words.flags[i]! & flag.common);
  if (
    words.capitals[words.paragraph[sign]!] !== 0 ||
    words.flags[sign + 1]! & (flag.given | flag.calendar) ||
    labels[sign + 2] !== outside
  ) {
    return false;
  }
  const opensWithPlace = typeOfLabel(labels[sign - 1]!) === place && firstOf(labels, sign - 1) === first;
  return !opensWithPlace && mayBear(sign - 1) && mayBear(sign + 1);
}

/** "Nora Tuohy of | Kilbrack": somebody, and where she is from. */
function partFromHome({ folded, flags }: Words, labels: Uint8Array, first: number): void {
  const last = lastOf(labels, first);
  let of = first + 1;
  while (of < last && folded[of] !== 'of') of++;
  if (of - first !== 2 || of === last || !(flags[first]! & flag.given)) return;
  if ((flags[first]! | flags[first + 1]!) & (ofPlaces | flag.organizationWord | flag.common)) return;
  labelAs(labels, first, of - 1, person);
  labels[of] = outside;
  labelAs(labels, of + 1, last, place);
}

/** "Coldwater State | coach Mitch Dunleavy": a university's team. */
function nameUniversity({ words, end }: ParagraphWords, labels: Uint8Array, state: number): void {
  if (state + 1 < end && inTeams.has(words.folded[state + 1]!)) labelAs(labels, firstOf(labels, state), state, organization);
}

/** "Devon and | Severn Police": one force of two counties, if the first is no name of another kind. */
function joinCounties({ words, first }: ParagraphWords, labels: Uint8Array, force: number): void {
  const begin = firstOf(labels, force);
  const county = begin - 2;
  if (force - begin !== 1 || county < first || words.folded[begin - 1] !== 'and' || labels[begin - 1] !== outside) return;
  const isCounty = labels[county] === outside || labels[county] === singleOf(place);
  const isAlone = county === first || !isCapital(words, county - 1) || words.opens[county] === 1;
  if (isCounty && isAlone && isCapital(words, county)) labelAs(labels, county, force, organization);
}

/** "Marlow Credit Union | on | Tannery Street": a body, and the road it stands in. */
function leaveOutAddress({ folded }: Words, labels: Uint8Array, first: number): void {
  const last = lastOf(labels, first);
  if (!roads.has(folded[last]!)) return;
  for (let i = first + 1; i < last - 1; i++) {
    if (folded[i] !== 'on' && folded[i] !== 'in' && folded[i] !== 'at') continue;
    labelAs(labels, first, i - 1, organization);
    labels[i] = outside;
    labelAs(labels, i + 1, last, place);
    return;
  }
}
