/** Other names of one place: two spellings of a city, abbreviations of a country. */
import { foldWords } from '../mentions/fold-name.ts';
import type { NameMention } from '../mentions/name-mention.ts';

/** Folded forms, one line a place; the first stands for all. Long and short forms, both of which a story may use. */
const shortForms = `
united states|us|usa|united states of america|america|the states
united kingdom|uk|britain|great britain|united kingdom of great britain and northern ireland
united arab emirates|uae|emirates
european union|eu
united nations|un|united nations organization|united nations organisation
drc|democratic republic of congo|democratic republic of the congo|dr congo
north korea|dprk|democratic peoples republic of korea
south korea|republic of korea
new york|new york city|nyc
washington dc|district of columbia
los angeles|la
north macedonia|macedonia
netherlands|holland
vatican|holy see|vatican city
`;

/** Two names or spellings of one place: a story uses one of them. */
const otherNames = `
kyiv|kiev
kharkiv|kharkov
lviv|lvov
odesa|odessa
turkiye|turkey
mumbai|bombay
chennai|madras
kolkata|calcutta
bengaluru|bangalore
myanmar|burma
yangon|rangoon
beijing|peking
guangzhou|canton
czechia|czech republic
eswatini|swaziland
ivory coast|cote divoire
east timor|timor leste
cape verde|cabo verde
ho chi minh city|saigon
belarus|byelorussia
chisinau|kishinev
almaty|alma ata
thiruvananthapuram|trivandrum
varanasi|benares
pune|poona
puducherry|pondicherry
gurugram|gurgaon
mecca|makkah
medina|madinah
jeddah|jiddah
lisbon|lisboa
`;

const formsByLine = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => line.split('|').map((form, _i, all) => [form, all[0]!] as const)),
  );

const short = formsByLine(shortForms);
const other = formsByLine(otherNames);

/** The key under which a place (or a household body like the EU) is filed, or undefined if it has one name only. */
export const placeKey = (mention: Pick<NameMention, 'key' | 'type'>): string | undefined =>
  other.get(mention.key) ?? short.get(mention.key);

/** Whether two written forms are two names of one place, of which a story should use one. */
export function isPlaceVariant(a: string, b: string): boolean {
  const [first, second] = [a, b].map((form) => foldWords(form).join(' '));
  if (first === undefined || second === undefined || first === second) return false;
  const place = other.get(first);
  return place !== undefined && place === other.get(second);
}
