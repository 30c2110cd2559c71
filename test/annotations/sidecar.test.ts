import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isAnnotation, type SidecarItem } from '../../server/src/annotations/annotation.ts';
import { type AnnotationChange, changeAnnotations } from '../../server/src/annotations/change-annotations.ts';
import { placeItems } from '../../server/src/annotations/place-items.ts';
import { readSidecar } from '../../server/src/annotations/sidecar/read-sidecar.ts';
import { writeSidecar } from '../../server/src/annotations/sidecar/write-sidecar.ts';
import { story } from './edit-scripts.ts';

const { text, spans } = story;

const check = (index: number, status: 'verified' | 'disputed' = 'verified', note = ''): AnnotationChange => ({
  do: 'note',
  body: { kind: 'check', status, note, evidence: null },
  spans: [spans[index]!],
});

function changed(items: readonly SidecarItem[], change: AnnotationChange, who = 'Ines Falk', at = '2025-03-04T10:00:00Z') {
  const id = `urn:uuid:${who.length}-${at}-${'spans' in change ? change.spans[0]?.start : 'id' in change ? change.id : ''}`;
  return changeAnnotations(text, placeItems(text, items), change, { by: who, at, id });
}

const written = (...indices: number[]): string =>
  writeSidecar(
    indices.reduce<readonly SidecarItem[]>((items, index) => changed(items, check(index)), []),
    'ferry.news',
  );

function itemsOf(file: string): readonly SidecarItem[] {
  const sidecar = readSidecar(file);
  assert.equal(sidecar.state, 'read', JSON.stringify(sidecar));
  assert.ok(sidecar.state === 'read');
  return sidecar.items;
}

const exactOf = (items: readonly SidecarItem[]): readonly string[] =>
  items.filter(isAnnotation).flatMap(({ anchors }) => anchors.map(({ exact }) => exact));

