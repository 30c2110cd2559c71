import assert from 'node:assert/strict';
import { buildCopydesk, runCopydesk } from './run-copydesk.ts';

const files = { 'a,b.txt': 'The mayor opened the the bridge.\n', 'c.txt': 'Fine.\n' };
const names = ['a,b.txt', 'c.txt', 'gone.txt'];
const report = async (format: string) => (await runCopydesk(['check', '--format', format, ...names], { files })).stdout;

describe('formats of copydesk check', () => {
  before(() => buildCopydesk());

  it('json: one array with an object a file', async () => {
    const [first, second, third] = JSON.parse(await report('json')) as [
      { file: string; problems: Record<string, unknown>[] },
      unknown,
      unknown,
    ];
    assert.equal(first.file, 'a,b.txt');
    const { message, fixes, ...rest } = first.problems[0] ?? {};
    assert.equal(typeof message, 'string');
    assert.ok(Array.isArray(fixes) && fixes.length > 0);
    assert.deepEqual(rest, {
      rule: 'spelling/repeated-word',
      level: 'warning',
      line: 1,
      column: 18,
      endLine: 1,
      endColumn: 25,
      start: 17,
      end: 24,
      related: [],
    });
    assert.deepEqual(second, { file: 'c.txt', problems: [] });
    assert.deepEqual(third, { file: 'gone.txt', error: 'does not exist' });
  });

  it('jsonl: the same objects, one a line', async () => {
    const lines = (await report('jsonl')).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      JSON.parse(await report('json')),
    );
  });

  it('github: workflow commands with their properties escaped', async () => {
    const [first, second] = (await report('github')).split('\n');
    assert.match(first ?? '', /^::warning file=a%2Cb\.txt,line=1,endLine=1,col=18,endColumn=25,title=spelling\/repeated-word::./);
    assert.equal(second, '::error file=gone.txt,title=copydesk::Not checked: it does not exist.');
  });

  it('sarif: one run with rules, results and what could not be checked', async () => {
    const log = JSON.parse(await report('sarif')) as {
      version: string;
      runs: [
        {
          tool: { driver: { rules: { id: string }[] } };
          results: { ruleId: string; ruleIndex: number; locations: unknown[] }[];
          invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: unknown[] }];
        },
      ];
    };
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.equal(run.results.length, 1);
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id, result?.ruleId);
    assert.deepEqual(result?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%2Cb.txt' },
          region: { startLine: 1, startColumn: 18, endLine: 1, endColumn: 25, charOffset: 17, charLength: 7 },
        },
      },
    ]);
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.equal(run.invocations[0].toolExecutionNotifications.length, 1);
  });

  it('junit: a suite a file, a failed case a problem', async () => {
    const xml = await report('junit');
    assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="copydesk">/);
    assert.match(xml, /<testsuite name="a,b\.txt" tests="1" failures="1" errors="0">/);
    assert.match(xml, /<testsuite name="c\.txt" tests="1" failures="0" errors="0">\n {4}<testcase name="c\.txt"\/>/);
    assert.match(xml, /<error message="Not checked: it does not exist\."\/>/);
    assert.match(xml, /<\/testsuites>\n$/);
  });

  it('checkstyle: an error element a problem', async () => {
    const xml = await report('checkstyle');
    assert.match(
      xml,
      /<error line="1" column="18" severity="warning" message="[^"<]+" source="copydesk\.spelling\/repeated-word"\/>/,
    );
    assert.match(xml, /<file name="gone\.txt">\n {4}<error line="1" severity="error"/);
  });
});
