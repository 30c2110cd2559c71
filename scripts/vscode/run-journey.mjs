// The way of a new user through a real VS Code in which the .vsix is installed: open, mend, rename, report, save. Every step is looked at.
// usage: node scripts/vscode/run-journey.mjs [1.139.1] [--pictures FOLDER]      (the .vsix must have been packed)
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { vsix } from '../package.mjs';
import { appears, askByKey, fileDialog, openViews, paneOf, pressUntil, reportFrame, runCommand } from './drive.mjs';
import { openPage } from './open-page.mjs';
import { endUntil } from './processes-of.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { projectRoot } from './vscode-folder.mjs';

/** The text of a file once it is as wanted. */
function fileOnce(path, isWanted) {
  return new Promise((resolve, reject) => {
    const look = () => {
      let text;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return;
      }
      if (!isWanted(text)) return;
      watcher.close();
      clearTimeout(late);
      resolve(text);
    };
    const watcher = watch(dirname(path), look);
    const late = setTimeout(() => {
      watcher.close();
      reject(new Error(`${path} is not as wanted`));
    }, appears.timeout);
    look();
  });
}

const steps = {
  'an article opens with its faults marked': async ({ page }) => {
    await page.locator('.activitybar [aria-label^="Copydesk"]').first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget:visible input[type=text]');
    await input.fill('quay.news');
    await page.locator('.quick-input-widget:visible [role=option]', { hasText: 'quay.news' }).first().waitFor(appears);
    await input.press('Enter');
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
    // The counts above the story push the text down: what is clicked at is looked for afterwards.
    await page.locator('.monaco-editor .codelens-decoration').first().waitFor(appears);
  },
  'the status bar counts quotations and sources': async ({ page }) => {
    await page.locator('[id*="copydesk.status"]', { hasText: '3 quotations · 2 sources' }).waitFor(appears);
  },
  'a fault is mended by the light bulb’s key': async ({ page, article }) => {
    await goTo(page, article, 'the the old');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget:visible').getByText('Remove one “the”').waitFor(appears);
    await page.keyboard.press('Enter');
    await page.locator('.action-widget:visible').waitFor({ state: 'hidden', ...appears });
    await page.keyboard.press('Control+S');
    await fileOnce(article, (text) => text.includes('will mend the old quay before'));
  },
  'a person is renamed in all forms, in quotation marks only after a look': async ({ page, article }) => {
    await goTo(page, article, 'Haugen said that');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box:visible input');
    await box.waitFor(appears);
    await box.fill('Haugan');
    await box.press('Enter');
    const apply = page.getByRole('button', { name: /^Apply/ }).first();
    await apply.waitFor(appears);
    await apply.click();
    await page
      .locator('.monaco-editor')
      .first()
      .click({ position: { x: 300, y: 12 } });
    await page.keyboard.press('Control+S');
    const text = await fileOnce(article, (saved) => saved.includes('said Karin Haugan'));
    assert.ok(text.includes('\n\nHaugan said that'), 'the surname alone is renamed too');
    assert.ok(text.includes('known Haugen for years'), 'what Strand said is left as it was');
    await page.locator('.notification-toast:visible', { hasText: '“Haugen” still stands in one place' }).first().waitFor(appears);
  },
  'sources and names are shown': async ({ page }) => {
    await openViews(page);
    await page.locator('.pane-body [role=treeitem]', { hasText: 'Karin Haugan' }).first().waitFor(appears);
    await paneOf(page, 'Names').waitFor(appears);
  },
  'a quotation is verified by keys alone; a name is asked for once, and kept for the person': async ({
    page,
    article,
    userSettings,
  }) => {
    await goTo(page, article, 'The winter is long');
    await page.keyboard.press('Control+Alt+F9');
    const input = page.locator('.quick-input-widget:visible input[type=text]');
    await input.waitFor(appears);
    await page.locator('.quick-input-widget:visible', { hasText: 'Your Name' }).waitFor(appears);
    await input.fill('Ida Moberg');
    await input.press('Enter');
    await fileOnce(`${article}.annotations.json`, (text) => text.includes('Ida Moberg') && text.includes('The winter is long'));
    await fileOnce(userSettings, (text) => JSON.parse(text)['copydesk.checker'] === 'Ida Moberg');
    await goTo(page, article, 'I have known');
    await page.keyboard.press('Control+Alt+F9');
    await fileOnce(`${article}.annotations.json`, (text) => text.includes('I have known'));
    await page.keyboard.press('Alt+F9');
    await page.locator('.statusbar').getByText('Ln 7, Col 1').waitFor(appears);
  },
  'the views are walked through by keys': async ({ page }) => {
    await runCommand(page, 'Copydesk: Focus on Names View');
    await page.keyboard.press('Home');
    const focused = page.locator('.monaco-list-row.focused').first();
    await focused.waitFor(appears);
    let spoken = (await focused.getAttribute('aria-label')) ?? '';
    for (let row = 0; row < 12 && !spoken.startsWith('Karin Haugan'); row++) {
      await page.keyboard.press('ArrowDown');
      // The key has done its work when another row has the focus: read sooner, a label may be the last row's, and the next one is passed unread.
      await page
        .locator(`.monaco-list-row.focused:not([aria-label=${JSON.stringify(spoken)}])`)
        .first()
        .waitFor(appears);
      spoken = (await focused.getAttribute('aria-label')) ?? '';
    }
    assert.match(spoken, /^Karin Haugan, .*person, \d+ mentions/);
    await page.keyboard.press('Enter');
    // The editor has the focus and the name.
    await page
      .locator('.statusbar')
      .getByText(/Ln 7, Col \d+ \(12 selected\)/)
      .waitFor(appears);
  },
  'the report opens beside the article': async ({ page }) => {
    await runCommand(page, 'Copydesk: Show Story Report');
    const report = await reportFrame(page);
    assert.match((await report.locator('main h1').textContent()) ?? '', /Council will mend the old quay/);
  },
  'a click in the report goes to the text': async ({ page }) => {
    const report = await reportFrame(page);
    await report.locator('a[data-place]').first().click();
    await page
      .locator('.statusbar [id*="editor.selection"], .statusbar [id*="status.editor.selection"]')
      .getByText(/selected/)
      .waitFor(appears);
  },
  'the report is saved as one page without scripts': async ({ page, desk }) => {
    const report = await reportFrame(page);
    await report.locator('[data-say=save]').click();
    await (await fileDialog(page, 'quay report.html')).press('Enter');
    const saved = await fileOnce(join(desk, 'quay report.html'), (text) => text.includes('</html>'));
    assert.ok(saved.includes('Karin Haugan') && !/<script/i.test(saved), 'it holds the speaker and no script');
  },
  'the report is printed, here by way of a file': async ({ page }) => {
    const report = await reportFrame(page);
    await report.locator('[data-say=print]').click();
    await closed(await fileDialog(page, 'quay report.html'));
  },
  'the report follows an edit': async ({ page, article }) => {
    await goTo(page, article, 'Strand added');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n“We will see in March,” said Tom Moyo.');
    const report = await reportFrame(page);
    await report.locator('main', { hasText: 'Tom Moyo' }).waitFor(appears);
  },
  'a quotation without a source is given somebody whom the story does not name': async ({ page, article }) => {
    await goTo(page, article, 'Strand added');
    await page.keyboard.press('Control+End');
    // Pasted as it were: no mark is added by the editor.
    await page.keyboard.insertText('\n\nRain fell on the quay all day.\n\n“Somebody will have to pay for all of it in the end.”');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.codelens-decoration', { hasText: 'attribute it' }).first().waitFor(appears);
    // VS Code answers with nothing where the copy is checked at that moment; whoever sees nothing presses again.
    const choice = page.locator('.action-widget:visible').getByText('Write in who says it');
    await pressUntil(page, 'Control+Shift+R', choice);
    await choice.click(appears);
    const input = page.locator('.quick-input-widget:visible input[type=text]');
    await input.waitFor(appears);
    await input.fill('Vera Holm');
    await input.press('Enter');
    await page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden', ...appears });
    await page.locator('.view-line', { hasText: 'Vera Holm' }).first().waitFor(appears);
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+S');
    await fileOnce(article, (text) => text.includes('Vera Holm said: “Somebody will have to pay for all of it in the end.”'));
  },
  'a server that dies again and again is named in one message, and starts again when asked': async ({ page, server }) => {
    const said = page.locator('.notification-toast:visible', { hasText: 'Copydesk stopped 4 times' });
    await endUntil(join(server, 'extensions/copydesk.'), said.first());
    await page
      .locator('[id*="copydesk.status"]')
      .first()
      .waitFor({ state: 'hidden', ...appears });
    const others = page.locator('.notification-toast:visible', { hasText: /connection|server failed/i });
    assert.deepEqual([await said.count(), await others.count()], [1, 0]);
    await said.getByRole('button', { name: 'Start Again' }).click();
    await page.locator('[id*="copydesk.status"]', { hasText: 'sources' }).first().waitFor(appears);
  },
};

