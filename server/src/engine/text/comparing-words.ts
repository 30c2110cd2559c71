/** Adverbs that compare or count: behind an article they begin another phrase than “the fast bowler” does. */
export const comparingWords: ReadonlySet<string> = new Set('more most less least last next first'.split(' '));
