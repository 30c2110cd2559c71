/** Ellipses in two forms in one story: … and ..., with spaces and without. */
import { moveSpan, type Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { houseOf, reportAspects } from '../story/aspects.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { searchCopy } from '../story/search-copy.ts';

interface Ellipsis extends Span {
  readonly dots: '…' | '...' | '. . .';
  /** What stands round one within a sentence; null where it opens or ends one, and at a mark. */
  readonly spacing: 'both' | 'after' | 'before' | 'none' | null;
  /** White space with it. */
  readonly whole: Span;
}

const pattern = /(?<![.…])(?<left>[ \u00A0]?)(?<dots>…|\.{3}|\. \. \.)(?![.…]| \.)(?<right>[ \u00A0]?)/gu;

export const ellipsis = defineRule<'mixed' | 'house', { dots: string; spacing: string }>({
  name: 'quotes/ellipsis',
  level: 'hint',
  summary: 'Ellipses in two forms in one story: … and ..., with spaces and without.',
  messages: {
    mixed: 'Elsewhere in this story an ellipsis is written otherwise ({evidence}). Keep to one way: “{major}”.',
    house: '“{form}”: the house writes an ellipsis “{major}”.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    dots: {
      type: 'string',
      default: 'story',
      enum: ['story', '…', '...', '. . .'],
      description: 'The ellipsis: the one most used in the story, or a fixed one.',
    },
    spacing: {
      type: 'string',
      default: 'story',
      enum: ['story', 'both', 'after', 'before', 'none'],
      description: 'Where spaces stand at an ellipsis within a sentence: as most of the story has it, or one way.',
    },
  },
  check({ article, options, report }) {
    const places = [...searchCopy(article, isRunningCopy, ellipsesIn)].flatMap(({ paragraph, found }) =>
      found.map((one): Ellipsis => ({ ...one, ...moveSpan(one, paragraph.start), whole: moveSpan(one.whole, paragraph.start) })),
    );
    reportAspects(
      article.document.text,
      places,
      [
        { key: 'dots', house: houseOf(options.dots), formAt: ({ dots }) => dots },
        {
          key: 'spacing',
          house: houseOf(options.spacing),
          formAt: ({ spacing }) => spacing,
          shown: { both: 'a … b', after: 'a… b', before: 'a …b', none: 'a…b' },
        },
      ],
      report,
      ({ start, end, whole, spacing }, wanted) => {
        const dots = wanted.dots!;
        if (spacing === null) {
          return { right: dots, fixes: [{ title: `Write “${dots}”`, edits: [{ start, end, text: dots }], preferred: true }] };
        }
        const form = wanted.spacing ?? spacing;
        const right = `${/before|both/.test(form) ? ' ' : ''}${dots}${/after|both/.test(form) ? ' ' : ''}`;
        return { right, fixes: [{ title: `Write “${right}”`, edits: [{ ...whole, text: right }], preferred: true }] };
      },
    );
  },
});

/** With offsets from the paragraph's start. */
const ellipsesIn = (copy: string): readonly Ellipsis[] =>
  /…|\. ?\./.test(copy)
    ? matchesOf(pattern, copy).map((match): Ellipsis => {
        const { left, dots, right } = match.groups!;
        const whole = { start: match.index, end: match.index + match[0].length };
        const isWithin =
          /[\p{L}\p{N},;]$/u.test(copy.slice(Math.max(0, whole.start - 1), whole.start)) &&
          /^\p{Ll}/u.test(copy.slice(whole.end, whole.end + 1));
        const sides = (left ? 1 : 0) + (right ? 2 : 0);
        return {
          start: whole.start + left!.length,
          end: whole.end - right!.length,
          whole,
          dots: dots as Ellipsis['dots'],
          spacing: isWithin ? (['none', 'before', 'after', 'both'] as const)[sides]! : null,
        };
      })
    : [];
