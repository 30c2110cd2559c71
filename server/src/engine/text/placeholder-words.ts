/** What stands for something that is still to come, and abbreviates or names nothing: folded. */
export const placeholderWords: ReadonlySet<string> = new Set(['tk', 'tktk', 'tba', 'tbc', 'tbd']);
