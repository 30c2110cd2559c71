/** Spaces in place of text: as many UTF-16 units, line breaks kept. */
export const blankOut = (text: string): string => text.replace(/[^\r\n]/g, ' ');
