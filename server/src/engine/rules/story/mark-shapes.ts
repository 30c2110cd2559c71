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

const counterparts: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'", '‘': '“', '’': '”', "'": '"' };

/** The single mark for a double one of the same shape and the reverse, or null where it is neither. */
export const otherCount = (mark: string): string | null => counterparts[mark] ?? null;
