/** What the words round a name settle of its type, whatever letters and company made of it: "the harbour of Sandvika Nord", "LAGOS (Northern Wire) —". */
import { type Span, textOf } from '../text/span.ts';
import { companiesIn } from './company-names.ts';
import { foldPhrase } from './lists/fold-word.ts';
import { placeKind } from './lists/places.ts';
import { isKnownBody } from './lists/words-of-english.ts';
import type { EntityType, Name } from './name.ts';

/** Of these only a place is the owner: not "street", "bank" or "church", which may be somebody's. */
const places =
  'town|city|village|hamlet|port|harbour|harbor|island|islet|district|suburb|township|municipality|borough|province|county|region|outskirts|resort';
const ownedByPlace = new RegExp(`\\p{L} (?:${places}) of (?:the )?$`, 'iu');
const longestBefore = 60;
/** How sure such a name is, at least. */
const sure = 0.9;

/**
 * Last words of an organization's name, whatever place the others name: "Lagos State Police Command". Fewer than the lists of nouns for organizations
 * have: hospitals, museums, courts and the like are places too.
 */
const endsAsOrganization =
  /\s(?:command|police|service|commission|authority|agency|ministry|department|bureau|committee|corps|association|directorate|secretariat|constabulary)$/i;
/** Last words of a firm's name that are nobody's surname, and a union by its trade: "Copperline Capital", "United Machinists of America". */
const endsAsFirm = /\s(?:capital|holdings|ventures|securities|airlines|airways|technologies|industries|pharmaceuticals)$/i;
/** The same of places: not “the Mali capital” in capitals, nor a street's name. */
const endsAsTrader =
  /^\p{Lu}\p{Ll}+ (?:Capital|Holdings|Ventures|Securities|Airlines|Airways|Technologies|Pharmaceuticals|Foods|Motors|Buses|Lumber|Hardware|Plumbing|Roofing|Trucking|Plastics|Textiles|Furniture|Outfitters|Realty|Bancorp|Financial|Wireless|Publishing|Breweries|Telecom|Airtel|Insurance|Cement|Logistics)$/u;
const isFirm = (name: string): boolean => endsAsTrader.test(name);
/** Last words of the names of firms, hospitals at home and laboratories, which are neither surnames nor places: "Salish Marine Lab". */
const firmNouns = 'Labs?|Healthcare|Homecare|Semiconductors?|Electronics|Components|Robotics';
const endsAsFirmNoun = new RegExp(`\\p{L} (?:${firmNouns})$`, 'u');
/** These, and last words that nobody is called by but a place may be. */
const endsAsBody = new RegExp(
  `\\p{L} (?:${firmNouns}|Laborator(?:y|ies)|Biosciences|Therapeutics|Analytics|Logistics|Consulting|University|Institute|Foundation|Federation|Association|Council|Authority|Commission|Union)$`,
  'u',
);
/** “Ashby High”. */
const endsAsSchool = /\p{Ll} (?:High|Elementary)$/u;
/** “The broadcaster Nour 24”. */
const endsInNumber = /\p{L} \d{1,3}$/u;
const leadsToStation = /(?:^|[^\p{L}])(?:broadcasters?|channels?|stations?|networks?|websites?|outlets?|portals?)\s$/iu;
/** “In Lanner”, where nobody has that name; not “faith in Lanner”. */
const leadsIn =
  /(?<!(?:^|[^\p{L}])(?:believ\p{L}+|trust\p{L}*|faith|confidence|interest\p{L}*|confid\p{L}+|belief|invest\p{L}*|hope)\s)(?<=\s)in\s$/iu;
const namesTrade = /\p{Ll}(?:ists|ers|ors) of \p{Lu}/u;
/** Last words of a place's name that are hardly ever a surname, and what stands before a place: "off Skerrow Head". */
const endsAsPlace = /\s(?:head|point|bay|sound|reef|rocks|sands|cove|creek|beach|islands|falls|peninsula|strait|estuary)$/i;
/** Last words of the names of roads, lines and buildings that are nobody's surname. */
const endsAsStructure =
  /\s(?:line|road|avenue|boulevard|drive|expressway|highway|motorway|freeway|bypass|flyover|roundabout|junction|viaduct|tunnel|canal|railway|station|terminal|airport|stadium|arena|reservoir|barracks|cemetery)$/i;
