/** The words by which a story says that a source is not to be named. */

/** What somebody is not to be: "asked not to be identified". */
export const tellings: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);

/** What says so by itself: "on condition of anonymity". */
export const anonymities: ReadonlySet<string> = new Set(['anonymity', 'anonymous', 'anonymously', 'unnamed', 'unidentified']);
