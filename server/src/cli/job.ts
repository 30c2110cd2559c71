/** What a command does with one file, once for all of them and for any thread: read it, analyse it, answer in plain data. */
import { allRules, type Article, checkArticle, createAnalyzer, type DocumentKind, type RuleSettings } from '../engine/index.ts';
import { annotateJson } from './annotate-json.ts';
import type { Encoding } from './decode-text.ts';
import { documentKindOf } from './document-kind-of.ts';
import { type CheckedFile, problemsOf } from './problem.ts';
import { readText, standardInput } from './read-text.ts';

/** Plain data, so that it can be sent to a thread. */
export interface Job {
  readonly command: 'check' | 'annotate';
  readonly settings: RuleSettings;
  readonly encoding: Encoding;
  /** Null: told by the file's name. */
  readonly language: DocumentKind | null;
  /** What standard input is called in answers and for telling its kind. */
  readonly standardInputName: string;
}

/** `checked` for `check`; `line` (JSON, without a line break) for `annotate`. */
export interface Answer {
  readonly checked: CheckedFile;
  readonly line: string;
}

/** Loads the models, once; the function it returns answers one file after the other and never rejects. */
export function startJob(job: Job): (file: string) => Promise<Answer> {
  const analyze = createAnalyzer();
  return async (file) => {
    const name = file === standardInput ? job.standardInputName : file;
    const decoded = await readText(file, job.encoding);
    if ('error' in decoded) return failure(name, decoded.error);
    try {
      return answer(job, name, analyze(decoded.text, job.language ?? documentKindOf(name)));
    } catch (error) {
      return failure(
        name,
        `could not be analysed: ${error instanceof Error ? error.message : String(error)}; please report this`,
      );
    }
  };
}

function answer({ command, settings }: Job, file: string, article: Article): Answer {
  const { diagnostics, failures } = checkArticle(article, allRules, settings);
  const failedRules = failures.map(({ rule }) => rule);
  const checked = {
    file,
    problems: command === 'check' ? problemsOf(article.document.text, diagnostics) : [],
    error: null,
    failedRules,
  };
  return { checked, line: command === 'annotate' ? JSON.stringify(annotateJson(file, article, diagnostics)) : '' };
}

function failure(file: string, error: string): Answer {
  return { checked: { file, problems: [], error, failedRules: [] }, line: JSON.stringify({ file, error }) };
}
