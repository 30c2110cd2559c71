/** Faults planted in names by script: are they found, does the offered fix restore the text, and how many articles are reported untouched? */
import { knownWords } from '../names/known-words.ts';
import { allRules, checkArticle, createAnalyzer, overlaps, type Diagnostic } from '../../../server/src/engine/index.ts';
import { readNamedArticles, type NamedArticle } from '../names/named-article.ts';
import { plantName, type FaultKind, type Planted } from '../names/plant-names.ts';
import { share, type Figure, type Part } from '../part.ts';

const kinds: readonly FaultKind[] = ['misspelt', 'case', 'place'];

export const plantedNames: Part = {
  name: 'planted names',
  measure(folder) {
    const articles = readNamedArticles(folder);
    return articles.length === 0 ? [] : figuresOf(articles);
  },
};

type Analyze = ReturnType<typeof createAnalyzer>;

function figuresOf(articles: readonly NamedArticle[]): Figure[] {
  const analyze = createAnalyzer();
  const knowledge = {
    words: knownWords(),
    isClosed: ({ text }: NamedArticle) => {
      const { quotes } = analyze(text, 'plain');
      return (span: { start: number; end: number }) => quotes.some((quote) => overlaps(quote, span));
    },
  };
  const figures = kinds.flatMap((kind) => {
    const planted = articles.flatMap((article) => plantName(article, kind, knowledge) ?? []);
    const results = planted.map((one) => resultOf(one, analyze));
    if (process.env['COPYDESK_SHOW'] === kind) {
      planted.forEach((one, i) => {
        if (!results[i]!.found || !results[i]!.restored) {
          console.log(
            kind,
            JSON.stringify([results[i], one.was, one.is, one.text.slice(Math.max(0, one.fault.start - 60), one.fault.end + 60)]),
          );
        }
      });
    }
    return [
      share(`${kind}: found`, results.filter(({ found }) => found).length, planted.length),
      share(`${kind}: the fix restores the text`, results.filter(({ restored }) => restored).length, planted.length),
    ];
  });
  const untouched = articles.filter(({ text }) => diagnosticsOf(text, analyze).length > 0).length;
  return [...figures, share('untouched articles with a finding', untouched, articles.length, 'low', 0.3)];
}

const diagnosticsOf = (text: string, analyze: Analyze): readonly Diagnostic[] =>
  checkArticle(analyze(text, 'plain'), allRules).diagnostics.filter(({ rule }) => rule.startsWith('names/inconsistent-'));

function resultOf({ text, before, fault }: Planted, analyze: Analyze): { readonly found: boolean; readonly restored: boolean } {
  const here = diagnosticsOf(text, analyze).filter((finding) => overlaps(finding, fault));
  const texts = here.flatMap(({ fixes }) =>
    fixes.map(({ edits }) =>
      [...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text),
    ),
  );
  return { found: here.length > 0, restored: texts.includes(before) };
}
