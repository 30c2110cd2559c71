/** Reads a newsroom's list as a spreadsheet saves it: columns avoid, prefer, why, with or without a line that names them. */
import { type Imported, type ImportedTerm, nothingImported, type NotTaken } from './imported.ts';

const known = ['avoid', 'prefer', 'why', 'source'] as const;
type Column = (typeof known)[number];

/** `where` names the file. Total. Several words in one cell stand with a vertical bar between them. */
export function readCsv(where: string, text: string): Imported {
  const clean = text.replace(/^\uFEFF/, '');
  const rows = readRows(clean, separatorOf(clean));
  const head = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const named = head.includes('avoid');
  const columns: readonly (Column | null)[] = named
    ? head.map((cell) => known.find((column) => column === cell) ?? null)
    : known.slice(0, 3);
  const terms: ImportedTerm[] = [];
  const notTaken: NotTaken[] = head.flatMap((cell, i) =>
    named && columns[i] === null && cell !== ''
      ? [{ where: `${where}:1`, what: cell, why: 'Only the columns avoid, prefer, why and source are known.' }]
      : [],
  );
  for (const { line, cells } of named ? rows.slice(1) : rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const avoid = wordsIn(cell('avoid'));
    const prefer = wordsIn(cell('prefer'));
    const refuse = (why: string): void => void notTaken.push({ where: `${where}:${line}`, what: cells.join(' | '), why });
    if (avoid.length === 0) refuse('It does not say what to avoid.');
    else if (avoid.some((word) => prefer.includes(word))) refuse('It avoids and prefers one and the same.');
    else {
      const aboutCapitals = avoid.some((word) => /\p{Lu}/u.test(word) || prefer.some((other) => other.toLowerCase() === word));
      const why = cell('why').replace(/\.$/, '') || null;
      const source = cell('source') || where;
      terms.push({ avoid, prefer, why, case: aboutCapitals ? 'exact' : 'any', except: [], level: null, source });
    }
  }
  return { ...nothingImported, terms, notTaken };
}

const wordsIn = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)![0];
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells may be in double quotation marks, a doubled one inside stands for one (RFC 4180). */
function readRows(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  let isQuoted = false;
  const endRow = (): void => {
    rows.push({ line: begun, cells: [...cells, cell] });
    cells = [];
    cell = '';
    begun = line;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '\n') line++;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++];
      else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (letter === separator) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
