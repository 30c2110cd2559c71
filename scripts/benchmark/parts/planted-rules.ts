/** Each rule's fault planted by script in articles on which the rule is silent: is it found, does a fix restore the text, is the rule silent after it? */
import { allRules, checkArticle, createAnalyzer, type Diagnostic } from '../../../server/src/engine/index.ts';
import { readNamedArticles } from '../names/named-article.ts';
import { createRandom } from '../names/random.ts';
import { plantAt, rulePlants } from '../rule-plants.ts';
import { share, type Figure, type Part } from '../part.ts';

const most = 150;

export const plantedRules: Part = {
  name: 'planted rules',
  measure(folder) {
    const articles = readNamedArticles(folder);
    const analyze = createAnalyzer();
    const findings = (text: string, name: string): readonly Diagnostic[] => {
      const rules = allRules.filter((rule) => rule.name === name);
      return checkArticle(analyze(text, 'plain'), rules, { [name]: { level: 'warning' } }).diagnostics;
    };
    return rulePlants.flatMap((plant): Figure[] => {
      const { rule, pattern, least } = plant;
      const counts = { all: 0, found: 0, fixable: 0, restored: 0, silent: 0 };
      for (const { id, text } of articles) {
        if (counts.all >= most) break;
        const matches = [...text.matchAll(pattern)];
        if (matches.length < least || findings(text, rule).length > 0) continue;
        const match = matches[createRandom(`${rule} ${id}`).below(matches.length)]!;
        const faulty = plantAt(text, plant, match);
        const found = findings(faulty, rule);
        const fixes = found.flatMap((diagnostic) => diagnostic.fixes.map(({ edits }) => apply(faulty, edits)));
        counts.all++;
        if (found.length > 0) counts.found++;
        if (fixes.length > 0) counts.fixable++;
        if (fixes.includes(text)) counts.restored++;
        if (fixes.some((mended) => findings(mended, rule).length < found.length)) counts.silent++;
      }
      return [
        share(`${rule}: found`, counts.found, counts.all, 'high', 2),
        share(`${rule}: a fix restores the text`, counts.restored, counts.fixable, 'high', 2),
        share(`${rule}: a fix silences it`, counts.silent, counts.fixable, 'high', 2),
      ];
    });
  },
};

const apply = (text: string, edits: Diagnostic['fixes'][number]['edits']): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
