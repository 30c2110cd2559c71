/** For GitHub Actions: workflow commands that become annotations on the changed lines. */
import type { Problem } from '../problem.ts';
import type { Format } from './format.ts';

const command: Readonly<Record<Problem['level'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const githubFormat: Format = {
  open: '',
  file: ({ file, problems, error }) =>
    error !== null
      ? `::error file=${property(file)},title=copydesk::Not checked: it ${data(error)}.\n`
      : problems
          .map(({ level, line, column, endLine, endColumn, rule, message }) => {
            // Columns are taken only on one line.
            const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
            const place = `file=${property(file)},line=${line},endLine=${endLine}${columns}`;
            return `::${command[level]} ${place},title=${property(rule)}::${data(message)}\n`;
          })
          .join(''),
  close: () => '',
};

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
