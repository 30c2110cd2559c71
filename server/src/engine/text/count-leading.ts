/** Binary search over anything that is in order. */

/** How many items at the head of the list the test holds for; it must hold for none after the first that it fails for. */
export function countLeading<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the numbers, which are in order, are at most this one. By itself: a function that meets both kinds of arrays is slow with each. */
export function countUpTo(numbers: Int32Array, most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
