// Where real VS Code builds and the browser that drives them are kept: .vscode-test/ (git-ignored), or $COPYDESK_VSCODE_TEST.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');
export const vscodeFolder = resolve(process.env.COPYDESK_VSCODE_TEST ?? join(projectRoot, '.vscode-test'));

const madeMark = '.complete';

/**
 * The folder `name`, made once by `make(folder)`. It is made beside its place and moved there when it is whole,
 * so that a run that was cut short, or two at a time, leave nothing half made.
 */
export async function madeOnce(name, make) {
  const place = join(vscodeFolder, name);
  if (existsSync(join(place, madeMark))) return place;
  mkdirSync(vscodeFolder, { recursive: true });
  const draft = mkdtempSync(join(vscodeFolder, `${name}-making-`));
  const began = Date.now();
  try {
    await make(draft);
    writeFileSync(join(draft, madeMark), '');
    if (existsSync(join(place, madeMark))) return place;
    rmSync(place, { recursive: true, force: true });
    renameSync(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  console.log(`[vscode] ${name} is ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return place;
}
