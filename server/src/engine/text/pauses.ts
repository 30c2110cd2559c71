/** When work on a long text may be left for a moment: its steps should take no longer than a few hundredths of a second. */

/** UTF-16 units of paragraphs that are read for the first time between two pauses. An article of usual length is read without any. */
const unitsBetweenPauses = 12_000;

/** A function that is told how many units have been read further, and tells whether a pause is due. */
export function countUnits(): (units: number) => boolean {
  let since = 0;
  return (units) => {
    since += units;
    if (since < unitsBetweenPauses) return false;
    since = 0;
    return true;
  };
}

/** Attributions that may be in a text, for each of which source and words are chosen. */
export const draftsBetweenPauses = 100;

/** Things of the whole text that are gone through between two pauses, where each is looked at for itself. */
export const thingsBetweenPauses = 400;
