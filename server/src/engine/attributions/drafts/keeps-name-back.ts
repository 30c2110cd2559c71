/** "Asked not to be named because …", "requested that his name be withheld": how a source comes to have no name is nothing that it says to readers. */
import { anonymities, tellings } from '../../text/kept-back-words.ts';
import type { Reading } from '../copy/reading.ts';

const asking: ReadonlySet<string> = new Set('ask request insist plead beg demand prefer want decline refuse'.split(' '));
/** Tokens behind the verb in which it is told, at most. */
const reach = 9;

const kept = new Set('withheld not kept concealed protected hidden undisclosed secret'.split(' '));

/** Whether the words behind the cue that end before `end` are such; `base` is the cue’s base form. */
export function keepsNameBack({ tokens, sentenceOf, quoteOf }: Reading, base: string, cueEnd: number): boolean {
  if (!asking.has(base)) return false;
  const first = tokens[cueEnd]?.lower === 'that' ? cueEnd + 1 : cueEnd;
  let isDenied = false;
  let isName = false;
  for (let i = first; i < Math.min(tokens.length, cueEnd + reach) && sentenceOf[i] === sentenceOf[first]; i++) {
    const { lower, pos } = tokens[i]!;
    if (quoteOf[i] !== -1 || lower === ',' || lower === ';') return false;
    if (anonymities.has(lower) || (isName && kept.has(lower)) || (isDenied && tellings.has(lower))) return true;
    if (lower === 'not' || lower === 'never') isDenied = true;
    // “That the girl not be named”: it is another’s name that is asked for. “That his name not be used”: one’s own.
    else if (lower === 'name' || lower === 'names' || lower === 'identity') {
      isName = /^(?:his|her|their|my)$/.test(tokens[i - 1]!.lower);
    } else if (pos === 'NOUN' || pos === 'PROPN') return false;
  }
  return false;
}
