/** The story report's content as HTML: the story as a strip, who is quoted how much, what is still open, what each source says, the names. */
import type { Place, ReportForm, StoryName, StorySource } from '../../protocol.ts';
import { type Html, html } from './html.ts';
import type { ReportModel, Stretch, Warning } from './report-model.ts';
import { colourClass, counted, dot, lineOf, link, placeText } from './report-parts.ts';
import { quotations } from './report-quotations.ts';

/** In a panel places are links into the text; in a file they are words. */
export function reportBody(model: ReportModel, form: ReportForm): Html {
  const { title, file, sourceCount, words, minutes, quotedWords } = model;
  const share = words === 0 ? 0 : Math.round((100 * quotedWords) / words);
  return html`<header>
      <p class="file">${file}</p>
      <h1>${title}</h1>
      <p class="counts">
        ${counted(words, 'word')} · ${minutes} min to read · ${counted(model.quotations, 'quotation')} ·
        ${counted(sourceCount, 'source')} · ${share}% of the words are quoted
      </p>
    </header>
    ${strip(model, form)} ${sources(model, form)} ${warnings(model, form)} ${quotations(model.sayings, form)}
    ${names(model, form)}`;
}

function strip({ strip: stretches, paragraphs }: ReportModel, form: ReportForm): Html {
  const stretch = ({ from, to, colour, place, label }: Stretch): Html => {
    const bar = html`<rect class="${colourClass(colour)}" x="${from}" y="0" width="${to - from}" height="28"
      ><title>${label}</title></rect
    >`;
    return form === 'file' ? bar : html`<a href="#" data-place="${placeText(place)}" aria-label="${label}">${bar}</a>`;
  };
  return html`<section aria-labelledby="strip">
    <h2 id="strip">The story from beginning to end</h2>
    <svg
      class="strip"
      viewBox="0 0 1000 34"
      preserveAspectRatio="none"
      role="group"
      aria-label="Quotations in the order of the story"
    >
      <defs>
        <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch" width="3" height="6" />
        </pattern>
      </defs>
      <rect class="copy" x="0" y="0" width="1000" height="28" />
      ${stretches.map(stretch)} ${paragraphs.map((at) => html`<rect class="tick" x="${at}" y="30" width="1.5" height="4" />`)}
    </svg>
    <p class="note">Colours are quotations, by speaker; hatched ones have no source; the marks below are paragraphs.</p>
  </section>`;
}

function sources(model: ReportModel, form: ReportForm): Html {
  const { sources: all, wordsByStanding, wordsByKind } = model;
  if (all.length === 0) {
    return html`<section>
      <h2>Sources</h2>
      <p>Nobody is quoted in this story.</p>
    </section>`;
  }
  const most = Math.max(1, ...all.map(({ words }) => words));
  return html`<section aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col" class="number">Quoted words</th>
          <th scope="col" class="wide">Share</th>
          <th scope="col" class="number places">Lines</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((source) => sourceRow(source, most, form))}
      </tbody>
    </table>
    <div class="shares">
      ${shares('Words by source', [
        ['Named', wordsByStanding.named, 'first'],
        ['Not named', wordsByStanding.unnamed, 'second'],
        ['No source', wordsByStanding.unattributed, 'third'],
      ])}
      ${shares('Words by manner', [
        ['Quoted whole', wordsByKind.direct, 'first'],
        ['Quoted in part', wordsByKind.partial, 'second'],
        ['Reported', wordsByKind.reported, 'third'],
      ])}
    </div>
  </section>`;
}

function sourceRow(
  { name, role, standing, words, share, colour, mention, passages }: StorySource,
  most: number,
  form: ReportForm,
): Html {
  const isNobodys = standing === 'unattributed';
  const percent = Math.round(share * 100);
  const unnamed = standing === 'unnamed' ? html` <span class="tag">no name</span>` : null;
  return html`<tr>
    <th scope="row">
      ${dot(isNobodys ? null : colour)} ${link(form, mention ?? passages[0]?.place ?? null, name)}${unnamed}
      ${role === '' ? null : html`<span class="role">${role}</span>`}
    </th>
    <td class="number">${words}</td>
    <td class="wide">
      <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="${colourClass(isNobodys ? null : colour)}" width="${Math.round((1000 * words) / most)}" height="10" />
      </svg>
      <span class="percent">${percent}%</span>
    </td>
    <td class="number places">
      ${onePerLine(passages).map(({ place, text, kind }, index) => html`${index > 0 ? ', ' : ''}${link(form, place, String(place.start.line + 1), `${kind === 'reported' ? 'Reported' : 'Quotation'}, ${lineOf(place)}: ${text}`)}`)}
    </td>
  </tr>`;
}

