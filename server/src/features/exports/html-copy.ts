/** The annotated copy as one HTML page: the article with its quotations in the colours of their speakers, and numbered notes in the margin. */
import type { Article, Paragraph, Span } from '../../engine/index.ts';
import { type Html, html, verbatim } from '../report/html.ts';
import { standalonePage } from '../report/standalone-page.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';
import { copyStyle, voiceClasses } from './html-copy-style.ts';
import { checkWords, differenceWords, noteWords, placeWords } from './note-words.ts';
import { isVerified, type LoggedQuotation, quoteLog } from './quote-log.ts';

export const htmlCopy: ExportFormat = {
  id: 'html',
  label: 'Annotated copy (HTML)',
  description:
    'One page to read and print: quotations coloured by speaker, notes in the margin; no script, nothing from elsewhere',
  ending: '.annotated.html',
  write: (input) => pageOf(input).markup,
};

function pageOf({ name, article }: ExportInput): Html {
  const log = quoteLog(article);
  const headline = article.document.paragraphs.find(({ role }) => role === 'headline');
  const title = headline ? textIn(article, headline).replace(/\s+/gu, ' ') : name;
  const body = html`<header>
      <p class="file">${name}</p>
      ${summaryOf(log)} ${legendOf(log)}
    </header>
    <main>${article.document.paragraphs.map((paragraph) => rowOf(article, paragraph, log))}</main>`;
  return standalonePage({ title, style: copyStyle, body });
}

function summaryOf(log: readonly LoggedQuotation[]): Html {
  if (log.length === 0) return html`<p>No quotations.</p>`;
  const inNotes = log.filter(({ notes }) => notes !== null);
  const exact = inNotes.filter(({ notes }) => notes!.verdict === 'exact' && notes!.otherSpeaker === null).length;
  const notes =
    inNotes.length === 0 ? null : html`; <strong>${exact} of ${inNotes.length}</strong> compared with notes are word by word`;
  return html`<p><strong>${log.filter(isVerified).length} of ${log.length}</strong> quotations verified${notes}.</p>`;
}

function legendOf(log: readonly LoggedQuotation[]): Html | null {
  const voices = new Map(log.filter(({ voice }) => voice > 0).map((entry) => [entry.voice, entry]));
  if (voices.size === 0) return null;
  const count = (voice: number): number => log.filter((entry) => entry.voice === voice).length;
  return html`<ul class="legend" aria-label="Speakers">
    ${[...voices.values()].map(({ voice, speaker }) => html`<li><mark class="${classOf(voice)}">${speaker}</mark> ${count(voice)}</li>`)}
  </ul>`;
}

const classOf = (voice: number): string => (voice === 0 ? 'nobody' : voice <= voiceClasses ? `voice${voice}` : 'voice0');

const tags: Readonly<Partial<Record<Paragraph['role'], string>>> = { headline: 'h1', crosshead: 'h2', blockquote: 'blockquote' };

function rowOf(article: Article, paragraph: Paragraph, log: readonly LoggedQuotation[]): Html {
  const here = log.filter(({ quotes }) => quotes.some((quote) => isWithin(quote, paragraph)));
  const begun = here.filter(({ quotes: [first] }) => isWithin(first!, paragraph));
  const tag = tags[paragraph.role] ?? 'p';
  const notes = begun.length === 0 ? null : html`<aside aria-label="Notes">${begun.map(noteOf)}</aside>`;
  return html`<section>
    ${verbatim(`<${tag} class="copy role-${paragraph.role}">`)}${copyIn(article, paragraph, here)}${verbatim(`</${tag}>`)}
    ${notes}
  </section> `;
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

/** The text of a paragraph with its quotations marked. */
function copyIn(article: Article, paragraph: Paragraph, here: readonly LoggedQuotation[]): readonly Html[] {
  const marks = here
    .flatMap((entry) => entry.quotes.map((quote) => ({ entry, quote })))
    .filter(({ quote }) => isWithin(quote, paragraph))
    .sort((a, b) => a.quote.start - b.quote.start);
  const parts: Html[] = [];
  let at = paragraph.start;
  const plain = (to: number): void => {
    if (to > at) parts.push(html`${textIn(article, { start: at, end: to })}`);
  };
  for (const { entry, quote } of marks) {
    if (quote.start < at) continue;
    plain(quote.start);
    parts.push(
      html`<mark class="${classOf(entry.voice)}" id="q${quote.id.slice(1)}">${textIn(article, quote)}</mark
        ><a class="number" href="#n${entry.number}" aria-label="Note ${entry.number}"><sup>${entry.number}</sup></a>`,
    );
    at = quote.end;
  }
  plain(paragraph.end);
  return parts;
}

/** Markdown without its markup; plain copy as it is. */
const textIn = ({ document }: Article, { start, end }: Span): string =>
  (document.kind === 'plain' ? document.text : document.masked).slice(start, end);

function noteOf(entry: LoggedQuotation): Html {
  const { number, quotes, speaker, role, voice, kind, cue, check, notes } = entry;
  const manner = [kind === 'direct' ? 'direct' : 'partial', ...(cue === '' ? [] : [`“${cue}”`])].join(', ');
  const evidence = check?.evidence ? evidenceOf(check.evidence) : null;
  return html`<div class="note ${classOf(voice)}" id="n${number}">
    <p class="who">
      <a href="#q${quotes[0]!.id.slice(1)}" aria-label="To quotation ${number}">${number}</a>
      <strong>${speaker === '' ? 'No source' : speaker}</strong>
    </p>
    ${role === '' ? null : html`<p class="role">${role}</p>`}
    <p class="role">${manner}</p>
    ${check ? html`<p class="check ${check.changed ? 'changed' : check.status}">${checkWords(check)}</p>` : html`<p class="check unchecked">Not checked</p>`}
    ${check && check.note !== '' ? html`<p>${check.note}</p>` : null} ${evidence} ${notes ? fromNotes(notes) : null}
  </div> `;
}

/** Only what is an address on the web becomes a link. */
function evidenceOf(evidence: string): Html {
  const isAddress = /^https?:\/\/[^\s"'<>]+$/i.test(evidence);
  return html`<p>Evidence: ${isAddress ? html`<a href="${evidence}" rel="noreferrer">${evidence}</a>` : evidence}</p>`;
}

function fromNotes(notes: NonNullable<LoggedQuotation['notes']>): Html {
  const { verdict, place, differences, otherSpeaker } = notes;
  const isRight = verdict === 'exact' && otherSpeaker === null;
  const words = html`<p class="notes ${isRight ? 'right' : 'wrong'}">${noteWords(notes)}</p>`;
  if (verdict !== 'differs' || !place) return words;
  const by = otherSpeaker === null ? '' : ` There it is said by ${otherSpeaker}.`;
  return html`<p class="notes wrong">Differs from ${placeWords(place)}.${by}</p>
    <ul class="differences">
      ${differences.map((one) => html`<li>${one.quoted === '' || one.said === '' ? differenceWords(one) : html`<del>${one.quoted}</del> <ins>${one.said}</ins>`}</li>`)}
    </ul>`;
}
