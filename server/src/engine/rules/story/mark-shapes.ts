/** The shapes of quotation marks. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
  '«': '»',
  '„': '“',
  '‹': '›',
  '‚': '‘',
};

/** The mark that closes what this one opens, or null where it is no opening mark. */
export const closeMarkFor = (open: string): string | null => closing[open] ?? null;
