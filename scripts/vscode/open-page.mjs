// A page in a headless browser that reaches loopback and nothing else.
import { chromium } from 'playwright-core';
import { getChromium } from './get-chromium.mjs';

const loopback = /^(127\.0\.0\.1|(.*\.)?localhost)$/;

/** `{ browser, page }`. Requests to other hosts are refused, so that nothing waits for a network. */
export async function openPage(viewport = { width: 1280, height: 800 }, scale = 1) {
  const browser = await chromium.launch(await getChromium());
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !loopback.test(url.hostname),
    (route) => route.abort(),
  );
  return { browser, page: await context.newPage() };
}