const leadsToPlace = /(?:^|[^\p{L}])(?:in|at|off|near|around)\s$/iu;
/** Last words of the names of crossings and squares, which the tagger takes for bodies, and of medals and societies with a cross. */
const endsAsSpot = /\s(?:cross|corner|quay|wharf|common|green)$/i;
const isOtherCross = /^(?:Red|Blue|Green|White|Iron|Silver|Southern|Victoria|George|Military|Maltese) Cross$/i;
const leadsToSpot = /(?:^|[^\p{L}])(?:in|at|near|around|to|from|outside)\s$/iu;
/** What is won or run: "the Calder Cup", "the Hartley Shield", "the Calloway | prize". River Plate is a club. */
const endsAsCup = /\s(?:cup|trophy|prize|award|medal|scholarship|fellowship|marathon|championship|lecture)$/i;
const endsAsCupBehindThe = /\s(?:shield|plate|stakes|open|derby)$/i;
/** Prefixes of ships' names. */
const isShip = /^(?:HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|RMS|RRS|INS|NNS|KNS|LÉ) \p{L}/u;
const leadsCup = /^ (?:prize|award|trophy|medal|cup|shield|scholarship|fellowship)(?![\p{L}-])/u;

/** A paragraph: offsets of its names and of its dateline count from its start. */
export interface Passage {
  readonly text: string;
  readonly masked: string;
  readonly dateline: Span | null;
}

/** The names of a paragraph, and what the words round them settle. */
export interface SettledNames extends Pick<Passage, 'text'> {
  readonly names: readonly Name[];
  /** What each is by the words round it, null where they say nothing. */
  readonly types: readonly (EntityType | null)[];
  /** Names that are places, and first words of companies' names: for the same names in other paragraphs. */
  readonly places: readonly string[];
  readonly companies: readonly string[];
  /** Names of one word that are places if nobody has them. */
  readonly towns: readonly string[];
  /** Words of the names of people, but for those of one word without a title; of one word with a title they are bare. Null before they are asked for. */
  bearers: readonly Bearer[] | null;
}

interface Bearer {
  readonly words: readonly string[];
  readonly isBare: boolean;
}

/** What the story settles of a name that stands elsewhere by itself. */
export interface KnownElsewhere {
  readonly places: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
}

/** What the words round a paragraph's names settle. Linear. */
export function settleByWords(passage: Passage, names: readonly Name[]): SettledNames {
  const text = (name: Name): string => textOf(passage.text, name);
  const places: string[] = [];
  const towns: string[] = [];
  const starts = new Set<number>();
  for (const { start, type } of names) if (type === 'person') starts.add(start);
  const types = names.map((name): EntityType | null => {
    const words = text(name);
    const isPlace =
      (isPersonOrOther(name) && (isBehindPlaceNoun(passage, name) || isPlaceByEnds(passage, name))) ||
      isSpot(passage, name, words);
    if (isPlace) places.push(words);
    if (isTownAlone(passage, name, words)) towns.push(words);
    if ((name.type === 'place' || name.type === 'organization') && isGivenName(passage, name)) return 'person';
    if (isOrganization(passage, name, words, starts)) return 'organization';
    if (isCup(passage, name, words)) return 'other';
    return isPlace ? 'place' : null;
  });
  return { text: passage.text, names, types, places, towns, companies: companiesIn(passage, names), bearers: null };
}

function bearersIn({ names, text }: SettledNames): readonly Bearer[] {
  const bearers: Bearer[] = [];
  for (const name of names) {
    if (name.type !== 'person') continue;
    const words = textOf(text, name).split(/\s+/);
    if (words.length > 1 || name.title) bearers.push({ words, isBare: words.length === 1 });
  }
  return bearers;
}

function isOrganization(passage: Passage, name: Name, words: string, starts: ReadonlySet<number>): boolean {
  const { type, title } = name;
  return (
    (type !== 'organization' && isAgency(passage, name)) ||
    (type === 'place' && (endsAsOrganization.test(words) || namesTrade.test(words) || isFirm(words))) ||
    (type === 'person' && (endsAsFirm.test(words) || isFirm(words) || (title === null && endsAsBody.test(words)))) ||
    (type === 'place' && (endsAsFirmNoun.test(words) || endsAsSchool.test(words))) ||
    (type === 'person' && endsInNumber.test(words) && leadsToStation.test(before(passage, name))) ||
    isBody(passage, name, words, starts)
  );
}

const nothing: KnownElsewhere = { places: new Set(), companies: new Set() };

/**
 * What the paragraphs' names tell of the same names elsewhere in the story: a name behind a noun for places is a place, and one that a company's name
 * in full begins with is the company's, unless somebody bears it. Linear.
 */
export function joinKnown(paragraphs: readonly SettledNames[]): KnownElsewhere {
  const places = new Set<string>();
  const companies = new Set<string>();
  const towns = new Set<string>();
  for (const own of paragraphs) {
    for (const name of own.places) places.add(name);
    for (const word of own.companies) companies.add(word);
    for (const word of own.towns) towns.add(word);
  }
  if (places.size + companies.size + towns.size === 0) return nothing;
  for (const own of paragraphs) {
    for (const { words, isBare } of (own.bearers ??= bearersIn(own))) {
      for (const word of words) {
        companies.delete(word);
        towns.delete(word);
        // "the city of Constantine", and Constantine the Great: elsewhere it may be either.
        if (!isBare) places.delete(word);
      }
    }
  }
  for (const town of towns) places.add(town);
  return { places, companies };
}

