/** Copydesk and other checkers on one text in one run: loading, a first check, a keystroke. */
import {
  allRules,
  checkArticle,
  createAnalyzer,
  createFirstLook,
  loadModels,
  type Looked,
  noStyle,
  textChange,
} from '../../server/src/engine/index.ts';
import { keystrokes, latencies, shown, spread, timed } from './figures.ts';
import { longArticle } from './long-article.ts';
import { allPeers, type CheckText, type Peer } from './peers/all-peers.ts';

const ours: Peer = {
  name: 'Copydesk',
  does: 'quotations, who said them, names, all rules',
  load() {
    const analyze = createAnalyzer();
    return Promise.resolve((text) => checkArticle(analyze(text, 'plain'), allRules).diagnostics.length);
  },
};

/** What the editor is told at a keystroke in a long story. The first check reads the whole. */
const firstLook: Peer = {
  name: 'Copydesk, first look',
  does: 'the paragraph that is typed, rules that need no more',
  load() {
    const models = loadModels();
    const analyze = createAnalyzer(models);
    const { afterEdit } = createFirstLook(models);
    let last: Looked | null = null;
    let former = '';
    return Promise.resolve((text) => {
      const edited = { change: textChange(former, text), slice: (start: number, end: number) => text.slice(start, end) };
      const looked = last && afterEdit(last, edited, noStyle);
      former = text;
      if (looked) last = looked;
      else {
        const article = analyze(text, 'plain');
        const { kind, paragraphs } = article.document;
        last = { kind, paragraphs, diagnostics: checkArticle(article, allRules).diagnostics };
      }
      return last.diagnostics.length;
    });
  },
};

/** Prints a table; a peer that is not there is said to be absent. */
export async function measurePeers(words: number, rounds: number): Promise<void> {
  console.log(
    `\nBeside other checkers: ${words} words; each does what it does, so the times say how long one waits, not which is better\n`,
  );
  console.log('| checker | what it looks for | loading | first check | edit in the middle, p50 / p95 | findings |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: |');
  const text = longArticle(words);
  for (const peer of [ours, firstLook, ...allPeers]) {
    let check: CheckText | null = null;
    let reason = '';
    const loading = await timed(async () => {
      check = await peer.load().catch((error: unknown) => {
        reason = String(error).split('\n')[0] ?? '';
        return null;
      });
    });
    const row = check ? await measure(check, text, rounds) : `absent: ${reason} | | |`;
    console.log(`| ${peer.name} | ${peer.does} | ${check ? shown(loading) : '–'} | ${row} |`);
  }
}

async function measure(check: CheckText, text: string, rounds: number): Promise<string> {
  let findings = 0;
  const first = await timed(async () => {
    findings = await check(text);
  });
  const typing = keystrokes(text, 0.5);
  let now = text;
  const prepare = (): void => void (now = typing.next().value.text);
  return `${shown(first)} | ${spread(await latencies(() => check(now), rounds, { prepare }))} | ${findings}`;
}
