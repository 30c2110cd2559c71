/** Articles in the forms in which they are handed over: the data of "Copydesk: Export…". */
import { type ExportedArticle, type ExportForm, exportFormsMethod, exportMethod, type ExportParams } from '../../protocol.ts';
import { answersOwn, type Feature } from '../feature.ts';
import { allExportFormats } from './all-export-formats.ts';
import { fileName } from '../file-name.ts';

export const exporting: Feature = {
  capability: () => ({}),
  requests: [
    answersOwn<readonly ExportForm[]>(exportFormsMethod, () =>
      allExportFormats.map(({ id, label, description, ending }) => ({ id, label, description, ending })),
    ),
    answersOwn<ExportedArticle, ExportParams>(exportMethod, ({ uri, article, placed, diagnostics }, { form }) => {
      const format = allExportFormats.find(({ id }) => id === form);
      if (!format) return null;
      const name = fileName(uri) || 'article';
      return { name: `${name}${format.ending}`, text: format.write({ name, article, placed, diagnostics }) };
    }),
  ],
};
