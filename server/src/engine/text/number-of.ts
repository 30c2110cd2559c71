/** Numbers for things that are asked of often: what hangs on them is found by its place in a list, which is sooner than by a key. */

/** One number for one object, from 0 on as they come. It tells nothing else: no answer may follow from it. */
export const numberOf: (thing: object) => number = (() => {
  const numbers = new WeakMap<object, number>();
  let next = 0;
  return (thing) => {
    let number = numbers.get(thing);
    if (number === undefined) numbers.set(thing, (number = next++));
    return number;
  };
})();
