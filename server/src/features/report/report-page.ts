/** The story report as a page of its own: one file, with a policy that lets nothing in and nothing out. */
import type { ReportForm } from '../../protocol.ts';
import { type Html, html, verbatim } from './html.ts';
import { reportScript } from './report-script.ts';
import { reportStyle } from './report-style.ts';

export function reportPage(title: string, body: Html, form: ReportForm, nonce: string): string {
  const isPanel = form === 'panel';
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    ...(isPanel ? [`script-src 'nonce-${nonce}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const tools = html`<div class="tools" role="toolbar" aria-label="Story report">
    <button type="button" data-say="save">Save as HTML…</button>
    <button type="button" data-say="print">Print…</button>
  </div>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${verbatim(reportStyle)}
        </style>
      </head>
      <body>
        ${isPanel ? tools : null}
        <main>${body}</main>
        ${
          isPanel
            ? html`<script nonce="${nonce}">
                ${verbatim(reportScript)};
              </script>`
            : null
        }
      </body>
    </html> `.markup;
}