/** Several on one line are said once: the first of them. */
const onePerLine = <Passage extends { readonly place: Place }>(passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ place }, index) => passages.findIndex((one) => one.place.start.line === place.start.line) === index);

/** One bar cut into shares, with their words below. */
function shares(title: string, parts: readonly (readonly [string, number, string])[]): Html {
  const sum = parts.reduce((total, [, words]) => total + words, 0);
  const widths = parts.map(([, words]) => (sum === 0 ? 0 : (1000 * words) / sum));
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((total, width) => total + width, 0));
  return html`<figure>
    <figcaption>${title}</figcaption>
    <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      ${parts.map(([, , part], index) => html`<rect class="${part}" x="${Math.round(starts[index]!)}" width="${Math.round(widths[index]!)}" height="10" />`)}
    </svg>
    <ul class="legend">
      ${parts.map(
        ([label, words, part]) =>
          html`<li>
            <svg class="dot" viewBox="0 0 10 10" aria-hidden="true"><rect class="${part}" width="10" height="10" /></svg> ${label}
            <b>${words}</b>
          </li>`,
      )}
    </ul>
  </figure>`;
}

const levelWords: Readonly<Record<Warning['level'], string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Note',
  hint: 'Hint',
};

function warnings({ warnings: all, hints, sources }: ReportModel, form: ReportForm): Html {
  const nobodys = sources.find(({ standing }) => standing === 'unattributed')?.passages.length ?? 0;
  const open = nobodys > 0 ? html`<p>${counted(nobodys, 'quotation')} without a source.</p>` : null;
  const more = hints > 0 ? html`<p class="note">${counted(hints, 'hint')} more in the text.</p>` : null;
  if (all.length === 0) {
    return html`<section>
      <h2>Still open</h2>
      ${open ?? html`<p>Nothing.</p>`} ${more}
    </section>`;
  }
  return html`<section aria-labelledby="open">
    <h2 id="open">Still open: ${all.length}</h2>
    <ul class="warnings">
      ${all.map(
        ({ level, rule, message, place }) =>
          html`<li class="${level}">
            <b>${levelWords[level]}</b> ${link(form, place, lineOf(place))} <span>${message}</span> <code>${rule}</code>
          </li>`,
      )}
    </ul>
    ${open} ${more}
  </section>`;
}

const typeWords: Readonly<Record<StoryName['type'], string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'other',
};

function names({ names: all }: ReportModel, form: ReportForm): Html {
  if (all.length === 0) {
    return html`<section>
      <h2>Names</h2>
      <p>No names in this story.</p>
    </section>`;
  }
  return html`<section aria-labelledby="names">
    <h2 id="names">Names, by first mention</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What</th>
          <th scope="col">First</th>
          <th scope="col" class="wide">Forms</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((name) => nameRow(name, form))}
      </tbody>
    </table>
  </section>`;
}

function nameRow({ name, type, role, forms, conflicts }: StoryName, form: ReportForm): Html {
  const places = forms
    .flatMap((one) => one.places)
    .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
  const clash = conflicts.length > 0 ? html` <span class="tag">written in two ways</span>` : null;
  return html`<tr>
    <th scope="row">${name}${clash}${role === '' ? null : html`<span class="role">${role}</span>`}</th>
    <td class="short">${typeWords[type]}</td>
    <td class="short">
      ${places[0] ? link(form, places[0], lineOf(places[0]), `${name}, first mention, ${lineOf(places[0])}`) : null}
    </td>
    <td class="wide">${forms.map(({ text, places: found }) => `${text} ${found.length} ×`).join(', ')}</td>
  </tr>`;
}
