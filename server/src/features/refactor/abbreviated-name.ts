/** How a story writes a name that it also abbreviates: what spelling it out and shortening it both look at. */
import { type Article, contains, type Entity, type Mention, type Span, textOf } from '../../engine/index.ts';
import type { FeatureContext } from '../feature.ts';
import { mentionAt } from '../look-up.ts';

export interface AbbreviatedName {
  readonly entity: Entity;
  /** Mentions by name in the running copy, outside quotations; in text order, at least one. */
  readonly mentions: readonly Mention[];
  readonly isAcronym: (mention: Span) => boolean;
}

/** The name under the cursor, where it has an abbreviation in the story. */
export function abbreviatedNameAt({ article }: FeatureContext, offset: number): AbbreviatedName | null {
  const entity = mentionAt(article, offset)?.entity;
  if (!entity || entity.acronyms.length === 0) return null;
  const mentions = entity.mentions.filter((mention) => mention.form === 'name' && isReporters(article, mention));
  const isAcronym = (span: Span): boolean => entity.acronyms.includes(textOf(article.document.text, span));
  return mentions.length > 0 ? { entity, mentions, isAcronym } : null;
}

const copy: readonly string[] = ['body', 'list', 'blockquote'];

const isReporters = ({ document, quotes }: Article, mention: Span): boolean =>
  document.paragraphs.some((paragraph) => copy.includes(paragraph.role) && contains(paragraph, mention)) &&
  !quotes.some(({ start, end }) => contains({ start, end }, mention));

/** "the " before the offset, as it stands there; an empty string where it is another word. */
export const articleBefore = ({ document }: Article, offset: number): string =>
  /\bthe $/i.exec(document.text.slice(Math.max(0, offset - 5), offset))?.[0] ?? '';

/** Whether a possessive or a compound hangs on what ends at the offset, which would then stand behind a bracket. */
export const hasTail = ({ document }: Article, offset: number): boolean => /^[’'-]/.test(document.text.slice(offset, offset + 1));