/** What Git makes of two versions of a file: its text and the number of conflicts. */
function merge(base: string, ours: string, theirs: string, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-merge-'));
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const { stdout, status } = spawnSync('git', ['merge-file', '-p', ...options, ...files], { encoding: 'utf8' });
    return { merged: stdout, conflicts: status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a sidecar', () => {
  it('is read as it was written, and written as it was read', () => {
    const file = written(3, 0, 5);
    assert.equal(writeSidecar(itemsOf(file), 'ferry.news'), file);
    assert.deepEqual(
      exactOf(itemsOf(file)),
      [0, 3, 5].map((i) => text.slice(spans[i]!.start, spans[i]!.end)),
    );
  });

  it('is a page of Web Annotations with one a line', () => {
    const page = JSON.parse(written(2)) as Record<string, unknown>;
    assert.deepEqual(page, {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
      id: 'ferry.news.annotations.json',
      type: 'AnnotationPage',
      items: [
        {
          id: `urn:uuid:9-2025-03-04T10:00:00Z-${spans[2]!.start}`,
          type: 'Annotation',
          motivation: 'assessing',
          'copydesk:kind': 'check',
          created: '2025-03-04T10:00:00Z',
          creator: { type: 'Person', name: 'Ines Falk' },
          body: [{ type: 'TextualBody', purpose: 'assessing', value: 'verified' }],
          target: {
            source: 'ferry.news',
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: '“We have been patient for two years and patience is over,”',
                prefix: 'strike after talks failed on Tuesday.\n\n'.slice(-32),
                suffix: ' said Torben Haag, who speaks for the crews.'.slice(0, 32),
              },
              { type: 'TextPositionSelector', ...spans[2] },
            ],
          },
        },
      ],
    });
  });

  it('changes by one line with one annotation', () => {
    const before = written(0, 3, 5).split('\n');
    const after = written(0, 3, 4, 5).split('\n');
    assert.deepEqual(
      after.filter((line) => !before.includes(line)),
      [after[7]],
    );
    assert.equal(after.length, before.length + 1);
  });

  it('has the last word of the same person on the same place, and both words of two people', () => {
    const once = changed([], check(2));
    const twice = changed(once, check(2, 'disputed', 'Not on the tape.'), 'Ines Falk', '2025-03-05T10:00:00Z');
    assert.equal(twice.length, 1);
    const [item] = twice.filter(isAnnotation);
    assert.deepEqual(
      [item?.body, item?.created, item?.modified],
      [
        { kind: 'check', status: 'disputed', note: 'Not on the tape.', evidence: null },
        '2025-03-04T10:00:00Z',
        '2025-03-05T10:00:00Z',
      ],
    );
    assert.equal(changed(once, check(2, 'disputed'), 'Tor Lind').length, 2);
  });

  it('keeps what it does not understand, and what other tools add', () => {
    const foreign = JSON.stringify({
      items: [
        { type: 'Annotation', id: 'x', weight: 3, target: { source: 's', selector: { type: 'SvgSelector', value: '<svg/>' } } },
        {
          id: 'y',
          tags: ['a'],
          target: { source: 'http://a.example/', selector: { type: 'TextQuoteSelector', exact: 'no comment' } },
        },
      ],
    });
    const sidecar = readSidecar(foreign);
    assert.ok(sidecar.state === 'read');
    assert.deepEqual(
      sidecar.complaints.map(({ message }) => message),
      ['Annotation 1 has a target without the words it is about (a TextQuoteSelector). It is kept as it is.'],
    );
    const { items } = JSON.parse(writeSidecar(changed(sidecar.items, check(0)), 'ferry.news')) as {
      items: Record<string, unknown>[];
    };
    assert.ok(items.some((item) => item['weight'] === 3) && items.some((item) => 'tags' in item));
  });

  it('says what is wrong with it and where, and is broken then', () => {
    const broken: Readonly<Record<string, string>> = {
      '# Notes': '1:1 This is no JSON: Invalid symbol.',
      '{\n  "items": [}\n': '2:13 This is no JSON: Value expected.',
      '"words"': '1:1 This holds no annotations: expected "items": [ … ].',
      '{"items": 3}': '1:1 This holds no annotations: expected "items": [ … ].',
    };
    for (const [file, says] of Object.entries(broken)) {
      const sidecar = readSidecar(file);
      assert.equal(sidecar.state, 'broken', file);
      assert.deepEqual(
        sidecar.complaints.map(({ line, column, message }) => `${line}:${column} ${message}`),
        [says],
      );
    }
  });

  it('never throws and never loses an item, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (json) => void readSidecar(json)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const sidecar = readSidecar(JSON.stringify({ items: values }));
        assert.ok(sidecar.state === 'read' && sidecar.items.length === values.length);
        const again = JSON.parse(writeSidecar(sidecar.items, 'a')) as { items: unknown[] };
        assert.deepEqual(again.items, JSON.parse(JSON.stringify(values)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('two people’s sidecars', () => {
  const base = written(1, 6);
  const add = (file: string, index: number, who: string): string =>
    writeSidecar(changed(itemsOf(file), check(index), who), 'ferry.news');

  it('merge in Git with both kept, where something lies between', () => {
    const { merged, conflicts } = merge(base, add(base, 0, 'Ines Falk'), add(base, 3, 'Tor Lind'));
    assert.equal(conflicts, 0);
    assert.deepEqual(
      exactOf(itemsOf(merged)),
      [0, 1, 3, 6].map((i) => text.slice(spans[i]!.start, spans[i]!.end)),
    );
  });

  for (const [name, options] of [
    ['a conflict', []],
    ['a conflict that shows the base', ['--diff3']],
    ['the union', ['--union']],
  ] as const) {
    it(`are read with both kept where they meet: as ${name} that Git leaves`, () => {
      for (const [ours, theirs] of [
        [3, 4],
        [8, 9],
        [0, 0],
        [1, 1],
      ] as const) {
        const { merged } = merge(base, add(base, ours, 'Ines Falk'), add(base, theirs, 'Tor Lind'), ...options);
        const makers = itemsOf(merged).filter(isAnnotation);
        assert.equal(makers.length, 4 - (ours === 1 ? 1 : 0), merged);
        assert.ok(makers.some(({ by }) => by === 'Tor Lind') && makers.some(({ by }) => by === 'Ines Falk'));
      }
    });
  }

  it('are read with both kept where both are the first', () => {
    const empty = writeSidecar([], 'ferry.news');
    const { merged } = merge(empty, add(empty, 3, 'Ines Falk'), add(empty, 5, 'Tor Lind'));
    assert.equal(itemsOf(merged).length, 2);
    const { merged: fromNothing } = merge('', add(empty, 3, 'Ines Falk'), add(empty, 5, 'Tor Lind'));
    assert.equal(itemsOf(fromNothing).length, 2);
  });

  it('merge in a repository of Git with both kept, and without a conflict where it is told to take both sides', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-git-'));
    const file = join(folder, 'ferry.news.annotations.json');
    const who = ['-c', 'user.name=Ines Falk', '-c', 'user.email=ines@desk.example', '-c', 'commit.gpgsign=false'];
    const git = (...words: string[]) => spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
    const commit = (content: string): void => {
      writeFileSync(file, content);
      git('add', '-A');
      assert.equal(git('commit', '-q', '-m', 'Check').status, 0);
    };
    try {
      git('init', '-q', '-b', 'desk');
      writeFileSync(join(folder, '.gitattributes'), '*.annotations.json merge=union\n');
      commit(base);
      git('checkout', '-q', '-b', 'theirs');
      // Both before the same annotation, both at the end, and the same place.
      commit([3, 4, 8].reduce((now, index) => add(now, index, 'Tor Lind'), base));
      git('checkout', '-q', 'desk');
      commit([4, 5, 9].reduce((now, index) => add(now, index, 'Ines Falk'), base));
      const { status, stdout } = git('merge', 'theirs');
      assert.equal(status, 0, stdout);
      const merged = itemsOf(readFileSync(file, 'utf8')).filter(isAnnotation);
      assert.deepEqual(
        ['Ines Falk', 'Tor Lind'].map((name) => merged.filter(({ by }) => by === name).length),
        [5, 3],
      );
      const mended = writeSidecar(merged, 'ferry.news');
      assert.doesNotThrow(() => void JSON.parse(mended));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('are broken where a conflict holds anything else', () => {
    assert.equal(readSidecar('<<<<<<< a\n{"id": 1,\n=======\n>>>>>>> b\n').state, 'broken');
  });
});
