/**
 * Writes a pattern out as the literal words it stands for: alternatives, optional letters and groups, small sets of letters, word boundaries.
 * The pattern is read, never run. What stands for endless words, or looks round itself, is refused.
 */

/** `refused` ends a sentence: "it …". */
export type Expanded = { readonly literals: readonly string[]; readonly ignoresCase: boolean } | { readonly refused: string };

/** More words than this are a pattern that was never meant as a list. */
const mostLiterals = 200;
const mostLength = 2000;
const mostDepth = 20;

class Refusal extends Error {}

export function expandPattern(pattern: string): Expanded {
  if (pattern.length > mostLength) return { refused: 'is too long' };
  const flag = /^\(\?i\)/.exec(pattern);
  const source = pattern.slice(flag?.[0].length ?? 0);
  try {
    const reader = createReader(source);
    const literals = [...new Set(reader.alternatives(0).map((text) => text.replace(/\s+/g, ' ').trim()))];
    if (!reader.isAtEnd()) throw new Refusal('has a bracket that nothing opens');
    if (literals.some((text) => text === '')) throw new Refusal('may stand for nothing at all');
    return { literals, ignoresCase: flag !== null };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

interface Reader {
  /** Everything up to a closing bracket or the end. */
  readonly alternatives: (depth: number) => readonly string[];
  readonly isAtEnd: () => boolean;
}

function createReader(source: string): Reader {
  let at = 0;
  const alternatives = (depth: number): readonly string[] => {
    if (depth > mostDepth) throw new Refusal('has brackets nested too deep');
    const all = [...sequence(depth)];
    while (source[at] === '|') {
      at++;
      all.push(...sequence(depth));
    }
    return bounded(all);
  };
  const sequence = (depth: number): readonly string[] => {
    let texts: readonly string[] = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = quantified(atom(depth));
      texts = bounded(texts.flatMap((text) => one.map((next) => text + next)));
    }
    return texts;
  };
  const quantified = (texts: readonly string[]): readonly string[] => {
    const mark = source[at];
    if (mark === '?') {
      at++;
      if (source[at] === '?') at++;
      return ['', ...texts];
    }
    if (mark === '+' && texts.length === 1 && texts[0] === ' ') {
      at++;
      return texts;
    }
    if (mark === '*' || mark === '+' || mark === '{') throw new Refusal(`repeats something (“${mark}”)`);
    return texts;
  };
  const atom = (depth: number): readonly string[] => {
    const letter = source[at]!;
    at++;
    switch (letter) {
      case '(':
        return group(depth);
      case '[':
        return set();
      case '\\':
        return escaped();
      case '.':
        throw new Refusal('takes any letter (“.”)');
      case '^':
      case '$':
        throw new Refusal(`looks at where a line begins or ends (“${letter}”)`);
      case '*':
      case '+':
      case '?':
        throw new Refusal('repeats nothing');
      default:
        return [letter];
    }
  };
  const group = (depth: number): readonly string[] => {
    if (source[at] === '?') {
      if (source[at + 1] !== ':') throw new Refusal('looks at what stands before or behind (“(?…)”)');
      at += 2;
    }
    const inside = alternatives(depth + 1);
    if (source[at] !== ')') throw new Refusal('has a bracket that nothing closes');
    at++;
    return inside;
  };
  const set = (): readonly string[] => {
    const end = source.indexOf(']', at);
    const inside = source.slice(at, end);
    if (end < 0 || inside === '') throw new Refusal('has a bracket that nothing closes');
    if (inside.startsWith('^') || inside.includes('\\') || /\w-\w/.test(inside)) {
      throw new Refusal(`takes any of many letters (“[${inside}]”)`);
    }
    at = end + 1;
    return [...new Set(inside)];
  };
  const escaped = (): readonly string[] => {
    const letter = source[at];
    at++;
    if (letter === undefined) throw new Refusal('ends in a backslash');
    if (letter === 'b') return [''];
    if (letter === 's') return [' '];
    if (/[a-z0-9]/i.test(letter)) throw new Refusal(`takes any of many letters (“\\${letter}”)`);
    return [letter];
  };
  return { alternatives, isAtEnd: () => at >= source.length };
}

function bounded(texts: readonly string[]): readonly string[] {
  if (texts.length > mostLiterals) throw new Refusal(`stands for more than ${mostLiterals} words`);
  return texts;
}
