/** A document as it is typed into says of itself what one says whose text is put together at every keystroke. */
import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { type Range, TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { createTypedDocument, sizeOf } from '../../server/src/host/typed-document.ts';
import { randomNumbers } from '../../server/training/random-numbers.ts';

const at = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } });

describe('host/typed-document', () => {
  it('follows what is typed, and puts it together when it is asked for', () => {
    const document = createTypedDocument('file:///a.txt', 'plaintext', 1, 'One\nTwo\nThree\n');
    document.update([{ range: at(1, 3), text: ' and a half' }], 2);
    document.update([{ range: at(1, 14), text: '\nMore' }], 3);
    equal(document.slice(4, 23), 'Two and a half\nMore');
    deepEqual(document.positionAt(document.offsetAt({ line: 3, character: 2 })), { line: 3, character: 2 });
    equal(document.getText({ start: { line: 2, character: 0 }, end: { line: 3, character: 5 } }), 'More\nThree');
    equal(document.getText(), 'One\nTwo and a half\nMore\nThree\n');
    equal(document.version, 3);
  });

  it('tells what has changed since a version, as one change', () => {
    const document = createTypedDocument('file:///a.txt', 'plaintext', 1, 'One two three four');
    document.update([{ range: at(0, 3), text: 's' }], 2);
    document.update([{ range: { start: { line: 0, character: 9 }, end: { line: 0, character: 15 } }, text: '3' }], 3);
    deepEqual(document.changeSince(2), { start: 9, before: 15, after: 10 });
    deepEqual(document.changeSince(1), { start: 3, before: 14, after: 10 });
    equal(document.changeSince(0), null);
    equal(document.changeSince(3), null);
  });

  it('forgets changes of long ago', () => {
    const document = createTypedDocument('file:///a.txt', 'plaintext', 1, '');
    for (let version = 2; version <= 200; version++) document.update([{ range: at(0, 0), text: 'x' }], version);
    equal(document.changeSince(50), null);
    deepEqual(document.changeSince(150), { start: 0, before: 0, after: 50 });
  });

  it('takes places outside of it for the nearest inside', () => {
    const document = createTypedDocument('file:///a.txt', 'plaintext', 1, '');
    document.update([{ range: { start: { line: 2, character: -1 }, end: { line: 3, character: 0 } }, text: 'Rain\n' }], 2);
    document.update([{ range: { start: { line: 0, character: -1 }, end: { line: 0, character: 1 } }, text: '' }], 3);
    equal(document.getText(), 'ain\n');
    deepEqual(
      [document.lineCount, document.offsetAt({ line: -1, character: 5 }), document.offsetAt({ line: 9, character: 0 })],
      [2, 0, 4],
    );
  });

  it('says what a document says that is put together at every keystroke, whatever is typed', () => {
    const random = randomNumbers(7);
    const dice = (limit: number): number => Math.floor(random() * limit);
    const pieces = ['x', ' ', '', 'two words', '\n', '\r\n', '\r', '“', '😀', 'a\nb\nc', '\n\n', 'z'.repeat(40)];
    const piece = (): string => pieces[dice(pieces.length)]!;
    for (let round = 0; round < 150; round++) {
      const text = Array.from({ length: dice(30) }, piece).join('');
      let plain = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
      const typed = createTypedDocument('file:///a.txt', 'plaintext', 1, text);
      const texts = [text];
      for (let version = 2; version < 30; version++) {
        const place = (): number => Math.floor(sizeOf(plain) * (dice(4) === 0 ? random() : 0.5)) + dice(3) - 1;
        const start = plain.positionAt(place());
        const isReplaced = dice(25) === 0;
        const changes: TextDocumentContentChangeEvent[] = isReplaced
          ? [{ text: piece() + plain.getText().slice(dice(5)) }]
          : [{ range: { start, end: dice(3) === 0 ? plain.positionAt(place()) : start }, text: piece() }];
        if (dice(6) === 0) changes.push({ range: at(dice(plain.lineCount + 2), dice(6)), text: piece() });
        plain = TextDocument.update(plain, changes, version);
        typed.update(changes, version);
        texts.push(plain.getText());
        const said = (document: TextDocument): unknown => {
          const size = sizeOf(document);
          const offsets = Array.from({ length: size + 3 }, (_, i) => i - 1);
          const { lineCount } = document;
          const places = Array.from({ length: lineCount + 1 }, (_, line) =>
            [-1, 0, 1, 5, 1e9].map((character) => document.offsetAt({ line, character })),
          );
          return [lineCount, size, offsets.map((offset) => document.positionAt(offset)), places];
        };
        const [from, to] = [dice(sizeOf(plain) + 1), dice(sizeOf(plain) + 1)].sort((a, b) => a - b) as [number, number];
        const range = { start: plain.positionAt(to), end: plain.positionAt(from) };
        deepEqual(said(typed), said(plain), JSON.stringify(texts.slice(-2)));
        equal(typed.slice(from, to), plain.getText().slice(from, to));
        equal(typed.getText(range), plain.getText(range));
        const earlier = 1 + dice(version - 1);
        const change = typed.changeSince(earlier)!;
        const former = texts[earlier - 1]!;
        const now = plain.getText();
        equal(former.slice(0, change.start) + now.slice(change.start, change.after) + former.slice(change.before), now);
        if (dice(5) === 0) equal(typed.getText(), now);
      }
      equal(typed.getText(), plain.getText());
    }
  });
});

describe('what somebody has typed', () => {
  const at = (line: number, character: number, end = character) => ({
    start: { line, character },
    end: { line, character: end },
  });
  const document = () => createTypedDocument('file:///a.txt', 'plaintext', 1, 'It rained.\n\nNobody sailed.\n');

  it('is one change, key by key, with what was taken out', () => {
    const typed = document();
    [...' It was'].forEach((text, i) => typed.update([{ range: at(0, 10 + i), text }], 2 + i));
    typed.update([{ range: at(0, 16, 17), text: '' }], 9);
    deepEqual(typed.typedSince(1), { start: 10, before: 10, after: 16 });
    equal(typed.typedSince(9), null);
  });

  it('is not what was pasted, nor what is changed in several places', () => {
    const pasted = document();
    pasted.update([{ range: at(2, 0), text: 'It was the night on which nobody sailed from Penwick. ' }], 2);
    equal(pasted.typedSince(1), null);
    notEqual(pasted.changeSince(1), null);
    const replaced = document();
    replaced.update(
      [
        { range: at(2, 0, 6), text: 'Falk' },
        { range: at(0, 3, 9), text: 'snowed' },
      ],
      2,
    );
    equal(replaced.typedSince(1), null);
  });
});
