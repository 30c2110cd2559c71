/** What the words round a name settle of its type, whatever letters and company made of it: "the harbour of Sandvika Nord", "LAGOS (Northern Wire) —". */
import type { NewsDocument } from '../document/news-document.ts';
import { countLeading } from '../text/count-leading.ts';
import { textOf } from '../text/span.ts';
import { companyNames } from './company-names.ts';
import { foldPhrase } from './lists/fold-word.ts';
import { placeKind } from './lists/places.ts';
import { isKnownBody } from './lists/words-of-english.ts';
import type { Name } from './name.ts';

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
  /^\p{Lu}\p{Ll}+ (?:Capital|Holdings|Ventures|Securities|Airlines|Airways|Technologies|Pharmaceuticals|Foods|Motors|Buses|Breweries|Telecom|Airtel|Insurance|Cement|Logistics)$/u;
const isFirm = (name: string): boolean => endsAsTrader.test(name);
/** Last words of the names of firms, hospitals at home and laboratories, which are neither surnames nor places: "Salish Marine Lab". */
const firmNouns = 'Labs?|Healthcare|Homecare|Semiconductors?|Electronics|Components|Robotics';
const endsAsFirmNoun = new RegExp(`\\p{L} (?:${firmNouns})$`, 'u');
/** These, and last words that nobody is called by but a place may be. */
const endsAsBody = new RegExp(
  `\\p{L} (?:${firmNouns}|Laborator(?:y|ies)|Biosciences|Therapeutics|Analytics|Logistics|Consulting|University|Institute|Foundation|Federation|Association|Council|Authority|Commission|Union)$`,
  'u',
);
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

/**
 * A name behind a noun for places is a place, and so is the same name elsewhere in the story, unless somebody bears it; what a dateline has in brackets is its agency, and
 * what ends as organizations do is no place. Only what was taken for a person, or for nothing much, is changed to a place. Linear.
 */
export function settleTypes(document: NewsDocument, names: readonly Name[]): readonly Name[] {
  const text = textIn(document);
  const behind = new Set(
    names.filter(
      (name) =>
        (isPersonOrOther(name) && (isBehindPlaceNoun(document, name) || isPlaceByEnds(document, name))) ||
        isSpot(document, name, text(name)),
    ),
  );
  const known = new Set([...behind].map(text));
  // "the city of Constantine", and Constantine the Great: elsewhere it may be either.
  for (const name of known.size > 0 ? names : []) {
    if (name.type === 'person') for (const word of text(name).split(/\s+/)) if (word !== text(name)) known.delete(word);
  }
  const cups = new Set(names.filter((name) => isCup(document, name, text(name))));
  const companies = companyNames(names, text);
  const starts = new Set(names.flatMap(({ start, type }) => (type === 'person' ? [start] : [])));
  const organizations = new Set(
    names.filter(
      (name) =>
        (name.type !== 'organization' && isAgency(document, name)) ||
        (name.type === 'place' && (endsAsOrganization.test(text(name)) || namesTrade.test(text(name)) || isFirm(text(name)))) ||
        (name.type === 'person' &&
          (endsAsFirm.test(text(name)) || isFirm(text(name)) || (name.title === null && endsAsBody.test(text(name))))) ||
        (name.type === 'place' && endsAsFirmNoun.test(text(name))) ||
        isBody(document, name, text(name), starts) ||
        companies.has(name),
    ),
  );
  const people = new Set(
    names.filter((name) => (name.type === 'place' || name.type === 'organization') && isGivenName(document, name)),
  );
  if (behind.size === 0 && organizations.size === 0 && cups.size === 0 && people.size === 0) return names;
  return names.map((name): Name => {
    if (people.has(name)) return settled(name, 'person');
    if (organizations.has(name)) return settled(name, 'organization');
    if (cups.has(name)) return settled(name, 'other');
    return behind.has(name) || ((isPersonOrOther(name) || endsAsSpot.test(text(name))) && known.has(text(name)))
      ? settled(name, 'place')
      : name;
  });
}

const settled = ({ start, end, confidence }: Name, type: Name['type']): Name => ({
  start,
  end,
  type,
  confidence: Math.max(confidence, sure),
  title: null,
});

/** Whoever has a title is a person. */
const isPersonOrOther = ({ type, title }: Name): boolean => title === null && (type === 'person' || type === 'other');

const textIn =
  ({ text }: NewsDocument) =>
  (name: Name): string =>
    textOf(text, name);

const isBehindPlaceNoun = ({ masked }: NewsDocument, { start }: Name): boolean =>
  masked.startsWith('of ', start - 3) || masked.startsWith('the ', start - 4)
    ? ownedByPlace.test(masked.slice(Math.max(0, start - longestBefore), start))
    : false;

/** “Who gave her name only as Ngozi”, “who identified himself as Bello”. */
const isGivenName = ({ masked }: NewsDocument, { start }: Name): boolean =>
  masked.startsWith(' as ', start - 4) &&
  /(?:(?:identified|introduced) (?:himself|herself)|(?:gave|giving) (?:his|her|their) (?:first )?name)(?: (?:only|simply|just))? as $/.test(
    masked.slice(Math.max(0, start - longestBefore), start),
  );

const isPlaceByEnds = ({ text, masked }: NewsDocument, { start, end, type }: Name): boolean =>
  (type === 'person' && endsAsStructure.test(text.slice(start, end))) ||
  (endsAsPlace.test(text.slice(start, end)) && leadsToPlace.test(masked.slice(Math.max(0, start - 8), start)));

/** A party or agency that readers know, or the house of an analyst: “Forsyth Lane | analyst Michelle Grigg”. `starts` are where names of people begin. */
function isBody({ masked }: NewsDocument, { end, type, title }: Name, name: string, starts: ReadonlySet<number>): boolean {
  if (title !== null || (type !== 'person' && type !== 'place') || !/\s/.test(name)) return false;
  if (type === 'person' && isKnownBody(foldPhrase(name))) return true;
  const behind = houseOf.exec(masked.slice(end, end + 30))?.[0];
  return behind !== undefined && starts.has(end + behind.length) && placeKind(foldPhrase(name)) === undefined;
}
const houseOf = /^(?:’s|'s)? (?:(?:senior|chief|equity|retail|market) )?(?:analyst|economist) /;

/** "To Thornaby Cross"; not "at Philip Green", whom his name leaves a person. */
const isSpot = ({ masked }: NewsDocument, { start, type }: Name, name: string): boolean =>
  (type === 'organization' || type === 'other') &&
  endsAsSpot.test(name) &&
  !isOtherCross.test(name) &&
  leadsToSpot.test(masked.slice(Math.max(0, start - 9), start));

function isCup({ masked }: NewsDocument, { start, end, type, title }: Name, name: string): boolean {
  if (type === 'other' || title !== null) return false;
  if (isShip.test(name)) return true;
  if (endsAsCup.test(name)) return true;
  return (
    /the $/i.test(masked.slice(Math.max(0, start - 4), start)) &&
    (endsAsCupBehindThe.test(name) || leadsCup.test(masked.slice(end, end + 14)))
  );
}

function isAgency({ paragraphs, masked }: NewsDocument, { start, end }: Name): boolean {
  if (masked.charAt(start - 1) !== '(' || masked.charAt(end) !== ')') return false;
  const paragraph = paragraphs[countLeading(paragraphs, (one) => one.end <= start)];
  return paragraph?.dateline !== undefined && paragraph.dateline !== null && end < paragraph.dateline.end;
}
