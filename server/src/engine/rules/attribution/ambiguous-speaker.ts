/** "he said" where two people could be he. */
import type { Article, ArticleAttribution } from '../../article/article.ts';
import type { Entity, Mention } from '../../entities/entity.ts';
import { countLeading } from '../../text/count-leading.ts';
import { contains, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { askOnce } from '../story/ask-once.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { sentenceAt } from '../story/copy-tokens.ts';
import { nameFrom } from '../story/name-at.ts';
import { overlapIndex } from '../story/overlap-index.ts';
import { nameBefore } from '../story/speaker-name.ts';
import { quotationAt } from '../story/quotation-at.ts';

export const ambiguousSpeaker = defineRule({
  name: 'attribution/ambiguous-speaker',
  level: 'information',
  summary: 'A tag such as “he said” where two people could be he.',
  messages: { ambiguous: '“{pronoun}” may be {first} or {second}, who are both named just before. Name the speaker.' },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const attribution of article.attributions) {
      const { source } = attribution;
      const pronoun = source && article.document.text.slice(source.start, source.end);
      if (
        !source ||
        !pronoun ||
        !/^(?:he|she)$/i.test(pronoun) ||
        quotationAt(article, source) ||
        !copyParagraph(article, source)
      ) {
        continue;
      }
      const candidates = candidatesFor(article, attribution, source, /^he$/i.test(pronoun) ? 'male' : 'female');
      if (candidates.length !== 2) continue;
      const [first, second] = candidates.map((entity) => nameBefore(article, entity, source.start)!);
      report({
        start: source.start,
        end: source.end,
        message: 'ambiguous',
        data: { pronoun, first: first!, second: second! },
        related: candidates.map(({ mentions, name }) => {
          const { start, end } = mentions.filter(({ form, end }) => form === 'name' && end <= source.start).at(-1)!;
          return { start, end, message: `“${name}” here` };
        }),
        fixes: [first!, second!].map((name) => ({ title: `Write “${name}”`, edits: [{ ...source, text: name }] })),
      });
    }
  },
});

interface NamedPlace {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** All places where a person stands by name, in text order. */
const namedPeople = ({ entities }: Article): readonly NamedPlace[] =>
  entities
    .filter(({ type, named }) => type === 'person' && named)
    .flatMap((entity) => entity.mentions.filter(({ form }) => form === 'name').map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);

function peopleNamedIn(article: Article, where: Span): readonly NamedPlace[] {
  const people = askOnce(article, namedPeople);
  const places: NamedPlace[] = [];
  for (let i = countLeading(people, ({ mention }) => mention.start < where.start); i < people.length; i++) {
    if (people[i]!.mention.start >= where.end) break;
    if (contains(where, people[i]!.mention)) places.push(people[i]!);
  }
  return places;
}

/** Whether somebody speaks or is quoted in the sentence. */
const isSpeech = (article: Article, sentence: Span): boolean => askOnce(article, indexSpeech)(sentence);

/** All quotations, and all words that tell of speech. */
const indexSpeech = ({ quotes, attributions }: Article) =>
  overlapIndex([
    ...quotes,
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, ...content].filter((span) => span !== null)),
  ]);

/** Two of the pronoun's gender whom the sentence before brings together; empty where somebody speaks there, for he goes on speaking. */
function candidatesFor(
  article: Article,
  { content }: ArticleAttribution,
  source: Span,
  gender: 'male' | 'female',
): readonly Entity[] {
  const own = sentenceAt(article, Math.min(source.start, content[0]!.start));
  const before = own && article.sentences[countLeading(article.sentences, ({ end }) => end <= own.start) - 1];
  if (!own || !before || before.paragraph < own.paragraph - 1) return [];
  const namedIn = (where: Span): readonly NamedPlace[] => peopleNamedIn(article, where);
  // Named in the tag's own sentence, it is that one.
  if (namedIn({ start: own.start, end: source.start }).length > 0) return [];
  const [first, second, ...others] = namedIn(before);
  if (!first || !second || others.length > 0 || first.entity === second.entity) return [];
  if (first.entity.gender !== gender || second.entity.gender !== gender) return [];
  // Asked last, for these look at the whole story.
  if (isSpeech(article, before)) return [];
  return isMeeting(article, before, first.mention, second.mention) ? [first.entity, second.entity] : [];
}

/** What two people do to or with each other, so that neither is more the one spoken of than the other. */
const meeting =
  /^(?:(?:has|had|have|will|was|is|then|also|later|first|finally|again) )*(?:met|meets|joined|joins|called|phoned|telephoned|faced|faces|beat|beats|defeated|replaced|replaces|succeeded|succeeds|fought|fights|married|sued|visited|followed|played|hugged|embraced|hosted|welcomed|greeted|spoke|talked|dined|clashed|argued|debated|shook hands|stood|sat|appeared)(?: (?:with|to|beside|alongside|together with|against|next to))?(?: (?:by|his|her|the|former|fellow))*$/;

/** "Ana Lane and Eva Holt …", "Ana Lane met Eva Holt": the sentence begins with the one and says of both the same. */
function isMeeting(article: Article, sentence: Span, first: Mention, second: Mention): boolean {
  const title = nameFrom(article, first.start)?.title;
  const opens = (title?.start ?? first.start) - sentence.start <= 4;
  const other = nameFrom(article, second.start)?.title;
  const between = article.document.masked.slice(first.end, other?.start ?? second.start).trim();
  return opens && (between === 'and' || meeting.test(between));
}
