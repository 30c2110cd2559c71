// What each picture of a real VS Code shows: brings it on the screen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  appears,
  clickOn,
  fileDialog,
  hoverOver,
  openFile,
  openViews,
  paneOf,
  placeOf,
  pressUntil,
  quickFix,
  reportFrame,
  runCommand,
  settle,
  suggest,
} from './drive.mjs';
import { troubleShots } from './trouble-shots.mjs';

const quickInput = '.quick-input-widget:visible input[type=text]';

/**
 * By name; each is given the page, and the options of scripts/screenshot.mjs with `folder`, the desk's, and `server`, where VS Code keeps its own.
 * One that gives another page has that pictured.
 */
export const shots = {
  squiggles: async () => undefined,
  hover: (page, { at }) => hoverOver(page, at),
  problem: async (page, { fault }) => {
    await hoverOver(page, fault);
    await offersFix(page);
  },
  fixes: async (page, { fault }) => {
    await clickOn(page, fault);
    await page.locator('.lightBulbWidget:visible').first().waitFor(appears);
    // A click of the test's own would scroll to the bulb first, and it would be gone.
    await quickFix(page);
  },
  /** What is offered while a name is typed. */
  suggest: async (page) => {
    await append(page, 'Later S');
    await suggest(page);
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
  /** The view Checks with the marks in the gutter, and the hover on the words of --at. A sidecar beside the article (--desk) gives it something to show. */
  checks: async (page, { at }) => {
    await openViews(page);
    for (const name of ['Sources', 'Names']) {
      const pane = paneOf(page, name);
      if ((await pane.getAttribute('aria-expanded')) === 'true') await pane.click();
    }
    const pane = paneOf(page, 'Checks');
    if ((await pane.getAttribute('aria-expanded')) !== 'true') await pane.click();
    await page.locator('.pane-body [role=treeitem]').first().waitFor(appears);
    await hoverOver(page, at);
  },
  /** What can be corrected at the words of --at. */
  corrections: async (page, { at }) => {
    await clickOn(page, at);
    await quickFix(page);
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
    // The header follows before the rows do.
    await page
      .locator('.pane-body [role=treeitem][aria-level="1"]', { hasText: 'Ingrid Solheim' })
      .first()
      .waitFor({ state: 'hidden', ...appears });
    await page.mouse.move(2, 400);
  },
  /** What the notes say of the words of a quotation. */
  notes: (page) => hoverOver(page, 'nobody in the ministry'),
  gutter: async (page) => {
    await page.locator('.monaco-editor .cgmr').first().waitFor(appears);
  },
  /** Words behind "Leave as it is". */
  stet: async (page, { fault }) => {
    await clickOn(page, fault);
    await quickFix(page);
    await page.locator('.action-widget:visible').getByText('Leave as it is here').click();
    await page.locator(quickInput).waitFor(appears);
  },
  /** What else can be left, and where. */
  stetElsewhere: async (page, { fault }) => {
    await clickOn(page, fault);
    await quickFix(page);
    await page.locator('.action-widget:visible').getByText('Leave it elsewhere too').click();
    await page.locator('.quick-input-widget:visible [role=option]', { hasText: 'for this desk' }).first().waitFor(appears);
  },
  difference: async (page) => {
    await runCommand(page, 'Copydesk: Compare with Git');
    const inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await inside.getByRole('heading', { level: 1 }).waitFor(appears);
  },
  status: async (page) => {
    await page.locator('[id*="copydesk.status"]').first().hover();
    await page.locator('.monaco-hover:visible').first().waitFor(appears);
  },
  problems: async (page) => {
    await page.locator('#status\\.problems').click();
    await page.locator('.markers-panel [role=treeitem]').first().waitFor(appears);
  },
  report: async (page) => {
    await runCommand(page, 'Copydesk: Show Story Report');
    await reportFrame(page);
  },
  /** What each source says, further down in the report. */
  reportQuotations: async (page) => {
    if ((await page.locator('iframe.webview.ready').count()) === 0) await runCommand(page, 'Copydesk: Show Story Report');
    const report = await reportFrame(page);
    await report.locator('#quotations').evaluate((heading) => heading.scrollIntoView());
  },
  rewritings: async (page, { at }) => {
    await clickOn(page, at);
    await quickFix(page, 'Control+Shift+R');
  },
  quotations: async (page) => {
    await runCommand(page, 'Copydesk: Go to Quotation by Speaker');
    await page.locator('.quick-input-widget:visible [role=option]', { hasText: 'quotation' }).first().waitFor(appears);
  },
  symbols: async (page, { symbol }) => {
    await page.keyboard.press('Control+T');
    await page.locator('.quick-input-widget:visible input[type=text]').fill(`#${symbol}`);
    await page.locator('.quick-input-widget:visible [role=option]', { hasText: symbol }).first().waitFor(appears);
  },
  checkAll: async (page) => {
    await runCommand(page, 'Copydesk: Check All Articles');
    await page
      .getByText(/Copydesk checked/)
      .first()
      .waitFor(appears);
  },
  compareNames: async (page, { folder }) => {
    writeFileSync(
      join(folder, 'quay.news'),
      'Quay to stay open\n\nAksel Brandvolt of the federation came to Tromso on Friday. He had no comment.\n',
    );
    await runCommand(page, 'Copydesk: Compare Names Across Articles');
    await page
      .getByText(/Copydesk compared/)
      .first()
      .waitFor(appears);
    await page.locator('.markers-panel [role=treeitem]').first().click();
    await page.keyboard.press('End');
    await page.locator('.markers-panel [role=treeitem]', { hasText: 'Tromso' }).first().waitFor(appears);
  },
  /** Plain text that runs off the edge, and the question whether it shall. */
  wrap: async (page, { folder, file }) => {
    writeFileSync(join(folder, 'quay.txt'), readFileSync(file));
    await openFile(page, 'quay.txt');
    await page.locator('.notification-toast:visible', { hasText: 'run off the edge' }).first().waitFor(appears);
  },
  settings: async (page) => {
    await runCommand(page, 'Preferences: Open Settings (UI)');
    await page.locator('.settings-editor .monaco-editor').first().waitFor(appears);
    await page.keyboard.type('@ext:copydesk.copydesk');
    // What is commonly used stands there until the search has an answer.
    await page.locator('.settings-editor .setting-item', { hasText: 'Copydesk' }).first().waitFor(appears);
    await page
      .locator('.settings-editor .setting-item', { hasText: 'Font Size' })
      .first()
      .waitFor({ state: 'hidden', ...appears });
  },
  /** The page of the rule that reports the words of --fault. */
  page: async (page, { fault }) => {
    await hoverOver(page, fault);
    await page.locator('.monaco-hover:visible a.code-link').first().click();
    await page.locator('iframe.webview.ready').first().waitFor(appears);
    await page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('h1').first().waitFor(appears);
  },
  walkthrough: async (page, { step }) => {
    await runCommand(page, 'Copydesk: Get Started');
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor(appears);
    if (step) await steps.filter({ hasText: step }).first().click();
  },
  definition: async (page, { name }) => {
    await clickOn(page, name);
    // Its key is another one on each system.
    await runCommand(page, 'Peek Definition');
    await page.locator('.peekview-widget .preview .view-line').first().waitFor(appears);
  },
  references: async (page, { name }) => {
    await clickOn(page, name);
    await pressUntil(page, 'Shift+F12', page.locator('.peekview-widget .ref-tree [role=treeitem]').first());
  },
  /** All forms of the name that the cursor is in. */
  highlight: async (page, { name }) => {
    await clickOn(page, name);
    // Those of the word that the cursor was in before stay for a moment.
    await page.waitForFunction(isHighlighted, await placeOf(page, name), appears);
  },
  rename: async (page, { name }) => {
    await clickOn(page, name);
    await pressUntil(page, 'F2', page.locator('.rename-box:visible'));
  },
  /** What VS Code asks before it changes a name that somebody has said. */
  renamePreview: async (page, { name }) => {
    await append(page, '“Solheim knows what we need,” Eidem added.');
    await page.keyboard.press('Control+Home');
    await clickOn(page, name);
    await pressUntil(page, 'F2', page.locator('.rename-box:visible'));
    await page.locator('.rename-box:visible input').fill('Solhaug');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Apply/ })
      .first()
      .waitFor(appears);
  },
  completion: async (page, { type }) => {
    await append(page, type);
    await suggest(page);
  },
  /** Who may have said what nobody is named for. */
  attribute: async (page) => {
    await append(page, 'Rain fell on the quay all day.\n\n“Not one of them has been here in winter.”');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page
      .locator('.codelens-decoration', { hasText: /no source|attribute/i })
      .first()
      .waitFor(appears);
    await quickFix(page, 'Control+Shift+R');
  },
  /** The name that is asked for, in the quotation of the shot before. */
  attributeName: async (page) => {
    await quickFix(page, 'Control+Shift+R');
    await page.locator('.action-widget:visible').getByText('Write in who says it').click();
    await page.locator(quickInput).waitFor(appears);
  },
  /** The same with a name that cannot stand there. */
  attributeRefused: async (page) => {
    await shots.attribute(page);
    await page.keyboard.press('Escape');
    await shots.attributeName(page);
    await page.locator(quickInput).fill('Tom "Tide" Moyo');
    await page.locator('.quick-input-widget:visible [role=option]', { hasText: 'without quotation marks' }).waitFor(appears);
  },
  ruleHover: async (page) => {
    await openFile(page, '.copydesk.json');
    await hoverOver(page, 'spelling/repeated-word', 'twice');
  },
  /** What is offered in a configuration, by the schema. */
  configuration: async (page) => {
    await openFile(page, '.copydesk.json');
    await clickOn(page, 'What this desk has decided');
    await page.keyboard.press('End');
    await page.keyboard.type('\n');
    // Words of the file and "$schema" are offered until the editor has read the schema.
    const offered = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'description' }).first();
    await pressUntil(page, 'Control+Space', offered);
  },
  /** A configuration in which three things are wrong, and what is said of a rule that is misspelt. */
  styleError: async (page, { folder }) => {
    writeFileSync(
      join(folder, '.copydesk.json'),
      `{
  "extends": "gaurdian",
  "terms": [{ "avoid": "row", "prefer": "quarrel" }, { "avoid": "quarrel", "prefer": "dispute" }],
  "rules": { "spelling/repeated-wrod": "error" }
}
`,
    );
    await openFile(page, '.copydesk.json');
    await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').first().waitFor(appears);
    await hoverOver(page, 'repeated-wrod');
    await offersFix(page);
  },
  /** The quick fix for the misspelt rule of the shot before. */
  styleFix: async (page, given) => {
    await shots.styleError(page, given);
    await settle(page);
    await clickOn(page, 'repeated-wrod');
    await quickFix(page);
    await page.locator('.action-widget:visible').getByText('Change to').first().waitFor(appears);
  },
  /** The annotated copy as a browser shows it. */
  copyHtml: async (page, { folder, theme }) => {
    await runCommand(page, 'Copydesk: Export…');
    await page.locator('.quick-input-widget:visible [role=option]', { hasText: 'HTML' }).first().click();
    await (await fileDialog(page, '.html')).press('Enter');
    return pageOf(page, join(folder, await fileIn(folder, /\.html$/)), theme);
  },
  /** The story report, saved. */
  reportFile: async (page, { folder, theme }) => {
    await runCommand(page, 'Copydesk: Save Story Report as HTML…');
    await (await fileDialog(page, '.html')).press('Enter');
    return pageOf(page, join(folder, await fileIn(folder, /report\.html$/)), theme);
  },
  ...troubleShots,
  /** The last of all: the colours stay on. */
  colours: async (page) => {
    await runCommand(page, 'Copydesk: Toggle Speaker Colours');
    await page.locator('.monaco-editor .view-overlays [class*=TextEditorDecorationType]').first().waitFor(appears);
  },
};

