import assert from 'node:assert/strict';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const copy = 'The mayor opened the the quay.\n';
const house = { terms: [{ avoid: 'quay', prefer: 'dock', faulty: 'The quay.', fixed: 'The dock.' }] };
const json = (value: object): string => JSON.stringify(value, null, 2);

describe('house styles on the command line', () => {
  before(function () {
    this.timeout(60_000);
    return buildCopydesk();
  });

  it('hold for the files of their folder', async () => {
    const files = { 'a.txt': copy, '.copydesk.json': json({ ...house, rules: { 'spelling/repeated-word': 'off' } }) };
    const { status, stdout, stderr } = await runCopydesk(['check', 'a.txt'], { files });
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /“quay”: the house writes “dock”\. {2}copy\/house-term/);
    assert.doesNotMatch(stdout, /repeated-word/);
    const without = await runCopydesk(['check', 'a.txt', '--no-config'], { files });
    assert.match(without.stdout, /repeated-word/);
    assert.doesNotMatch(without.stdout, /house-term/);
  });

  it('give way to the article’s front matter, and that to the command', async () => {
    const matter = '---\ncopydesk:\n  rules:\n    spelling/repeated-word: hint\n---\n\n';
    const files = { 'a.md': matter + copy, '.copydesk.json': json({ rules: { 'spelling/repeated-word': 'off' } }) };
    assert.match((await runCopydesk(['check', 'a.md'], { files })).stdout, /hint .*repeated-word/);
    const { stdout } = await runCopydesk(['check', 'a.md', '--rule', 'spelling/repeated-word=error'], { files });
    assert.match(stdout, /error .*repeated-word/);
  });

  it('that are faulty are said with their place, once, and fail the run', async () => {
    const files = { 'a.txt': copy, 'b.txt': copy, '.copydesk.json': '{\n  "rulez": {}\n}' };
    const { status, stdout, stderr } = await runCopydesk(['check', 'a.txt', 'b.txt'], { files });
    assert.equal(status, 2);
    assert.match(stdout, /repeated-word/);
    assert.equal(stderr, '.copydesk.json:2:3: error: There is no key “rulez”. Did you mean “rules”?\n');
  });

  it('can be named', async () => {
    const files = { 'a.txt': 'The NATO fleet left.\n', 'h.copydesk.json': json({ extends: 'guardian' }) };
    for (const name of ['guardian', 'h.copydesk.json']) {
      assert.match((await runCopydesk(['check', 'a.txt', '--house', name], { files })).stdout, /“NATO”: the house writes “Nato”/);
    }
    const { status, stderr } = await runCopydesk(['check', 'a.txt', '--house', 'guardain'], { files });
    assert.equal(status, 2);
    assert.match(stderr, /no style “guardain”. Did you mean “guardian”/);
  });

  it('are tested by their examples', async () => {
    const files = {
      'good.copydesk.json': json(house),
      'bad.copydesk.json': json({ terms: [{ ...house.terms[0], fine: 'A quay.' }] }),
    };
    const good = await runCopydesk(['style', 'test', 'good.copydesk.json', 'ap'], { files });
    assert.deepEqual([good.status, good.stderr], [0, '']);
    assert.match(good.stdout, /good\.copydesk\.json: 2 examples as they should be/);
    const bad = await runCopydesk(['style', 'test', 'bad.copydesk.json'], { files });
    assert.equal(bad.status, 1);
    assert.match(bad.stdout, /bad\.copydesk\.json:3:5: quay: “A quay\.” should be left alone, but “quay” is reported/);
  });
});
