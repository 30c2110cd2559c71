import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import type { DocumentKind } from '../../../server/src/engine/index.ts';
import { html } from '../../../server/src/features/report/html.ts';
import { quotations } from '../../../server/src/features/report/report-quotations.ts';
import { report } from '../../../server/src/features/report/report.ts';
import type { ReportForm, StoryReport } from '../../../server/src/protocol.ts';
import { ask, scene } from '../support/feature-context.ts';

const nonce = 'aB3dE5gH';
const of = (text: string, form: ReportForm = 'panel', kind: DocumentKind = 'plain'): StoryReport =>
  ask<StoryReport>(report, scene(text, { kind }).context, { form, nonce });
const harbour = readFileSync('samples/harbour.news', 'utf8');

interface Element {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
  readonly value?: string;
}

/** Every element of a page, as a browser reads it. */
function elements(page: string): Element[] {
  const below = (element: Element): Element[] => [element, ...(element.childNodes ?? []).flatMap(below)];
  return below(parse(page) as unknown as Element).filter(({ nodeName }) => !nodeName.startsWith('#'));
}
const named = (page: string, name: string): Element[] => elements(page).filter(({ nodeName }) => nodeName === name);
const attribute = ({ attrs = [] }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;
const textOf = ({ childNodes = [], value = '' }: Element): string => value + childNodes.map(textOf).join('');

/** Titles of bars, which are SVG's. */
const titles = (page: string): number =>
  named(page, 'rect').flatMap(({ childNodes = [] }) => childNodes.filter(({ nodeName }) => nodeName === 'title')).length;

const hostile = `<script>alert(1)</script> shuts the "bridge" & <img src=x onerror=alert(2)>

By Anna <b>Lund</b>

“</title></style></script><script>alert(3)</script> It is 'safe' & sound, and nobody has to fear it,” said Ruth "<svg onload=alert(4)>" Okoro, the mayor.

“<a href="javascript:alert(5)">We</a> will mend it -->,” Okoro said.

“]]> Somebody will have to pay for all this, and it had better not be us <iframe>.”
`;

describe('story report', () => {
  it('lets no word of the copy act as markup', () => {
    for (const kind of ['plain', 'news', 'markdown'] as const) {
      for (const form of ['panel', 'file'] as const) {
        const { page } = of(hostile, form, kind);
        const count = (name: string): number => named(page, name).length;
        assert.deepEqual(['script', 'style', 'main', 'title', 'h1'].map(count), [
          form === 'panel' ? 1 : 0,
          1,
          1,
          1 + titles(page),
          1,
        ]);
        assert.deepEqual(['img', 'iframe'].map(count), [0, 0]);
        const attributes = elements(page).flatMap(({ attrs = [] }) => attrs.map(({ name }) => name));
        assert.deepEqual(
          attributes.filter((name) => name.startsWith('on') || name === 'src'),
          [],
        );
        assert.ok(named(page, 'a').every((link) => attribute(link, 'href') === '#'));
      }
    }
  });

  it('shows what looks like markup as it stands', () => {
    const { markup } = html`<p title="${'" onclick="x'}">${'<script>&amp;'}${html`<b>${"'"}</b>`}${null}${7}</p>`;
    assert.equal(markup, '<p title="&quot; onclick=&quot;x">&lt;script&gt;&amp;amp;<b>&#39;</b>7</p>');
  });

  it('has a policy that lets nothing in', () => {
    const policy = (form: ReportForm): string | undefined =>
      named(of(harbour, form).page, 'meta')
        .filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
        .map((meta) => attribute(meta, 'content'))[0];
    const rest = "base-uri 'none'; form-action 'none'";
    assert.equal(policy('panel'), `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; ${rest}`);
    assert.equal(policy('file'), `default-src 'none'; style-src 'nonce-${nonce}'; ${rest}`);
  });

  it('asks for nothing from elsewhere, and styles nothing but by its own sheet', () => {
    for (const form of ['panel', 'file'] as const) {
      const { page } = of(harbour, form);
      assert.doesNotMatch(page, /https?:|url\((?!#)|@import|\ssrc=|\sstyle=/);
      for (const name of ['script', 'style']) for (const one of named(page, name)) assert.equal(attribute(one, 'nonce'), nonce);
    }
  });

  it('escapes a nonce, too', () => {
    const { page } = ask<StoryReport>(report, scene('Rain fell.').context, { form: 'panel', nonce: '"><script>' });
    assert.equal(named(page, 'script').length, 1);
  });

  it('leads to the text in a panel, and names the lines in a file', () => {
    const places = named(of(harbour, 'panel', 'news').page, 'a').map((link) => attribute(link, 'data-place') ?? '');
    assert.ok(places.length > 30);
    assert.ok(places.every((place) => /^\d+ \d+ \d+ \d+$/.test(place)));
    const file = of(harbour, 'file', 'news').page;
    assert.equal(named(file, 'a').length + named(file, 'script').length + named(file, 'button').length, 0);
    assert.match(file, /line 9/);
  });

  it('says who is quoted how much, what has no source, what is open, and where names come first', () => {
    const page = of(harbour, 'file', 'news');
    assert.equal(page.title, 'Norway turns down call to close Arctic harbour to cruise ships');
    const text = named(page.page, 'main').map(textOf).join('').replace(/\s+/g, ' ');
    assert.match(text, /420 words · 2 min to read · 9 quotations · 4 sources · 22% of the words are quoted/);
    assert.match(text, /No source 15 16% 27 Ingrid Solheim Norwegian Fisheries Minister 33 35%/);
    assert.match(text, /Named 78 Not named 0 No source 15/);
    assert.match(text, /Error line 25 /);
    assert.match(text, /Names, by first mention.*Norway place line 1 /);
  });

  it('lists what each source says, whole, in lists that are open until somebody closes them', () => {
    const long = `${'The boats go out at four and come back at noon. '.repeat(6)}The sea`;
    const story = `Ruth Okoro, the mayor, came to the quay on Monday.

“${long} is cold,” Okoro said. She said that work would begin soon.

Rain fell all morning on those who had come to see the ferry leave.

“Somebody will have to pay for all this, and it had better not be us.”
`;
    const { page } = of(story);
    const lists = named(page, 'details');
    assert.deepEqual(
      lists.map((list) => [attribute(list, 'data-keep') !== undefined, attribute(list, 'open')]),
      [
        [true, ''],
        [true, ''],
      ],
    );
    const [nobodys, okoros] = lists.map((list) => textOf(list).replace(/\s+/g, ' ').trim());
    assert.equal(
      nobodys,
      'No source · 1 quotation line 7 “Somebody will have to pay for all this, and it had better not be us.”',
    );
    assert.equal(
      okoros,
      `Ruth Okoro, mayor · 1 quotation, 1 reported line 3 “${long} is cold,” line 3 that work would begin soon reported`,
    );
    assert.match(of(story, 'file').page, /<details class="saying" open/);
    assert.equal(named(of('Rain fell.').page, 'details').length, 0);
  });

  it('says where it is not sure of a speaker, in words', () => {
    const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } };
    const passage = { place, text: '“It is.”', kind: 'direct', sure: false } as const;
    const list = quotations([{ id: 'a', name: 'Ines Falk', role: '', colour: 1, passages: [passage] }], 'panel');
    assert.match(list?.markup ?? '', /“It is\.” <span class="tag">speaker not sure<\/span>/);
  });

  it('tells links apart for who hears them', () => {
    for (const link of named(of(harbour, 'panel', 'news').page, 'a')) {
      assert.notEqual((attribute(link, 'aria-label') ?? textOf(link)).trim(), '');
    }
  });

  it('has something to say of an empty story', () => {
    assert.match(of('').page, /Nobody is quoted in this story/);
    assert.equal(of('').title, 'story.txt');
  });
});
