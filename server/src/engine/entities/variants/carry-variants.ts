/** Carries spelling variants from one version of a story to the next, where the names are the same and only their places have moved. */
import { countLeading } from '../../text/count-leading.ts';
import { moveSpan, type Span } from '../../text/span.ts';
import type { SpellingVariant } from '../entity.ts';
import type { NameMentions } from '../mentions/name-mention.ts';

/** `before` and `now` are the same names, one for one; each span of the variants lies within one of `before`. */
export function carryVariants(
  variants: readonly SpellingVariant[],
  before: NameMentions,
  now: NameMentions,
): readonly SpellingVariant[] {
  if (variants.length === 0) return variants;
  const carry = (span: Span): Span => {
    const home = countLeading(before, (mention) => mention.end <= span.start);
    return moveSpan(span, now[home]!.start - before[home]!.start);
  };
  return variants.map((variant) => ({
    ...variant,
    usualSpans: variant.usualSpans.map(carry),
    rareSpans: variant.rareSpans.map(carry),
  }));
}
