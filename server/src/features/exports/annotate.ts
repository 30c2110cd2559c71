/** The JSON of `copydesk annotate`, as one file's data. */
import { annotateJson } from '../../library/annotate-json.ts';
import type { ExportFormat } from './export-format.ts';

export const annotate: ExportFormat = {
  id: 'json',
  label: 'JSON of annotate',
  description: 'Quotations, who said what, names and problems as plain data, as copydesk annotate prints them',
  ending: '.export.json',
  write: ({ name, article, diagnostics }) => `${JSON.stringify(annotateJson(name, article, diagnostics), null, 2)}\n`,
};
