/** Other checkers of prose, on the same texts. They are no dependency: `npm run benchmark:speed -- --peers` fetches them into .peers/. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Checks a text from one end to the other and answers how many things it found. */
export type CheckText = (text: string) => number | Promise<number>;

export interface Peer {
  readonly name: string;
  /** What it looks for as it is set up here. */
  readonly does: string;
  /** Milliseconds of loading are measured round it. Throws where its packages are absent. */
  readonly load: () => Promise<CheckText>;
}

/** A module of .peers/, whose types are not at hand; asked for from there, so that packages for `import` alone are found. */
async function take(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { take: takeHere } = (await import(pathToFileURL(resolve('.peers/take.mjs')).href)) as {
    readonly take: (name: string) => Promise<Readonly<Record<string, unknown>>>;
  };
  return takeHere(name);
}

/** The one thing that a package exports, however it was compiled. */
async function takeDefault<Thing>(name: string): Promise<Thing> {
  const { default: thing } = await take(name);
  return (thing as { readonly default?: Thing }).default ?? (thing as Thing);
}

type Loose = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

export const allPeers: readonly Peer[] = [
  {
    name: 'harper.js 2.10.0',
    does: 'grammar and spelling, its own choice of rules',
    async load() {
      const { LocalLinter } = (await take('harper.js')) as unknown as { LocalLinter: new (options: unknown) => Loose };
      const { binaryInlined } = await take('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup!();
      return async (text) => ((await linter.lint!(text, { language: 'plaintext' })) as readonly unknown[]).length;
    },
  },
  {
    name: 'cspell-lib 9.8.0',
    does: 'spelling, no suggestions',
    async load() {
      const { spellCheckDocument } = (await take('cspell-lib')) as unknown as Loose;
      return async (text) => {
        const document = { uri: 'file:///story.txt', text, languageId: 'plaintext', locale: 'en' };
        const options = { generateSuggestions: false, noConfigSearch: true };
        const { issues } = (await spellCheckDocument!(document, options, {})) as { readonly issues: readonly unknown[] };
        return issues.length;
      };
    },
  },
  {
    name: 'write-good 1.0.8',
    does: 'weak words, passives, by patterns',
    async load() {
      const check = await takeDefault<(text: string) => readonly unknown[]>('write-good');
      return (text) => check(text).length;
    },
  },
  {
    name: 'retext 9.0.0',
    does: 'with repeated-words, indefinite-article, passive, equality, simplify',
    async load() {
      const { retext } = (await take('retext')) as unknown as Loose;
      const plugins = ['repeated-words', 'indefinite-article', 'passive', 'equality', 'simplify'];
      const processor = retext!() as {
        use: (plugin: unknown) => void;
        process: (text: string) => Promise<{ messages: unknown[] }>;
      };
      for (const plugin of plugins) processor.use(await takeDefault(`retext-${plugin}`));
      return async (text) => (await processor.process(text)).messages.length;
    },
  },
  {
    name: 'textlint 15.8.0',
    does: 'with write-good and terminology',
    async load() {
      const { TextlintKernel } = (await take('@textlint/kernel')) as unknown as { TextlintKernel: new () => Loose };
      const kernel = new TextlintKernel();
      const options = {
        ext: '.txt',
        plugins: [{ pluginId: 'text', plugin: await takeDefault('@textlint/textlint-plugin-text') }],
        rules: [
          { ruleId: 'write-good', rule: await takeDefault('textlint-rule-write-good') },
          { ruleId: 'terminology', rule: await takeDefault('textlint-rule-terminology') },
        ],
      };
      return async (text) =>
        ((await kernel.lintText!(text, options)) as { readonly messages: readonly unknown[] }).messages.length;
    },
  },
  {
    name: 'compromise 14.17.0',
    does: 'quotations, people, organizations, places',
    async load() {
      const read = await takeDefault<(text: string) => Record<string, () => { readonly length: number }>>('compromise/three');
      return (text) => {
        const story = read(text);
        return ['quotations', 'people', 'organizations', 'places'].reduce((sum, what) => sum + story[what]!().length, 0);
      };
    },
  },
];
