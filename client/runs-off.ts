/** Whether a text's paragraphs are longer than an editor is wide. */

/** UTF-16 units: no editor shows so many on one line beside a side bar. */
const widest = 200;

export const runsOff = (text: string): boolean => text.split('\n').some((line) => line.length > widest);
