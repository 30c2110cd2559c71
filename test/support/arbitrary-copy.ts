/** Texts for property tests and fuzzers: news put together in any way, any string at all, real copy with edits. */
import fc, { type Arbitrary } from 'fast-check';
import type { DocumentKind } from '../../server/src/engine/index.ts';

/** What news is made of: names, cues, pronouns, marks of all kinds, figures, breaks, markup, odd characters. */
export const pieces: readonly string[] = [
  'Ada Obi|Obi|Mr Lund|President Ines Ferro|the Harbour Board (HB)|HB|Nato|NATO|US|the minister|he|She|Kyiv|Kiev|Ms Ferro',
  ' said| told reporters|, according to | claimed that | added: | |  | is | the the |, who | TK |1990s|6\' 2"|, 43,',
  '5 January 2022|Monday 4 February 2022|3pm|3 p.m.|£5m|£5 million|10000|10,000|12 %|12 per cent|seven|-ise|organize|e-mail|email',
  '“|”|‘|’|"|\'|«|»|„|(|)|[|]|’s|’90s| — | - |--|...|…|. . .',
  '. |.|, |? |! |; |: |\n|\n\n|\r\n|\r|\t|  |\u00a0|\u2028|\u3000|\v|\0|\ufeff',
  '# |## |*|**|_|`|```\n|> |- |[a](b)|---\n|<b>|&amp;|\\|ENDS\n|###\n|By |<!-- |-->|---\nslug: x\n---\n',
  'é|ß|\u0301|\u200d|\u202e|😀|👩‍👩‍👧|\ud800|\udc00|李|ا|İ|ﬁ|𝒜|__proto__|constructor|toString',
].flatMap((group) => group.split('|'));

const piece = fc.constantFrom(...pieces);

/** Pieces in any order: what comes nearest to copy that is being typed. */
export const arbitraryCopy: Arbitrary<string> = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

/** Copy as above, any UTF-16 units (lone surrogates too), any characters. */
export const arbitraryText: Arbitrary<string> = fc.oneof(
  arbitraryCopy,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

export const arbitraryKind: Arbitrary<DocumentKind> = fc.constantFrom<DocumentKind>('plain', 'markdown', 'news');

/** An edit as a typist or a paste makes it. `place` and `other` are taken modulo the length of the text there is. */
export interface RandomEdit {
  readonly what: 'replace' | 'repeat' | 'move' | 'swap-marks';
  readonly place: number;
  readonly other: number;
  /** UTF-16 units. */
  readonly length: number;
  readonly text: string;
}

export const arbitraryEdits = (maxLength: number): Arbitrary<RandomEdit[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom('replace', 'replace', 'replace', 'repeat', 'move', 'swap-marks'),
      place: fc.nat(),
      other: fc.nat(),
      length: fc.oneof(fc.nat(4), fc.nat(4), fc.nat(400)),
      text: fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })),
    }),
    { minLength: 1, maxLength },
  );

const otherMark: Readonly<Record<string, string>> = { '“': '"', '”': '“', '"': '”', '‘': "'", '’': '‘', "'": '’' };

/** The text after the edit; any edit fits any text. */
export function editText(text: string, { what, place, other, length, text: added }: RandomEdit): string {
  const start = place % (text.length + 1);
  const end = Math.min(text.length, start + length);
  const cut = text.slice(start, end);
  switch (what) {
    case 'replace':
      return text.slice(0, start) + added + text.slice(end);
    case 'repeat':
      return text.slice(0, end) + cut + text.slice(end);
    case 'move': {
      const rest = text.slice(0, start) + text.slice(end);
      const to = other % (rest.length + 1);
      return rest.slice(0, to) + cut + rest.slice(to);
    }
    case 'swap-marks': {
      const turned = text.slice(start, start + 200).replace(/[“”"‘’']/, (mark) => otherMark[mark] ?? mark);
      return text.slice(0, start) + turned + text.slice(start + 200);
    }
  }
}
