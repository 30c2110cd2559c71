/** One name in two spellings: Stoltenberg, Stoltenburg; Erdoğan, Erdogan. */
import type { Article } from '../../article/article.ts';
import type { Mention, SpellingVariant } from '../../entities/entity.ts';
import { contains, type Span } from '../../text/span.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { askOnce } from '../story/ask-once.ts';
import { evidenceOf } from '../story/minority.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { isSaidOtherwise } from '../story/said-otherwise.ts';
import { reportVariant } from '../story/report-variants.ts';

/** Less sure than this, two spellings may well be two people. */
const leastConfidence = 0.5;

export const inconsistentSpelling = defineRule({
  name: 'names/inconsistent-spelling',
  level: 'warning',
  summary: 'One name in two spellings: Stoltenberg and Stoltenburg, Erdoğan and Erdogan.',
  messages: {
    mixed:
      '“{form}” is spelt “{major}” elsewhere in this story ({evidence}). If both are one name, one of them is wrong: check it.',
    either:
      '“{form}” is spelt “{major}” elsewhere in this story ({evidence}), and no more than one of the two is brought in by a full name. Both are names: if one person is meant, check which is right.',
    quoted:
      '“{form}” in this quotation is spelt “{major}” elsewhere in this story ({evidence}). If both are one name and nobody wrote it so, the quotation has it wrong.',
    house: '“{form}” is spelt “{major}” in the house’s style.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const { variants, mentions, type } of article.entities) {
      for (const variant of variants) {
        if (variant.kind === 'case' || variant.confidence < leastConfidence || areTwoNames(variant)) continue;
        if (type === 'person' && variant.kind === 'spelling' && areTwoPeople(article, mentions, variant)) continue;
        // A spelling is brought in with "or"; two names of a place are there on purpose where the story says so.
        if (isSaidOtherwise(article, variant.kind, [...variant.usualSpans, ...variant.rareSpans])) continue;
        const preferred = variant.kind === 'accent' || variant.usualSpans.length > 2 * variant.rareSpans.length;
        const isSure = !hasNeighbour(article, variant);
        reportVariant(
          article,
          variant,
          (finding) => {
            if (!isSure) report({ ...finding, fixes: [] });
            else report(variant.eitherWay ? { ...finding, ...orTheOther(article, variant, finding.fixes ?? []) } : finding);
          },
          { preferred: preferred && !variant.eitherWay },
        );
        if (type === 'person') for (const finding of quotedForms(article, variant)) report(finding);
      }
    }
  },
});

/** A question, with a fix for either answer. */
function orTheOther(article: Article, { usual, rare, usualSpans }: SpellingVariant, fixes: readonly Fix[]) {
  const edits = usualSpans.filter((span) => !quotationAt(article, span)).map(({ start, end }) => ({ start, end, text: rare }));
  const both = [
    ...fixes.map(({ title, edits: own }) => ({ title, edits: own })),
    { title: `Change “${usual}” to “${rare}” in the whole story`, edits },
  ];
  return { atMost: 'information', message: 'either', fixes: both } as const;
}

/** What a rename or a slip leaves in quotations: told, never changed, and only where the story writes it otherwise twice as often. */
function quotedForms(
  article: Article,
  { kind, usual, rare, usualSpans, rareSpans, eitherWay }: SpellingVariant,
): Finding<'quoted'>[] {
  if (kind !== 'spelling' || eitherWay || usualSpans.length < 2 * rareSpans.length) return [];
  const [first] = usualSpans;
  const forms = [
    { form: usual, places: usualSpans.map((span) => ({ ...span, form: usual })) },
    { form: rare, places: rareSpans.map((span) => ({ ...span, form: rare })) },
  ];
  return rareSpans
    .filter((span) => quotationAt(article, span))
    .map(({ start, end }) => ({
      start,
      end,
      message: 'quoted',
      atMost: 'information',
      data: { form: rare, major: usual, evidence: evidenceOf(forms) },
      related: [{ start: first!.start, end: first!.end, message: `“${usual}” here` }],
    }));
}

/** Part of a longer name ("Mo-sheung" beside "Cheung"), or another letter and an accent as well ("Chiloé" beside "Chile"). */
const areTwoNames = ({ kind, usual, rare }: SpellingVariant): boolean =>
  kind === 'spelling' && (/^\p{Ll}/u.test(rare) !== /^\p{Ll}/u.test(usual) || hasAccent(rare) !== hasAccent(usual));

const hasAccent = (word: string): boolean => /\p{M}/u.test(word.normalize('NFD'));

/** Different given names are different people. */
function areTwoPeople(article: Article, mentions: readonly Mention[], { usualSpans, rareSpans }: SpellingVariant): boolean {
  const [usual, rare] = [usualSpans, rareSpans].map((spans) => givenNames(article, mentions, spans));
  return usual!.size > 0 && rare!.size > 0 && ![...rare!].some((given) => usual!.has(given));
}

/** What stands before the word in the names it is part of. */
function givenNames({ document }: Article, mentions: readonly Mention[], spans: readonly Span[]): ReadonlySet<string> {
  const texts = spans.flatMap((span) =>
    mentions.filter((mention) => contains(mention, span)).map(({ start }) => document.text.slice(start, span.start)),
  );
  return new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
}

/** A third spelling a letter away from the usual one and used as often, as names of towns have them: which of them is meant, counting does not tell. */
function hasNeighbour(article: Article, { usual, rare, usualSpans }: SpellingVariant): boolean {
  const ofLength = askOnce(article, nameWords).get(usual.length) ?? [];
  return ofLength.some(
    ([word, count]) => word !== usual && word !== rare && count >= usualSpans.length && differInOneLetter(word, usual),
  );
}

/** The words of names with how often they stand, by length. */
function nameWords(article: Article): ReadonlyMap<number, readonly (readonly [string, number])[]> {
  const byLength = new Map<number, [string, number][]>();
  for (const counted of countNameWords(article)) {
    const { length } = counted[0];
    const list = byLength.get(length);
    if (list) list.push(counted);
    else byLength.set(length, [counted]);
  }
  return byLength;
}

function countNameWords({ names, document }: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of names) {
    for (const word of document.text.slice(start, end).split(/[^\p{L}’'-]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function differInOneLetter(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  let different = 0;
  for (let i = 0; i < a.length && different < 2; i++) if (a[i] !== b[i]) different++;
  return different === 1;
}
