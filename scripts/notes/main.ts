/** Measures how long it takes to compare the quotations of a story with hours of tape: reading, the first time, warm, and after an edit. */
import { createAnalyzer } from '../../server/src/engine/index.ts';
import { createNoteComparison } from '../../server/src/notes/check-against-notes.ts';
import { indexNotes } from '../../server/src/notes/note-index.ts';
import { readTranscript } from '../../server/src/notes/reading/read-transcript.ts';
import { randomNumbers } from '../../server/training/random-numbers.ts';
import { madeUpTape, madeUpWords } from '../../test/notes/made-up-tape.ts';

const words = 200_000;
const quotations = 50;
const runs = 15;

const random = randomNumbers(3);
const tape = madeUpTape(random, words);

const timed = <Result>(run: () => Result): readonly [number, Result] => {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
};
const median = (times: readonly number[]): string => [...times].sort((a, b) => a - b)[times.length >> 1]!.toFixed(1);

const [reading, index] = timed(() => indexNotes(readTranscript('tape.txt', tape)));

/** One in five each: as said, with another word, with an ellipsis, said by nobody, by another speaker. */
function quotation(kind: number): string {
  const from = Math.floor(random() * (index.keys.length - 30));
  const said = Array.from({ length: 20 }, (_, i) => tape.slice(index.starts[from + i], index.ends[from + i]));
  if (kind === 1) said[7] = 'otherwise';
  if (kind === 2) said.splice(8, 3, '…');
  return `“We ${(kind === 3 ? madeUpWords(random, 20) : said).join(' ')},” ${kind === 4 ? 'Mary Hill' : 'the mayor'} said.`;
}

const analyze = createAnalyzer();
const paragraphs = Array.from({ length: quotations }, (_, i) => quotation(i % 5));
const article = analyze(paragraphs.join('\n\n'), 'plain');
const edited = analyze(paragraphs.map((one, i) => (i === 20 ? quotation(1) : one)).join('\n\n'), 'plain');
const times = Array.from({ length: runs }, () => timed(() => createNoteComparison()(article, [index]))[0]);
const edits = Array.from({ length: runs }, () => {
  const compare = createNoteComparison();
  compare(article, [index]);
  return timed(() => compare(edited, [index]))[0];
});
console.log(`${quotations} quotations against ${words.toLocaleString('en')} words, milliseconds:`);
console.log(`  reading the transcript   ${reading.toFixed(0)} (once a file)`);
console.log(`  all, the first time      ${times[0]!.toFixed(1)}`);
console.log(`  all, warm (median)       ${median(times)}`);
console.log(`  after an edit (median)   ${median(edits)}`);
