/** Search in what is in order, for questions that mostly are in order too. */

/** First index in [0, count) for which `reached` holds, which is false, then true; `count` where there is none. */
export type OrderedSearch = (reached: (index: number) => boolean) => number;

/**
 * Begins where the question before was answered and takes steps that double, then halves what lies between (Bentley and Yao, 1976): time goes with the logarithm of the
 * way from there, and near neighbours are at hand in the processor's caches. The answer is the same whatever was asked before.
 */
export function createOrderedSearch(count: number): OrderedSearch {
  let last = 0;
  return (reached) => {
    let [low, high] = [0, count];
    if (last < count && !reached(last)) {
      low = last + 1;
      for (let step = 1; low + step < count; step *= 2) {
        if (reached(low + step)) {
          high = low + step;
          break;
        }
        low += step + 1;
      }
    } else {
      high = Math.min(last, count);
      for (let step = 1; high - step >= 0; step *= 2) {
        if (!reached(high - step)) {
          low = high - step + 1;
          break;
        }
        high -= step;
      }
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached(middle)) high = middle;
      else low = middle + 1;
    }
    return (last = low);
  };
}
