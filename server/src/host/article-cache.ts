/** One analysis a document version and one check a set of settings, shared by all features. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Analyze,
  type Article,
  checkArticle,
  type Diagnostic,
  type DocumentKind,
  type Rule,
  type RuleFailure,
} from '../engine/index.ts';
import { createPositions, type Positions } from '../features/positions.ts';
import type { Settings } from '../settings/settings.ts';

/** A version of a document with all that is known of it. */
export interface ReadArticle {
  readonly version: number;
  readonly article: Article;
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
  /** See FeatureContext.memory. */
  readonly memory: Map<object, unknown>;
  /** See FeatureContext.state. */
  readonly state: string;
}

export interface ArticleCache {
  /** The document as it is now; analysed at most once a version. */
  readonly read: (document: TextDocument, settings: Settings) => ReadArticle;
  readonly forget: (uri: string) => void;
}

interface Entry {
  readonly version: number;
  readonly languageId: string;
  readonly article: Article;
  readonly positions: Positions;
  readonly memory: Map<object, unknown>;
  checked: { readonly settings: Settings; readonly read: ReadArticle } | null;
}

/** `analyze` gives the function to analyse with (loading the models at its first call); `onRuleFailure` hears of rules that threw. */
export function createArticleCache(
  analyze: () => Analyze,
  rules: readonly Rule[],
  onRuleFailure: (failure: RuleFailure) => void,
): ArticleCache {
  const entries = new Map<string, Entry>();
  let checks = 0;
  return {
    read(document, settings) {
      const { uri, version, languageId } = document;
      let entry = entries.get(uri);
      if (entry?.version !== version || entry.languageId !== languageId) {
        const text = document.getText();
        const memory = entry?.memory ?? new Map<object, unknown>();
        const article = analyze()(text, documentKind(languageId));
        const shift = text.length > article.document.text.length ? 1 : 0;
        entry = { version, languageId, article, positions: createPositions(article.document.text, shift), memory, checked: null };
        entries.set(uri, entry);
      }
      if (entry.checked?.settings !== settings) {
        const { diagnostics, failures } = checkArticle(entry.article, rules, settings.rules);
        failures.forEach(onRuleFailure);
        const { article, positions, memory } = entry;
        entry.checked = { settings, read: { version, article, positions, memory, diagnostics, state: `${version}.${checks++}` } };
      }
      return entry.checked.read;
    },
    forget: (uri) => void entries.delete(uri),
  };
}

const documentKind = (languageId: string): DocumentKind =>
  languageId === 'markdown' ? 'markdown' : languageId === 'news' ? 'news' : 'plain';
