/** For build servers: JUnit (a suite a file, a failed case a problem) and Checkstyle reports. */
import type { Problem } from '../problem.ts';
import type { Format } from './format.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const junitFormat: Format = {
  open: `${declaration}<testsuites name="copydesk">\n`,
  file: ({ file, problems, error }) => {
    const suite = (tests: number, failures: number, errors: number, cases: string): string =>
      `  <testsuite name="${xml(file)}" tests="${tests}" failures="${failures}" errors="${errors}">\n${cases}  </testsuite>\n`;
    if (error !== null) {
      return suite(
        1,
        0,
        1,
        `    <testcase name="${xml(file)}"><error message="${xml(`Not checked: it ${error}.`)}"/></testcase>\n`,
      );
    }
    if (problems.length === 0) return suite(1, 0, 0, `    <testcase name="${xml(file)}"/>\n`);
    return suite(problems.length, problems.length, 0, problems.map((problem) => junitCase(file, problem)).join(''));
  },
  close: () => '</testsuites>\n',
};

function junitCase(file: string, { rule, level, line, column, message }: Problem): string {
  const name = `name="${xml(rule)}" classname="${xml(file)}"`;
  return `    <testcase ${name}><failure type="${level}" message="${xml(message)}">${xml(`${file}:${line}:${column}`)}</failure></testcase>\n`;
}

const checkstyleSeverity = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const;

export const checkstyleFormat: Format = {
  open: `${declaration}<checkstyle version="4.3">\n`,
  file: ({ file, problems, error }) => {
    const rows = problems.map(
      ({ line, column, level, message, rule }) =>
        `    <error line="${line}" column="${column}" severity="${checkstyleSeverity[level]}" message="${xml(message)}" source="${xml(`copydesk.${rule}`)}"/>\n`,
    );
    if (error !== null) {
      rows.push(`    <error line="1" severity="error" message="${xml(`Not checked: it ${error}.`)}" source="copydesk"/>\n`);
    }
    return `  <file name="${xml(file)}">\n${rows.join('')}  </file>\n`;
  },
  close: () => '</checkstyle>\n',
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an attribute or element; what XML 1.0 cannot hold at all becomes U+FFFD. */
const xml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    .replace(/[\n\r\t]/g, (space) => `&#${space.charCodeAt(0)};`);
