/** Long documents are read bit by bit: what is typed meanwhile is heard in between. */
import type { Steps } from '../engine/index.ts';
import { turn } from './turn.ts';

/** Milliseconds of work after which others have their turn. */
const bit = 8;

export interface Readings {
  /**
   * What the steps come to; null where it is not wanted any more when its turn comes or comes again. It begins once no other reading of the document is
   * under way. Rejects where a step throws.
   */
  readonly finish: <Value>(uri: string, begin: () => Steps<Value>, isWanted: () => boolean) => Promise<Value | null>;
}

export function createReadings(): Readings {
  const underWay = new Map<string, Promise<unknown>>();
  return {
    async finish(uri, begin, isWanted) {
      for (let other = underWay.get(uri); other; other = underWay.get(uri)) await other;
      if (!isWanted()) return null;
      const reading = inTurns(begin(), isWanted);
      const ended = reading.then(nothing, nothing);
      underWay.set(uri, ended);
      try {
        return await reading;
      } finally {
        underWay.delete(uri);
      }
    },
  };
}

const nothing = (): void => undefined;

async function inTurns<Value>(steps: Steps<Value>, isWanted: () => boolean): Promise<Value | null> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < bit) continue;
    await turn();
    if (!isWanted()) return null;
    since = performance.now();
  }
}
