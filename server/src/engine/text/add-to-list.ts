/** Lists by key. */

/** Puts the value at the end of the key's list, which begins with the first one. In place: to copy a list at each of its values is quadratic. */
export function addToList<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
