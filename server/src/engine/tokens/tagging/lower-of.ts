/** Small letters, without a copy of what has no others. */

/** The same string where the text has no capital. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower === text ? text : lower;
}
