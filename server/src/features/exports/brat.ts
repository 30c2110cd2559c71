/** Quotations, sources, cues and names as brat standoff (brat.nlplab.org/standoff.html), beside the article's text. */
import type { Article, Span } from '../../engine/index.ts';
import type { ExportFormat } from './export-format.ts';
import { checkWords, noteWords } from './note-words.ts';
import { quoteLog } from './quote-log.ts';

export const brat: ExportFormat = {
  id: 'brat',
  label: 'brat standoff (.ann)',
  description:
    'Quotations, sources, cues, names and who speaks, for annotation tools; offsets count characters, not UTF-16 units',
  ending: '.ann',
  write: ({ article }) => standoff(article),
};

const types = { person: 'Person', organization: 'Organization', place: 'Place', other: 'Name' } as const;

function standoff(article: Article): string {
  const { text } = article.document;
  const places = createPlaces(text);
  const lines: string[] = [];
  const marks = new Map<string, string>();
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  /** One mark for one stretch of one type. */
  const mark = (type: string, span: Span): string => {
    const key = `${type} ${span.start} ${span.end}`;
    const known = marks.get(key);
    if (known !== undefined) return known;
    const id = `T${++counts.T}`;
    marks.set(key, id);
    lines.push(`${id}\t${type} ${places.ranges(span)}\t${places.words(span)}`);
    return id;
  };
  const relate = (type: string, from: string, to: string): void => {
    lines.push(`R${++counts.R}\t${type} Arg1:${from} Arg2:${to}`);
  };
  const remark = (id: string, words: string): void => {
    lines.push(`#${++counts['#']}\tAnnotatorNotes ${id}\t${words.replace(/\s+/gu, ' ')}`);
  };
  const firstNames = new Map<string, string>();
  for (const { id, type, named, mentions } of article.entities) {
    if (!named) continue;
    const ids = mentions.filter(({ form }) => form === 'name').map((mention) => mark(types[type], mention));
    if (ids[0] !== undefined) firstNames.set(id, ids[0]);
    if (ids.length > 1) lines.push(`*\tEquiv ${ids.join(' ')}`);
  }
  const attributions = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  for (const { quotes, kind, check, notes } of quoteLog(article)) {
    const ids = quotes.map((quote) => mark('Quotation', quote));
    const [first] = ids as [string];
    ids.slice(1).forEach((id) => relate('Continues', id, first));
    lines.push(`A${++counts.A}\tManner ${first} ${kind === 'direct' ? 'Direct' : 'Partial'}`);
    if (check?.status === 'verified' && !check.changed) lines.push(`A${++counts.A}\tVerified ${first}`);
    if (check) remark(first, checkWords(check) + (check.note === '' ? '' : `: ${check.note}`));
    if (notes) remark(first, noteWords(notes));
    const attribution = attributions.get(quotes[0]?.attribution ?? '');
    if (!attribution) continue;
    if (attribution.source) relate('Source', first, mark('Source', attribution.source));
    if (attribution.cue) relate('Cue', first, mark('Cue', attribution.cue));
    const speaker = firstNames.get(attribution.speaker ?? '');
    if (speaker !== undefined) relate('Speaker', first, speaker);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Offsets in code points, as brat counts; a stretch over line breaks is one of several parts. */
function createPlaces(text: string): { ranges: (span: Span) => string; words: (span: Span) => string } {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index);
  const point = (offset: number): number => offset - countBelow(pairs, offset);
  const parts = ({ start, end }: Span): Span[] =>
    [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
      const from = index + (line.length - line.trimStart().length);
      return line.trim() === '' ? [] : [{ start: start + from, end: start + from + line.trim().length }];
    });
  return {
    ranges: (span) =>
      parts(span)
        .map((part) => `${point(part.start)} ${point(part.end)}`)
        .join(';'),
    words: (span) =>
      parts(span)
        .map((part) => text.slice(part.start, part.end).replace(/\t/g, ' '))
        .join(' '),
  };
}

/** Numbers below the offset, of an ascending row. */
function countBelow(numbers: readonly number[], offset: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
