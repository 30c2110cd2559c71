// Pictures of a real VS Code in which the .vsix is installed, to look at the product and to illustrate it.
// usage: npm run screenshot -- [--file FILE] [--theme light|dark] [--out FOLDER] [--at WORDS] [--fault WORDS] [SHOT …]
// Shots: squiggles, hover (on the words of --at), problem and fixes (on the words of --fault), outline, status, problems, views, names, filter.
// All of them by default. `--empty` opens no article.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { packVsix, vsix } from './package.mjs';
import { openPage } from './vscode/open-page.mjs';
import { serveVscode } from './vscode/serve-vscode.mjs';
import { projectRoot } from './vscode/vscode-folder.mjs';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const appears = { timeout: 15_000 };

/** Middle of the first place in the editor where the words stand, in pixels of the page. */
async function placeOf(page, words) {
  /* global document, NodeFilter -- runs in the page */
  const find = (wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const nodes = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const start = nodes
        .map((node) => node.data)
        .join('')
        .replaceAll('\u00a0', ' ')
        .indexOf(wanted);
      if (start < 0) continue;
      let at = start + Math.floor(wanted.length / 2);
      const node = nodes.find((each) => (at < each.length ? true : ((at -= each.length), false)));
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  };
  return (await page.waitForFunction(find, words, appears)).jsonValue();
}

async function hoverOver(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
  await page.locator('.monaco-hover:visible .monaco-hover-content').first().waitFor(appears);
}

/** The header of a view. */
const paneOf = (page, name) => page.locator(`.pane-header[aria-label^="${name}"]`);

/** Brings the views of the story to the front. */
async function openViews(page) {
  if (!(await paneOf(page, 'Sources').isVisible())) await page.locator('.activitybar [aria-label^="Copydesk"]').first().click();
  await paneOf(page, 'Sources').waitFor(appears);
  await page.locator('.pane-body [role=treeitem], .pane-body .welcome-view-content').first().waitFor(appears);
}

/** Leaves whatever the shot before left open. */
async function settle(page) {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 400);
  await page.locator('.monaco-hover-content:visible').waitFor({ state: 'hidden', ...appears });
}

const shots = {
  squiggles: async () => undefined,
  hover: (page, { at }) => hoverOver(page, at),
  problem: (page, { fault }) => hoverOver(page, fault),
  fixes: async (page, { fault }) => {
    const { x, y } = await placeOf(page, fault);
    await page.mouse.click(x, y);
    await page.locator('.lightBulbWidget').first().click();
    await page.locator('.action-widget:visible, .monaco-menu:visible').first().waitFor(appears);
  },
  outline: async (page) => {
    const section = page.getByRole('button', { name: 'Outline Section' });
    const files = page.getByRole('button', { name: /Explorer Section/ });
    if ((await files.getAttribute('aria-expanded')) === 'true') await files.click();
    if ((await section.getAttribute('aria-expanded')) !== 'true') await section.click();
    await page.locator('.outline-pane [role=treeitem]').first().waitFor(appears);
  },
  views: (page) => openViews(page),
  names: async (page) => {
    await openViews(page);
    const sources = paneOf(page, 'Sources');
    if ((await sources.getAttribute('aria-expanded')) === 'true') await sources.click();
  },
  filter: async (page, { filter }) => {
    await openViews(page);
    const sources = paneOf(page, 'Sources');
    if ((await sources.getAttribute('aria-expanded')) !== 'true') await sources.click();
    await sources.hover();
    await page.getByRole('button', { name: 'Filter Sources…' }).click();
    const input = page.locator('.quick-input-widget:visible input[type=text]');
    await input.fill(filter);
    await input.press('Enter');
    await page.getByText(`filter: ${filter}`).waitFor(appears);
  },
  status: async (page) => {
    await page.locator('[id*="copydesk.status"]').first().hover();
    await page.locator('.monaco-hover:visible').first().waitFor(appears);
  },
  problems: async (page) => {
    await page.locator('#status\\.problems').click();
    await page.locator('.markers-panel [role=treeitem]').first().waitFor(appears);
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', default: join(projectRoot, 'samples/harbour.news') },
    theme: { type: 'string', default: 'light' },
    out: { type: 'string', default: 'dist/screenshots' },
    at: { type: 'string', default: 'somebody finds the guests' },
    fault: { type: 'string', default: 'neighbors' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    filter: { type: 'string', default: 'harbour' },
    empty: { type: 'boolean', default: false },
    'keep-build': { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !(name in shots));
if (unknown.length > 0 || !(values.theme in themes)) {
  console.error(`Shots: ${Object.keys(shots).join(', ')}. Themes: ${Object.keys(themes).join(', ')}.`);
  process.exit(2);
}
if (!values['keep-build'] || !existsSync(vsix)) {
  await build({ production: true });
  await packVsix();
}
const settings = {
  'workbench.colorTheme': themes[values.theme],
  'window.menuBarVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'outline.collapseItems': 'alwaysExpand',
};
const vscode = await serveVscode('1.139.1', { install: [vsix], settings });
const { browser, page } = await openPage({ width: Number(values.width), height: Number(values.height) }, 2);
try {
  const desk = join(vscode.folder, 'desk');
  const article = join(desk, basename(values.file));
  mkdirSync(desk);
  cpSync(resolve(values.file), article);
  await page.goto(vscode.address({ folder: desk, payload: values.empty ? [] : [['openFile', vscode.remote(article)]] }));
  const ready = values.empty
    ? '.activitybar [aria-label^="Copydesk"]'
    : '.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error';
  await page.locator(ready).first().waitFor({ timeout: 60_000 });
  mkdirSync(values.out, { recursive: true });
  for (const name of positionals.length > 0 ? positionals : Object.keys(shots)) {
    await shots[name](page, values).catch(async (error) => {
      await page.screenshot({ path: join(values.out, 'failed.png') });
      throw error;
    });
    const path = join(values.out, `${name}-${values.theme}.png`);
    await page.screenshot({ path });
    console.log(path);
    await settle(page);
  }
} finally {
  await browser.close();
  await vscode.stop();
}
