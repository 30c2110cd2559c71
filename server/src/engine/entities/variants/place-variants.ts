/** Other names of one place: two spellings of a city, abbreviations of a country. */
import type { NameMention } from '../mentions/name-mention.ts';

/** Folded forms, one line a place; the first stands for all. */
const lines = `
united states|us|usa|united states of america|america|the states
united kingdom|uk|britain|great britain|united kingdom of great britain and northern ireland
united arab emirates|uae|emirates
european union|eu
united nations|un|united nations organization|united nations organisation
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
north macedonia|macedonia
ivory coast|cote divoire
east timor|timor leste
cape verde|cabo verde
drc|democratic republic of congo|democratic republic of the congo|dr congo
north korea|dprk|democratic peoples republic of korea
south korea|republic of korea
new york|new york city|nyc
washington dc|district of columbia
los angeles|la
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
netherlands|holland
vatican|holy see|vatican city
`;

const canonical = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|').map((form, _i, all) => [form, all[0]!] as const)),
);

/** The key under which a place (or a household body like the EU) is filed, or undefined if it has one name only. */
export const placeKey = (mention: Pick<NameMention, 'key' | 'type'>): string | undefined => canonical.get(mention.key);
