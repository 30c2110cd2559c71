/** What follows from one object alone, as from the list of a rule's option, is made once, for as long as the object lives. */

/** `make` must see nothing but the object, which never changes. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}
