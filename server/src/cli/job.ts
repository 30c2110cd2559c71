/** What a command does with one file, once for all of them and for any thread: read it, analyse it, answer in plain data. */
import { annotateArticle } from '../annotations/annotate-article.ts';
import {
  allRules,
  type Article,
  checkArticle,
  createAnalyzer,
  type DocumentKind,
  loadModels,
  type RuleSettings,
} from '../engine/index.ts';
import { annotateJson } from '../library/annotate-json.ts';
import type { Encoding } from './decode-text.ts';
import { documentKindOf } from '../library/document-kind-of.ts';
import { inspectArticle } from './inspect-article.ts';
import { applyStet } from '../stet/apply-stet.ts';
import { type FileAnnotations, readFileAnnotations } from './file-annotations.ts';
import { createFileStyles, type FileStyle } from './file-style.ts';
import { type CheckedFile, problemsOf } from './problem.ts';
import { readText, standardInput } from './read-text.ts';

/** Plain data, so that it can be sent to a thread. */
export interface Job {
  readonly command: 'check' | 'annotate' | 'inspect';
  /** Levels that the command names. */
  readonly settings: RuleSettings;
  /** A style that the command names, or null. */
  readonly house: string | null;
  /** Whether configuration files are looked for. */
  readonly configuration: boolean;
  /** Whether what the desk has noted beside the files counts. */
  readonly annotations: boolean;
  readonly encoding: Encoding;
  /** Null: told by the file's name. */
  readonly language: DocumentKind | null;
  /** Null: as many as help. */
  readonly threads: number | null;
  /** Columns of what `inspect` prints. */
  readonly width: number;
  /** What standard input is called in answers and for telling its kind. */
  readonly standardInputName: string;
}

/** What `check` formats, without problems for the other commands; and the text that those print, line break included. */
export interface Answer {
  readonly checked: CheckedFile;
  readonly text: string;
}

/** Loads the models, once; the function it returns answers one file after the other and never rejects. */
export function startJob(job: Job): (file: string) => Promise<Answer> {
  // No file is read twice, so nothing is remembered of any.
  const analyze = createAnalyzer(loadModels(), null);
  const styleOf = createFileStyles(job);
  return async (file) => {
    const name = file === standardInput ? job.standardInputName : file;
    const decoded = await readText(file, job.encoding);
    if ('error' in decoded) return failure(name, decoded.error);
    try {
      const kind = job.language ?? documentKindOf(name);
      const noted = job.annotations ? await readFileAnnotations(file) : { items: [], problems: [] };
      return answer(job, name, analyze(decoded.text, kind), await styleOf(name, decoded.text, kind), noted);
    } catch (error) {
      return failure(
        name,
        `could not be analysed: ${error instanceof Error ? error.message : String(error)}; please report this`,
      );
    }
  };
}

function answer(
  { command, width }: Job,
  file: string,
  read: Article,
  { style, uri, stet, problems, noticesOf }: FileStyle,
  noted: FileAnnotations,
): Answer {
  const { article } = annotateArticle(read, noted.items);
  const { diagnostics: found, failures } = checkArticle(article, allRules, style.style.rules, style);
  const { diagnostics, problems: stetProblems } = applyStet(uri, article, found, stet, style.style.rules);
  const failedRules = failures.map(({ rule }) => rule);
  const checked: CheckedFile = {
    file,
    problems: [],
    error: null,
    failedRules,
    styleProblems: [...problems, ...noticesOf(stetProblems), ...noted.problems],
  };
  switch (command) {
    case 'check':
      return { checked: { ...checked, problems: problemsOf(article.document.text, diagnostics) }, text: '' };
    case 'annotate':
      return { checked, text: `${JSON.stringify(annotateJson(file, article, diagnostics))}\n` };
    case 'inspect':
      return { checked, text: inspectArticle(article, diagnostics, width) };
  }
}

/** The answer for a file that could not be done; `error` ends a sentence that begins with its name. */
export function failure(file: string, error: string): Answer {
  return {
    checked: { file, problems: [], error, failedRules: [], styleProblems: [] },
    text: `${JSON.stringify({ file, error })}\n`,
  };
}
