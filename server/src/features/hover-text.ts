/** The sentences of hovers: paragraphs of lines about a name, a word that stands for one, an attribution, a quotation. */
import { type Article, type ArticleAttribution, type ArticleQuote, type Entity, type Span, textOf } from '../engine/index.ts';
import { countWords } from './count-words.ts';
import { excerpt } from './excerpt.ts';
import type { FeatureContext } from './feature.ts';
import { introductionOf } from './introduction-of.ts';
import { attributionOf, entityById, firstMention, type FoundMention, speechFrom, speechStart } from './look-up.ts';
import type { Markup } from './markup.ts';
import { describeNotes } from './notes/describe-notes.ts';

export interface HoverScene extends FeatureContext {
  readonly markup: Markup;
}

type Paragraphs = readonly (readonly string[])[];

/** Below it a speaker is only "probably" the one; calibrated confidence, so about one in four such answers is wrong. */
const sureFrom = 0.75;

/** Quotations listed in the hover of a name; the outline and the references have them all. */
const listed = 5;

/** A name: type, forms with counts, first mention, what it says. */
export function describeName(scene: HoverScene, entity: Entity): Paragraphs {
  const { markup } = scene;
  return [
    [
      `${markup.strong(entity.name)}${introduced(scene, entity)} · ${entity.type}`,
      formsLine(scene, entity),
      firstNamedLine(scene, entity),
    ],
    speechLines(scene, entity),
  ];
}

/** A pronoun or description: whom it stands for and how sure that is. */
export function describeReference(scene: HoverScene, { entity, mention }: FoundMention): Paragraphs {
  const { article, markup } = scene;
  const words = markup.text(`“${excerpt(article, mention, 60)}”`);
  const probably = mention.confidence < sureFrom ? 'probably ' : '';
  const percent = Math.round(mention.confidence * 100);
  return [
    [
      entity.named
        ? `${words}: ${probably}${markup.strong(entity.name)}${introduced(scene, entity)} (${percent}% sure)`
        : `${words}: no name found for this source`,
      firstNamedLine(scene, entity),
    ],
    speechLines(scene, entity),
  ];
}

/** Who is given as the source of these words. */
export function describeAttribution(scene: HoverScene, attribution: ArticleAttribution): Paragraphs {
  const { article } = scene;
  const words = attribution.content.reduce((sum, span) => sum + countWords(article, span), 0);
  const kind = { direct: 'Direct quotation', partial: 'Partly quoted', indirect: 'Reported speech' }[attribution.kind];
  return [
    [
      speakerLine(scene, attribution),
      [kind, counted(words, 'word'), ...manner(scene, attribution)].join(' · '),
      whereNamed(scene, attribution),
    ],
  ];
}

/** A quotation: its speaker, how it is attributed, its length; or why it has no speaker. */
export function describeQuote(scene: HoverScene, quote: ArticleQuote): Paragraphs {
  const { article } = scene;
  const speech = speechFrom(article, speechStart(article, quote));
  const words = speech.reduce((sum, { inner }) => sum + countWords(article, inner), 0);
  const length = [counted(words, 'word'), ...(speech.length > 1 ? [`in ${speech.length} paragraphs`] : [])].join(' ');
  const attribution = attributionOf(article, quote);
  if (attribution) {
    const kind = quote.parent === null ? kinds[quote.kind] : nested;
    return [
      [
        speakerLine(scene, attribution),
        [kind, length, ...manner(scene, attribution)].join(' · '),
        whereNamed(scene, attribution),
      ],
      ...describeNotes(scene, quote),
    ];
  }
  if (quote.kind === 'scare') return [['Scare quotes or words set apart: nobody is given as their source.', length]];
  if (quote.kind === 'title') return [['A title, nickname or term: not speech.', length]];
  if (quote.parent !== null) return [[nested, length]];
  return [['No source found for this quotation.', `${kinds[quote.kind]} · ${length}`], ...describeNotes(scene, quote)];
}

const nested = 'Quotation within a quotation';

const kinds = {
  direct: 'Direct quotation',
  partial: 'Partial quotation',
  scare: 'Scare quotes',
  title: 'Title or term',
} as const;

