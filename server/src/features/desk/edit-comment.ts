/** Writes into Markdown and news copy, as a comment, that something stays as it is. */
import type { Article, Edit, Span } from '../../engine/index.ts';

export interface NewComment {
  readonly rule: string;
  readonly scope: 'here' | 'story';
  readonly words: string | null;
  readonly reason: string;
  /** What is left alone. */
  readonly span: Span;
}

/** A line of its own before the paragraph; behind what is no paragraph (a headline, a list's item), which a line before would break. */
export function editComment({ document }: Article, { rule, scope, words, reason, span }: NewComment): Edit {
  const { text, paragraphs } = document;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const name = scope === 'story' ? 'copydesk-ignore-story' : 'copydesk-ignore';
  const which = words === null ? '' : ` ${quoted(words)}`;
  const why = reason.trim() === '' ? '' : `: ${reason.trim()}`;
  const comment = `<!-- ${name} ${rule}${which}${inComment(why)} -->`;
  if (scope === 'story') {
    const at =
      /^---[ \t]*\r?\n[^]*?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.startsWith('---') ? text.slice(0, 100_000) : '')?.[0]
        .length ?? 0;
    const isHeadingNext = at === 0 && document.kind === 'news';
    return { start: at, end: at, text: isHeadingNext ? `${comment}${eol}` : `${comment}${eol}${eol}` };
  }
  const paragraph = paragraphs.find(({ start, end }) => start <= span.start && span.start <= end);
  const at = paragraph ?? span;
  if (paragraph?.role === 'body') {
    const lineStart = Math.max(text.lastIndexOf('\n', at.start - 1), text.lastIndexOf('\r', at.start - 1)) + 1;
    if (text.slice(lineStart, at.start).trim() === '') return { start: lineStart, end: lineStart, text: `${comment}${eol}` };
  }
  return { start: at.end, end: at.end, text: ` ${comment}` };
}

/** Whether the words can stand in a comment and be the same when it is read. */
export const fitsComment = (words: string): boolean =>
  inComment(words) === words.replace(/\s+/g, ' ') && !(words.includes('”') && words.includes('"'));

const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.includes('”') ? `"${line}"` : `“${line}”`;
};

/** Two hyphens would end the comment, or be against the standard. */
const inComment = (text: string): string => text.replace(/\s+/g, ' ').replace(/--+/g, '–').replace(/[<>]/g, '');
