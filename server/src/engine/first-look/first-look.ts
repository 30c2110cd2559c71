/** What can be said of a long story at once: the rules that look at single paragraphs, asked of those that an edit has touched. */
import { createReader, type Models } from '../analyze.ts';
import { assignRoleAgain } from '../document/assign-roles.ts';
import type { DocumentKind, Paragraph, ParagraphRole } from '../document/news-document.ts';
import { maskOdd, parseDocument, withoutByteOrderMark } from '../document/parse-document.ts';
import { allRules } from '../rules/all-rules.ts';
import { checkArticle, type Diagnostic } from '../rules/check-article.ts';
import type { PreparedStyle } from '../style/prepare-style.ts';
import { countLeading } from '../text/count-leading.ts';
import { inTextOrder, moveSpan, type Span, touches } from '../text/span.ts';
import { readExcerpt } from './excerpt.ts';
import type { TextChange } from './text-change.ts';

/** A version of a text, by its paragraphs, with what was said of it: all, or what was said at first. */
export interface Looked {
  readonly kind: DocumentKind;
  readonly paragraphs: readonly Paragraph[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A text after an edit. It need not be put together. */
export interface Edited {
  /** What has changed since the version that was looked at last. */
  readonly change: TextChange;
  /** What stands between two offsets now. */
  readonly slice: (start: number, end: number) => string;
}

export interface FirstLook {
  /**
   * The version after one edit inside a paragraph: what rules of single paragraphs say of it and of those beside it, and else what was said before,
   * moved along, as far as its words have not changed or are but few of many. Without fixes. Null where the edit is of another kind: then the story must be read.
   */
  readonly afterEdit: (last: Looked, edited: Edited, style: PreparedStyle) => Looked | null;
  /** The top of a story that has not been read yet: what rules of single paragraphs say of its first 400 words or so. */
  readonly atTop: (text: string, kind: DocumentKind, style: PreparedStyle) => Looked | null;
}

/** Paragraphs to either side of one that an edit can change what is said of, and of one that can change what is said of it. */
const reach = 1;
/** Paragraphs at the top that are read at least: what stands in marks there is taken otherwise where there is no more of a story. */
const fewestAtTop = 5;
/** UTF-16 units. */
const topLength = 2500;
/** A longer paragraph is no first look's matter: reading it takes as long as reading a story. */
const longestParagraph = 5000;
/** UTF-16 units of a stretch that is more than the word that changes in it. */
const longStretch = 40;
/** UTF-16 units that are remembered: the versions of a paragraph that is typed. */
const capacity = 10_000;

const rules = allRules.filter((rule) => rule.reach === 'paragraph');
const ofParagraph: ReadonlySet<string> = new Set(rules.map(({ name }) => name));

/** Its memory is its own, so that what is remembered of the whole story stays. */
export function createFirstLook(models: Models): FirstLook {
  const read = createReader(models, capacity);

  /** What the rules say of the paragraphs `from` to `to`, and these as they are now; null where they can't be read by themselves. */
  function look(
    slice: Edited['slice'],
    kind: DocumentKind,
    all: readonly Paragraph[],
    from: number,
    to: number,
    style: PreparedStyle,
  ): Pick<Looked, 'paragraphs' | 'diagnostics'> | null {
    const before = Math.min(from, reach);
    const paragraphs = all.slice(from - before, from === before ? Math.max(to + reach, fewestAtTop) : to + reach);
    if (paragraphs.some(({ start, end }) => end - start > longestParagraph)) return null;
    const offset = paragraphs[0]!.start;
    const excerpt = readExcerpt(slice(offset, paragraphs.at(-1)!.end), kind, paragraphs);
    if (!excerpt) return null;
    const place = { start: all[from]!.start, end: all[to - 1]!.end };
    const move = (at: number): number => at + offset;
    return {
      diagnostics: checkArticle(read(excerpt), rules, style.style.rules, style)
        .diagnostics.map((diagnostic) => moved(diagnostic, move))
        .filter(({ start, end }) => start >= place.start && end <= place.end),
      paragraphs: excerpt.paragraphs.slice(before, before + to - from).map((paragraph, i): Paragraph => ({
        ...paragraph,
        start: move(paragraph.start),
        end: move(paragraph.end),
        dateline: all[from + i]!.dateline,
      })),
    };
  }

  return {
    afterEdit(last, { change, slice }, style) {
      const index = countLeading(last.paragraphs, ({ end }) => end < change.start);
      const edited = last.paragraphs[index];
      if (!edited || edited.start > change.start || change.before > edited.end) return null;
      const by = change.after - change.before;
      const move = (at: number): number => (at < change.before ? at : at + by);
      const stays = ({ start, end, related, fixes }: Diagnostic): boolean =>
        fixes.length === 0 && [start, end, ...related.map((one) => one.end)].every((at) => by === 0 || at < change.before);
      const now = withWords(last, index, slice(edited.start, edited.end + by));
      if (!now) return null;
      const paragraphs = last.paragraphs.map((paragraph, i): Paragraph => {
        if (i === index) return now;
        if (i < index || by === 0) return paragraph;
        const { start, end, role, level, dateline } = paragraph;
        return { start: start + by, end: end + by, role, level, dateline: dateline && moveSpan(dateline, by) };
      });
      const [from, to] = [Math.max(0, index - reach), Math.min(paragraphs.length, index + reach + 1)];
      const found = look(slice, last.kind, paragraphs, from, to, style);
      if (!found) return null;
      const changed = { start: change.start, end: change.before };
      const read = { start: last.paragraphs[from]!.start, end: last.paragraphs[to - 1]!.end };
      const kept = last.diagnostics
        .filter(
          (diagnostic) =>
            (!touches(diagnostic, changed) || isRound(diagnostic, changed)) &&
            !(ofParagraph.has(diagnostic.rule) && touches(diagnostic, read)),
        )
        .map((diagnostic) => (stays(diagnostic) ? diagnostic : moved(diagnostic, move)));
      return {
        kind: last.kind,
        paragraphs: [...paragraphs.slice(0, from), ...found.paragraphs, ...paragraphs.slice(to)],
        diagnostics: [...kept, ...found.diagnostics].sort(inTextOrder),
      };
    },
    atTop(written, kind, style) {
      const text = withoutByteOrderMark(written);
      const { paragraphs } = parseDocument(text, kind);
      const count = countLeading(paragraphs, ({ end }) => end <= topLength);
      const slice = (start: number, end: number): string => text.slice(start, end);
      const found = count === 0 ? null : look(slice, kind, paragraphs, 0, count, style);
      return found && { kind, paragraphs, diagnostics: found.diagnostics };
    },
  };
}

/** The paragraph with these words instead of its own; null where that may make something else of other paragraphs. */
function withWords({ paragraphs, kind }: Looked, index: number, words: string): Paragraph | null {
  const { start, role, level } = paragraphs[index]!;
  const end = start + words.length;
  if (kind === 'markdown') {
    const isBelowCopy = paragraphs.slice(0, index).some((paragraph) => paragraph.role === 'body');
    return isCopy(role) && isBelowCopy ? { start, end, role, level, dateline: null } : null;
  }
  const masked = maskOdd(words);
  const leading = masked.length - masked.trimStart().length;
  const now = assignRoleAgain(paragraphs, index, masked.trim(), { start: start + leading, end }, kind);
  return now && { ...now, start };
}

/** What is said of a whole quotation is not taken back for each word that is typed in it. */
const isRound = ({ start, end }: Span, changed: Span): boolean =>
  start < changed.start && changed.end < end && end - start >= longStretch;

const isCopy = (role: ParagraphRole): boolean => role === 'body' || role === 'list' || role === 'blockquote';

const moved = (diagnostic: Diagnostic, move: (at: number) => number): Diagnostic => ({
  rule: diagnostic.rule,
  level: diagnostic.level,
  start: move(diagnostic.start),
  end: move(diagnostic.end),
  messageId: diagnostic.messageId,
  message: diagnostic.message,
  related: diagnostic.related.map((one) => ({ ...one, start: move(one.start), end: move(one.end) })),
  fixes: [],
});
