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

export type Shape = 'straight' | 'curly';

/** The mark of that shape which does the same job on its side of a quotation; a double made of two singles counts as one. */
export function turnTo(shape: Shape, mark: string, side: 'open' | 'close'): string {
  const isDouble = /^(?:["“”‟„]|.{2})$/u.test(mark);
  if (shape === 'straight') return isDouble ? '"' : "'";
  return isDouble ? (side === 'open' ? '“' : '”') : side === 'open' ? '‘' : '’';
}

const counterparts: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'", "''": "'", '‘': '“', '’': '”', "'": '"' };

/** The single mark for a double one of the same shape and the reverse, or null where it is neither. */
export const otherCount = (mark: string): string | null => counterparts[mark] ?? null;
