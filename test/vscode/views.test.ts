/** The views Sources and Names of the article in front. */
import { Position, WorkspaceEdit, commands, env, workspace } from 'vscode';
import { equal, match, ok } from './support/assert.ts';
import { copydesk, openFile, openUntitled } from './support/copydesk.ts';
import { slowness } from './support/slowness.ts';
import { waitFor } from './support/wait-for.ts';
import type { StoryView } from '../../client/views/create-story-view.ts';

/** The text of a view once it is as wanted. */
const textOf = (view: StoryView, wanted: RegExp): Promise<string> =>
  waitFor(view.onDidChange, () => (wanted.test(view.text()) ? view.text() : undefined));

describe('Views', () => {
  it('show who is quoted in the article in front, what has no source on top', async () => {
    const { sources } = (await copydesk()).views;
    await openFile('report.news');
    const lines = (await textOf(sources, /Karin Lofgren/)).split('\n');
    match(lines.join('\n'), /Karin Lofgren – \d+% · mayor of Vadstrand · 15 words\n {2}“Nobody on this island/);
    match(lines.join('\n'), /Pelle Strand/);
    await openFile('flood.txt');
    match(await textOf(sources, /Olga Brandt/), /^Olga Brandt – 100% · 7 words/);
  });

  it('show its names by type', async () => {
    const { names } = (await copydesk()).views;
    await openFile('report.news');
    match(
      await textOf(names, /Karin Lofgren/),
      /People – \d[^]*Pelle Strand – 2 × · deputy[^]*Karin Lofgren – 1 × · mayor of Vadstrand/,
    );
  });

  it('are empty where no article is in front', async () => {
    const { sources } = (await copydesk()).views;
    await openFile('flood.txt');
    await textOf(sources, /Olga Brandt/);
    await openFile('README.md');
    await textOf(sources, /^$/);
  });

  it('follow an edit of a long story within 100 milliseconds', async () => {
    const { sources } = (await copydesk()).views;
    const paragraph =
      '“The water has never been so high in all these years,” said Olga Brandt, who has kept the lock here since spring.\n\n';
    const document = await openUntitled(paragraph.repeat(48));
    await textOf(sources, /Olga Brandt/);
    const delays: number[] = [];
    // The first ones wait for code to be compiled; the median tells what an editor of copy waits for.
    const rounds = 11;
    for (let round = 1; round <= rounds; round++) {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), `“This is edit number ${round},” said Tom Moyo${round}.\n\n`);
      await workspace.applyEdit(edit);
      await textOf(sources, new RegExp(`This is edit number ${round}`));
      delays.push(sources.delay());
    }
    const median = delays.sort((a, b) => a - b)[(rounds - 1) / 2]!;
    ok(median < 100 * slowness(), `an edit is shown after ${delays.join(', ')} ms`);
  });

  it('are filtered by words, whatever their case and accents', async () => {
    const { sources } = (await copydesk()).views;
    await openFile('report.news');
    await textOf(sources, /Pelle Strand/);
    sources.filter('löfGREN');
    ok(!/Pelle Strand/.test(sources.text()), 'others are left out');
    match(sources.text(), /Karin Lofgren/);
    sources.filter('');
    match(sources.text(), /Pelle Strand/);
  });

  it('are copied as text', async () => {
    const { sources } = (await copydesk()).views;
    await openFile('flood.txt');
    await textOf(sources, /Olga Brandt/);
    await env.clipboard.writeText('');
    await commands.executeCommand('copydesk.sources.copy');
    equal(await env.clipboard.readText(), sources.text());
  });
});
