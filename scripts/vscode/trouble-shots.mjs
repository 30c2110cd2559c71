// Pictures of what a person sees where something is missing, broken or stopped; each is given what those of shots.mjs are.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appears, clickOn, comeToRest, openFile, openViews, runCommand } from './drive.mjs';
import { endUntil } from './processes-of.mjs';

const quickInput = '.quick-input-widget:visible input[type=text]';

export const troubleShots = {
  /** A file of annotations that is no JSON: the row of the view, and what is said to whoever marks something. */
  badAnnotations: async (page, { folder, at }) => {
    breakFile(join(folder, 'harbour.news.annotations.json'), (text) =>
      text.replace('"type": "Annotation",', '"type": "Annotation"'),
    );
    await openViews(page);
    await page.getByText('Annotations cannot be read').first().waitFor(appears);
    await clickOn(page, at);
    await runCommand(page, 'Copydesk: Mark as Verified');
    await page.locator('.notification-toast:visible', { hasText: 'kept in memory' }).first().waitFor(appears);
  },
  /** The same file, as a click on the row opens it. */
  badAnnotationsFile: async (page) => {
    await page.getByText('Annotations cannot be read').first().click();
    await page.locator('.tab.active', { hasText: 'annotations.json' }).waitFor(appears);
    await showProblem(page);
  },
  /** A transcript with a time that is none, with what is said of it. */
  badNotes: async (page, { folder }) => {
    breakFile(join(folder, 'calls.vtt'), (text) => text.replace('00:03:10.000', '00:xx:10'));
    await openFile(page, 'calls.vtt');
    await showProblem(page);
  },
  readOnly: async (page, { folder, at }) => {
    await clickOn(page, at);
    chmodSync(folder, 0o555);
    await runCommand(page, 'Copydesk: Mark as To Check…');
    await page.locator(quickInput).waitFor(appears);
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast:visible', { hasText: 'read-only' }).first().waitFor(appears);
  },
  /** A server that has died too often, and what stands in the views meanwhile. */
  stopped: async (page, { server }) => {
    await openViews(page);
    const said = page.locator('.notification-toast:visible', { hasText: 'Copydesk stopped' }).first();
    await endUntil(join(server, 'extensions/copydesk.'), said);
    await page.getByText('does not answer').first().waitFor(appears);
  },
  emptyViews: async (page) => {
    await runCommand(page, 'View: Close All Editors');
    await openViews(page);
    await page.locator('.welcome-view-content:visible').first().waitFor(appears);
  },
  /** The views of a story that quotes nobody. */
  nobodyQuoted: async (page, { folder }) => {
    writeFileSync(join(folder, 'rain.news'), 'rain on thursday\n\nit is to rain on most of the coast until the evening.\n');
    await openFile(page, 'rain.news');
    await openViews(page);
    await page.getByText('Nobody is quoted in this article.').waitFor(appears);
  },
};

/** What is wrong with the file in front, below the line that is meant. The editor's own checks of JSON may come first. */
async function showProblem(page) {
  await page.locator('.monaco-editor .view-overlays [class*=squiggly]').first().waitFor(appears);
  await comeToRest(page);
  const said = page.locator('.marker-widget', { hasText: 'copydesk' }).first();
  for (let tries = 1; ; tries++) {
    await runCommand(page, 'Go to Next Problem (Error, Warning, Info)');
    try {
      return await said.waitFor({ timeout: 5000 });
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}

function breakFile(path, change) {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was`);
  writeFileSync(path, changed);
}
