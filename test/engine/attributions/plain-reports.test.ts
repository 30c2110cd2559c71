/** Plain reports, each in a short story: who said it must be found whole, and what, to the word. */
import assert from 'node:assert/strict';
import { textOf, type Article, type Span } from '../../../server/src/engine/index.ts';
import { analyze } from '../../support/marked-text.ts';
import { plainReports } from './plain-reports.ts';

const before = 'Harbour talks enter third week\n\nThe harbour has been shut since the storm. Nobody has been hurt.\n\n';
const prefix = 'known: ';

interface Report {
  readonly text: string;
  readonly source: Span;
  readonly content: Span;
  readonly speaker: string | null;
}

function readReport(line: string): Report {
  const [marked = '', speaker = null] = line.split(' => ');
  const place = (open: string, close: string): Span => {
    const bare = (to: number): number => before.length + marked.slice(0, to).replace(/[[\]{}]/gu, '').length;
    return { start: bare(marked.indexOf(open)), end: bare(marked.indexOf(close)) };
  };
  return { text: `${before}${marked.replace(/[[\]{}]/gu, '')}`, source: place('[', ']'), content: place('{', '}'), speaker };
}

/** Null where the engine says the same, else what it says. */
function judge({ text, source, content, speaker }: Report): string | null {
  const article = analyze(text, 'plain');
  const found = article.attributions.find((own) =>
    own.content.some((span) => span.start < content.end && content.start < span.end),
  );
  if (!found) return 'nothing';
  const start = Math.min(...found.content.map((span) => span.start));
  const end = Math.max(...found.content.map((span) => span.end));
  const isWhat = bare(text.slice(start, end)) === bare(textOf(text, content));
  const isWho = found.source !== null && (speaker === null ? isSame(text, found.source, source) : isWithin(found.source, source));
  const name = nameOf(article, found.speaker);
  if (isWhat && isWho && (speaker === null || name === speaker)) return null;
  return `[${found.source ? textOf(text, found.source) : ''}] {${text.slice(start, end)}} => ${name}`;
}

const bare = (words: string): string => words.replace(/^(?:[“"]|that )+|[.,”"]+$/gu, '');
const isSame = (text: string, a: Span, b: Span): boolean => textOf(text, a).trim() === textOf(text, b).trim();
const isWithin = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;
const nameOf = ({ entities }: Article, speaker: string | null): string => entities.find(({ id }) => id === speaker)?.name ?? '-';

for (const [title, lines] of Object.entries(plainReports)) {
  const known = lines.filter((line) => line.startsWith(prefix)).length;
  describe(`plain reports: ${title} (${lines.length - known} right, ${known} known to be wrong)`, () => {
    it('are found whole', () => {
      const wrong: string[] = [];
      const mended: string[] = [];
      for (const line of lines) {
        const own = line.startsWith(prefix) ? line.slice(prefix.length) : line;
        const answer = judge(readReport(own));
        if (own === line && answer !== null) wrong.push(`${own}\n   ${answer}`);
        if (own !== line && answer === null) mended.push(own);
      }
      assert.equal(mended.join('\n'), '', 'these are right now: take “known:” from them');
      assert.equal(wrong.join('\n'), '', `${wrong.length} wrong`);
    });
  });
}
