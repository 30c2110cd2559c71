/** Runs the examples that entries of a style carry: what must be reported, what it reads once mended, and what must be left alone. */
import {
  allRules,
  type Analyze,
  checkArticle,
  type Diagnostic,
  type HouseStyle,
  prepareStyle,
  type Span,
} from '../engine/index.ts';
import type { Configuration, Examples } from './configuration.ts';

export interface ExampleFailure extends Span {
  /** What was expected and what came, in a sentence. */
  readonly message: string;
}

export interface ExampleRun {
  /** Examples that were run. */
  readonly count: number;
  readonly failures: readonly ExampleFailure[];
}

const rules = allRules.filter(({ name }) => name === 'copy/house-term' || name === 'names/house-spelling');

/** `style` is the configuration joined with all that it builds on: entries that change inherited ones are tested as they then are. */
export function runExamples(configuration: Configuration, style: HouseStyle, analyze: Analyze): ExampleRun {
  const failures: ExampleFailure[] = [];
  let count = 0;
  const run = ({ start, end }: Span, id: string, { faulty, fixed, fine }: Examples, alone: HouseStyle): void => {
    const prepared = prepareStyle(alone);
    const fail = (message: string): void => void failures.push({ start, end, message: `${id}: ${message}` });
    const check = (text: string): readonly Diagnostic[] => checkArticle(analyze(text, 'plain'), rules, {}, prepared).diagnostics;
    faulty.forEach((text, i) => {
      const found = check(text);
      const wanted = fixed[i];
      if (found.length === 0) fail(`“${text}” should be reported, and is not.`);
      else if (wanted !== undefined && mend(text, found) !== wanted) {
        fail(`“${text}” is mended to “${mend(text, found)}”, not to “${wanted}”.`);
      }
    });
    for (const text of [...fine, ...fixed]) {
      const first = check(text)[0];
      if (first) fail(`“${text}” should be left alone, but “${text.slice(first.start, first.end)}” is reported.`);
    }
    count += faulty.length + fine.length + fixed.length;
  };
  const everyTerm = [...configuration.terms, ...configuration.files.flatMap(({ terms }) => terms)];
  for (const entry of everyTerm) {
    const term = style.terms.find(({ id }) => id === entry.id);
    if (term) run(entry, entry.id, entry.examples, { terms: [term], names: [], rules: {} });
  }
  const everyName = [...configuration.names, ...configuration.files.flatMap(({ names }) => names)];
  for (const entry of everyName) {
    run(entry, entry.name.name, entry.examples, { terms: [], names: [entry.name], rules: {} });
  }
  return { count, failures };
}

/** Each problem mended by its first fix. */
const mend = (text: string, found: readonly Diagnostic[]): string =>
  found
    .slice()
    .reverse()
    .reduce((mended, { fixes }) => {
      const edit = fixes[0]?.edits[0];
      return edit ? mended.slice(0, edit.start) + edit.text + mended.slice(edit.end) : mended;
    }, text);
