// Runs VS Code's own server on loopback, with everything it writes in one temporary folder.
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getVscodeServer } from './get-vscode.mjs';

/** Settings that keep a new VS Code from looking anywhere, asking anything or showing anything but the article. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
};

/** The environment of a VS Code that knows nothing of one round it, and writes only below `folder`. */
function ownEnvironment(folder) {
  const rest = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_|npm_)/.test(name));
  return { ...Object.fromEntries(rest), TMPDIR: folder, HOME: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{}' };
}

/**
 * Starts VS Code `version`, with the .vsix files of `install`. `folder` is its temporary folder; `remote(path)` is a path's address in it;
 * `address({ folder, payload })`, with `workspace` for a .code-workspace file, is what to open in a browser; `stop()` ends it and removes the folder; `output()` is what it printed.
 */
export async function serveVscode(version, { settings = {}, install = [], port = 0, smokeTest = false } = {}) {
  const { root, node } = await getVscodeServer(version);
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'));
  const data = join(folder, 'server');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const env = ownEnvironment(folder);
  const common = ['out/server-main.js', '--server-data-dir', data, '--accept-server-license-terms'];
  for (const vsix of install) await promisify(execFile)(node, [...common, '--install-extension', vsix], { cwd: root, env });

  const options = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off'];
  const flags = ['--disable-telemetry', '--disable-workspace-trust', ...(smokeTest ? ['--enable-smoke-test-driver'] : [])];
  // A process group of its own, so that its extension hosts end with it.
  const server = spawn(node, [...common, ...options, ...flags], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let output = '';
  const listening = new Promise((resolve, reject) => {
    const read = (part) => {
      output += part;
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`VS Code ${version} ended at once (${code}):\n${output}`)));
  });

  async function stop() {
    if (server.exitCode === null && server.signalCode === null) {
      process.kill(-server.pid, 'SIGTERM');
      const impatience = setTimeout(() => process.kill(-server.pid, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(impatience);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const authority = `127.0.0.1:${await listening}`;
    const remote = (path) => `vscode-remote://${authority}${path}`;
    const address = ({ folder: opened, workspace, payload = [] }) =>
      `http://${authority}/?${workspace ? 'workspace' : 'folder'}=${encodeURIComponent(workspace ?? opened)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    return { folder, remote, address, ended, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
