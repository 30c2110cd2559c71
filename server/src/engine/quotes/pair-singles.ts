/** Pairs single marks of one paragraph, and tells them from apostrophes. */
import type { Pair } from './pair-doubles.ts';
import type { MarkFound } from './scan-marks.ts';

const isSingle = ({ shape }: MarkFound): boolean => shape === 'curly-single' || shape === 'straight-single';

/**
 * Pairs of singles that cross no pair of doubles. A mark between two letters is an apostrophe; one behind an s (the workers’ union) closes only
 * where no better mark follows before the next opening one. An opening mark without a partner counts where a speech can begin, else it is an
 * apostrophe of the wrong direction. Linear in the number of marks.
 */
export function pairSingles(marks: readonly MarkFound[], doubles: readonly Pair[]): readonly Pair[] {
  const closed = doubles.filter(({ close }) => close !== null).sort((a, b) => a.open.start - b.open.start);
  const groups = new Map<number, MarkFound[]>();
  const round: number[] = [];
  let next = 0;
  for (const mark of marks) {
    if (!isSingle(mark) || mark.isInside) continue;
    while (next < closed.length && closed[next]!.open.start < mark.start) round.push(next++);
    while (round.length > 0 && closed[round.at(-1)!]!.close!.start < mark.start) round.pop();
    const container = round.at(-1) ?? -1;
    const group = groups.get(container);
    if (group) group.push(mark);
    else groups.set(container, [mark]);
  }
  return [...groups.values()].flatMap(pairGroup);
}

/** Singles that stand in the same pair of doubles, or in none. */
function pairGroup(marks: readonly MarkFound[]): Pair[] {
  const pairs: Pair[] = [];
  const stack: MarkFound[] = [];
  const hasBetter = betterAhead(marks);
  marks.forEach((mark, index) => {
    if (canOpen(mark)) stack.push(mark);
    else if (stack.length > 0 && canClose(mark) && !(isPossessive(mark) && hasBetter[index])) {
      pairs.push({ open: stack.pop()!, close: mark });
    }
  });
  for (const mark of stack) {
    if (mark.text === '‘' && (mark.before === '' || /\p{Lu}/u.test(mark.after)) && !/^$|\s/.test(mark.after)) {
      pairs.push({ open: mark, close: null });
    }
  }
  return pairs;
}

/** By index: whether a closing mark that is no possessive follows before the next opening one. */
function betterAhead(marks: readonly MarkFound[]): readonly boolean[] {
  const result: boolean[] = new Array<boolean>(marks.length).fill(false);
  let ahead = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    result[i] = ahead;
    if (canOpen(mark)) ahead = false;
    else if (canClose(mark) && !isPossessive(mark)) ahead = true;
  }
  return result;
}

const canOpen = ({ text, side, before, after }: MarkFound): boolean =>
  text === '‘' ? side !== 'close' && after !== '' : side === 'open' && !/\d/.test(before);

const canClose = ({ text, before, after }: MarkFound): boolean =>
  text !== '‘' && before !== '' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);

const isPossessive = ({ before, after }: MarkFound): boolean => /[sSzx]/.test(before) && /\s/.test(after);
