/** Each rule's fault planted by script in articles on which the rule is silent: is it found, does a fix restore the text, is the rule silent after it? */
import { allRules, checkArticle, createAnalyzer, type Diagnostic } from '../../../server/src/engine/index.ts';
import { readNamedArticles } from '../names/named-article.ts';
import { createRandom } from '../names/random.ts';
import { share, type Figure, type Part } from '../part.ts';

/** One match of the pattern becomes the fault; an article is fit that has as many matches as `least`. */
interface Plant {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly fault: string;
  readonly least: number;
}

const plants: readonly Plant[] = [
  { rule: 'quotes/unclosed', pattern: /(?<=[a-z][,.])”(?= [a-z])/g, fault: '', least: 1 },
  { rule: 'quotes/stray-closing', pattern: /(?<=\n)“(?=[A-Z][^“”\n]+”)/g, fault: '', least: 1 },
  { rule: 'quotes/wrong-direction', pattern: /(?<=[a-z] )“(?=[a-z][^“”\n]+”)/g, fault: '”', least: 1 },
  { rule: 'quotes/mixed-marks', pattern: /(?<=[a-z] )“([a-z][^“”"\n]+)”/g, fault: '"$1"', least: 3 },
  {
    rule: 'quotes/comma-before-attribution',
    pattern: /(?<=\n[“"][A-Z][^“”"\n]{20,200}[a-z]),(?=[”"] (?:he|she) said\.)/g,
    fault: '',
    least: 1,
  },
  { rule: 'quotes/stop-placement', pattern: /(?<=[a-z] [“"][a-z][^“”".?!\n]{2,40}),([”"])/g, fault: '$1,', least: 3 },
  { rule: 'quotes/lead-in', pattern: /(?<=\b(?:said|added|asked)),(?= [“"][A-Z])/g, fault: ':', least: 3 },
  { rule: 'spelling/repeated-word', pattern: /(?<=[a-z] )the(?= [a-z])/g, fault: 'the the', least: 2 },
  {
    rule: 'spelling/mixed-suffix',
    pattern: /(?<=\b(?:organ|real|recogn|critic|emphas))iz(?=e|ed|ing|es\b)/g,
    fault: 'is',
    least: 3,
  },
  { rule: 'copy/placeholder', pattern: /(?<=[a-z] )\d{2}(?= [a-z])/g, fault: 'TK', least: 1 },
  { rule: 'copy/apostrophe', pattern: /(?<=[a-z])’(?=s [a-z])/g, fault: "'", least: 3 },
  { rule: 'copy/dash-style', pattern: /(?<=[a-z]) — (?=[a-z])/g, fault: ' -- ', least: 3 },
  { rule: 'copy/double-space', pattern: /(?<=[a-z]) (?=[a-z])/g, fault: '  ', least: 9 },
  { rule: 'numbers/percent', pattern: /(?<=[a-z] \d\d) percent(?= [a-z])/g, fault: '%', least: 3 },
  { rule: 'numbers/thousands', pattern: /(?<=[a-z] \d\d),(?=\d{3} [a-z])/g, fault: '', least: 2 },
  { rule: 'numbers/currency', pattern: /(?<=[a-z] \$\d{1,3}) million(?= [a-z])/g, fault: 'm', least: 3 },
  { rule: 'numbers/time-style', pattern: /(?<=[a-z] \d) p\.m\.(?= [a-z])/g, fault: 'pm', least: 2 },
];
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
    return plants.flatMap(({ rule, pattern, fault, least }): Figure[] => {
      const counts = { all: 0, found: 0, fixable: 0, restored: 0, silent: 0 };
      for (const { id, text } of articles) {
        if (counts.all >= most) break;
        const matches = [...text.matchAll(pattern)];
        if (matches.length < least || findings(text, rule).length > 0) continue;
        const match = matches[createRandom(`${rule} ${id}`).below(matches.length)]!;
        const put = match[0].replace(/^[^]*$/, () => fault.replace('$1', match[1] ?? ''));
        const faulty = text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
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
