/** All that each source of the story says, in lists that can be closed: in the panel each passage leads to its place in the text. */
import type { ReportForm } from '../../protocol.ts';
import { type Html, html } from './html.ts';
import { counted, dot, lineOf, link } from './report-parts.ts';
import type { Saying } from './report-model.ts';

export function quotations(sayings: readonly Saying[], form: ReportForm): Html | null {
  if (sayings.length === 0) return null;
  return html`<section aria-labelledby="quotations">
    <h2 id="quotations">What each of them says</h2>
    ${sayings.map((one) => sayingOf(one, form))}
  </section>`;
}

/** Open at first, for paper shows what is open; `data-keep` is what the panel knows one by that somebody has closed. */
function sayingOf({ id, name, role, colour, passages }: Saying, form: ReportForm): Html {
  return html`<details class="saying" open data-keep="${id}">
    <summary>
      ${dot(colour)} <b>${name}</b>${role === '' ? null : html`<span class="says">, ${role}</span>`}
      <span class="says">· ${countOf(passages)}</span>
    </summary>
    <ul>
      ${passages.map((passage) => passageOf(passage, form))}
    </ul>
  </details>`;
}

function countOf(passages: Saying['passages']): string {
  const reported = passages.filter(({ kind }) => kind === 'reported').length;
  const quoted = passages.length - reported;
  return [...(quoted > 0 ? [counted(quoted, 'quotation')] : []), ...(reported > 0 ? [`${reported} reported`] : [])].join(', ');
}

function passageOf({ place, text, kind, sure }: Saying['passages'][number], form: ReportForm): Html {
  const line = lineOf(place);
  const spoken = `${kind === 'reported' ? 'Reported' : 'Quotation'}, ${line}: ${text}`;
  const tags = [
    ...(kind === 'reported' ? [html` <span class="tag plain">reported</span>`] : []),
    ...(sure ? [] : [html` <span class="tag">speaker not sure</span>`]),
  ];
  return html`<li>
    <span class="line">${link(form, place, line, spoken)}</span>
    <span>${text}${tags}</span>
  </li>`;
}
