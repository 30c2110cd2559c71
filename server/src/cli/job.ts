/** What a command does with one file, once for all of them and for any thread: read it, analyse it, answer in plain data. */
import { annotateArticle } from '../annotations/annotate-article.ts';
import {
  allRules,
  type Article,
  checkInSteps,
  createStepAnalyzer,
  type DocumentKind,
  finishInTurn,
  loadModels,
  type RuleSettings,
  type Steps,
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

/** UTF-16 units of the articles that are read in turn, at most: they are held in memory together. */
const mostTogether = 64 * 1024;

/**
 * Loads the models, once; the function it returns never rejects and gives the answers in the order of the files. Short articles are read in turn, a step of
 * each: that takes a fifth less time than one after the other.
 */
export function startJob(job: Job): (files: readonly string[]) => Promise<Answer[]> {
  // No file is read twice, so nothing is remembered of any.
  const analyze = createStepAnalyzer(loadModels(), null);
  const styleOf = createFileStyles(job);
  const begin = async (file: string): Promise<Begun> => {
    const name = file === standardInput ? job.standardInputName : file;
    const decoded = await readText(file, job.encoding);
    if ('error' in decoded) return { length: 0, steps: justThis(failure(name, decoded.error)) };
    const { text } = decoded;
    const kind = job.language ?? documentKindOf(name);
    try {
      const noted = job.annotations ? await readFileAnnotations(file) : { items: [], problems: [] };
      const style = await styleOf(name, text, kind);
      return { length: text.length, steps: answer(job, name, () => analyze(text, kind), style, noted) };
    } catch (error) {
      return { length: 0, steps: justThis(failedAnalysis(name, error)) };
    }
  };
  return async (files) => {
    const answers: Answer[] = [];
    let together: Steps<Answer>[] = [];
    let length = 0;
    for (const file of files) {
      const begun = await begin(file);
      length += begun.length;
      if (length > mostTogether) {
        answers.push(...finishInTurn(together));
        together = [];
        length = begun.length;
      }
      together.push(begun.steps);
    }
    return [...answers, ...finishInTurn(together)];
  };
}

/** A file that has been read and is to be analysed. */
interface Begun {
  /** UTF-16 units. */
  readonly length: number;
  readonly steps: Steps<Answer>;
}

// eslint-disable-next-line require-yield
function* justThis(answer: Answer): Steps<Answer> {
  return answer;
}

/** Never throws. */
function* answer(
  { command, width }: Job,
  file: string,
  analyze: () => Steps<Article>,
  { style, uri, stet, problems, noticesOf }: FileStyle,
  noted: FileAnnotations,
): Steps<Answer> {
  try {
    const { article } = annotateArticle(yield* analyze(), noted.items);
    const { diagnostics: found, failures } = yield* checkInSteps(article, allRules, style.style.rules, style);
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
  } catch (error) {
    return failedAnalysis(file, error);
  }
}

/** The answer for a file whose analysis threw. */
export const failedAnalysis = (file: string, error: unknown): Answer =>
  failure(file, `could not be analysed (${error instanceof Error ? error.message : String(error)}); please report this`);

/** The answer for a file that could not be done; `error` ends a sentence that begins with its name. */
export function failure(file: string, error: string): Answer {
  return {
    checked: { file, problems: [], error, failedRules: [], styleProblems: [] },
    text: `${JSON.stringify({ file, error })}\n`,
  };
}
