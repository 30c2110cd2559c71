/** For code-scanning services: SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0). */
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../engine/index.ts';
import type { CheckedFile, Problem } from '../problem.ts';
import type { Format } from './format.ts';

const sarifLevel = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/** Keeps the list of unreadable files, nothing else, until the end. */
export function sarifFormat(rules: readonly Rule[], version: string): Format {
  const indexOf = new Map(rules.map(({ name }, i) => [name, i]));
  const driver = {
    name: 'Copydesk',
    semanticVersion: version,
    rules: rules.map(({ name, summary, level }) => ({
      id: name,
      shortDescription: { text: summary },
      defaultConfiguration: { level: sarifLevel[level], enabled: level !== 'off' },
    })),
  };
  const head = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(0, -1);
  const notes: object[] = [];
  let results = 0;
  return {
    open: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head},"results":[`,
    file: ({ file, problems, error }: CheckedFile) => {
      if (error !== null) {
        notes.push({ level: 'error', message: { text: `${file} ${error}.` }, locations: [{ physicalLocation: artifact(file) }] });
      }
      return problems
        .map(
          (problem) =>
            `${results++ === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(file, problem, indexOf.get(problem.rule) ?? -1))}`,
        )
        .join('');
    },
    close: () =>
      `\n],"invocations":[${JSON.stringify({ executionSuccessful: notes.length === 0, toolExecutionNotifications: notes })}]}]}\n`,
  };
}

function resultOf(file: string, { rule, level, message, related, fixes, ...place }: Problem, ruleIndex: number): object {
  const { line: startLine, column: startColumn, endLine, endColumn, start, end } = place;
  const region = { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start };
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: sarifLevel[level],
    message: { text: message },
    locations: [{ physicalLocation: { ...artifact(file), region } }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ message, line, column, start, end }) => ({
            message: { text: message },
            physicalLocation: {
              ...artifact(file),
              region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
            },
          })),
        }),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                ...artifact(file),
                replacements: edits.map(({ start, end, text }) => ({
                  deletedRegion: { charOffset: start, charLength: end - start },
                  insertedContent: { text },
                })),
              },
            ],
          })),
        }),
  };
}

/** A path as the URI that SARIF wants: relative ones stay relative. */
function artifact(file: string): { readonly artifactLocation: { readonly uri: string } } {
  const slashed = file.replaceAll('\\', '/');
  const uri = slashed.startsWith('/') ? pathToFileURL(slashed).href : slashed.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri } };
}