/** The names with the types that are settled. Only what was taken for a person, or for nothing much, is changed for what stands elsewhere. */
export function settleTypes({ text, names, types }: SettledNames, { places, companies }: KnownElsewhere): readonly Name[] {
  if (places.size + companies.size === 0 && types.every((type) => type === null)) return names;
  return names.map((name, i): Name => {
    const type = types[i]!;
    if (type === 'person' || type === 'organization') return settled(name, type);
    const words = textOf(text, name);
    if (companies.has(words) && mayBeCompany(name, words)) return settled(name, 'organization');
    if (type) return settled(name, type);
    return (isPersonOrOther(name) || endsAsSpot.test(words)) && places.has(words) ? settled(name, 'place') : name;
  });
}

/** Whatever is no place on the lists. */
const mayBeCompany = ({ type }: Name, words: string): boolean =>
  type === 'person' || type === 'other' || (type === 'place' && placeKind(foldPhrase(words)) === undefined);

const settled = ({ start, end, confidence }: Name, type: Name['type']): Name => ({
  start,
  end,
  type,
  confidence: Math.max(confidence, sure),
  title: null,
});

/** Whoever has a title is a person. */
const isPersonOrOther = ({ type, title }: Name): boolean => title === null && (type === 'person' || type === 'other');

/** “In Lanner”, taken for a person. */
const isTownAlone = (passage: Passage, name: Name, words: string): boolean =>
  name.type === 'person' &&
  name.title === null &&
  !/\s/.test(words) &&
  leadsIn.test(before(passage, name)) &&
  !/^(?:['’]s|['’](?!\p{L})| \p{Lu})/u.test(passage.masked.slice(name.end, name.end + 2));

const before = ({ masked }: Passage, { start }: Name): string => masked.slice(Math.max(0, start - longestLead), start);
/** Characters before a name that are looked at for what leads in a station or a town. */
const longestLead = 24;

const isBehindPlaceNoun = ({ masked }: Passage, { start }: Name): boolean =>
  masked.startsWith('of ', start - 3) || masked.startsWith('the ', start - 4)
    ? ownedByPlace.test(masked.slice(Math.max(0, start - longestBefore), start))
    : false;

/** “Who gave her name only as Ngozi”, “who identified himself as Bello”. */
const isGivenName = ({ masked }: Passage, { start }: Name): boolean =>
  masked.startsWith(' as ', start - 4) &&
  /(?:(?:identified|introduced) (?:himself|herself)|(?:gave|giving) (?:his|her|their) (?:first )?name)(?: (?:only|simply|just))? as $/.test(
    masked.slice(Math.max(0, start - longestBefore), start),
  );

const isPlaceByEnds = ({ text, masked }: Passage, { start, end, type }: Name): boolean =>
  (type === 'person' && endsAsStructure.test(text.slice(start, end))) ||
  (endsAsPlace.test(text.slice(start, end)) && leadsToPlace.test(masked.slice(Math.max(0, start - 8), start)));

/** A party or agency that readers know, or the house of an analyst: “Forsyth Lane | analyst Michelle Grigg”. `starts` are where names of people begin. */
function isBody({ masked }: Passage, { end, type, title }: Name, name: string, starts: ReadonlySet<number>): boolean {
  if (title !== null || (type !== 'person' && type !== 'place') || !/\s/.test(name)) return false;
  if (type === 'person' && isKnownBody(foldPhrase(name))) return true;
  const behind = houseOf.exec(masked.slice(end, end + 30))?.[0];
  return behind !== undefined && starts.has(end + behind.length) && placeKind(foldPhrase(name)) === undefined;
}
const houseOf = /^(?:’s|'s)? (?:(?:senior|chief|equity|retail|market) )?(?:analyst|economist) /;

/** "To Thornaby Cross"; not "at Philip Green", whom his name leaves a person. */
const isSpot = ({ masked }: Passage, { start, type }: Name, name: string): boolean =>
  (type === 'organization' || type === 'other') &&
  endsAsSpot.test(name) &&
  !isOtherCross.test(name) &&
  leadsToSpot.test(masked.slice(Math.max(0, start - 9), start));

function isCup({ masked }: Passage, { start, end, type, title }: Name, name: string): boolean {
  if (type === 'other' || title !== null) return false;
  if (isShip.test(name)) return true;
  if (endsAsCup.test(name)) return true;
  return (
    /the $/i.test(masked.slice(Math.max(0, start - 4), start)) &&
    (endsAsCupBehindThe.test(name) || leadsCup.test(masked.slice(end, end + 14)))
  );
}

const isAgency = ({ masked, dateline }: Passage, { start, end }: Name): boolean =>
  masked.charAt(start - 1) === '(' && masked.charAt(end) === ')' && dateline !== null && end < dateline.end;
