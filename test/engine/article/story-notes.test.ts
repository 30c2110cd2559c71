import assert from 'node:assert/strict';
import { StoryNotes } from '../../../server/src/engine/article/story-notes.ts';

describe('notes on a story', () => {
  it('ask once, and anew of a copy with something else in it', () => {
    const storyNotes = new StoryNotes();
    let asked = 0;
    const count = ({ names }: { readonly names: readonly string[] }): number => {
      asked++;
      return names.length;
    };
    const story = { names: ['Ada Obi'], storyNotes };
    const copy = { ...story, names: [] };
    assert.deepEqual([storyNotes.once(story, count), storyNotes.once(story, count), asked], [1, 1, 1]);
    assert.deepEqual([storyNotes.once(copy, count), storyNotes.once(story, count), asked], [0, 1, 3]);
  });
});