/** After these the next picture has a desk and a window of its own, for they leave other words, files or tabs. */
export const leavesTraces = new Set([
  ...[
    'filter',
    'styleFix',
    'difference',
    'reportQuotations',
    'problems',
    'page',
    'colours',
    'settings',
    'wrap',
    'walkthrough',
    'checkAll',
    'compareNames',
  ],
  // Peeking has scrolled the story by then.
  ...['rename', 'renamePreview', 'completion', 'suggest', 'attributeName', 'attributeRefused', 'configuration'],
  ...['reportFile', 'badAnnotationsFile', 'badNotes', 'readOnly', 'stopped', 'nobodyQuoted'],
]);

/** The hover on a problem, when it knows whether there is a fix ("Checking for quick fixes…" before). */
const offersFix = (page) =>
  page
    .locator('.monaco-hover:visible', { hasText: /Quick Fix\.\.\./ })
    .first()
    .waitFor(appears);

/** Puts paragraphs behind the last one of the story and the cursor behind them; pasted as it were, so that no mark is added. */
async function append(page, words) {
  await clickOn(page, 'Norway turns down');
  await page.keyboard.press('Control+End');
  await clickOn(page, 'it had better not be us');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(words);
}

/** Whether a mark of the editor lies at the point, of a name that stands in several places. Runs in the page. */
function isHighlighted({ x, y }) {
  /* global document */
  const marks = [...document.querySelectorAll('.monaco-editor .view-overlays [class*=wordHighlight]')];
  return marks.some((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
}

/** A page of its own with the file, in the browser's light or dark. */
async function pageOf(page, path, theme) {
  const other = await page.context().newPage();
  await other.emulateMedia({ colorScheme: /dark|^hc$/.test(theme) ? 'dark' : 'light' });
  await other.goto(pathToFileURL(path).href);
  return other;
}

/** The name of a file, once it is in the folder. */
async function fileIn(folder, name) {
  for (let tries = 0; tries < 300; tries++) {
    const found = readdirSync(folder).find((each) => name.test(each));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${name} in ${folder}`);
}
