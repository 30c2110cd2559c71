import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const story = '“We will mend the quay by June,” said Ada Obi.\n\n“Nobody has asked the fishermen,” said Torben Haag.\n';
const tape = 'Ada Obi: We will mend the quay by May.\nTorben Haag: Nobody has asked the fishermen.\n';

describe('handing articles over on the command line', () => {
  before(() => buildCopydesk());

  it('prints a quote log, compared with the notes that are named', async () => {
    const files = { 'story.txt': story, 'notes/tape.txt': tape };
    const { status, stdout, stderr } = await runCopydesk(['export', 'story.txt', '--format', 'csv', '--notes', 'notes'], {
      files,
    });
    assert.deepEqual([status, stderr], [0, '']);
    const rows: Record<string, string>[] = parse(stdout, { bom: true, columns: true });
    assert.deepEqual(
      rows.map((row) => [row['speaker'], row['notes'], row['differences'], row['transcript line']]),
      [
        ['Ada Obi', 'differs', '“June” for “May”', '1'],
        ['Torben Haag', 'exact', '', '2'],
      ],
    );
  });

  it('reads what stands beside the article: checks, and the notes attached to it', async () => {
    const target = { source: 'story.txt', selector: { type: 'TextQuoteSelector', exact: '“Nobody has asked the fishermen,”' } };
    const check = {
      id: 'urn:x:1',
      type: 'Annotation',
      'copydesk:kind': 'check',
      creator: { name: 'Ines Falk' },
      body: [{ type: 'TextualBody', purpose: 'assessing', value: 'verified' }],
      target,
    };
    const notes = {
      id: 'urn:x:2',
      type: 'Annotation',
      'copydesk:kind': 'notes',
      body: [{ type: 'SpecificResource', source: 'the%20tape.txt' }],
      target: 'story.txt',
    };
    const files = {
      'story.txt': story,
      'the tape.txt': tape,
      'story.txt.annotations.json': JSON.stringify({ items: [check, notes] }),
    };
    const { status, stdout } = await runCopydesk(['export', 'story.txt', '--format', 'markdown'], { files });
    assert.equal(status, 0);
    assert.match(stdout, /^\[\^2\]: \*\*Torben Haag\*\*.*Verified by Ines Falk\..*Word by word in the tape\.txt, line 2\./m);
  });

  it('says what is wrong beside an article, with its place, and goes on', async () => {
    const files = { 'story.txt': story, 'story.txt.annotations.json': '{\n  "items": [', 'bad.vtt': 'no cues' };
    const { status, stdout, stderr } = await runCopydesk(
      ['export', 'story.txt', '-f', 'csv', '--notes', 'bad.vtt', 'none/*.txt'],
      { files },
    );
    assert.equal(status, 2);
    assert.match(stderr, /story\.txt\.annotations\.json:2:13: error: This is no JSON/);
    assert.match(stderr, /bad\.vtt:1: This holds no cues of WebVTT/);
    assert.match(stderr, /no notes match none\/\*\.txt/);
    assert.match(stdout, /Ada Obi/);
  });

  it('asks for a folder for several articles', async () => {
    const files = { 'a.txt': story, 'b.txt': story };
    const without = await runCopydesk(['export', 'a.txt', 'b.txt', '-f', 'brat'], { files });
    assert.deepEqual([without.status, without.stdout], [2, '']);
    assert.match(without.stderr, /add --output FOLDER/);
  });

  it('writes over nothing', async () => {
    const files = { 'a.txt': story, 'b.txt': story, 'out/b.txt.ann': 'mine' };
    const { status, stderr } = await runCopydesk(['export', 'a.txt', 'b.txt', '-f', 'brat', '-o', 'out'], { files });
    assert.equal(status, 2);
    assert.match(stderr, /b\.txt\.ann is there already; add --force/);
    assert.equal((await runCopydesk(['export', 'a.txt', 'b.txt', '-f', 'brat', '-o', 'out', '--force'], { files })).status, 0);
  });

  it('tells what an edit did, by words and by status', async () => {
    const files = { 'old.txt': story, 'new.txt': story.replace('June', 'May') };
    const changed = await runCopydesk(['diff', 'old.txt', 'new.txt'], { files });
    assert.equal(changed.status, 1);
    assert.match(changed.stdout, /Altered \(1\)\n {2}line 1 {2}Ada Obi: “We will mend the quay by \[-June,-\] \{\+May,\+\}”/);
    const json = await runCopydesk(['diff', 'old.txt', 'new.txt', '--format', 'json'], { files });
    const read = JSON.parse(json.stdout) as { quotations: { change: string }[]; names: unknown[] };
    assert.deepEqual([read.quotations.map(({ change }) => change), read.names], [['altered'], []]);
  });

  it('takes no offence at what was added, and says what it cannot read', async () => {
    const files = { 'old.txt': story, 'more.txt': `${story}\n“The ice is thin this year,” said Haag.\n` };
    assert.equal((await runCopydesk(['diff', 'old.txt', 'more.txt'], { files })).status, 0);
    const missing = await runCopydesk(['diff', 'old.txt', 'gone.txt'], { files });
    assert.deepEqual([missing.status, missing.stderr], [2, 'copydesk: gone.txt does not exist.\n']);
  });

  it('takes up annotations of another tool, once', async () => {
    const row = {
      id: 'a1',
      user: 'acct:tom@hypothes.is',
      text: 'Who?',
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'the quay' }] }],
    };
    const files = {
      'story.txt': story,
      'notes.json': JSON.stringify({
        rows: [
          row,
          {
            ...row,
            id: 'a2',
            text: 'x',
            target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'no such words anywhere' }] }],
          },
        ],
      }),
    };
    const { status, stdout, stderr } = await runCopydesk(['import', 'story.txt', 'notes.json'], { files });
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'story.txt.annotations.json: 2 taken up, 1 whose words are not in the article (kept as orphans).\n');
    const broken = await runCopydesk(['import', 'story.txt', 'notes.json'], {
      files: { ...files, 'story.txt.annotations.json': '{' },
    });
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /^story\.txt\.annotations\.json:1:2: .* Nothing is written there before it is mended\.$/m);
  });
});
