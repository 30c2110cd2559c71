/**
 * Nouns that stand for one office whoever holds it, or for one kind of organization: a chairwoman is a chair, a congressman a lawmaker; and words of
 * names that tell the kind: “the airline” is Bluewing Airways.
 */

const classes: readonly string[] = [
  'governor gov',
  'senator sen',
  'representative rep congressman congresswoman',
  'lieutenant lt',
  'sergeant sgt',
  'detective det',
  'professor prof',
  'doctor dr',
  'colonel col',
  'general gen',
  'captain capt',
  'reverend rev',
  'commissioner comm',
  'inspector insp',
  'superintendent supt',
  'president pres',
  'academic professor lecturer',
  'footballer player striker midfielder defender winger goalkeeper forward',
  'spokesperson spokesman spokeswoman',
  'chair chairman chairwoman chairperson',
  'lawmaker senator congressman congresswoman representative legislator mp msp mep sen rep assemblyman assemblywoman parliamentarian deputy',
  'councillor councilor councilman councilwoman alderman',
  'policeman policewoman constable officer',
  'businessman businesswoman entrepreneur tycoon',
  'premier pm',
  'singer vocalist singer-songwriter rapper star',
  'actor actress star',
  'judge justice',
  'writer author novelist',
  'coach manager trainer',
  'head chief boss',
  'chief boss executive ceo',
  'attorney lawyer solicitor barrister counsel',
  'doctor physician gp medic',
];

/** Kinds of organizations: nouns first, then what names of that kind have in them. */
const kinds: readonly (readonly [nouns: string, nameWords: string])[] = [
  ['airline carrier', 'airways airlines air'],
  [
    'company firm group corporation conglomerate manufacturer operator',
    `plc ltd limited inc corp co holdings industries motors energy water foods electric technologies pharmaceuticals enterprises ventures
    airways airlines railways stores`,
  ],
  [
    'newspaper paper daily tabloid',
    'times post herald tribune gazette guardian telegraph chronicle mirror journal observer courier echo',
  ],
  ['bank lender', 'bank'],
  ['club team side', 'fc united rovers wanderers athletic albion'],
  ['broadcaster network channel station', 'television tv radio broadcasting'],
  ['charity foundation trust', 'trust foundation'],
  ['institution university', 'university'],
  ['institution school college', 'college polytechnic institute'],
  ['retailer chain', 'stores supermarkets retail'],
  ['insurer', 'insurance assurance'],
  ['carmaker automaker', 'motors'],
];

/** Words that tell the kind of an organization in whose name they stand. Lower case. */
export const organizationNameWords: ReadonlySet<string> = new Set(kinds.flatMap(([, words]) => words.split(/\s+/)));

const classOf = new Map<string, string[]>();
for (const line of [...classes, ...kinds.map((kind) => kind.join(' '))]) {
  for (const noun of line.split(/\s+/)) classOf.set(noun, [...(classOf.get(noun) ?? []), line]);
}

/** Keys under which a head noun is filed: two nouns that share one can stand for one person. The noun itself is always one. */
export const headKeys = (noun: string): readonly string[] => [noun, ...(classOf.get(noun) ?? [])];
