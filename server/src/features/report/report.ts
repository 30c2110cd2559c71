/** Story report: the article at a glance, as a page. */
import { type ReportParams, reportMethod, type StoryReport } from '../../protocol.ts';
import { answersOwn, type Feature } from '../feature.ts';
import { reportBody } from './report-body.ts';
import { reportModel } from './report-model.ts';
import { reportPage } from './report-page.ts';

export const report: Feature = {
  capability: () => ({}),
  requests: [
    answersOwn<StoryReport, ReportParams>(reportMethod, (context, { form, nonce }) => {
      const model = reportModel(context);
      const kind = form === 'panel' ? 'panel' : 'file';
      const body = reportBody(model, kind);
      return {
        version: context.version,
        title: model.title,
        page: reportPage(model.title, body, kind, String(nonce)),
        body: body.markup,
      };
    }),
  ],
};
