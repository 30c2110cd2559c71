// Writes what follows from the table of rules: their settings in package.json, the schemas of .copydesk.json and docs/rules/README.md.
// usage: npm run generate [-- --check]      --check writes nothing and exits 1 if a file is not up to date
import esbuild from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: `export { allRules } from './engine/rules/all-rules.ts';
      export { allPresets } from './style/all-presets.ts';
      export { configurationSchema, ruleSchema } from './style/configuration-schema.ts';`,
    resolveDir: 'server/src',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { allPresets, allRules, configurationSchema, ruleSchema } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const groups = [...new Set(allRules.map(groupOf))].map((group) => [group, allRules.filter((rule) => groupOf(rule) === group)]);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const base = (manifest.homepage ?? '').replace(/#.*/, '').replace(/\/$/, '');
// VS Code follows neither paths nor addresses of its own in descriptions of settings, but commands.
const link = (rule) => {
  const path = `rules/${rule.name}.md`;
  const address = base
    ? `${base}/blob/main/docs/${path}`
    : `command:copydesk.openPage?${encodeURIComponent(JSON.stringify([path]))}`;
  return `[More about this rule](${address})`;
};
const section = {
  title: 'Rules',
  properties: Object.fromEntries(
    allRules.map((rule) => [
      `copydesk.rules.${rule.name}`,
      {
        ...settingSchema(rule),
        default: rule.level,
        scope: 'resource',
        markdownDescription: `${rule.summary} ${link(rule)}.`,
      },
    ]),
  ),
};
manifest.contributes ??= {};
const sections = [manifest.contributes.configuration ?? []].flat();
const houseStyle = sections.map(({ properties }) => properties['copydesk.houseStyle']).find(Boolean);
houseStyle.enum = ['', ...allPresets.map(({ name }) => name)];
houseStyle.enumItemLabels = ['None', ...allPresets.map(({ name, description }) => `${name}: ${description.split(',')[0]}`)];
houseStyle.enumDescriptions = ['None.', ...allPresets.map(({ description }) => `${description}.`)];
manifest.contributes.configuration = [...sections.filter(({ title }) => title !== section.title), section];

const index = [
  '# Rules',
  '',
  'Each rule has a page with what it finds, why, and examples that run as tests. Its level is a setting, `copydesk.rules.<group>/<fault>`.',
  ...groups.flatMap(([group, rules]) => [
    '',
    `## ${group}`,
    '',
    '| rule | level | what it finds |',
    '| --- | --- | --- |',
    ...rules.map((rule) => `| [${rule.name}](${rule.name}.md) | ${rule.level} | ${rule.summary} |`),
  ]),
  '',
].join('\n');

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Copydesk',
  ...configurationSchema(allRules, allPresets),
};
const editorSchema = {
  $schema: schema.$schema,
  title: schema.title,
  // Of the editor alone: it would else warn of what Copydesk reads without a word.
  allowComments: true,
  allowTrailingCommas: true,
  ...lenient(configurationSchema(allRules, allPresets)),
};
const outputs = {
  'package.json': json(manifest),
  'docs/rules/README.md': index,
  'schemas/copydesk.schema.json': json(schema),
  'schemas/copydesk.editor.schema.json': json(editorSchema),
};
let stale = 0;
for (const [path, content] of Object.entries(outputs)) {
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // Not written yet.
  }
  if (before === content) continue;
  stale++;
  if (process.argv.includes('--check')) console.error(`${path} is not up to date: run npm run generate`);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
if (process.argv.includes('--check') && stale > 0) process.exit(1);

/** A level, and where the rule has options an object with both. */
function settingSchema(rule) {
  const { enum: levels, anyOf } = ruleSchema(rule);
  if (levels) return { type: 'string', enum: levels };
  const { options } = anyOf[1].properties;
  const byKey = { level: { type: 'string', enum: anyOf[0].enum }, options: { type: 'object', properties: options.properties } };
  return { anyOf: [byKey.level, { type: 'object', properties: byKey, additionalProperties: false }] };
}

/**
 * The schema as editors complete and describe by it that have the language server: unknown keys and values are the server's to say,
 * which names the nearest known one; else each would be said twice.
 */
function lenient(value) {
  if (Array.isArray(value)) return value.map(lenient);
  if (typeof value !== 'object' || value === null) return value;
  const { additionalProperties, enum: values, enumDescriptions, ...described } = value;
  const own = Object.fromEntries(
    Object.entries(described).map(([key, one]) => [key, key === 'default' || key === 'defaultSnippets' ? one : lenient(one)]),
  );
  if (typeof additionalProperties === 'object') own.additionalProperties = lenient(additionalProperties);
  if (!Array.isArray(values) || typeof values[0] !== 'string') return values === undefined ? own : { ...own, enum: values };
  delete own.type;
  return { ...own, anyOf: [{ enum: values, ...(enumDescriptions ? { enumDescriptions } : {}) }, { type: 'string' }] };
}

function groupOf(rule) {
  return rule.name.split('/')[0];
}
