/** Nouns that stand for one office whoever holds it: a chairwoman is a chair, a congressman a lawmaker. */

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
  'actor actress',
  'singer vocalist singer-songwriter',
  'writer author novelist',
  'coach manager trainer',
  'head chief boss',
  'attorney lawyer solicitor barrister counsel',
  'doctor physician gp medic',
];

const classOf = new Map<string, string[]>();
for (const line of classes) for (const noun of line.split(' ')) classOf.set(noun, [...(classOf.get(noun) ?? []), line]);

/** Keys under which a head noun is filed: two nouns that share one can stand for one person. The noun itself is always one. */
export const headKeys = (noun: string): readonly string[] => [noun, ...(classOf.get(noun) ?? [])];
