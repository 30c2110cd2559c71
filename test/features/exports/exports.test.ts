import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { parse as parseHtml } from 'parse5';
import { readSidecar } from '../../../server/src/annotations/sidecar/read-sidecar.ts';
import { allExportFormats } from '../../../server/src/features/exports/all-export-formats.ts';
import { brat } from '../../../server/src/features/exports/brat.ts';
import { csvLog } from '../../../server/src/features/exports/csv-log.ts';
import { htmlCopy } from '../../../server/src/features/exports/html-copy.ts';
import { markdownCopy } from '../../../server/src/features/exports/markdown-copy.ts';
import { quoteLog } from '../../../server/src/features/exports/quote-log.ts';
import { webAnnotation } from '../../../server/src/features/exports/web-annotation.ts';
import { annotationContext } from './annotation-context.ts';
import { checkedStory, read, story } from './checked-story.ts';

const empty = { name: 'empty.txt', article: read(''), placed: [], diagnostics: [] };

describe('the quote log', () => {
  it('has one entry a speech, numbered, with speaker, place and what is known of it', () => {
    const log = quoteLog(checkedStory().article);
    assert.deepEqual(
      log.map(({ number, speaker, kind, paragraph, line, check, notes }) =>
        [number, speaker, kind, paragraph, line, check?.status ?? '', notes?.verdict ?? ''].join(' '),
      ),
      [
        '1 Ada Obi direct 3 5 verified exact',
        '2 Ada Obi direct 3 5  differs',
        '3 Torben Haag direct 4 7  not-found',
        '4 Torben Haag partial 4 7  not-found',
        '5 Torben Haag direct 5 9  exact',
        '6  direct 8 15  not-found',
      ],
    );
    assert.equal(log[4]!.words, 'I have waited for two years.\nI shall not wait for a third, and nobody here will,');
  });
});

