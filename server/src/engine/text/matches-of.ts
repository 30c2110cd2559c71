/** All matches of an expression, without the copy of it that `matchAll` makes each time: most texts that are searched are one word. */

/** In text order. The expression must be global; it must not match the empty text, nor be asked again before the answer is there. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = expression.exec(text)) found.push(match);
  return found;
}

const none: readonly RegExpExecArray[] = [];
