/** Gives readers an abbreviation's full form at its first mention, or the abbreviation in brackets behind the full form. */
import { type Article, type Edit, textOf } from '../../engine/index.ts';
import { abbreviatedNameAt, type AbbreviatedName, articleBefore, hasTail } from './abbreviated-name.ts';
import type { Refactoring } from './refactoring.ts';

export const writeOutName: Refactoring = {
  kind: 'writeOut',
  rewrites: (context, at) => {
    const { article } = context;
    const found = abbreviatedNameAt(context, at.start);
    const first = found?.mentions[0];
    if (!found || !first || hasTail(article, first.end)) return [];
    const { text } = article.document;
    if (found.isAcronym(first)) return spellOut(article, found);
    const acronym = found.mentions.find(found.isAcronym);
    if (!acronym || found.entity.definitions.length > 0) return [];
    const short = textOf(text, acronym);
    return [
      {
        title: `Give “${short}” in brackets at the first mention`,
        edits: [{ start: first.end, end: first.end, text: ` (${short})` }],
      },
    ];
  },
};

/** The full form comes to the first mention; where it was given later, the abbreviation alone stays there. */
function spellOut(article: Article, { entity, mentions }: AbbreviatedName) {
  const { text } = article.document;
  const [first] = mentions;
  const full =
    mentions.find((mention) => textOf(text, mention) === entity.name) ??
    entity.mentions.find((mention) => textOf(text, mention) === entity.name);
  const short = textOf(text, first!);
  if (!full || entity.acronyms.includes(entity.name) || !/\s/.test(entity.name)) return [];
  const needed = articleBefore(article, full.start) !== '' && articleBefore(article, first!.start) === '';
  const opens = /(?:^|[.?!][”"’']?\s|\n)$/.test(text.slice(Math.max(0, first!.start - 3), first!.start));
  const words = `${needed ? (opens ? 'The ' : 'the ') : ''}${entity.name} (${short})`;
  const later = entity.definitions.find(({ bracket, expansion, acronym }) => bracket !== null && expansion.end <= acronym.start);
  const edits: Edit[] = [
    { start: first!.start, end: first!.end, text: words },
    ...(later?.bracket ? [{ start: later.expansion.start, end: later.bracket.end, text: textOf(text, later.acronym) }] : []),
  ];
  return [{ title: `Spell out “${short}” at its first mention`, edits }];
}
