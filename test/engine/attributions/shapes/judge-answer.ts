/**
 * Whether the engine says what a careful reader says. The forms of an answer:
 *
 *     first words | kind | words of the source | full name of the speaker        a quotation; kind as in QuoteKind
 *     indirect: first words … last words | words of the source | full name       reported speech without marks
 *     silent: words                                                              no attribution has its content there
 *     marks: first words … last words                                            a quotation from mark to mark (last "-": it stays open)
 *     no marks: words                                                            no quotation begins or ends there
 *
 * Careful readers differ in how much of "the leader of the council, Ann Pell," they underline, so a source is right that shares a word with
 * the one expected; "any" takes whatever stands there, for speech without a tag. The speaker's name must be the same to the letter; where the
 * story gives none ("a neighbour"), the answer is "-" and an entity known by the source's own words is right. An indirect content may begin
 * with "that" or without, and end before or after its last mark; whoever is accused, urged or told to do a thing belongs to it.
 */
import assert from 'node:assert/strict';
import { textOf, type Article, type Span } from '../../../../server/src/engine/index.ts';

const ellipsis = ' … ';

/** Null where the engine says the same, else what it says. */
export function judgeAnswer(article: Article, expected: string): string | null {
  const [, form, rest] = /^(indirect|silent|marks|no marks): (.*)$/su.exec(expected) ?? [];
  if (form === undefined || rest === undefined) return judgeQuote(article, expected);
  if (form === 'indirect') return judgeIndirect(article, rest);
  const { text } = article.document;
  if (form === 'marks') return judgeMarks(article, rest);
  const [place] = placesOf(text, rest);
  assert.ok(place, `the story does not hold ${rest}`);
  if (form === 'silent') {
    const speech = article.attributions.find(({ content }) => content.some((span) => overlap(span, place)));
    return speech ? `speech: ${speech.content.map((span) => textOf(text, span)).join(ellipsis)}` : null;
  }
  const ends = article.quotes.filter(
    ({ openMark, closeMark }) => overlap(openMark, place) || (closeMark !== null && overlap(closeMark, place)),
  );
  return ends.length > 0 ? ends.map((quote) => `quotation: ${textOf(text, quote)}`).join('; ') : null;
}

/** Null where the story's people, organizations and places are known with this type and these forms of the name. */
export function judgeNamed({ document: { text }, entities }: Article, expected: string): string | null {
  const [name = '', type, forms = ''] = expected.split(' | ');
  assert.ok(text.includes(forms.split('; ')[0] ?? name), `the story does not hold ${forms}`);
  const described = entities
    .filter((entity) => entity.name === name || entity.mentions.some((span) => forms.split('; ').includes(textOf(text, span))))
    .map((entity) => {
      const names = entity.mentions.filter(({ form }) => form === 'name').map((span) => textOf(text, span));
      return { entity, forms: [...new Set(names)] };
    });
  const isRight = (one: (typeof described)[number]): boolean =>
    one.entity.name === name && one.entity.type === type && one.forms.sort().join('; ') === forms.split('; ').sort().join('; ');
  if (described.length === 1 && described.every(isRight)) return null;
  return (
    described.map((one) => `${one.entity.name} | ${one.entity.type} | ${one.forms.join('; ')}`).join(' + ') ||
    `no such name: ${name}`
  );
}

function judgeQuote({ document: { text }, quotes, attributions, entities }: Article, expected: string): string | null {
  const [words = '', kind, source = '-', speaker] = expected.split(' | ');
  assert.ok(text.includes(words), `the story does not hold ${words}`);
  const quote = quotes.find(({ start }) => text.startsWith(words, start));
  if (!quote) return `${words} | no quotation`;
  const attribution = attributions.find(({ id }) => id === quote.attribution);
  const name = entities.find(({ id }) => id === attribution?.speaker)?.name ?? '-';
  const said = attribution?.source ? textOf(text, attribution.source) : '-';
  const right = quote.kind === kind && isSpeaker(name, speaker, said) && isSource(text, attribution?.source ?? null, source);
  return right ? null : [words, quote.kind, said, name].join(' | ');
}

function judgeIndirect({ document: { text }, attributions, entities }: Article, expected: string): string | null {
  const [words = '', source = '-', speaker] = expected.split(' | ');
  const { first, last } = endsOf(text, words);
  const speech = attributions.filter(({ kind, content }) => kind === 'indirect' && content.some((span) => overlap(span, first)));
  const found = speech.map((attribution) => {
    const start = Math.min(...attribution.content.map((span) => span.start));
    const end = Math.max(...attribution.content.map((span) => span.end));
    const before = text.slice(Math.min(start, first.start), Math.max(start, first.start));
    const after = text.slice(Math.min(end, last.end), Math.max(end, last.end));
    const name = entities.find(({ id }) => id === attribution.speaker)?.name ?? '-';
    const said = attribution.source ? textOf(text, attribution.source) : '-';
    const isContent = /^(?:that|if|whether|to)?\s*$/iu.test(before) && /^[\s.,;:?!]*$/u.test(after);
    const right = isContent && isSpeaker(name, speaker, said) && isSource(text, attribution.source, source);
    return right ? null : `${text.slice(start, end)} | ${said} | ${name}`;
  });
  if (found.includes(null)) return null;
  return `indirect: ${found.join('; ') || 'nothing'}`;
}

function judgeMarks({ document: { text }, quotes }: Article, expected: string): string | null {
  const [from = '', to = ''] = expected.split(ellipsis);
  assert.ok(text.includes(from), `the story does not hold ${from}`);
  const quote = quotes.find(({ start }) => text.startsWith(from, start));
  if (!quote) return `no quotation at ${from}`;
  const right = to === '-' ? quote.closeMark === null : quote.closeMark !== null && textOf(text, quote).endsWith(to);
  return right ? null : `marks: ${textOf(text, quote)}${quote.closeMark ? '' : ' (open)'}`;
}

/** Where the first words stand, and the last words after them. */
function endsOf(text: string, words: string): { readonly first: Span; readonly last: Span } {
  const [from = '', to = from] = words.split(ellipsis);
  const [first] = placesOf(text, from);
  const last = placesOf(text, to).find(({ end }) => first !== undefined && end >= first.end);
  assert.ok(first && last, `the story does not hold ${words}`);
  return { first, last };
}

const isSpeaker = (name: string, expected: string | undefined, said: string): boolean =>
  name === expected || ((expected ?? '-') === '-' && said.toLowerCase().includes(name.toLowerCase()));

function isSource(text: string, found: Span | null, expected: string): boolean {
  if (expected === 'any') return true;
  if (expected === '-') return found === null;
  const places = placesOf(text, expected);
  assert.ok(places.length > 0, `the story does not hold ${expected}`);
  return found !== null && places.some((place) => overlap(place, found));
}

/** Every place where these words stand as whole words. */
function placesOf(text: string, words: string): readonly Span[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
  }));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
