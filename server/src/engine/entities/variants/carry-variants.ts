/** Carries spelling variants from one version of a story to the next, where the names are the same and only their places have moved. */
import { countLeading } from '../../text/count-leading.ts';
import type { Span } from '../../text/span.ts';
import type { SpellingVariant } from '../entity.ts';
import type { NameMentions } from '../mentions/name-mention.ts';

/** `before` and `now` are the same names, one for one; each span of the variants lies within one of `before`. */
export function carryVariants(
  variants: readonly SpellingVariant[],
  before: NameMentions,
  now: NameMentions,
): readonly SpellingVariant[] {
  const carry = ({ start, end }: Span): Span => {
    const home = countLeading(before, (mention) => mention.end <= start);
    const shift = now[home]!.start - before[home]!.start;
    return { start: start + shift, end: end + shift };
  };
  return variants.map((variant) => ({
    ...variant,
    usualSpans: variant.usualSpans.map(carry),
    rareSpans: variant.rareSpans.map(carry),
  }));
}
