/**
 * Each rule's fault planted by script in articles on which the rule is silent. Found: a finding of the rule over the fault or beside it. Restored:
 * a fix of such a finding gives the clean text back, or its sense. Silenced: after such a fix the rule says nothing there.
 */
import {
  allRules,
  checkArticle,
  createAnalyzer,
  type Article,
  type Diagnostic,
  overlaps,
} from '../../../server/src/engine/index.ts';
import { createNoteComparison } from '../../../server/src/notes/check-against-notes.ts';
import { indexNotes } from '../../../server/src/notes/note-index.ts';
import { readTranscript } from '../../../server/src/notes/reading/read-transcript.ts';
import { readNamedArticles } from '../names/named-article.ts';
import { createRandom } from '../names/random.ts';
import { share, type Figure, type Part } from '../part.ts';
import { applyEdits, moved } from '../plants/keeps-words.ts';
import { allPlanters } from '../plants/all-planters.ts';
import { plant, touches, type Plant, type Planted, type Planter } from '../plants/plant.ts';

const most = 120;
/** COPYDESK_SHOW=group/fault,…: prints what was not found or not restored, and plants no other rules' faults. */
const shown = process.env['COPYDESK_SHOW']?.split(',');

/** Reads a text, with the notes it is compared with. */
type Read = (text: string) => Article;

interface Outcome {
  readonly found: boolean;
  readonly fixable: boolean;
  readonly restored: boolean;
  readonly silenced: boolean;
}

export const plantedRules: Part = {
  name: 'planted rules',
  measure(folder) {
    const analyze = createAnalyzer();
    const planters = allPlanters.filter(({ rule }) => !shown || shown.includes(rule));
    const outcomes = new Map(planters.map((planter): [Planter, Outcome[]] => [planter, []]));
    // One article after the other, so that what is learnt of its paragraphs serves all rules.
    for (const { id, text } of createRandom('articles').shuffled(readNamedArticles(folder))) {
      const open = planters.filter((planter) => outcomes.get(planter)!.length < most);
      if (open.length === 0) break;
      const article = analyze(text, 'plain');
      for (const planter of open) {
        const heard = planter.notes ? hearing(planter.notes(article)) : unheard;
        if (findings(heard(article), planter).length > 0) continue;
        const plants = planter.plants(article);
        if (plants.length === 0) continue;
        const outcome = tried(article, planter, plants[createRandom(`${planter.rule} ${id}`).below(plants.length)]!, (text) =>
          heard(analyze(text, 'plain')),
        );
        if (outcome) outcomes.get(planter)!.push(outcome);
      }
    }
    return [...outcomes].flatMap(([{ rule }, all]): Figure[] => {
      const count = (is: (outcome: Outcome) => boolean): number => all.filter(is).length;
      const fixable = count((outcome) => outcome.fixable);
      return [
        share(
          `${rule}: found`,
          count(({ found }) => found),
          all.length,
          'high',
          2,
        ),
        ...(fixable === 0
          ? []
          : [
              share(
                `${rule}: a fix restores the sense`,
                count(({ restored }) => restored),
                fixable,
                'high',
                2,
              ),
              share(
                `${rule}: a fix silences it`,
                count(({ silenced }) => silenced),
                fixable,
                'high',
                2,
              ),
            ]),
      ];
    });
  },
};

const unheard = (article: Article): Article => article;

/** The article with what the notes say of its quotations. */
function hearing(notes: string): (article: Article) => Article {
  const compare = createNoteComparison();
  const indexed = [indexNotes(readTranscript('file:///notes.txt', notes))];
  return (article) => ({ ...article, desk: { ...article.desk, notes: compare(article, indexed) } });
}

function findings(article: Article, { rule: name, style }: Planter): readonly Diagnostic[] {
  const rules = allRules.filter((rule) => rule.name === name);
  return checkArticle(article, rules, { [name]: { level: 'warning' } }, style).diagnostics;
}

/** Null where the rule speaks of the clean copy itself. */
function tried(article: Article, planter: Planter, one: Plant, read: Read): Outcome | null {
  const faulty = plant(article, one);
  const clean = one.clean ? plant(article, { ...one, edits: one.clean }) : null;
  if (clean && findings(read(clean.text), planter).length > 0) return null;
  const here = findings(read(faulty.text), planter).filter((finding) => touches(finding, faulty.place));
  const mended = here.flatMap(({ fixes }) => fixes.map(({ edits }) => ({ edits, text: applyEdits(faulty.text, edits) })));
  const isRestored = (text: string): boolean =>
    text === (clean?.text ?? article.document.text) || (one.mends?.(text, faulty.text) ?? false);
  const outcome = {
    found: here.length > 0,
    fixable: mended.length > 0,
    restored: mended.some(({ text }) => isRestored(text)),
    silenced: mended.some(({ text, edits }) => {
      const place = { start: moved(faulty.place.start, edits), end: moved(faulty.place.end, edits) };
      return !findings(read(text), planter).some((finding) => overlaps(finding, place));
    }),
  };
  if (shown && (!outcome.found || (outcome.fixable && !outcome.restored))) show(planter, faulty, outcome, mended[0]?.text);
  return outcome;
}

function show({ rule }: Planter, { text, place }: Planted, { found }: Outcome, mended?: string): void {
  const around = (copy: string): string => copy.slice(Math.max(0, place.start - 130), place.end + 130).replaceAll('\n', '⏎');
  const marked = `${text.slice(0, place.start)}⟦${text.slice(place.start, place.end)}⟧${text.slice(place.end)}`;
  console.log(
    `- ${rule} ${found ? 'not restored' : 'NOT FOUND'}: ${around(marked)}${found ? `\n    mended: ${around(mended ?? '')}` : ''}`,
  );
}
