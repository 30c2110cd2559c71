/** Short and familiar forms of given names, so that "Bill Clinton" and "William J. Clinton" can be one. Folded. */

const families = [
  'william bill billy will willie liam',
  'robert bob bobby rob robbie bert',
  'richard rick ricky dick rich',
  'james jim jimmy jamie',
  'john johnny jack jon',
  'jonathan jon jonny',
  'joseph joe joey',
  'edward ed eddie ted teddy ned',
  'edmund ed ted',
  'edwin ed',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'michael mike mick mickey',
  'david dave davy',
  'daniel dan danny',
  'donald don donny donnie',
  'ronald ron ronnie ronny',
  'kenneth ken kenny',
  'stephen steven',
  'stephen steve stevie',
  'steven steve stevie',
  'charles charlie chuck',
  'christopher chris kit',
  'anthony tony',
  'antony tony',
  'andrew andy drew',
  'benjamin ben benny',
  'samuel sam sammy',
  'samantha sam',
  'matthew matt',
  'nicholas nicolas nick nicky',
  'patrick pat paddy',
  'patricia pat patty tricia trish',
  'peter pete',
  'philip phillip phil',
  'gregory greg',
  'jeffrey jeff',
  'geoffrey jeffrey',
  'geoffrey geoff',
  'sarah sara',
  'gerald gerry jerry',
  'jeremy jerry jez',
  'lawrence larry',
  'laurence larry',
  'leonard len lenny leo',
  'frederick fred freddie rick',
  'francis frank',
  'franklin frank',
  'alexander alex sandy sasha',
  'alexandra alex sandra',
  'albert al bert',
  'alan al',
  'alfred al fred alf',
  'walter walt wally',
  'raymond ray',
  'timothy tim',
  'vincent vince vinny',
  'zachary zach zack',
  'joshua josh',
  'jacob jake',
  'nathaniel nat nate nathan',
  'bernard bernie',
  'eugene gene',
  'harold harry hal',
  'henry harry hank',
  'elizabeth liz lizzie beth betty betsy eliza libby',
  'katherine kate kathy katie kathie kit',
  'catherine cathy kate katie cate',
  'kathleen kathy kate',
  'margaret maggie meg peggy marge',
  'rebecca becky becca',
  'deborah deb debbie',
  'barbara barb babs',
  'susan sue suzy',
  'jennifer jen jenny',
  'jessica jess',
  'victoria vicky tori',
  'cynthia cindy',
  'judith judy',
  'dorothy dot dottie',
  'pamela pam',
  'penelope penny',
  'abigail abby gail',
  'amanda mandy',
  'christina chris tina christy',
  'christine chris chrissy',
  'theresa terry tess',
  'jacqueline jackie',
  'madeleine maddy',
  'mohammed mohamed muhammad mohammad muhammed mo',
  'chukwuemeka emeka',
  'oluwaseun seun',
  'olufemi femi',
  'vladimir volodya',
  'volodymyr vova',
].map((line) => line.split(' '));

const familiesOf = new Map<string, Set<number>>();
families.forEach((family, index) => {
  for (const name of family) familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(index));
});

/** Whether both are, or may be short for, one given name. Two long forms never are unless one line above holds both. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [mine, others] = [familiesOf.get(a), familiesOf.get(b)];
  if (!mine || !others) return false;
  for (const family of mine) if (others.has(family)) return true;
  return false;
}

/** Numbers of the families in which the given name is the long form. */
export function familiesOfLongForm(name: string): readonly number[] {
  return [...(familiesOf.get(name) ?? [])].filter((index) => families[index]![0] === name);
}

/** Numbers of the families in which the word is a familiar form of another name. */
export function familiesOfShortForm(word: string): readonly number[] {
  return [...(familiesOf.get(word) ?? [])].filter((index) => families[index]![0] !== word);
}
