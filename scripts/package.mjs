// Packs dist/copydesk.vsix, minified. `npm run package` makes the bundles anew; the tests pack what they have just built.
import { createVSIX } from '@vscode/vsce';
import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = resolve(import.meta.dirname, '..');
export const vsix = join(root, 'dist/copydesk.vsix');

/** Packs the bundles that are in dist/; the .vsix's path. */
export async function packVsix() {
  rmSync(vsix, { force: true });
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ production: true });
  await packVsix();
  console.log(`${vsix}: ${(statSync(vsix).size / 2 ** 20).toFixed(2)} MB`);
}
