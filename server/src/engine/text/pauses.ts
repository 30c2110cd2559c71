/** When work on a long text may be left for a moment: its steps should take no longer than a few hundredths of a second. */

/** UTF-16 units of paragraphs that are read for the first time between two pauses. An article of usual length is read without any. */
export const unitsBetweenPauses = 12_000;

/** Attributions that may be in a text, for each of which source and words are chosen. */
export const draftsBetweenPauses = 100;

/** Things of the whole text that are gone through between two pauses, where each is looked at for itself. */
export const thingsBetweenPauses = 400;