describe('the CSV', () => {
  it('is read back whole by a parser of CSV', () => {
    const text = csvLog.write(checkedStory());
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    assert.equal(rows.length, 6);
    assert.deepEqual(
      [rows[0]!['speaker'], rows[0]!['verified'], rows[0]!['by']],
      ['Ada Obi', 'verified', 'Ines, "the desk" Falk'],
    );
    assert.deepEqual(
      [rows[0]!['evidence'], rows[0]!['transcript'], rows[0]!['transcript time']],
      ['https://example.org/tape?a=1&b=2', 'council tape.vtt', '0:42'],
    );
    assert.equal(rows[1]!['differences'], '“here” for “there”');
    assert.equal(rows[4]!['quotation'], 'I have waited for two years.\nI shall not wait for a third, and nobody here will,');
  });

  it('holds no formula', () => {
    const rows: Record<string, string>[] = parseCsv(csvLog.write(checkedStory()), { bom: true, columns: true });
    assert.match(rows[2]!['quotation']!, /^'=SUM is what they call it, "dear" & dear,$/);
  });

  it('has the header alone where nobody is quoted', () => {
    assert.equal(parseCsv(csvLog.write(empty), { bom: true }).length, 1);
  });
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

describe('the HTML', () => {
  const nodesOf = (page: string): { readonly nodes: readonly Node[]; readonly errors: readonly string[] } => {
    const errors: string[] = [];
    const below = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(below)];
    const root = parseHtml(page, { onParseError: ({ code }) => errors.push(code) });
    return { nodes: below(root), errors };
  };
  const attribute = ({ attrs = [] }: Node, wanted: string): string | undefined =>
    attrs.find(({ name }) => name === wanted)?.value;
  const textOf = ({ value = '', childNodes = [] }: Node): string => value + childNodes.map(textOf).join('');

  for (const kind of ['plain', 'markdown', 'news'] as const) {
    it(`is without a fault for a parser of HTML (${kind})`, () => {
      assert.deepEqual(nodesOf(htmlCopy.write(checkedStory(kind))).errors, []);
      assert.deepEqual(nodesOf(htmlCopy.write(empty)).errors, []);
    });
  }

  it('lets no word of the copy act as markup, and holds no script and nothing from elsewhere', () => {
    const hostile = '“<script>alert(1)</script> is what we have <img src=x onerror=alert(2)>,” said Ada </style> Obi.\n';
    for (const input of [checkedStory(), checkedStory('plain', hostile), checkedStory('markdown', hostile)]) {
      const { nodes } = nodesOf(htmlCopy.write(input));
      for (const name of ['script', 'img', 'link', 'iframe', 'b']) {
        assert.equal(nodes.filter(({ nodeName }) => nodeName === name).length, 0, name);
      }
      for (const node of nodes) {
        for (const { name, value } of node.attrs ?? []) {
          assert.doesNotMatch(name, /^on/);
          if (name === 'href') assert.match(value, /^(?:#[nq]\d+|https:\/\/example\.org\/tape\?a=1&b=2)$/);
        }
      }
    }
  });

  it('shows all the copy, and each note leads to its quotation and back', () => {
    const { nodes } = nodesOf(htmlCopy.write(checkedStory()));
    const copy = nodes
      .filter((node) => attribute(node, 'class')?.startsWith('copy'))
      .map(textOf)
      .join('\n');
    const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    assert.equal(squeezed(copy.replace(/(?<=[”.])[1-6](?=[ ;.\n]|$)/gm, '').replace('years.5', 'years.')), squeezed(story));
    const ids = new Set(nodes.flatMap((node) => attribute(node, 'id') ?? []));
    for (const node of nodes) {
      const target = attribute(node, 'href');
      if (target?.startsWith('#')) assert.ok(ids.has(target.slice(1)), target);
    }
    assert.equal([...ids].filter((id) => id.startsWith('n')).length, 6);
  });
});

describe('the Markdown', () => {
  it('has a footnote for each quotation, and escapes what plain copy does not mean', () => {
    const text = markdownCopy.write(checkedStory());
    for (let number = 1; number <= 6; number++) {
      assert.equal(text.split(`[^${number}]`).length, 3, `footnote ${number}`);
    }
    assert.match(text, /a \\\*fisherman\\\*/);
    assert.match(text, /promised \\<b\\>stone/);
    assert.match(
      text,
      /^\[\^1\]: \*\*Ada Obi\*\*.* Verified by Ines, "the desk" Falk, 2026-05-03\. .*Word by word in council tape\.vtt, line 4, 0:42\./m,
    );
  });

  it('leaves Markdown as it is written', () => {
    assert.match(markdownCopy.write(checkedStory('markdown')), /a \*fisherman\*/);
  });
});

describe('the Web Annotations', () => {
  const load = (url: string) => {
    assert.equal(url, 'http://www.w3.org/ns/anno.jsonld');
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: annotationContext });
  };

  it('are JSON-LD in which every term means something', async () => {
    const page: unknown = JSON.parse(webAnnotation.write(checkedStory()));
    const base = 'https://desk.example/stories/';
    const options = { documentLoader: load, base, safe: true };
    const [expanded] = await jsonld.expand(page as object, options);
    assert.equal(expanded!['@id'], `${base}quay%20story.txt.export.jsonld`);
    const [{ '@list': items }] = expanded!['https://www.w3.org/ns/activitystreams#items'] as [
      { '@list': Record<string, unknown>[] },
    ];
    assert.ok(items.length >= 9, `${items.length} annotations`);
    for (const item of items) {
      assert.deepEqual(item['@type'], ['http://www.w3.org/ns/oa#Annotation']);
      assert.ok((item['http://www.w3.org/ns/oa#hasTarget'] as unknown[]).length > 0);
    }
    assert.match(
      String(await jsonld.toRDF(page as object, { ...options, format: 'application/n-quads' })),
      /oa#TextQuoteSelector/,
    );
  });

  it('are found again in the article by whoever reads the model', () => {
    const back = readSidecar(webAnnotation.write(checkedStory()));
    assert.deepEqual(back.complaints, []);
    assert.ok(back.state === 'read' && back.items.length >= 9);
  });
});

describe('the brat standoff', () => {
  /** As the standard says: code points, parts parted by semicolons. */
  const lines = (input = checkedStory()) =>
    brat
      .write(input)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));

  it('has the words that its offsets say', () => {
    const characters = [...story];
    const marks = lines().filter(([id]) => id!.startsWith('T'));
    assert.ok(marks.length >= 12, `${marks.length} marks`);
    for (const [id, place, words] of marks) {
      const parts = place!
        .slice(place!.indexOf(' ') + 1)
        .split(';')
        .map((part) => part.split(' ').map(Number) as [number, number]);
      assert.equal(parts.map(([start, end]) => characters.slice(start, end).join('')).join(' '), words, id);
    }
  });

  it('has a mark over two lines in two parts', () => {
    const text = '“We will mend\nthe quay by May,” said Ada Obi.\n';
    const [quotation] = lines({ ...empty, article: read(text, 'markdown') }).filter(([, place]) =>
      place!.startsWith('Quotation'),
    );
    assert.deepEqual(quotation!.slice(1), ['Quotation 0 13;14 31', '“We will mend the quay by May,”']);
  });

  it('relates only what it has', () => {
    const all = lines();
    const ids = all.map(([id]) => id!);
    assert.equal(new Set(ids.filter((id) => id !== '*')).size, ids.filter((id) => id !== '*').length);
    for (const [, content] of all) {
      for (const [, id] of content!.matchAll(/(?:Arg\d:|Equiv |AnnotatorNotes |Manner |Verified )(T\d+)/g)) {
        assert.ok(ids.includes(id!), id);
      }
    }
    assert.ok(all.some(([, content]) => content!.startsWith('Speaker ')));
    assert.equal(brat.write(empty), '');
  });
});

describe('every format', () => {
  for (const format of allExportFormats) {
    it(`${format.id} takes any text`, () => {
      for (const text of ['', '“', '“”', '“\ud800 lone”, said Ada Obi.', '\0“We\tgo,” he said', '“a” “b” “c” ‘d’ "e']) {
        assert.equal(typeof format.write({ ...empty, article: read(text) }), 'string');
      }
    });
  }

  it('has an ending of its own', () => {
    assert.equal(new Set(allExportFormats.map(({ ending }) => ending)).size, allExportFormats.length);
  });
});
