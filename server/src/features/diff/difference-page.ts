/** What an edit did to an article's facts, as one HTML page: no script, in the editor's colours where there is an editor. */
import type { Span } from '../../engine/index.ts';
import { type Html, html } from '../report/html.ts';
import { standalonePage } from '../report/standalone-page.ts';
import type { NameChange, QuotationChange, QuotedVersion, StoryDifference } from './story-difference.ts';

export interface PageOptions {
  readonly file: string;
  readonly beforeName: string;
  /** Address that leads to a place of the new version; null where places are not links. */
  readonly link: ((span: Span) => string) | null;
}

const headings = {
  altered: ['Altered', 'The words within the marks are others.'],
  reattributed: ['Given to another speaker', 'The same words, somebody else.'],
  dropped: ['Dropped', 'Gone from the story.'],
  added: ['Added', 'New in the story.'],
} as const;

type Kind = keyof typeof headings;

/** "2 quotations altered, 1 dropped; 1 name changed" */
export function summaryOf({ quotations, names }: StoryDifference): string {
  const verbs: Readonly<Record<Kind, string>> = {
    altered: 'altered',
    reattributed: 'given to another speaker',
    dropped: 'dropped',
    added: 'added',
  };
  const counts = (Object.keys(verbs) as Kind[]).flatMap((kind) => {
    const count = quotations.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${count} ${verbs[kind]}`];
  });
  const first = counts.length === 0 ? [] : [`Quotations: ${counts.join(', ')}`];
  const changed = names.length === 0 ? [] : [`Names: ${names.length} changed, new or gone`];
  return [...first, ...changed].join('; ') || 'Quotations and names are as they were';
}

export function differencePage(difference: StoryDifference, options: PageOptions): string {
  const { quotations, names } = difference;
  const title = `${options.file}: since ${options.beforeName}`;
  const body = html`<main>
    <header>
      <h1>What the edit did to ${options.file}</h1>
      <p class="dim">Compared with ${options.beforeName}. ${summaryOf(difference)}.</p>
    </header>
    ${(Object.keys(headings) as Kind[]).map((kind) => quotationSection(kind, quotations, options))} ${nameSection(names, options)}
  </main>`;
  return standalonePage({ title, style, body }).markup;
}

function quotationSection(kind: Kind, quotations: readonly QuotationChange[], options: PageOptions): Html {
  const own = quotations.filter(({ change }) => change === kind);
  const [heading, note] = headings[kind];
  if (own.length === 0) return html``;
  return html`<section aria-labelledby="${kind}">
    <h2 id="${kind}">${heading}: ${own.length}</h2>
    <p class="dim">${note}</p>
    <ul>
      ${own.map(
        (one) =>
          html`<li>
            ${speakerOf(one)} ${place(one.before, one.after, options)}
            <blockquote>${wordsOf(one)}</blockquote>
          </li> `,
      )}
    </ul>
  </section> `;
}

const called = (version: QuotedVersion | null): string => (version && version.speaker !== '' ? version.speaker : 'No source');

function speakerOf({ before, after, speakerChanged }: QuotationChange): Html {
  if (!speakerChanged) return html`<strong>${called(after ?? before)}</strong>`;
  return html`<del>${called(before)}</del> <ins><strong>${called(after)}</strong></ins>`;
}

function place(
  before: (Span & { readonly line: number }) | null,
  after: (Span & { readonly line: number }) | null,
  { link }: PageOptions,
): Html {
  if (!after) return html`<span class="dim">was in line ${before?.line ?? 0}</span>`;
  const words = `line ${after.line}`;
  return link
    ? html`<a href="${link({ start: after.start, end: after.end })}">${words}</a>`
    : html`<span class="dim">${words}</span>`;
}

function wordsOf({ change, before, after, words }: QuotationChange): Html {
  if (change === 'dropped') return html`<del>“${before!.words}”</del>`;
  if (change === 'added') return html`<ins>“${after!.words}”</ins>`;
  if (change === 'reattributed') return html`“${after!.words}”`;
  const runs = words.map(({ in: where, text }, i) => {
    const space = i === 0 ? '' : ' ';
    if (where === 'both') return html`${space}${text}`;
    return where === 'before' ? html`${space}<del>${text}</del>` : html`${space}<ins>${text}</ins>`;
  });
  return html`“${runs}”`;
}

function nameSection(names: readonly NameChange[], options: PageOptions): Html {
  if (names.length === 0) return html``;
  const row = ({ change, before, after }: NameChange): Html => {
    const words =
      change === 'changed'
        ? html`<del>${before!.name}</del> <ins>${after!.name}</ins>`
        : change === 'added'
          ? html`<ins>${after!.name}</ins>`
          : html`<del>${before!.name}</del>`;
    return html`<li>${words} <span class="dim">${(after ?? before)!.type}</span> ${place(before, after, options)}</li> `;
  };
  return html`<section aria-labelledby="names">
    <h2 id="names">Names: ${names.length}</h2>
    <ul class="names">
      ${names.map(row)}
    </ul>
  </section> `;
}

const style = `
:root { color-scheme: light dark; --fg: var(--vscode-foreground, #1f1f1f); --bg: var(--vscode-editor-background, #fff);
  --dim: var(--vscode-descriptionForeground, #595959); --line: var(--vscode-widget-border, #c8c8c8); --link: var(--vscode-textLink-foreground, #0060a8);
  --gone: var(--vscode-editorError-foreground, #b3261e); --gone-bg: var(--vscode-diffEditor-removedTextBackground, rgba(200, 40, 30, .15));
  --new-bg: var(--vscode-diffEditor-insertedTextBackground, rgba(0, 130, 60, .18)); }
@media (prefers-color-scheme: dark) { :root { --fg: var(--vscode-foreground, #d4d4d4); --bg: var(--vscode-editor-background, #1e1e1e);
  --dim: var(--vscode-descriptionForeground, #a0a0a0); --line: var(--vscode-widget-border, #4a4a4a); --link: var(--vscode-textLink-foreground, #6cb6ff); } }
body { margin: 0; padding: 0; color: var(--fg); background: var(--bg); font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main { max-width: 54rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.5em; line-height: 1.25; margin: .2rem 0 .3rem; font-weight: 600; }
h2 { font-size: 1.1em; margin: 1.6rem 0 .1rem; font-weight: 600; }
p { margin: 0 0 .5rem; }
.dim { color: var(--dim); }
ul { list-style: none; padding: 0; margin: .4rem 0 0; }
li { border-top: 1px solid var(--line); padding: .5rem 0; }
blockquote { margin: .25rem 0 0; font-size: 1.08em; line-height: 1.6; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0060a8); outline-offset: 1px; }
del { background: var(--gone-bg); text-decoration-thickness: 1px; border-radius: 2px; padding: 0 .1em; }
ins { background: var(--new-bg); text-decoration: none; border-bottom: 2px solid currentColor; border-radius: 2px; padding: 0 .1em; }
`;