function speakerLine(scene: HoverScene, { speaker, source, confidence }: ArticleAttribution): string {
  const { article, markup } = scene;
  const entity = entityById(article, speaker);
  const probably = confidence < sureFrom ? 'Probably ' : '';
  if (entity?.named) return `${probably}${markup.strong(entity.name)}${introduced(scene, entity)}`;
  const words = entity?.name ?? (source ? excerpt(article, source, 80) : null);
  if (words === null) return 'No source is named here.';
  return `${probably}${markup.strong(words)} (no name found for this source)`;
}

/** The cue, and the words that stand for the speaker where they are not the name itself. */
function manner(scene: HoverScene, { cue, source, speaker }: ArticleAttribution): string[] {
  const { article, markup } = scene;
  const cueWords = cue ? textOf(article.document.text, cue).trim() : '';
  const sourceWords = source ? excerpt(article, source, 60) : '';
  const name = entityById(article, speaker)?.name ?? '';
  return [
    ...(cueWords !== '' ? [`attributed by ${markup.text(`“${cueWords}”`)}`] : []),
    ...(sourceWords !== '' && name !== '' && !name.includes(sourceWords) && !sourceWords.includes(name)
      ? [`named here as ${markup.text(`“${sourceWords}”`)}`]
      : []),
  ];
}

function whereNamed(scene: HoverScene, { speaker }: ArticleAttribution): string {
  const entity = entityById(scene.article, speaker);
  return entity ? firstNamedLine(scene, entity) : '';
}

/** ", Nato Secretary General" after a name that the text introduces so. */
function introduced({ article, markup }: HoverScene, entity: Entity): string {
  const words = introductionOf(article, entity, 80);
  return words === '' ? '' : `, ${markup.text(words)}`;
}

function firstNamedLine(scene: HoverScene, entity: Entity): string {
  const first = entity.named ? firstMention(entity) : null;
  return first ? `First named in ${lineLink(scene, first)}` : '';
}

function lineLink({ uri, positions, markup }: HoverScene, span: Span): string {
  const { line, character } = positions.position(span.start);
  return markup.link(`line ${line + 1}`, `${uri}#L${line + 1},${character + 1}`);
}

/** "Forms: NATO 3 ×, Nato 4 ×, “the alliance” 2 ×", names first, each group in order of appearance. */
function formsLine({ article, markup }: HoverScene, { mentions }: Entity): string {
  const counts = new Map<string, number>();
  for (const form of ['name', 'nominal', 'pronoun'] as const) {
    for (const mention of mentions) {
      if (mention.form !== form) continue;
      const words = excerpt(article, mention, 60);
      const shown = form === 'name' ? words : `“${words.toLowerCase()}”`;
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
  }
  return `Forms: ${[...counts].map(([words, count]) => `${markup.text(words)} ${count} ×`).join(', ')}`;
}

/** How much an entity says, and its first quotations with their lines. */
function speechLines(scene: HoverScene, { id }: Entity): readonly string[] {
  const { article, markup } = scene;
  const said = article.attributions.filter(({ speaker }) => speaker === id);
  const quoted = said.filter(({ kind }) => kind !== 'indirect');
  const quotes = quoted.flatMap((attribution) => outerQuotes(article, attribution));
  const words = quotes.reduce((sum, { inner }) => sum + countWords(article, inner), 0);
  const reported = said.length - quoted.length;
  const summary = [
    ...(quotes.length > 0 ? [`${counted(quotes.length, 'quotation')} (${counted(words, 'word')})`] : []),
    ...(reported > 0 ? [`${reported} × in reported speech`] : []),
  ];
  const lines = quotes
    .slice(0, listed)
    .map((quote) => `${lineLink(scene, quote)}: ${markup.text(`“${excerpt(article, quote.inner, 60)}”`)}`);
  const more = quotes.length > listed ? [`and ${quotes.length - listed} more`] : [];
  return summary.length === 0 ? [] : [`Says: ${summary.join(', ')}`, ...lines, ...more];
}

const outerQuotes = (article: Article, { quotes }: ArticleAttribution): ArticleQuote[] =>
  article.quotes.filter(({ id, parent }) => parent === null && quotes.includes(id));

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
