/** Times of day in two forms in one story: 3pm and 3 p.m., 3.30pm and 3:30pm, 15:00. */
import { defineRule } from '../rule.ts';
import { houseOf, reportAspects } from '../story/aspects.ts';
import { readTimes, type WrittenTime } from '../story/read-time.ts';

const clock = '15:00';

export const timeStyle = defineRule<'mixed' | 'house', { form: string; separator: string }>({
  name: 'numbers/time-style',
  level: 'information',
  summary: 'Times of day in two forms in one story: 3pm and 3 p.m.',
  messages: {
    mixed: 'Elsewhere in this story times are written otherwise than “{form}” ({evidence}). Keep to one way: “{major}”.',
    house: '“{form}”: the house writes “{major}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    form: {
      type: 'string',
      default: 'story',
      enum: ['story', '3pm', '3 pm', '3 p.m.', '3PM', '3 PM', clock],
      description: 'How a time is written: as most of the story has it, or one way.',
    },
    separator: {
      type: 'string',
      default: 'story',
      enum: ['story', ':', '.'],
      description: 'What parts hours and minutes with am and pm (3:30pm, 3.30pm): what most of the story has, or one.',
    },
  },
  check({ article, options, report }) {
    const times = readTimes(article);
    reportAspects(
      article.document.text,
      times,
      [
        { key: 'form', house: houseOf(options.form), formAt: ({ half }) => (half === null ? clock : `3${half}`) },
        { key: 'separator', house: houseOf(options.separator), formAt: ({ separator }) => separator },
      ],
      report,
      (time, { form, separator }) => {
        const end = time.end + (time.endsSentence && article.document.text.charAt(time.end - 1) !== '.' ? 1 : 0);
        const right = written(time, form!, separator ?? ':');
        const text = time.endsSentence && !right.endsWith('.') ? `${right}.` : right;
        return { right, fixes: [{ title: `Write “${right}”`, edits: [{ start: time.start, end, text }], preferred: true }] };
      },
    );
  },
});

function written({ hour, minutes, half: wasHalf }: WrittenTime, form: string, separator: string): string {
  if (form === clock) return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  const half = form.slice(1);
  const afternoon = hour >= 12 ? half : half.replace('p', 'a').replace('P', 'A');
  const past = minutes === null || (wasHalf === null && minutes === '00') ? '' : separator + minutes;
  return `${hour % 12 === 0 ? 12 : hour % 12}${past}${afternoon}`;
}
