// Opens VS Code on an article with Copydesk at work: the desktop where there is one, else VS Code in a browser. usage: npm start [-- FILE]
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from './build.mjs';
import { packVsix } from './package.mjs';
import { serveVscode } from './vscode/serve-vscode.mjs';
import { projectRoot } from './vscode/vscode-folder.mjs';

const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const inBrowser = process.argv.includes('--browser');
const windows = process.platform === 'win32';

/** The article to open: the given one where it stands, or a copy of the sample, to be spoilt at will. */
function article() {
  if (given) {
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), given);
    if (existsSync(path)) return { path, remove: () => undefined };
    console.error(`There is no file ${path}.`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-start-'));
  mkdirSync(join(folder, 'desk'));
  const path = join(folder, 'desk/harbour.news');
  copyFileSync(join(projectRoot, 'samples/harbour.news'), path);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const hasDesktop = !inBrowser && spawnSync('code', ['--version'], { shell: windows, stdio: 'ignore' }).status === 0;
if (!hasDesktop && !(process.platform === 'linux' && process.arch === 'x64')) {
  console.error(
    'There is no `code` command. Install Visual Studio Code (in it: "Shell Command: Install \'code\' command in PATH"), then try again.',
  );
  process.exit(1);
}
const { path, remove } = article();
await build({ production: true });

if (hasDesktop) {
  // A window of its own, with the user's settings and without the user's extensions; it stays when this ends.
  const options = [
    '--new-window',
    '--disable-extensions',
    `--extensionDevelopmentPath=${projectRoot}`,
    dirname(path),
    '--goto',
    path,
  ];
  console.log(`Opening ${basename(path)} in Visual Studio Code.`);
  spawn('code', options, { shell: windows, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 0));
} else {
  const vscode = await serveVscode('1.139.1', {
    install: [await packVsix()],
    settings: { 'workbench.colorTheme': 'Default Light Modern', 'editor.wordWrap': 'on' },
  });
  const payload = [['openFile', vscode.remote(path)]];
  console.log(
    `\nVS Code is open on ${basename(path)}, with Copydesk, at\n\n  ${vscode.address({ folder: dirname(path), payload })}\n\nCtrl-C ends it.`,
  );
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await vscode.stop();
    remove();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());
  void vscode.ended.then(end);
}