/** Puts the cursor into the words as the saved article has them, by line and column: what moves on the page does not matter. */
async function goTo(page, article, words) {
  const before = readFileSync(article, 'utf8').split(words)[0].split('\n');
  await page.locator('.editor-instance .view-lines').first().click();
  await askByKey(page, 'Control+G', `:${before.length}:${before.at(-1).length + 3}`);
  await page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden', ...appears });
}

/** Leaves a dialog; a first Escape may go to a list of its own, or to the page that asked. */
async function closed(input) {
  for (let tries = 0; tries < 5; tries++) {
    await input.press('Escape', { timeout: 5000 }).catch(() => undefined);
    const isGone = await input.waitFor({ state: 'hidden', timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isGone) return;
  }
  throw new Error('The dialog stays after five times Escape.');
}

export async function runJourney(version, { pictures } = {}) {
  console.log(`\n  A new user in VS Code ${version}`);
  const vscode = await serveVscode(version, {
    install: [vsix],
    settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
  });
  const { browser, page } = await openPage();
  const counts = { passed: 0, failed: 0 };
  try {
    const desk = join(vscode.folder, 'desk');
    mkdirSync(desk);
    cpSync(join(projectRoot, 'test/vscode/journey'), desk, { recursive: true });
    await page.goto(vscode.address({ folder: desk }));
    const userSettings = join(vscode.folder, 'server/data/User/settings.json');
    const scene = { page, desk, article: join(desk, 'quay.news'), userSettings, server: join(vscode.folder, 'server') };
    if (pictures) mkdirSync(pictures, { recursive: true });
    for (const [name, step] of Object.entries(steps)) {
      // A step that fails leaves the next ones without what they stand on.
      if (counts.failed > 0) break;
      try {
        await step(scene);
        counts.passed++;
        console.log(`    ✔ ${name}`);
      } catch (error) {
        counts.failed++;
        console.log(`    ✘ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
      }
      if (pictures) await page.screenshot({ path: join(pictures, `${counts.passed + counts.failed}.png`) });
    }
  } finally {
    await browser.close();
    await vscode.stop();
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { pictures: { type: 'string' } } });
  const { failed } = await runJourney(positionals[0] ?? '1.139.1', values);
  process.exit(failed > 0 ? 1 : 0);
}
