import assert from 'node:assert/strict';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const copy = 'The mayor opened the the quay.\n';
const house = { terms: [{ avoid: 'quay', prefer: 'dock', faulty: 'The quay.', fixed: 'The dock.' }] };
const json = (value: object): string => JSON.stringify(value, null, 2);

describe('house styles on the command line', () => {
  before(() => buildCopydesk());

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

  it('are made of rules of Vale and of lists', async () => {
    const files = {
      'styles/Desk/Terms.yml': 'extends: substitution\nmessage: x\nlevel: error\nswap:\n  quay: dock\n',
      'styles/Desk/Long.yml': 'extends: metric\nmessage: x\n',
      'list.csv': 'avoid,prefer,why\nutilise,use,shorter\n',
      'a.txt': 'They utilise the quay.\n',
    };
    const made = await runCopydesk(['style', 'import', 'styles', 'list.csv', '--out', '.copydesk.json'], { files });
    assert.deepEqual([made.status, made.stdout], [0, '']);
    assert.match(
      made.stderr,
      /^styles\/Desk\/Long\.yml: not taken\. It reckons[^\n]*\nTaken: 2 terms, 0 names\. Not taken: 1\.\n$/,
    );
    const shown = await runCopydesk(['style', 'import', 'list.csv'], { files });
    const style = { ...files, '.copydesk.json': shown.stdout };
    assert.match((await runCopydesk(['check', 'a.txt'], { files: style })).stdout, /“utilise”: the house writes “use”/);
    const again = await runCopydesk(['style', 'import', 'list.csv', '-o', '.copydesk.json'], { files: style });
    assert.match(again.stderr, /is there already.*--force/);
    assert.equal(again.status, 2);
  });

  it('leave alone what the desk leaves as it is, and say which notes are stale', async () => {
    const stet = {
      stet: [{ file: 'a.txt', rule: 'spelling/repeated-word', words: 'the the', before: 'opened ', after: ' quay' }],
    };
    const files = { 'a.txt': copy, '.copydesk.json': '{}', '.copydesk/stet.json': json(stet) };
    assert.deepEqual(await runCopydesk(['check', 'a.txt'], { files }).then(({ status, stderr }) => [status, stderr]), [0, '']);
    const stale = await runCopydesk(['check', 'a.txt'], { files: { ...files, 'a.txt': 'The mayor left.\n' } });
    assert.match(
      stale.stderr,
      /^\.copydesk\/stet\.json:3:5: warning: The words that spelling\/repeated-word was to leave alone in a\.txt/,
    );
    const gone = await runCopydesk(['check', 'b.txt'], { files: { ...files, 'a.txt': '', 'b.txt': 'Rain fell.\n' } });
    assert.equal(gone.stderr, '');
    const { 'a.txt': _, ...rest } = files;
    const missing = await runCopydesk(['check', 'b.txt'], { files: { ...rest, 'b.txt': 'Rain fell.\n' } });
    assert.equal(missing.stderr, '.copydesk/stet.json:3:5: warning: There is no a.txt any more. Take this note out.\n');
    const note = '<!-- copydesk-ignore spelling/repeated-word: so they say -->\n';
    const comment = await runCopydesk(['check', 'b.md'], { files: { 'b.md': `${note}Rain fell.\n` } });
    assert.match(comment.stderr, /^b\.md:1:1: warning: spelling\/repeated-word has nothing to leave alone/);
  });
});
