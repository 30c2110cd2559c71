/** A quotation that somebody else says in the transcript or notes. */
import { defineRule } from '../rule.ts';
import { notePlaceWords } from '../story/note-place.ts';

export const speakerInNotes = defineRule({
  name: 'quotes/speaker-in-notes',
  level: 'warning',
  summary: 'A quotation that somebody else says in the transcript or notes.',
  messages: {
    other: 'In the notes {speaker} says this, not {attributed}. See {place}.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article: { quotes, attributions, entities, desk }, report }) {
    for (const { quote: id, place, otherSpeaker } of desk.notes ?? []) {
      const quote = quotes.find((one) => one.id === id);
      if (!quote || !place || otherSpeaker === null) continue;
      const speaker = attributions.find((one) => one.id === quote.attribution)?.speaker;
      const attributed = entities.find((one) => one.id === speaker)?.name ?? 'whoever is named here';
      report({ ...quote.inner, message: 'other', data: { speaker: otherSpeaker, attributed, place: notePlaceWords(place) } });
    }
  },
});
