// Opens a VS Code that runs the suite of test/vscode in its extension host, shows what mocha prints and gives the counts.
import { openPage } from './open-page.mjs';

const limit = 600_000;

/** How often a workspace is opened until VS Code has read its folders. */
const openings = 3;

/**
 * `{ passed, failed }`; an error where the suite does not come to its end within ten minutes, or VS Code did not read the workspace's
 * folders in any of three pages. `address` is the page's.
 */
export async function runInPage(name, address, diagnose = () => '') {
  for (let i = 1; i <= openings; i++) {
    const result = await runOnce(name, address, diagnose);
    if (!result.unread) return result;
    console.log(`[vscode] ${name}: VS Code has not read the folders of its workspace (opened ${i} ×)`);
  }
  throw new Error(`${name}: VS Code has not read the folders of its workspace`);
}

async function runOnce(name, address, diagnose) {
  const began = Date.now();
  const { browser, page } = await openPage();
  const log = [];
  let result;
  try {
    await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${name}: no end after ${limit / 1000} s`)), limit);
      late.unref();
      page.on('crash', () => reject(new Error(`${name}: the page crashed`)));
      browser.on('disconnected', () => reject(new Error(`${name}: the browser is gone`)));
      const ready = Promise.all([
        // VS Code hands every line of its log to the first, console lines of the extension host among them, and its exit code to the second.
        page.exposeFunction('codeAutomationLog', (type, args) => {
          const line = args.map(String).join(' ');
          log.push(`${type}: ${line}`);
          const printed = /@mocha (.*)/s.exec(line);
          const counts = /@result (\{.*?\})/.exec(line);
          if (counts) result = JSON.parse(counts[1]);
          else if (printed) console.log(printed[1]);
          else if (process.env.COPYDESK_DEBUG) console.log(log.at(-1));
        }),
        page.exposeFunction('codeAutomationExit', () => resolve()),
      ]);
      ready.then(() => page.goto(address)).catch(reject);
    });
    if (!result) throw new Error(`${name}: it ended without a result`);
  } catch (error) {
    console.error(log.slice(-40).join('\n'), diagnose());
    throw error;
  } finally {
    await browser.close();
  }
  if (result.unread) return result;
  if (result.failed > 0) {
    console.error(
      log
        .filter((line) => /^(?:warn|error)/.test(line))
        .slice(-20)
        .join('\n'),
      diagnose(),
    );
  }
  console.log(
    `[vscode] ${name}: ${result.passed} passed, ${result.failed} failed in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  return result;
}
