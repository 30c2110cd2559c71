/** What a memory of paragraphs keeps, and what it forgets. */
import assert from 'node:assert/strict';
import { createParagraphMemory } from '../../../server/src/engine/tokens/paragraph-memory.ts';

describe('a memory of paragraphs', () => {
  it('gives back what was set last', () => {
    const memory = createParagraphMemory<number>();
    assert.equal(memory.get('One.'), undefined);
    memory.set('One.', 1);
    memory.set('One.', 2);
    assert.equal(memory.get('One.'), 2);
  });

  it('forgets the paragraphs used longest ago when it is full', () => {
    const memory = createParagraphMemory<number>(100);
    for (let i = 10; i < 20; i++) memory.set(`Number ${i}.`, i);
    memory.turn();
    assert.equal(memory.get('Number 10.'), 10);
    memory.set('Number 20.', 20);
    memory.turn();
    assert.equal(memory.get('Number 11.'), undefined);
    assert.equal(memory.get('Number 10.'), 10);
    assert.equal(memory.get('Number 20.'), 20);
  });

  it('keeps all of the text before, however long it is', () => {
    const memory = createParagraphMemory<number>(10);
    for (let i = 10; i < 20; i++) memory.set(`Number ${i}.`, i);
    memory.turn();
    assert.equal(memory.get('Number 10.'), 10);
    assert.equal(memory.get('Number 19.'), 19);
    memory.turn();
    memory.turn();
    assert.equal(memory.get('Number 10.'), undefined);
  });

  const read = (memory: ReturnType<typeof createParagraphMemory<number>>, text: readonly string[]): void => {
    memory.turn();
    for (const paragraph of text) if (memory.get(paragraph) === undefined) memory.set(paragraph, 1);
  };

  it('forgets a paragraph that was half typed', () => {
    const memory = createParagraphMemory<number>();
    for (const typed of ['So', 'So it', 'So it goes', 'So it goes.']) read(memory, ['One.', typed, 'Two.']);
    assert.equal(memory.get('So it'), undefined);
    assert.equal(memory.get('So it goes'), 1);
    assert.equal(memory.get('One.'), 1);
    assert.equal(memory.get('So'), 1, 'the story began with it');
    read(memory, ['One.', 'So it goes.', 'Two.']);
    read(memory, ['One.', 'So it went.', 'Two.']);
    read(memory, ['One.', 'So it went on.', 'Two.']);
    assert.equal(memory.get('So it goes.'), 1, 'it stood in two versions');
  });

  it('keeps what stood in another text', () => {
    const memory = createParagraphMemory<number>();
    read(memory, ['One.', 'Two.']);
    read(memory, ['Another.', 'Story.']);
    read(memory, ['Another.', 'Tale.']);
    assert.equal(memory.get('One.'), 1);
    assert.equal(memory.get('Two.'), 1);
  });

  it('keeps no paragraph that is as long as a book', () => {
    const memory = createParagraphMemory<number>();
    const long = 'word '.repeat(30_000);
    memory.set(long, 1);
    assert.equal(memory.get(long), undefined);
  });
});
