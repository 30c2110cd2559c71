/** Puts a text through the engine and asks one feature about it, as the host would. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { annotateArticle } from '../../../server/src/annotations/annotate-article.ts';
import { type DeskFile, noDeskFile } from '../../../server/src/annotations/desk-file.ts';
import {
  allRules,
  checkArticle,
  createAnalyzer,
  type DocumentKind,
  noStyle,
  type PreparedStyle,
} from '../../../server/src/engine/index.ts';
import type { Feature, FeatureContext } from '../../../server/src/features/feature.ts';
import type { StetFile } from '../../../server/src/stet/read-stet-file.ts';
import type { DeskStyle } from '../../../server/src/style/resolve-style.ts';
import { createPositions } from '../../../server/src/features/positions.ts';
import { defaultSettings, type Settings } from '../../../server/src/settings/settings.ts';

export const uri = 'file:///desk/story.txt';
const analyze = createAnalyzer();

export interface Scene {
  readonly text: string;
  /** Offset of `<|>` in the marked text, 0 without one. */
  readonly cursor: number;
  readonly context: FeatureContext;
}

export interface SceneOptions {
  readonly kind?: DocumentKind;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Partial<Settings>;
  readonly style?: PreparedStyle;
  readonly desk?: Partial<DeskStyle>;
  readonly stet?: StetFile | null;
  /** What the sidecar holds. */
  readonly annotations?: Partial<DeskFile>;
}

/** `marked` may hold one cursor `<|>`. */
export function scene(
  marked: string,
  {
    kind = 'plain',
    capabilities = {},
    settings = {},
    style = noStyle,
    desk = {},
    stet = null,
    annotations = {},
  }: SceneOptions = {},
): Scene {
  const cursor = Math.max(0, marked.indexOf('<|>'));
  const text = marked.replace('<|>', '');
  const deskFile: DeskFile = { ...noDeskFile, ...annotations };
  const { article, placed } = annotateArticle(analyze(text, kind), deskFile.items);
  const all = { ...defaultSettings, ...settings };
  const { diagnostics } = checkArticle(article, allRules, all.rules, style);
  const context: FeatureContext = {
    uri,
    version: 1,
    article,
    placed,
    deskFile,
    diagnostics,
    positions: createPositions(text),
    settings: all,
    desk: { style: style.style, prepared: style, problems: [], nearest: null, folder: null, houses: [], ...desk },
    readOther: (other) => analyze(other, kind),
    stet,
    said: diagnostics,
    inHand: null,
    stetProblems: [],
    client: { capabilities, options: {} },
    state: '1.0',
    memory: new Map(),
    docsBase: 'file:///docs/rules',
  };
  return { text, cursor, context };
}

/** The answer of a feature to one of its requests. */
export function ask<Result>(feature: Feature, context: FeatureContext, params: object = {}, method?: string): Result {
  const request = feature.requests.find((candidate) => method === undefined || candidate.method === method);
  return request!.handle(context, { textDocument: { uri }, ...params } as never) as Result;
}

/** The answer at the cursor. */
export function askAt<Result>(feature: Feature, { context, cursor }: Scene, params: object = {}, method?: string): Result {
  return ask(feature, context, { position: context.positions.position(cursor), ...params }, method);
}
