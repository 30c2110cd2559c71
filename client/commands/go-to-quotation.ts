/** From quotation to quotation: the next, the one before, or one picked by its speaker. */
import { Position, window } from 'vscode';
import { type Passage, type Place, sourcesMethod, type StorySources } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { counted } from '../views/counted.ts';
import { reveal } from './reveal.ts';

async function sourcesOf(desk: Desk): Promise<StorySources | null> {
  const document = desk.article.document();
  const found = document ? await askAbout<StorySources>(desk, sourcesMethod, document) : null;
  if (!found) window.setStatusBarMessage('Copydesk: no article is open here.', 3000);
  return found;
}

const isQuotation = ({ kind }: Passage): boolean => kind !== 'reported';

const position = ({ line, character }: Place['start']): Position => new Position(line, character);

const step =
  (direction: 1 | -1) =>
  async (desk: Desk): Promise<void> => {
    const [found, editor] = [await sourcesOf(desk), window.activeTextEditor];
    if (!found || editor?.document !== desk.article.document()) return;
    const starts = found.sources
      .flatMap(({ passages }) => passages.filter(isQuotation).map(({ place }) => position(place.start)))
      .sort((a, b) => a.compareTo(b));
    const here = editor!.selection.active;
    const onward =
      direction === 1 ? starts.find((start) => start.isAfter(here)) : starts.filter((start) => start.isBefore(here)).at(-1);
    // Round the end, as the search does.
    const target = onward ?? (direction === 1 ? starts[0] : starts.at(-1));
    if (!target) return void window.setStatusBarMessage('Copydesk: no quotations in this article.', 3000);
    // Waits until the editor is there: pressed again at once, it goes on from there, not from where an older answer of the editor says.
    await reveal(editor!.document, { start: target, end: target });
  };

export const nextQuotation = step(1);
export const previousQuotation = step(-1);

/** "Go to Quotation by Speaker": two words of either find it; moving through the list shows the place. */
export async function goToQuotation(desk: Desk): Promise<void> {
  const found = await sourcesOf(desk);
  if (!found) return;
  const items = found.sources.flatMap(({ name, role, passages }) => {
    const quotations = passages.filter(isQuotation);
    return quotations.map(({ text, place }, index) => ({
      label: name,
      description: `${index + 1} of ${counted(quotations.length, 'quotation')}, line ${place.start.line + 1}${role === '' ? '' : ` · ${role}`}`,
      detail: `“${text}”`,
      place,
    }));
  });
  const picked = await window.showQuickPick(items, {
    title: 'Go to Quotation by Speaker',
    placeHolder: items.length === 0 ? 'No quotations in this article' : 'Speaker or words of the quotation',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const document = desk.article.document();
  if (picked && document) await reveal(document, picked.place);
}
