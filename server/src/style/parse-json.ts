/** Parses JSON with comments into nodes with places, safely: nothing that is nested to exhaust the stack is parsed at all. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Complain } from './style-problem.ts';

/** Deeper nesting is a mistake or an attack; the deepest that means anything is 6. */
const mostDepth = 40;

/** The scanner's kinds of token; the library declares them so that they cannot be imported one file at a time. */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };

/** Larger files are not read; UTF-16 units. Some 40,000 entries. */
export const mostLength = 8_000_000;

/** Null where there is nothing to read: an empty file (no mistake), or one that is refused. */
export function parseJson(text: string, complain: Complain): Node | null {
  if (text.length > mostLength) {
    complain(
      { start: 0, end: 0 },
      'too-large',
      `This file has more than ${mostLength / 1_000_000} million characters and is not read. Divide it.`,
    );
    return null;
  }
  const deep = tooDeepAt(text);
  if (deep !== null) {
    complain(
      { start: deep, end: deep + 1 },
      'too-deep',
      `Brackets are nested more than ${mostDepth} deep here, and the file is not read. Nothing in it goes so deep: take some out.`,
    );
    return null;
  }
  const errors: ParseError[] = [];
  const node = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true }) ?? null;
  for (const { error, offset, length } of errors.slice(0, 20)) {
    complain(
      { start: offset, end: offset + length },
      'syntax',
      `${syntaxMessage(printParseErrorCode(error))} What follows may be misread.`,
    );
  }
  return node;
}

function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) depth++;
    else if (kind === token.closeBrace || kind === token.closeBracket) depth--;
    if (depth > mostDepth) return scanner.getTokenOffset();
  }
  return null;
}

/** "CommaExpected" as a sentence. */
function syntaxMessage(code: string): string {
  const words = code.replace(/(?!^)\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return code.endsWith('Expected') ? `${words.replace(/ expected$/, '')} is missing here.` : `${words}.`;
}
