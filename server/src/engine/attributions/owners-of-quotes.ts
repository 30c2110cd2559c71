/** Which attribution gives a quotation its source. */
import type { Attribution } from './attribution.ts';

/** Ids of attributions by the ids of their quotations. */
export function ownersOfQuotes(attributions: readonly Attribution[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { id, quotes } of attributions) for (const quote of quotes) owners.set(quote, id);
  return owners;
}
