/** One analysis a document version and one check a house style and what the desk has noted, shared by all features. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { annotateArticle } from '../annotations/annotate-article.ts';
import type { PlacedItem } from '../annotations/change-annotations.ts';
import type { DeskFile } from '../annotations/desk-file.ts';
import {
  type AnalyzeInSteps,
  type Article,
  checkInSteps,
  type Diagnostic,
  type DocumentKind,
  forgetAnswers,
  type PreparedStyle,
  type Rule,
  type RuleFailure,
  type Steps,
} from '../engine/index.ts';
import { type CompareWithNotes, createNoteComparison } from '../notes/check-against-notes.ts';
import type { NoteIndex } from '../notes/note-index.ts';
import { applyStet } from '../stet/apply-stet.ts';
import type { StetFile } from '../stet/read-stet-file.ts';
import type { StyleProblem } from '../style/style-problem.ts';
import { createPositions, type Positions } from '../features/positions.ts';

/** A version of a document with all that is known of it. */
export interface ReadArticle {
  readonly version: number;
  /** As the desk has corrected it. */
  readonly article: Article;
  readonly placed: readonly PlacedItem[];
  readonly deskFile: DeskFile;
  readonly positions: Positions;
  /** Without what the desk leaves as it is. */
  readonly diagnostics: readonly Diagnostic[];
  /** Notes to leave something that say nothing, or to which nothing answers. */
  readonly stetProblems: readonly StyleProblem[];
  /** See FeatureContext.memory. */
  readonly memory: Map<object, unknown>;
  /** See FeatureContext.state. */
  readonly state: string;
}

export interface ArticleCache {
  /** The document as it is now; analysed at most once a version. While it is read in steps no other reading of it is to begin. */
  readonly read: (
    document: TextDocument,
    style: PreparedStyle,
    stet: StetFile | null,
    deskFile: DeskFile,
    notes?: readonly NoteIndex[],
  ) => Steps<ReadArticle>;
  readonly forget: (uri: string) => void;
  /** Lets go of what only the next edit would need. What has been read stays. */
  readonly rest: () => void;
}

interface Entry {
  readonly version: number;
  readonly languageId: string;
  /** As the engine reads it. */
  readonly article: Article;
  readonly positions: Positions;
  readonly memory: Map<object, unknown>;
  /** Remembers what was found for quotations that stay as they are. */
  readonly compare: CompareWithNotes;
  checked: {
    readonly style: PreparedStyle;
    readonly stet: StetFile | null;
    readonly notes: readonly NoteIndex[];
    readonly read: ReadArticle;
  } | null;
}

const noNotes: readonly NoteIndex[] = [];

/** `onRuleFailure` hears of rules that threw. */
export function createArticleCache(
  analyze: AnalyzeInSteps,
  rules: readonly Rule[],
  onRuleFailure: (failure: RuleFailure) => void,
): ArticleCache {
  const entries = new Map<string, Entry>();
  let checks = 0;
  return {
    *read(document, style, stet, deskFile, notes = noNotes) {
      const { uri, version, languageId } = document;
      let entry = entries.get(uri);
      if (entry?.version !== version || entry.languageId !== languageId) {
        const text = document.getText();
        const memory = entry?.memory ?? new Map<object, unknown>();
        const article = yield* analyze(text, documentKind(languageId));
        const shift = text.length > article.document.text.length ? 1 : 0;
        const positions = createPositions(article.document.text, shift);
        const compare = entry?.compare ?? createNoteComparison();
        entry = { version, languageId, article, positions, memory, compare, checked: null };
        entries.set(uri, entry);
      }
      const known = entry.checked;
      if (known?.style !== style || known.stet !== stet || known.read.deskFile !== deskFile || known.notes !== notes) {
        const { article: annotated, placed } = annotateArticle(entry.article, deskFile.items);
        const compared = entry.compare(annotated, notes);
        const article = compared ? { ...annotated, desk: { ...annotated.desk, notes: compared } } : annotated;
        const { diagnostics: found, failures } = yield* checkInSteps(article, rules, style.style.rules, style);
        failures.forEach(onRuleFailure);
        const { positions, memory } = entry;
        const { diagnostics, problems } = applyStet(uri, article, found, stet, style.style.rules);
        const state = `${version}.${checks++}`;
        entry.checked = {
          style,
          stet,
          notes,
          read: { version, article, placed, deskFile, positions, memory, diagnostics, stetProblems: problems, state },
        };
      }
      return entry.checked!.read;
    },
    forget: (uri) => void entries.delete(uri),
    rest() {
      for (const { article } of entries.values()) forgetAnswers(article);
    },
  };
}

export const documentKind = (languageId: string): DocumentKind =>
  languageId === 'markdown' ? 'markdown' : languageId === 'news' ? 'news' : 'plain';
