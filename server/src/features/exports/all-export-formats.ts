/** The table of forms in which an article is handed over. A line here makes a format of `copydesk export` and of the editor's command. */
import { annotate } from './annotate.ts';
import { brat } from './brat.ts';
import { csvLog } from './csv-log.ts';
import type { ExportFormat } from './export-format.ts';
import { htmlCopy } from './html-copy.ts';
import { markdownCopy } from './markdown-copy.ts';
import { webAnnotation } from './web-annotation.ts';

export const allExportFormats: readonly ExportFormat[] = [htmlCopy, csvLog, markdownCopy, webAnnotation, brat, annotate];
