/** What was asked for last, so many things at most. */

export interface Recent<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/**
 * Keeps up to `most` values: where half as many are new, those that have not been asked for since the half before were go. So what is asked for
 * often stays, and nothing has to be moved at each question. `keyToKeep` makes of a key that is asked with one that may be kept (see `ownCopy`).
 */
export function createRecent<Key, Value>(most: number, keyToKeep: (key: Key) => Key = (key) => key): Recent<Key, Value> {
  const half = most >> 1;
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      let value = young.get(key);
      if (value === undefined) {
        value = old.get(key);
        if (value !== undefined) set(keyToKeep(key), value);
      }
      return value;
    },
    set,
  };
}
