/** Pairs double marks, guillemets and low marks of one paragraph. */
import type { MarkFound } from './scan-marks.ts';

/** `close` is null where the paragraph ends before the closing mark. */
export interface Pair {
  readonly open: MarkFound;
  readonly close: MarkFound | null;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly stray: readonly MarkFound[];
}

/**
 * Pairs by a stack, twice: once trusting what stands on a straight mark's sides, once taking straight marks in turn (for copy with misplaced
 * spaces); the reading that leaves fewer marks over wins, the first at a tie. Linear in the number of marks.
 */
export function pairDoubles(marks: readonly MarkFound[]): Pairing {
  const bySides = pair(marks, 'sides');
  if (leftOver(bySides) === 0 || !marks.some(({ shape }) => shape === 'straight-double')) return bySides;
  const inTurn = pair(marks, 'turns');
  return leftOver(inTurn) < leftOver(bySides) ? inTurn : bySides;
}

const leftOver = ({ pairs, stray }: Pairing): number => stray.length + pairs.filter(({ close }) => close === null).length;

type Role = 'open' | 'close' | 'none';

function pair(marks: readonly MarkFound[], trust: 'sides' | 'turns'): Pairing {
  const pairs: Pair[] = [];
  const stray: MarkFound[] = [];
  const stack: MarkFound[] = [];
  const open: Record<string, number> = {};
  const push = (mark: MarkFound): void => {
    stack.push(mark);
    open[mark.shape] = (open[mark.shape] ?? 0) + 1;
  };
  const pop = (): MarkFound => {
    const top = stack.pop()!;
    open[top.shape] = open[top.shape]! - 1;
    return top;
  };
  for (const mark of marks) {
    const role = roleOf(mark, stack.at(-1), open, trust);
    if (role === 'open') push(mark);
    else if (role === 'close') {
      const matches = closable(mark, open);
      if (matches.length === 0) stray.push(mark);
      else {
        while (!matches.includes(stack.at(-1)!.shape)) pairs.push({ open: pop(), close: null });
        pairs.push({ open: pop(), close: mark });
      }
    }
  }
  for (const mark of stack) {
    if (mark.after === '') stray.push(mark);
    else pairs.push({ open: mark, close: null });
  }
  return { pairs, stray };
}

/** The shapes that are open and that this mark can close: its own where one is open, else the other kind of double. */
function closable({ shape, text }: MarkFound, open: Readonly<Record<string, number>>): readonly string[] {
  const isOpen = (candidate: string): boolean => (open[candidate] ?? 0) > 0;
  if (shape === 'guillemet') return isOpen('guillemet') ? ['guillemet'] : [];
  if (text === "''") return isOpen('straight-double') ? ['straight-double'] : [];
  return ['curly-double', 'straight-double', 'low'].filter(isOpen);
}

function roleOf(
  mark: MarkFound,
  top: MarkFound | undefined,
  open: Readonly<Record<string, number>>,
  trust: 'sides' | 'turns',
): Role {
  const { text, side, before, after } = mark;
  const isDoubleOpen = top !== undefined && top.shape !== 'guillemet';
  switch (text) {
    case '„':
    case '``':
    case '‘‘':
      return 'open';
    case '“':
    case '‟':
      // A low mark is closed by this one; and an opening mark that can only close was typed in the wrong direction.
      if (top?.shape === 'low') return 'close';
      return side === 'close' && isDoubleOpen ? 'close' : 'open';
    case '”':
      return side === 'open' && !isDoubleOpen ? 'open' : 'close';
    case '’’':
      return isDoubleOpen ? 'close' : 'none';
    case '«':
      return side === 'close' && (open['guillemet'] ?? 0) > 0 ? 'close' : 'open';
    case '»':
      return side === 'open' && (open['guillemet'] ?? 0) === 0 ? 'open' : 'close';
    case "''": {
      const isOpen = (open['straight-double'] ?? 0) > 0;
      if (isOpen) return side === 'open' && top?.text !== "''" && top?.text !== '``' ? 'open' : 'close';
      if (side === 'open' || (side === 'either' && before === '')) return 'open';
      // Seconds after a figure; after a word it closes what was not opened.
      return side === 'close' && !/\d/.test(before) ? 'close' : 'none';
    }
    default: {
      // An inch mark: a digit before it, and nothing that it could close.
      if (!isDoubleOpen) return side === 'close' ? (/\d/.test(before) ? 'none' : 'close') : 'open';
      if (trust === 'turns') return top.shape === 'straight-double' || side !== 'open' ? 'close' : 'open';
      return side === 'open' && !/^['‘]?$/.test(after) ? 'open' : 'close';
    }
  }
}
