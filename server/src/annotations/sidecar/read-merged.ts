/** Reads a sidecar that a merge has left in pieces: with conflict marks in it, or with lines of both sides and a comma too few or too many. */

const mark = /^(?:<{7}|>{7}|={7})(?: |$)/;
const baseMark = /^\|{7}(?: |$)/;
/** Lines round the annotations, as they are written; each may come twice. */
const frame = /^(?:\{|"@context": \[.*\],?|"id": ".*",?|"type": "AnnotationPage",?|"items": \[|\]|\}|)$/;

/**
 * The annotations of both sides, or null where anything else is wrong with the file than what a merge does to it. Of a conflict that shows
 * the common ancestor too (diff3) the ancestor is left out: what both sides have taken away or changed is not brought back.
 */
export function readMerged(text: string): readonly unknown[] | null {
  const found: unknown[] = [];
  let inBase = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const trimmed = line.trim();
    if (mark.test(line)) inBase = false;
    else if (baseMark.test(line)) inBase = true;
    else if (!inBase && !frame.test(trimmed)) {
      if (!trimmed.startsWith('{"')) return null;
      try {
        found.push(JSON.parse(trimmed.replace(/,$/, '')));
      } catch {
        return null;
      }
    }
  }
  return found.length > 0 ? found : null;
}
