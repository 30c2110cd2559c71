// Puts every VS Code that the tests use, and the browser, into .vscode-test/ ahead of the tests.
import { getChromium } from './get-chromium.mjs';
import { getVscodeServer, getVscodeWeb, servers, webBuilds } from './get-vscode.mjs';

await getChromium();
for (const version of Object.keys(servers)) await getVscodeServer(version);
for (const version of Object.keys(webBuilds)) await getVscodeWeb(version);
