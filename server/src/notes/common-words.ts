/** Words that anybody may say: whether two people would hardly say the same by chance. */

/** The hundred or so most frequent words of spoken English, as they are compared. */
const common: ReadonlySet<string> = new Set(
  `the of and a to in is was that it for on are as with his they i at be this have from or had by but not what all were we when your can said there
   use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more go
   see no way could people my than first been call who its it's now find long down day did get come made may part us am me you he our just know want
   think very because need take good year really going thing things much well even back only over work any right too never lot say says got here where
   why let every always does going great today tomorrow must should also still`
    .split(/\s+/)
    .map((word) => word.replace(/'/g, '')),
);

/** Bits that a word tells, roughly: the share of the common ones is a few in a hundred, of all others a few in ten thousand. */
const bitsCommon = 6;
const bitsOther = 12;
const ownBits = 44;

/** "It is on the internet" may be anybody's; "Our prayers are with the family" hardly. */
export const areOwn = (keys: readonly string[]): boolean =>
  keys.reduce((bits, key) => bits + (common.has(key) ? bitsCommon : bitsOther), 0) >= ownBits;
