/** What changed from one text to another, line by line, with the line of copy above each change. */

/** Lines that went with `-`, that came with `+`, and up to two unchanged ones before each run of changes. */
export function diffLines(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(a, b);
  const shown: string[] = [];
  let unchanged: string[] = [];
  const change = (line: string): void => {
    shown.push(...unchanged.slice(-2).map((same) => `  ${same}`), line);
    unchanged = [];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const skipsOld = common[i + 1]?.[j] ?? -1;
    const skipsNew = common[i]?.[j + 1] ?? -1;
    if (i < a.length && j < b.length && a[i] === b[j]) {
      unchanged.push(a[i] ?? '');
      i++;
      j++;
    } else if (i < a.length && skipsOld >= skipsNew) change(`- ${a[i++]}`);
    else change(`+ ${b[j++]}`);
  }
  return shown.join('\n');
}

/** By index into either, the number of lines that the rests have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
