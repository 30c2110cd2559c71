// Pictures of a real VS Code in which the .vsix is installed, to look at the product and to illustrate it.
// usage: npm run screenshot -- [--file FILE] [--theme light|dark|hc|hclight] [--out FOLDER] [--at WORDS] [--fault WORDS] [SHOT …]
// Shots: those of scripts/vscode/shots.mjs, all of them by default. `--empty` opens no article; `--desk FOLDER` has its files beside the article.
// The sample article has a desk of its own round it, with notes, checks, a house style and an earlier version (make-desk.mjs), but for `--plain`.
// `--scale 1` makes small pictures, `--clip x,y,width,height` cuts each.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { packVsix, vsix } from './package.mjs';
import { comeToRest, settle } from './vscode/drive.mjs';
import { makeDesk } from './vscode/make-desk.mjs';
import { openPage } from './vscode/open-page.mjs';
import { leavesTraces, shots } from './vscode/shots.mjs';
import { serveVscode } from './vscode/serve-vscode.mjs';
import { projectRoot } from './vscode/vscode-folder.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  hclight: 'Default High Contrast Light',
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
    name: { type: 'string', default: 'Solheim told' },
    symbol: { type: 'string', default: 'Solheim' },
    type: { type: 'string', default: '“We will see,” ' },
    step: { type: 'string' },
    desk: { type: 'string' },
    scale: { type: 'string', default: '2' },
    clip: { type: 'string' },
    plain: { type: 'boolean', default: false },
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
  // Nothing is caught half way through its appearing.
  'workbench.reduceMotion': 'on',
  // Lines are put in whole.
  '[jsonc]': { 'editor.autoSurround': 'never', 'editor.autoClosingQuotes': 'never', 'editor.autoClosingBrackets': 'never' },
  // Nobody is asked for a name.
  'copydesk.checker': 'Maren Castell',
  'git.enabled': true,
  'git.autofetch': false,
  'git.decorations.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};
const sample = join(projectRoot, 'samples/harbour.news');
const vscode = await serveVscode('1.139.1', { install: [vsix], settings });
const { browser, page: first } = await openPage(
  { width: Number(values.width), height: Number(values.height) },
  Number(values.scale),
);
let desks = 0;

/** A busy machine takes its time to paint. */
const patient = { timeout: 120_000 };

/** A desk that nobody has worked at, in a page of its own, with the article open. */
async function freshDesk(page) {
  const folder = join(vscode.folder, String(++desks), 'desk');
  const article = join(folder, basename(values.file));
  mkdirSync(folder, { recursive: true });
  if (values.desk) cpSync(resolve(values.desk), folder, { recursive: true });
  cpSync(resolve(values.file), article);
  if (!values.plain && !values.desk && resolve(values.file) === sample) makeDesk(folder, readFileSync(sample, 'utf8'));
  await page.goto(vscode.address({ folder, payload: values.empty ? [] : [['openFile', vscode.remote(article)]] }), {
    timeout: 120_000,
  });
  const ready = values.empty
    ? '.activitybar [aria-label^="Copydesk"]'
    : '.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error';
  await page.locator(ready).first().waitFor({ timeout: 120_000 });
  return { page, folder };
}

try {
  mkdirSync(values.out, { recursive: true });
  let desk = await freshDesk(first);
  const names = positionals.length > 0 ? positionals : Object.keys(shots);
  const failed = [];
  for (const [index, name] of names.entries()) {
    const { page, folder } = desk;
    const path = join(values.out, `${name}-${values.theme}.png`);
    const [x, y, width, height] = values.clip?.split(',').map(Number) ?? [];
    let pictured;
    try {
      pictured = await shots[name](page, { ...values, folder, server: join(vscode.folder, 'server') });
      await comeToRest(pictured ?? page);
      await (pictured ?? page).screenshot({
        path,
        ...patient,
        ...(height === undefined ? {} : { clip: { x, y, width, height } }),
      });
      console.log(path);
    } catch (error) {
      // The others are taken all the same.
      failed.push(name);
      console.error(`${name} could not be brought on the screen:`, error);
      // A picture of the trouble, where there can be one.
      await page.screenshot({ path: join(values.out, `failed-${name}.png`), ...patient }).catch(() => undefined);
    }
    if (index === names.length - 1) break;
    await pictured?.close();
    if (leavesTraces.has(name) || failed.includes(name)) {
      desk = await freshDesk(await page.context().newPage());
      await page.close();
    } else await settle(page);
  }
  if (failed.length > 0) {
    console.error(`Not taken: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await vscode.stop();
}
