import assert from 'node:assert/strict';
import { changeAnnotations } from '../../server/src/annotations/change-annotations.ts';
import { writeSidecar } from '../../server/src/annotations/sidecar/write-sidecar.ts';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const story = 'Ines Falk and Torben Haag met on Monday. “The boats will stay in port,” he said.\n';
const words = '“The boats will stay in port,”';
const spans = [{ start: story.indexOf(words), end: story.indexOf(words) + words.length }];
const stamp = { by: 'Ines Falk', at: '2025-03-04T10:00:00Z', id: 'urn:1' };
const noted = (body: Parameters<typeof changeAnnotations>[2] & { do: 'note' }) =>
  writeSidecar(changeAnnotations(story, [], body, stamp), 'a.txt');
const speaker = noted({ do: 'note', body: { kind: 'speaker', speaker: 'Ines Falk' }, spans });
const verified = noted({ do: 'note', body: { kind: 'check', status: 'verified', note: '', evidence: null }, spans });

describe('annotations on the command line', () => {
  before(() => buildCopydesk());

  const speakerOf = async (sidecar: string | null, ...options: string[]): Promise<unknown> => {
    const files = { 'a.txt': story, ...(sidecar === null ? {} : { 'a.txt.annotations.json': sidecar }) };
    const { stdout } = await runCopydesk(['annotate', 'a.txt', ...options], { files });
    const { attributions, entities } = JSON.parse(stdout) as {
      attributions: { speaker: string }[];
      entities: { id: string; name: string }[];
    };
    return entities.find(({ id }) => id === attributions[0]?.speaker)?.name;
  };

  it('correct what annotate and check say, unless they are to be left out', async () => {
    assert.equal(await speakerOf(null), 'Torben Haag');
    assert.equal(await speakerOf(speaker), 'Ines Falk');
    assert.equal(await speakerOf(speaker, '--no-annotations'), 'Torben Haag');
  });

  it('let a run fail until all is verified', async () => {
    const check = (files: Record<string, string>) =>
      runCopydesk(['check', 'a.txt', '--rule', 'quotes/unverified=error'], { files: { 'a.txt': story, ...files } });
    assert.equal((await check({})).status, 1);
    assert.equal((await check({ 'a.txt.annotations.json': verified })).status, 0);
  });

  it('that cannot be read are said with their place, with status 2', async () => {
    const files = { 'a.txt': story, 'a.txt.annotations.json': '{\n  "items": [}\n' };
    const { status, stderr } = await runCopydesk(['check', 'a.txt'], { files });
    assert.equal(status, 2);
    assert.match(stderr, /^a\.txt\.annotations\.json:2:13: error: This is no JSON: Value expected\./m);
  });
});
