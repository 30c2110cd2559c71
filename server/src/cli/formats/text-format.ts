/** For people: problems grouped by file, a line each, and a summary. */
import type { Colors } from '../terminal.ts';
import type { Problem } from '../problem.ts';
import type { Format, Totals } from './format.ts';
import { wrapText } from './wrap-text.ts';

export interface TextFormatOptions {
  readonly colors: Colors;
  /** Width of the terminal in columns, at which messages wrap; null where there is none and each problem keeps one line. */
  readonly columns: number | null;
}

export function textFormat({ colors, columns }: TextFormatOptions): Format {
  const paint = { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.dim };
  const row = ({ level, message, rule }: Problem, place: string, placeWidth: number, levelWidth: number): string => {
    const head = `  ${colors.dim(place.padStart(placeWidth))}  ${paint[level](level.padEnd(levelWidth))}  `;
    const indent = placeWidth + levelWidth + 6;
    if (columns === null || columns < indent + 30) return `${head}${message}  ${colors.dim(rule)}\n`;
    const lines = wrapText(`${message}  ${rule}`, columns - indent).map((line, i, all) =>
      i === all.length - 1 && line.endsWith(rule) ? line.slice(0, -rule.length) + colors.dim(rule) : line,
    );
    return `${head}${lines.join(`\n${' '.repeat(indent)}`)}\n`;
  };
  return {
    open: '',
    file: ({ file, problems, error }) => {
      if (error !== null) return `${colors.underline(file)}\n  ${colors.red('not checked')}  It ${error}.\n\n`;
      if (problems.length === 0) return '';
      const places = problems.map(({ line, column }) => `${line}:${column}`);
      const placeWidth = Math.max(...places.map((place) => place.length));
      const levelWidth = Math.max(...problems.map(({ level }) => level.length));
      const rows = problems.map((problem, i) => row(problem, places[i] ?? '', placeWidth, levelWidth));
      return `${colors.underline(file)}\n${rows.join('')}\n`;
    },
    close: (totals) => `${summaryOf(totals, colors)}\n`,
  };
}

function summaryOf({ files, filesWithProblems, unreadable, levels }: Totals, colors: Colors): string {
  const all = levels.error + levels.warning + levels.information + levels.hint;
  const checked = files - unreadable;
  const left = unreadable > 0 ? `, ${count(unreadable, 'file')} not checked` : '';
  if (all === 0) return `${colors.green('✓')} No problems in ${count(checked, 'file')}${left}.`;
  const counts = [
    levels.error > 0 ? count(levels.error, 'error') : '',
    levels.warning > 0 ? count(levels.warning, 'warning') : '',
    levels.information > 0 ? `${levels.information} information` : '',
    levels.hint > 0 ? count(levels.hint, 'hint') : '',
  ].filter((part) => part !== '');
  const where = files === 1 ? '' : ` in ${filesWithProblems} of ${count(checked, 'file')}`;
  const mark = levels.error > 0 ? colors.red('✖') : levels.warning > 0 ? colors.yellow('!') : colors.blue('i');
  return `${mark} ${colors.bold(count(all, 'problem'))} (${counts.join(', ')})${where}${left}.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
