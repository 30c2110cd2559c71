/** Says what each paragraph of plain copy is: headline, byline, crosshead, list, note, end mark, or body with its dateline. */
import type { Span } from '../text/span.ts';
import { findDateline } from './find-dateline.ts';
import type { DocumentKind, Paragraph, ParagraphRole } from './news-document.ts';

const endMark = /^(?:ENDS?\.?|-?ENDS?-|Ends|-ends-|\(ENDS\)|#{3}|-30-|[—–]30[—–]|-o-)$/;
const moreMark = /^(?:MORE(?: FOLLOWS| TO FOLLOW)?|more follows|mf|\(more\)|\(MORE\)|-more-)\.?$/;
const notesHead =
  /^(?:notes?\s+(?:to|for)\s+(?:the\s+)?(?:editors?|desks?|news\s?desks?|subs?)|editors?[’']?s?\s+notes?)(?:.{0,20}$|\s*[:—–-])/i;
const bracketed = /^\[[^[\]]*\]$/;
const address = /^(?:https?:\/\/|www\.)\S+$/;
const bullet = /^(?:[-*•]|\d{1,2}[.)])\s+\S/;
const byline = /^(?:(?:words|story|report|reported|written)\s+)?(?:by|from)\s+(?=\p{Lu})[^.!?;:“”"]{2,100}$/iu;
const nameInPlace = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3} in \p{Lu}[\p{L}’' -]{1,30}$/u;
/** The line under a byline: "Tribune Staff Writer", "Health correspondent, Leeds". */
const trade =
  /^(?:[\p{Lu}][\p{L}’'&-]*(?: [\p{L}’'&-]+){0,4} )?(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau)(?:,? (?:in )?\p{Lu}[\p{L} ]{1,30})?$/iu;
const stopAtEnd = /(?<!\b\p{Lu})[.,;:…][\])"'”’]*$/u;
const anyStopAtEnd = /[.,;:!?…—–][\])"'”’]*$/;

/** The rest of the article, once these were met. */
interface State {
  hasBody: boolean;
  hasHeadline: boolean;
  hasByline: boolean;
  isAfterEnd: boolean;
}

/** UTF-16 units of a paragraph that are looked at. */
const mostLooked = 200;

export function assignRoles(masked: string, spans: readonly Span[], kind: DocumentKind): readonly Paragraph[] {
  const state: State = { hasBody: false, hasHeadline: false, hasByline: false, isAfterEnd: false };
  return spans.map((span, index) => {
    const isLong = span.end - span.start > mostLooked;
    const text = masked.slice(span.start, isLong ? span.start + mostLooked : span.end);
    const role = roleOf(text, isLong, index, spans.length, kind, state);
    const paragraph = paragraphAs(role, span, text, state);
    takeRole(state, role);
    return paragraph;
  });
}

function takeRole(state: State, role: ParagraphRole): void {
  if (role === 'body') state.hasBody = true;
  if (role === 'headline') state.hasHeadline = true;
  if (role === 'byline') state.hasByline = true;
  if (role === 'end') state.isAfterEnd = true;
}

/** `text` is its beginning; `state` that before it. */
function paragraphAs(role: ParagraphRole, { start, end }: Span, text: string, { hasBody }: State): Paragraph {
  const level = role === 'headline' ? 1 : role === 'crosshead' ? 2 : 0;
  return { start, end, role, level, dateline: role === 'body' && !hasBody ? findDateline(text, start) : null };
}

/**
 * The paragraph at `index` once its words are `masked` and it lies at `span`; the others stay as they are. Null where its role could give others another
 * role: where it opens or ends what is for the desk, and, but below running copy, where it is another than before.
 */
export function assignRoleAgain(
  paragraphs: readonly Paragraph[],
  index: number,
  masked: string,
  span: Span,
  kind: 'plain' | 'news',
): Paragraph | null {
  const state: State = { hasBody: false, hasHeadline: false, hasByline: false, isAfterEnd: false };
  for (let i = 0; i < index; i++) takeRole(state, paragraphs[i]!.role);
  const { role: before } = paragraphs[index]!;
  const isLong = masked.length > mostLooked;
  const text = masked.slice(0, mostLooked);
  const role = roleOf(text, isLong, index, paragraphs.length, kind, state);
  const isForDesk = (one: ParagraphRole): boolean => one === 'note' || one === 'end';
  if (isForDesk(role) || isForDesk(before) || (role !== before && !state.hasBody)) return null;
  return paragraphAs(role, span, text, state);
}

function roleOf(text: string, isLong: boolean, index: number, count: number, kind: DocumentKind, state: State): ParagraphRole {
  if (state.isAfterEnd) return 'note';
  if (isLong) return 'body';
  if (state.hasBody && endMark.test(text)) return 'end';
  if (state.hasBody && notesHead.test(text)) {
    state.isAfterEnd = true;
    return 'note';
  }
  if (bracketed.test(text) || moreMark.test(text) || address.test(text)) return 'note';
  const isAboveBody = !state.hasBody && (state.hasHeadline || kind === 'news') && index < 5;
  if (isAboveBody && (isByline(text) || (state.hasByline && trade.test(text)))) return 'byline';
  if (!state.hasBody && !state.hasHeadline && index < 2 && count > index + 1 && isHeadline(text, kind)) return 'headline';
  if (/^#{1,6}\s+\S/.test(text)) return 'crosshead';
  if (bullet.test(text)) return 'list';
  return state.hasBody && index + 1 < count && isCrosshead(text) ? 'crosshead' : 'body';
}

const isByline = (text: string): boolean => byline.test(text) || nameInPlace.test(text);

function isHeadline(text: string, kind: DocumentKind): boolean {
  if (text.length > 160 || findDateline(text, 0)) return false;
  return kind === 'news' ? !stopAtEnd.test(text) : !anyStopAtEnd.test(text) && text.split(/\s+/).length >= 2;
}

const isCrosshead = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s+/).length <= 8 &&
  /^[\p{Lu}\p{N}‘']/u.test(text) &&
  !/[“”"[\]]/.test(text) &&
  !anyStopAtEnd.test(text);
