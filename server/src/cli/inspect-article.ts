/** An article with all that was found in it marked under its lines: who speaks, who is named, what to mend. */
import { type Article, type Diagnostic, type Entity, textOf } from '../engine/index.ts';
import { type Mark, printMarkedText } from './marked-text.ts';

/** `width` is in columns: longer lines are broken at spaces, so that the marks stay under their words. Ends with a line break. */
export function inspectArticle(article: Article, diagnostics: readonly Diagnostic[], width: number): string {
  const text = breakLines(article.document.text, width);
  const marked = printMarkedText({ text, marks: [...marksOf(article, diagnostics)], cursor: null });
  const entities = article.entities.map((entity) => `  ${describe(entity, article)}\n`).join('');
  return `${marked.trimEnd()}\n${entities === '' ? '' : `\nEntities\n${entities}`}`;
}

/** Labels hold names rather than ids, so that a change early in a story leaves the rest of its marks as they were. */
function* marksOf({ quotes, attributions, entities, strayMarks }: Article, diagnostics: readonly Diagnostic[]): Iterable<Mark> {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const speakerOf = (speaker: string | null | undefined): string => (speaker ? ` ← ${nameOf.get(speaker) ?? speaker}` : '');
  const attributionOf = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const quoteSpans = new Set(quotes.map(({ start, end }) => `${start} ${end}`));
  for (const { start, end, kind, closeMark, runsOn, attribution } of quotes) {
    const state = closeMark ? '' : runsOn ? ', runs on' : ', unclosed';
    const speaker = attribution ? speakerOf(attributionOf.get(attribution)?.speaker) || ' ← ?' : '';
    yield { start, end, label: `quote ${kind}${state}${speaker}` };
  }
  for (const { start, end } of strayMarks) yield { start, end, label: 'stray mark' };
  for (const { content, kind, source, cue, speaker } of attributions) {
    for (const { start, end } of content) {
      if (!quoteSpans.has(`${start} ${end}`)) yield { start, end, label: `says ${kind}${speakerOf(speaker)}` };
    }
    if (source) yield { start: source.start, end: source.end, label: 'source' };
    if (cue) yield { start: cue.start, end: cue.end, label: 'cue' };
  }
  for (const { name, type, mentions } of entities) {
    for (const { start, end, form } of mentions) yield { start, end, label: `${form === 'name' ? type : form} ${name}` };
  }
  for (const { start, end, level, rule } of diagnostics) yield { start, end, label: `${level} ${rule}` };
}

/** "person Ingrid Solheim: Ingrid Solheim, Solheim ×5, she ×2". */
function describe({ type, name, mentions }: Entity, { document }: Article): string {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const form = textOf(document.text, mention).replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return `${type} ${name}: ${[...counts].map(([form, count]) => (count > 1 ? `${form} ×${count}` : form)).join(', ')}`;
}

/** Replaces spaces by line breaks so that lines fit; every character keeps its offset. */
function breakLines(text: string, width: number): string {
  const lines = text.replace(/\r\n?|\n/g, (end) => (end.length === 2 ? ' \n' : '\n')).split('\n');
  return lines.map((line) => breakLine(line, width)).join('\n');
}

function breakLine(line: string, width: number): string {
  const pieces: string[] = [];
  let from = 0;
  while (line.length - from > width) {
    const before = line.lastIndexOf(' ', from + width);
    const at = before > from ? before : line.indexOf(' ', from + width);
    if (at < 0) break;
    pieces.push(line.slice(from, at));
    from = at + 1;
  }
  return [...pieces, line.slice(from)].join('\n');
}
