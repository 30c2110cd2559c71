/** The quote log as CSV (RFC 4180): a line a quotation, for a spreadsheet. */
import type { ExportFormat } from './export-format.ts';
import { fileName } from '../file-name.ts';
import { clockTime, differenceWords } from './note-words.ts';
import { type LoggedQuotation, quoteLog } from './quote-log.ts';

const columns: readonly (readonly [string, (entry: LoggedQuotation) => string | number])[] = [
  ['number', ({ number }) => number],
  ['speaker', ({ speaker }) => speaker],
  ['role', ({ role }) => role],
  ['quotation', ({ words }) => words],
  ['paragraph', ({ paragraph }) => paragraph],
  ['line', ({ line }) => line],
  ['kind', ({ kind }) => kind],
  ['cue', ({ cue }) => cue],
  ['verified', ({ check }) => (check ? (check.changed ? 'changed' : check.status) : '')],
  ['by', ({ check }) => check?.by ?? ''],
  ['date', ({ check }) => check?.at ?? ''],
  ['note', ({ check }) => check?.note ?? ''],
  ['evidence', ({ check }) => check?.evidence ?? ''],
  ['notes', ({ notes }) => notes?.verdict ?? ''],
  ['differences', ({ notes }) => notes?.differences.map(differenceWords).join('; ') ?? ''],
  ['speaker in notes', ({ notes }) => notes?.place?.speaker ?? ''],
  ['transcript', ({ notes }) => (notes?.place ? fileName(notes.place.uri) : '')],
  ['transcript line', ({ notes }) => notes?.place?.line ?? ''],
  ['transcript time', ({ notes }) => (typeof notes?.place?.time === 'number' ? clockTime(notes.place.time) : '')],
];

export const csvLog: ExportFormat = {
  id: 'csv',
  label: 'Quote log (CSV)',
  description: 'One line a quotation: speaker, role, words, paragraph, who verified it, and where the notes have it',
  ending: '.quotes.csv',
  // The byte-order mark has spreadsheets read it as UTF-8.
  write: ({ article }) =>
    `\ufeff${[columns.map(([name]) => name), ...quoteLog(article).map((entry) => columns.map(([, cell]) => cell(entry)))]
      .map((row) => `${row.map(cellOf).join(',')}\r\n`)
      .join('')}`,
};

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text. */
const formula = /^[=+@\t\r]|^-(?=\S)/;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
