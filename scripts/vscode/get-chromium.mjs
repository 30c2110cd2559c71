// A Chromium to show VS Code in: $CHROMIUM, the system's, or the one inside the package @sparticuz/chromium.
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeOnce, projectRoot } from './vscode-folder.mjs';

const run = promisify(execFile);
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's fonts, and where it has none those of the package. Without any, Chromium falls. */
const fontConfiguration = (place) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${place}/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
</fontconfig>
`;

/** What playwright's `chromium.launch` needs: path, arguments and environment of a headless browser. */
export async function getChromium() {
  const found = [process.env.CHROMIUM, ...systemBrowsers].find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args: chromiumArgs, headless: true };
  const place = await madeOnce('chromium', async (folder) => {
    // The package unpacks into the temporary folder, and the libraries beside it only where it believes itself on Amazon Linux.
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    await run(process.execPath, ['-e', script], {
      cwd: projectRoot,
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
  });
  const executablePath = join(place, 'chromium');
  writeFileSync(join(place, 'fonts.conf'), fontConfiguration(place));
  const env = { ...process.env, FONTCONFIG_PATH: place };
  const { stdout } = await run('ldd', [executablePath]);
  if (stdout.includes('not found')) {
    env.LD_LIBRARY_PATH = [join(place, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return { executablePath, args: chromiumArgs, headless: true, env };
}
