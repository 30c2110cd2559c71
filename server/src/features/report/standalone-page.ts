/** The frame of a page that is handed over as one file: no script, nothing from elsewhere. */
import { type Html, html, verbatim } from './html.ts';

/** Screen readers pass over <del> and <ins>: they are told in words that nobody sees. */
const spokenChanges = `
del::before, ins::before, del::after, ins::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
del::before { content: ' [was: '; } ins::before { content: ' [now: '; } del::after, ins::after { content: '] '; }`;

/** `style` is the product's own; `body` is what stands in the body. */
export function standalonePage({
  title,
  style,
  body,
}: {
  readonly title: string;
  readonly style: string;
  readonly body: Html;
}): Html {
  return html`${verbatim('<!DOCTYPE html>\n')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${verbatim(style + spokenChanges)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
}
