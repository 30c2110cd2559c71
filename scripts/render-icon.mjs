// Draws docs/images/icon.png, the extension's icon, from icon.svg beside it. usage: node scripts/render-icon.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './vscode/open-page.mjs';
import { projectRoot } from './vscode/vscode-folder.mjs';

const size = 256;
const images = join(projectRoot, 'docs/images');
const { browser, page } = await openPage({ width: size, height: size });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${readFileSync(join(images, 'icon.svg'), 'utf8')}`,
);
await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
await browser.close();
