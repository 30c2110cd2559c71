/** Takes the tag away from paragraphs that are one quotation and its tag: speech that nobody says, as a slip of the desk leaves it. */
import type { GoldArticle, GoldSpan } from './gold.ts';

export interface PlantedArticle {
  readonly gold: GoldArticle;
  /** Offsets in the new text of the quotations that lost their tag, with their text before and after the paragraph untouched. */
  readonly planted: readonly GoldSpan[];
}

/** Words of a tag, at most: "said Jane Doe, who has run the harbour since 2009". */
const mostTagWords = 14;

/** `every` = 2 takes every second fit paragraph, from `offset` on, and so on. */
export function plantFaults(gold: GoldArticle, every: number, offset: number): PlantedArticle {
  const cuts: { start: number; end: number; fill: string }[] = [];
  const quotes: GoldSpan[] = [];
  let fit = 0;
  for (const { s, e } of gold.quotes) {
    const start = Math.max(gold.text.lastIndexOf('\n', s - 1) + 1, 0);
    const end = gold.text.indexOf('\n', e) < 0 ? gold.text.length : gold.text.indexOf('\n', e);
    const owner = gold.attributions.find(({ content }) => content.some(([a, b]) => a < e && s < b));
    const inParagraph = ([a, b]: GoldSpan): boolean => a >= start && b <= end;
    const others = gold.quotes.filter((other) => other.s >= start && other.e <= end);
    const before = gold.text.slice(start, s);
    const after = gold.text.slice(e, end);
    const words = `${before} ${after}`.trim().split(/\s+/).length;
    const isFit =
      owner?.type === 'direct' &&
      owner.source.length > 0 &&
      owner.cue.length > 0 &&
      others.length === 1 &&
      owner.content.length === 1 &&
      owner.source.every(inParagraph) &&
      owner.cue.every(inParagraph) &&
      words <= mostTagWords &&
      e - s > 30;
    if (!isFit || fit++ % every !== offset) continue;
    quotes.push([s, e]);
    const stop = gold.text[e - 2] === ',' && fit % 2 === 0;
    if (start < s) cuts.push({ start, end: s, fill: '' });
    if (stop) cuts.push({ start: e - 2, end: e - 1, fill: '.' });
    if (e < end) cuts.push({ start: e, end, fill: '' });
  }
  const at = (offset: number): number => {
    let shift = 0;
    for (const { start, end, fill } of cuts) {
      if (offset >= end) shift += fill.length - (end - start);
      else if (offset > start) shift += start - offset;
    }
    return offset + shift;
  };
  let text = '';
  let from = 0;
  for (const { start, end, fill } of cuts) {
    text += gold.text.slice(from, start) + fill;
    from = end;
  }
  text += gold.text.slice(from);
  const move = (spans: readonly GoldSpan[]): GoldSpan[] => spans.map(([s, e]) => [at(s), at(e)]);
  const isGone = ({ content }: GoldArticle['attributions'][number]): boolean =>
    content.some(([a, b]) => quotes.some(([s, e]) => a < e && s < b));
  return {
    gold: {
      ...gold,
      text,
      attributions: gold.attributions
        .filter((attribution) => !isGone(attribution))
        .map((attribution) => ({
          ...attribution,
          source: move(attribution.source),
          cue: move(attribution.cue),
          content: move(attribution.content),
        })),
      quotes: gold.quotes.map(({ s, e }) => ({ s: at(s), e: at(e) })),
    },
    planted: move(quotes),
  };
}
