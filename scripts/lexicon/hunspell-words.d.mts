/** Words of an installed dictionary package: stems, and stems with every affix put to them. */
export function wordsOf(name: string): Set<string>;
