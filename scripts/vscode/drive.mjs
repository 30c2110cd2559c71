// What a person does in a real VS Code, by mouse and keyboard: for pictures and for the test that tries all of it.

/** Where something is to appear; the machine may be busy. */
export const appears = { timeout: 60_000 };

/** Middle of the first place in the editor where the words stand, in pixels of the page. */
export async function placeOf(page, words) {
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

/** Points at the words until something is said of them, and with the words of `hasText`: an extension that is only starting says nothing, and is not asked again while the mouse rests. */
export async function hoverOver(page, words, hasText = '') {
  const said = page.locator('.monaco-hover:visible .monaco-hover-content', { hasText }).first();
  for (let tries = 1; ; tries++) {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(2, 400);
    await page.mouse.move(x, y - 1);
    await page.mouse.move(x, y);
    try {
      return await said.waitFor({ timeout: 10_000 });
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}

/** Presses a key until what it brings is there: an extension that is only starting brings nothing, and whatever takes the focus swallows the key. */
export async function pressUntil(page, key, found) {
  for (let tries = 1; ; tries++) {
    await page.keyboard.press(key);
    try {
      return await found.waitFor({ timeout: 10_000 });
    } catch (error) {
      if (tries === 6) throw error;
    }
  }
}

/** Until nothing is half way through its appearing, and no view is still waiting for its rows. A picture that would wait for ever is taken as it is. */
export async function comeToRest(page) {
  const isAtRest = () => {
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    return (
      moving.every(({ playState }) => playState !== 'running') &&
      !document.querySelector('.monaco-progress-container.active, .statusbar .codicon-modifier-spin') &&
      !/Activating Extensions/.test(document.querySelector('.statusbar')?.textContent ?? '')
    );
  };
  await page.waitForFunction(isAtRest, undefined, { timeout: 15_000 }).catch(() => undefined);
}

/** What is offered to be typed. */
export const suggest = (page) =>
  pressUntil(page, 'Control+Space', page.locator('.suggest-widget.visible .monaco-list-row').first());

/** What can be done at the cursor, of everything or of rewritings alone. */
export async function quickFix(page, key = 'Control+.') {
  // With Ctrl held, what the mouse was last seen on becomes a link: on the ruler at the editor's right edge nothing does.
  const { x, y, width, height } = await page.locator('.editor-instance .monaco-editor').first().boundingBox();
  await page.mouse.move(x + width - 4, y + height / 2);
  await pressUntil(page, key, page.locator('.action-widget:visible').first());
}

/** The header of a view. */
export const paneOf = (page, name) => page.locator(`.pane-header[aria-label^="${name}"]`);

/** Brings the views of the story to the front. */
export async function openViews(page) {
  if (!(await paneOf(page, 'Sources').isVisible())) await page.locator('.activitybar [aria-label^="Copydesk"]').first().click();
  await paneOf(page, 'Sources').waitFor(appears);
  await page.locator('.pane-body [role=treeitem], .pane-body .welcome-view-content').first().waitFor(appears);
}

/** Leaves whatever the shot before left open. */
export async function settle(page) {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 400);
  await page.locator('.monaco-hover-content:visible').waitFor({ state: 'hidden', ...appears });
}

/**
 * Opens VS Code's line of input by a key, types into it and says Enter. Whatever takes the focus meanwhile, an editor that opens late,
 * closes the line: then it is opened again. `ready` may wait for what the line offers.
 */
export async function askByKey(page, key, words, ready = async () => undefined) {
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  for (let tries = 1; ; tries++) {
    try {
      await page.keyboard.press(key);
      await input.fill(words, { timeout: 6000 });
      await ready();
      await input.press('Enter', { timeout: 6000 });
      return;
    } catch (error) {
      if (tries === 4) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Runs a command as the palette has it. */
export async function runCommand(page, title) {
  const offered = page.locator('.quick-input-widget:visible .quick-input-list [role=option]', { hasText: title }).first();
  await askByKey(page, 'F1', `>${title}`, () => offered.waitFor({ timeout: 10_000 }));
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  const offered = page.locator('.quick-input-widget:visible [role=option]', { hasText: name }).first();
  await askByKey(page, 'Control+P', name, () => offered.waitFor({ timeout: 10_000 }));
  await page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden', ...appears });
}

/** Puts the cursor into the words. */
export async function clickOn(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/** The document of the story report, in the frames of its webview. */
export async function reportFrame(page) {
  const outer = page.frameLocator('iframe.webview.ready').last();
  const inner = outer.frameLocator('#active-frame');
  await inner.locator('main h1').waitFor(appears);
  return inner;
}

/** The input of VS Code's own dialog for files: it shows the folder first, and the name when it has read it. */
export async function fileDialog(page, name) {
  const input = page.locator('.quick-input-widget:visible input[type=text]');
  await input.waitFor(appears);
  await page.waitForFunction(
    (end) => document.querySelector('.quick-input-widget input[type=text]')?.value.endsWith(end),
    name,
    appears,
  );
  return input;
}
