/** Reads Markdown: paragraphs, headings, lists and block quotes; their marks, addresses, code and HTML masked in place. */
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { blankOut } from './blank-out.ts';
import type { Paragraph, ParagraphRole } from './news-document.ts';

const markdown = parser.configure([Strikethrough, Table, TaskList]);
const frontMatter = /^---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Blocks that hold no copy. */
const noCopy: ReadonlySet<string> = new Set(
  'FencedCode CodeBlock HTMLBlock CommentBlock ProcessingInstructionBlock LinkReference HorizontalRule Table'.split(' '),
);
const masks: ReadonlySet<string> = new Set(
  `HeaderMark QuoteMark ListMark EmphasisMark StrikethroughMark InlineCode Image HTMLTag Comment ProcessingInstruction HardBreak
   TaskMarker Autolink`.split(/\s+/),
);
const linkParts: ReadonlySet<string> = new Set('LinkMark URL LinkTitle LinkLabel'.split(' '));

interface Block {
  readonly from: number;
  readonly to: number;
  readonly role: ParagraphRole;
  readonly level: number;
}

/** Whether the text holds what no writer means and the parser takes quadratic time for: hundreds of links in a block, lists in lists in lists. */
export function isTangled(text: string): boolean {
  if (/(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){24}/.test(text.replace(/[-*]{3,}/g, ''))) return true;
  return text.split(/\n[ \t\r]*\n/).some((block) => block.split('](').length > 200);
}

export function readMarkdown(text: string): { readonly masked: string; readonly paragraphs: readonly Paragraph[] } {
  const matter = frontMatter.exec(text)?.[0] ?? '';
  const source = blankOut(matter) + text.slice(matter.length).replace(/[\uFEFF\u2028\u2029\u3000\v\f]/g, ' ');
  const blocks: Block[] = [];
  const blanks: { from: number; to: number }[] = [];
  const round: string[] = [];
  markdown.parse(source).iterate({
    enter: ({ name, from, to, node }) => {
      round.push(name);
      if (noCopy.has(name) || masks.has(name)) {
        blanks.push({ from, to });
        round.pop();
        return false;
      }
      if (name === 'Link' && !node.getChild('URL') && !node.getChild('LinkLabel')) {
        // "[sic]" and "[his]" are words of the desk, not links; what stands in them is read on.
        return true;
      }
      if (linkParts.has(name) && isInLink(round) && isOfLink(node.parent)) blanks.push({ from, to });
      if (name === 'Escape') blanks.push({ from, to: from + 1 });
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(name);
      if (heading) blocks.push({ from, to, role: 'crosshead', level: Number(heading[1]) });
      else if (name === 'Paragraph' || name === 'Task') {
        blocks.push({
          from,
          to,
          level: 0,
          role: round.includes('Blockquote') ? 'blockquote' : round.includes('ListItem') ? 'list' : 'body',
        });
      }
      return true;
    },
    leave: ({ name }) => {
      if (round.at(-1) === name) round.pop();
    },
  });
  const masked = mask(source, blanks);
  return { masked, paragraphs: paragraphsOf(masked, blocks) };
}

const isInLink = (round: readonly string[]): boolean => round.includes('Link') || round.at(-1) === 'URL';

const isOfLink = (parent: { readonly name: string; getChild(name: string): unknown } | null): boolean =>
  parent === null || parent.name !== 'Link' || parent.getChild('URL') !== null || parent.getChild('LinkLabel') !== null;

function mask(source: string, blanks: readonly { readonly from: number; readonly to: number }[]): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of blanks) {
    if (from < at) continue;
    masked += source.slice(at, from) + blankOut(source.slice(from, to));
    at = to;
  }
  return masked + source.slice(at);
}

/** The first heading is the headline where nothing but it comes first. */
function paragraphsOf(masked: string, blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { from, to, role, level } of blocks) {
    const words = masked.slice(from, to);
    const trimmed = words.trim();
    if (trimmed === '' || from < (paragraphs.at(-1)?.end ?? 0)) continue;
    const start = from + (words.length - words.trimStart().length);
    const isHeadline = role === 'crosshead' && paragraphs.length === 0;
    paragraphs.push({ start, end: start + trimmed.length, role: isHeadline ? 'headline' : role, level, dateline: null });
  }
  return paragraphs;
}
