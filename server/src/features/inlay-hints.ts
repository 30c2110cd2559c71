/** Inlay hints: whom "he" in "he said" stands for. */
import { type InlayHint, InlayHintRequest } from 'vscode-languageserver-protocol';
import { type Article, type ArticleAttribution, overlaps, type Span, textOf } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { entityById } from './look-up.ts';

/** From this confidence on a hint stands without a question mark. */
const sureFrom = 0.75;

export const inlayHints: Feature = {
  capability: ({ capabilities }) => (capabilities.textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
  requests: [
    answers(InlayHintRequest.type, null, (context, { range }) => {
      if (context.settings.inlayHints === 'off') return [];
      const shown = context.positions.span(range);
      const hints = context.article.attributions.flatMap((attribution) =>
        attribution.source && overlaps(attribution.source, shown) ? hint(context, attribution) : [],
      );
      // "He said … and added" has one "he" for two attributions: one hint is enough.
      return [...new Map(hints.reverse().map((found) => [found.source, found.hint])).values()].reverse();
    }),
  ],
  refresh: ({ capabilities }) => (capabilities.workspace?.inlayHint?.refreshSupport ? 'workspace/inlayHint/refresh' : null),
};

/** "Their leader, Sir Ruth Okoro,": the name stands there already. */
function isBeside({ document }: Article, source: Span, name: Span): boolean {
  const [first, second] = source.end <= name.start ? [source, name] : [name, source];
  return (
    second.start - first.end < 40 &&
    /^[\s,(–—]*(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(textOf(document.text, { start: first.end, end: second.start }))
  );
}

/** Length of the "on" of "went on", which belongs to the verb. */
const particle = ({ document }: Article, { start, end }: Span): number =>
  /\b(?:went|goes|go|carried|carries)$/i.test(document.text.slice(start, end))
    ? (/^ on\b/.exec(document.text.slice(end, end + 4))?.[0].length ?? 0)
    : 0;

/** The hint of an attribution, with the offset of the word that it explains. */
function hint(
  { article, positions, settings }: FeatureContext,
  { source, cue, speaker, confidence }: ArticleAttribution,
): { readonly source: number; readonly hint: InlayHint }[] {
  const entity = entityById(article, speaker);
  if (
    !source ||
    !entity?.named ||
    entity.mentions.some(
      (mention) => mention.form === 'name' && (overlaps(source, mention) || isBeside(article, source, mention)),
    )
  ) {
    return [];
  }
  const isSure = confidence >= sureFrom;
  if (isSure && settings.inlayHints === 'unsure') return [];
  // Behind "he said", not between the two words.
  const gap = cue && cue.start >= source.end ? textOf(article.document.text, { start: source.end, end: cue.start }) : null;
  const end = cue && gap?.trim() === '' ? cue.end + particle(article, cue) : source.end;
  const words = textOf(article.document.text, source);
  const label = `${entity.name}${isSure ? '' : '?'}`;
  const tooltip = `“${words}”: ${isSure ? '' : 'probably '}${entity.name} (${Math.round(confidence * 100)}% sure)`;
  return [{ source: source.start, hint: { position: positions.position(end), label, paddingLeft: true, tooltip } }];
}
