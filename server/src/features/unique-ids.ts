/** Ids for things that have names of their own. */

/** A function that gives each name as an id, with a number behind it from the second thing of that name on. */
export function uniqueIds(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}
