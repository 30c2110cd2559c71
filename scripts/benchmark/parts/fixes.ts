/**
 * All fixes of all rules over all data: none may change a quoted word, each must leave its rule silent there, and fixing all of a rule at once must
 * leave nothing to fix.
 */
import {
  allRules,
  checkArticle,
  createAnalyzer,
  type Article,
  type Diagnostic,
  type Edit,
  overlaps,
} from '../../../server/src/engine/index.ts';
import { readNamedArticles } from '../names/named-article.ts';
import { share, type Figure, type Part } from '../part.ts';
import { applyEdits, keepsWords, moved } from '../plants/keeps-words.ts';

const everyLevel = Object.fromEntries(
  allRules.map(({ name, level }) => [name, { level: level === 'off' ? 'hint' : level }] as const),
);
/** COPYDESK_SHOW=fixes: prints what breaks a promise. */
const shown = process.env['COPYDESK_SHOW'] === 'fixes';

export const fixes: Part = {
  name: 'fixes',
  measure(folder) {
    const analyze = createAnalyzer();
    const counts = { all: 0, keep: 0, tried: 0, silent: 0, rules: 0, idempotent: 0 };
    const read = (text: string): Article => analyze(text, 'plain');
    for (const { text } of readNamedArticles(folder)) {
      const article = read(text);
      const { diagnostics } = checkArticle(article, allRules, everyLevel);
      const byRule = new Map<string, Diagnostic[]>();
      for (const diagnostic of diagnostics) {
        if (diagnostic.fixes.length > 0) byRule.set(diagnostic.rule, [...(byRule.get(diagnostic.rule) ?? []), diagnostic]);
        for (const { title, edits } of diagnostic.fixes) {
          counts.all++;
          if (edits.every((edit) => keepsWords(article, edit))) counts.keep++;
          else complain('changes quoted words', text, diagnostic, title);
        }
      }
      for (const [rule, found] of byRule) {
        for (const diagnostic of found) {
          for (const { title, edits } of diagnostic.fixes) {
            counts.tried++;
            const place = { start: moved(diagnostic.start, edits), end: moved(diagnostic.end, edits) };
            const left = findings(read(applyEdits(text, edits)), rule).some((one) => overlaps(one, place));
            if (left) complain('leaves the rule loud', text, diagnostic, title);
            else counts.silent++;
          }
        }
        const once = fixAll(text, found);
        if (once === text) continue;
        counts.rules++;
        if (fixAll(once, findings(read(once), rule)) === once) counts.idempotent++;
        else complain('goes on when all are fixed twice', text, found[0]!, '');
      }
    }
    return counts.all === 0
      ? []
      : ([
          share('fixes that leave quoted words as they are', counts.keep, counts.all, 'high', 0),
          share('fixes that leave the rule silent', counts.silent, counts.tried, 'high', 0),
          share('rules with nothing left after “fix all”', counts.idempotent, counts.rules, 'high', 0),
        ] satisfies Figure[]);
  },
};

const findings = (article: Article, name: string): readonly Diagnostic[] =>
  checkArticle(
    article,
    allRules.filter((rule) => rule.name === name),
    everyLevel,
  ).diagnostics;

/** The preferred fixes, all at once; of two that overlap the first. */
function fixAll(text: string, found: readonly Diagnostic[]): string {
  const taken: Edit[] = [];
  for (const { fixes: offered } of found) {
    const edits = offered.find(({ preferred }) => preferred)?.edits;
    if (edits && !edits.some((a) => taken.some((b) => a.start < b.end && b.start < a.end))) taken.push(...edits);
  }
  return applyEdits(text, taken);
}

function complain(what: string, text: string, { rule, start, end }: Diagnostic, title: string): void {
  if (shown) {
    console.log(
      `${rule} ${what}: ${text.slice(start - 60, start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)} [${title}]`.replaceAll(
        '\n',
        '⏎',
      ),
    );
  }
}
