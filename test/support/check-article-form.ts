/** What holds of every Article, whatever the text: spans in range and order, references that lead somewhere. */
import assert from 'node:assert/strict';
import { allRules, type Article, checkArticle, contains, inTextOrder, type Span } from '../../server/src/engine/index.ts';

/** Throws where the Article, or what the rules say of it, is malformed. */
export function checkArticleForm(article: Article): void {
  const { document, tokens, sentences, quotes, strayMarks, names, attributions, entities } = article;
  const size = document.text.length;
  assert.equal(document.masked.length, size, 'masking changes no offset');

  const inRange = (what: string, spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      assert.ok(Number.isInteger(start) && 0 <= start && start <= end && end <= size, `${what} [${start}, ${end}) of ${size}`);
    }
  };
  const apart = (what: string, spans: readonly Span[]): void => {
    inRange(what, spans);
    for (const [i, span] of spans.entries()) {
      assert.ok(i === 0 || spans[i - 1]!.end <= span.start, `${what} ${i} begins before the one before it ends`);
    }
  };
  const ordered = (what: string, spans: readonly Span[]): void => {
    inRange(what, spans);
    for (const [i, span] of spans.entries()) {
      assert.ok(i === 0 || inTextOrder(spans[i - 1]!, span) <= 0, `${what} ${i} out of order`);
    }
  };

  apart('paragraph', document.paragraphs);
  apart('token', tokens);
  apart('sentence', sentences);
  assert.equal(article.paragraphRanges.length, document.paragraphs.length, 'a range of tokens for each paragraph');
  ordered('quotation', quotes);
  ordered('stray mark', strayMarks);
  apart('name', names);
  ordered(
    'attribution',
    attributions.map(({ content }) => content[0]!),
  );

  const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]));
  const attributionIds = new Set(attributions.map(({ id }) => id));
  const entityIds = new Set(entities.map(({ id }) => id));
  assert.deepEqual(
    [quoteOf.size, attributionIds.size, entityIds.size],
    [quotes.length, attributions.length, entities.length],
    'ids are distinct',
  );
  for (const { id, inner, openMark, closeMark, parent, depth, continues, attribution, start, end } of quotes) {
    inRange(`part of ${id}`, [inner, openMark, ...(closeMark ? [closeMark] : [])]);
    const outer = parent === null ? null : quoteOf.get(parent);
    assert.ok(
      outer === null || (outer && contains(outer, { start, end }) && outer.depth === depth - 1),
      `${id} lies in its parent`,
    );
    assert.ok(continues === null || quoteOf.has(continues), `${id} carries on a quotation`);
    assert.ok(attribution === null || attributionIds.has(attribution), `${id} has an attribution`);
  }
  for (const { id, content, source, cue, speaker, quotes: said, confidence } of attributions) {
    inRange(`part of ${id}`, [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]);
    assert.ok(content.length > 0, `${id} has content`);
    assert.ok(speaker === null || entityIds.has(speaker), `${id} has a speaker`);
    assert.ok(
      said.every((quote) => quoteOf.has(quote)),
      `${id} has quotations`,
    );
    assert.ok(confidence >= 0 && confidence <= 1, `${id} has a confidence`);
  }
  for (const { id, mentions } of entities) {
    assert.ok(mentions.length > 0, `${id} is mentioned`);
    ordered(`mention of ${id}`, mentions);
  }

  const { diagnostics, failures } = checkArticle(article, allRules);
  assert.deepEqual(failures, []);
  ordered('diagnostic', diagnostics);
  for (const { rule, message, related, fixes } of diagnostics) {
    assert.ok(!/\{\w+\}/.test(message) || document.text.includes('{'), `${rule}: ${message}`);
    inRange(`related place of ${rule}`, related);
    for (const { edits } of fixes) apart(`edit of ${rule}`, [...edits].sort(inTextOrder));
  }
}
