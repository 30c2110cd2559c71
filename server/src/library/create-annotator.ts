/** The engine for programs: text in, plain data out. */
import { allLevels, allRules, checkArticle, createAnalyzer, type Level } from '../engine/index.ts';
import { annotateJson } from './annotate-json.ts';
import type { Annotate, AnnotatorOptions } from './annotated-article.ts';
import { documentKindOf } from './document-kind-of.ts';
import { rulesNamed } from './rules-named.ts';

/**
 * Loads the models, some 150 ms once a process; the function it returns reads an article of 600 words in a few milliseconds.
 * Throws a TypeError for a rule or a level that there is not.
 */
export function createAnnotator({ rules = {} }: AnnotatorOptions = {}): Annotate {
  const settings = Object.fromEntries(
    Object.entries(rules).flatMap(([name, level]) => known(name, level).map((rule) => [rule, { level }])),
  );
  const analyze = createAnalyzer();
  return (text, { file = '', language } = {}) => {
    const article = analyze(text, language ?? documentKindOf(file));
    return annotateJson(file, article, checkArticle(article, allRules, settings).diagnostics);
  };
}

function known(name: string, level: Level): readonly string[] {
  if (!allLevels.includes(level)) throw new TypeError(`${name}: there is no level ${level}. Levels: ${allLevels.join(', ')}.`);
  const names = rulesNamed(name);
  if (names.length === 0) throw new TypeError(`There is no rule ${name}.`);
  return names;
}
