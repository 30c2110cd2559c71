/** The annotated copy as Markdown: the article with a footnote at each quotation. */
import type { Article } from '../../engine/index.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';
import { checkWords, noteWords } from './note-words.ts';
import { isVerified, type LoggedQuotation, quoteLog } from './quote-log.ts';

export const markdownCopy: ExportFormat = {
  id: 'markdown',
  label: 'Annotated copy (Markdown)',
  description: 'The article with a footnote at each quotation: speaker, check, notes',
  ending: '.annotated.md',
  write: (input) => copyOf(input),
};

function copyOf({ name, article }: ExportInput): string {
  const log = quoteLog(article);
  const verified = log.filter(isVerified).length;
  const summary = log.length === 0 ? 'No quotations.' : `${verified} of ${log.length} quotations verified.`;
  return [
    ...bodyOf(article, log),
    '---',
    `${escaped(name)}: ${summary}`,
    ...log.map((entry) => `[^${entry.number}]: ${footnote(entry)}`),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Paragraphs in their order. Markdown stays as it is written; in plain copy what would be markup is escaped. */
function bodyOf({ document }: Article, log: readonly LoggedQuotation[]): readonly string[] {
  const ends = log.map(({ number, quotes }) => ({ at: quotes.at(-1)!.end, number }));
  const isMarkdown = document.kind === 'markdown';
  const plain = (text: string): string => (isMarkdown ? text : escaped(text));
  return document.paragraphs.map(({ start, end, role, level }) => {
    let text = '';
    let at = start;
    for (const { at: mark, number } of ends) {
      if (mark <= start || mark > end) continue;
      text += `${plain(document.text.slice(at, mark))}[^${number}]`;
      at = mark;
    }
    text += plain(document.text.slice(at, end));
    const isHeading = !isMarkdown && (role === 'headline' || role === 'crosshead');
    return isHeading ? `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${text.replace(/\s+/gu, ' ')}` : text;
  });
}

function footnote(entry: LoggedQuotation): string {
  const { speaker, role, cue, kind, check, notes } = entry;
  const who = speaker === '' ? '**No source**' : `**${escaped(speaker)}**${role === '' ? '' : `, ${escaped(role)}`}`;
  const manner = `${kind === 'direct' ? 'direct' : 'partial'}${cue === '' ? '' : `, “${escaped(cue)}”`}`;
  const sentences = [
    `${who} (${manner}).`,
    ...(check ? [`${escaped(checkWords(check))}.`] : ['Not checked.']),
    ...(check && check.note !== '' ? [escaped(check.note.replace(/\s+/gu, ' '))] : []),
    ...(check?.evidence ? [`Evidence: ${escaped(check.evidence)}`] : []),
    ...(notes ? [escaped(noteWords(notes))] : []),
  ];
  return sentences.join(' ');
}

/** Characters that are markup in CommonMark or in its tables and footnotes, and what begins a block at a line's start. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~$]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
