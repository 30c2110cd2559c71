/** What the notes say of a quotation, for its hover: word by word, otherwise put and how, by whom, where. */
import { type ArticleQuote, type NoteFinding, type NotePlace, textOf } from '../../engine/index.ts';
import { agreeSpeaker } from '../../notes/agree-speaker.ts';
import { fileName } from '../file-name.ts';
import { clockTime } from '../exports/note-words.ts';
import type { HoverScene } from '../hover-text.ts';
import { entityById } from '../look-up.ts';

/** UTF-16 units of a long quotation that stand before and behind a difference. */
const around = 60;

/** Nothing where there are no notes, or where they say nothing of it. */
export function describeNotes(scene: HoverScene, quote: ArticleQuote): readonly (readonly string[])[] {
  const finding = scene.article.desk.notes?.find((one) => one.quote === quote.id);
  if (!finding) return [];
  const { verdict, place, otherSpeaker } = finding;
  if (verdict === 'not-found' || !place) return [['Not found in the notes.']];
  const { markup } = scene;
  const where = placeLink(scene, place);
  const speaker = speakerWords(scene, quote, place, otherSpeaker);
  switch (verdict) {
    case 'exact':
      return [
        [
          `${otherSpeaker === null ? markup.strong('Word by word in the notes') : 'Word by word in the notes'}: ${where}`,
          speaker,
        ],
      ];
    case 'stitched':
      return [[`${markup.strong('In the notes, but not together or not in this order')}: ${where}`, speaker]];
    case 'differs':
      return [[`${markup.strong('Differs from the notes')}: ${where}`, differenceLine(scene, quote, finding), speaker]];
  }
}

function placeLink({ markup }: HoverScene, { uri, line, column, time }: NotePlace): string {
  const at = time === null ? '' : `, ${clockTime(time)}`;
  return markup.link(`${fileName(uri)}, line ${line}${at}`, `${uri}#L${line},${column}`);
}

/** The label in the notes, and whether it is the one whom the article names. */
function speakerWords(
  { article, markup }: HoverScene,
  quote: ArticleQuote,
  { speaker }: NotePlace,
  otherSpeaker: string | null,
): string {
  const attribution = article.attributions.find(({ id }) => id === quote.attribution);
  const entity = entityById(article, attribution?.speaker ?? null);
  if (otherSpeaker !== null) {
    return `${markup.strong('Another speaker')}: the notes give this to ${markup.strong(otherSpeaker)}${entity ? `, not ${markup.text(entity.name)}` : ''}`;
  }
  if (speaker === null) return '';
  const agrees = entity?.named === true && agreeSpeaker(speaker, [entity.name]) === 'agrees';
  return `${agrees ? 'Same speaker there' : 'Speaker there'}: ${markup.text(speaker)}`;
}

/** The quotation with what it has too much struck out, and what the notes have in its place set strong. */
function differenceLine({ article, markup }: HoverScene, { inner }: ArticleQuote, { differences }: NoteFinding): string {
  const { text } = article.document;
  const pieces: string[] = [];
  let at = inner.start;
  const plain = (to: number): void => {
    const words = text.slice(at, to).replace(/\s+/gu, ' ');
    const isFirst = at === inner.start;
    const isLast = to === inner.end;
    if (words.length <= 2 * around) pieces.push(words);
    else if (isFirst) pieces.push(`…${words.slice(words.indexOf(' ', words.length - around))}`);
    else if (isLast) pieces.push(`${words.slice(0, words.lastIndexOf(' ', around))}…`);
    else {
      pieces.push(
        `${words.slice(0, words.lastIndexOf(' ', around))} … ${words.slice(words.indexOf(' ', words.length - around) + 1)}`,
      );
    }
    at = to;
  };
  const line: string[] = [];
  const flush = (): void => {
    const words = pieces.splice(0).join('');
    if (words.trim() !== '') line.push(markup.text(words).trim());
  };
  for (const { start, end, said } of differences) {
    plain(start);
    flush();
    if (end > start) line.push(markup.struck(textOf(text, { start, end })));
    if (said !== '') line.push(markup.strong(said));
    at = end;
  }
  plain(inner.end);
  flush();
  return `“${line.join(' ').replace(/ (?=[,.;:!?…])/g, '')}”`;
}
