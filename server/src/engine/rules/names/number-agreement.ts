/** One organization as it here and as they there: "the council has", "the council have". */
import type { Article } from '../../article/article.ts';
import type { Entity, Mention } from '../../entities/entity.ts';
import type { Token } from '../../tokens/token.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy, paragraphIndexAt, sentenceAt, tokenIndexFrom } from '../story/copy-tokens.ts';
import { matchCase } from '../story/match-case.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { namesWithin, nameUpTo } from '../story/name-at.ts';
import { quotationAt } from '../story/quotation-at.ts';

const one = 'as it';
const many = 'as they';

/** Words that show the number of what they belong to, each with its other. */
const pairs = [
  ['has', 'have'],
  ['is', 'are'],
  ['was', 'were'],
  ['does', 'do'],
  ['hasn’t', 'haven’t'],
  ['isn’t', 'aren’t'],
  ['its', 'their'],
  ['itself', 'themselves'],
] as const;
const plurals: ReadonlyMap<string, string> = new Map(pairs.map(([singular, plural]) => [singular, plural]));
const singulars: ReadonlyMap<string, string> = new Map(pairs.map(([singular, plural]) => [plural, singular]));

/** How far behind the verb a pronoun may be, in words, to be the subject's own. */
const reach = 5;

interface NumberPlace extends FormPlace {
  readonly name: string;
  readonly word: string;
}

export const numberAgreement = defineRule<'mixed' | 'house', { number: string }>({
  name: 'names/number-agreement',
  level: 'hint',
  summary: 'One organization as it and as they: the council has, the council have.',
  messages: {
    mixed: '“{name}” stands {form} here (“{word}”), more often {major} in this story ({evidence}). Keep to one: “{right}”.',
    house: '“{name}” stands {form} here (“{word}”); the house treats an organization {major}: “{right}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    number: {
      type: 'string',
      default: 'story',
      enum: ['story', 'singular', 'plural'],
      description: 'How an organization is treated where a story does both: as the story does more often, as it, or as they.',
    },
  },
  check({ article, options, report }) {
    const wanted = options.number === 'singular' ? one : options.number === 'plural' ? many : null;
    for (const entity of article.entities) {
      if (entity.type !== 'organization' || !entity.named) continue;
      const forms = countForms(entity.mentions.flatMap((mention) => numbersShown(article, entity, mention)));
      // Where a story keeps to one number it is right, whatever the house does: teams and bands are plural in most houses.
      if (forms.length < 2) continue;
      reportMinority(forms, wanted, report, ({ place, major }) => {
        const other = (major === one ? singulars : plurals).get(place.word.toLowerCase()) ?? place.word;
        const right = matchCase(place.word, other);
        return {
          data: { name: place.name, word: place.word, right },
          fixes: [{ title: `Write “${right}”`, edits: [{ start: place.start, end: place.end, text: right }] }],
        };
      });
    }
  },
});

/** The verb right after the mention, if it is the subject, and a possessive soon after that can be no other's. */
function numbersShown(article: Article, entity: Entity, mention: Mention): readonly NumberPlace[] {
  const { tokens, document } = article;
  // Cheap to ask, and so of nearly all mentions.
  const at = tokenIndexFrom(article, mention.end);
  const verb = tokens[at];
  if (mention.form === 'pronoun' || !verb || (verb.pos !== 'AUX' && verb.pos !== 'VERB')) return [];
  const paragraph = document.paragraphs[paragraphIndexAt(article, mention.start)];
  const sentence = sentenceAt(article, mention.start);
  const name = document.text.slice(mention.start, mention.end);
  if (!paragraph || !sentence || !isRunningCopy(paragraph) || quotationAt(article, mention)) return [];
  // "the Foxes have": plural by its own word; "Reed and Sons": as you like.
  if (/(?<!s)s$|\b(?:and|&)\b/i.test(name) || !isSubject(article, mention, sentence.firstToken)) return [];
  if (verb.start >= sentence.end || document.masked.slice(mention.end, verb.start) !== ' ') return [];
  const places: NumberPlace[] = [];
  const add = ({ text, lower, start, end }: Token): void => {
    const form = plurals.has(lower) ? one : singulars.has(lower) ? many : null;
    if (form) places.push({ start, end, form, name, word: text });
  };
  if (verb.lower !== 'were' || tokens[at + 1]?.lower !== 'to') add(verb);
  for (let i = at + 1; i <= at + reach; i++) {
    const token = tokens[i];
    if (!token || token.start >= sentence.end || endsReach(token)) break;
    if (/^(?:its|their|itself|themselves)$/.test(token.lower)) {
      if (!quotationAt(article, token) && !isNamedBetween(article, entity, mention.end, token.start)) add(token);
      break;
    }
  }
  return places;
}

/** Marks, clauses and nouns in the plural, whose the pronoun may be. */
const endsReach = ({ pos, text, lower }: Token): boolean =>
  pos === 'PUNCT' ||
  pos === 'SCONJ' ||
  /^(?:that|which|who|whose|when|while|and|but|or|people|men|women|children|police|staff)$/.test(lower) ||
  ((pos === 'NOUN' || pos === 'PROPN') && /(?<!s)s$/.test(text));

const isNamedBetween = (article: Article, entity: Entity, from: number, to: number): boolean =>
  namesWithin(article, { start: from, end: to }).length > 0 ||
  entity.mentions.some(({ start, end, form }) => form === 'name' && start >= from && end <= to);

/** What opens a clause of its own, so that a name after it is its subject and alone. */
const opensClause = /^(?:that|but|because|while|when|where|although|though|after|before|since|as|so|if|whether|,|;|:|—|–)$/;

function isSubject(article: Article, { start }: Mention, firstToken: number): boolean {
  const { tokens } = article;
  let before = tokenIndexFrom(article, start) - 1;
  if (tokens[before]?.lower === 'the' && before >= firstToken) before--;
  if (before < firstToken) return true;
  const token = tokens[before]!;
  if (!opensClause.test(token.lower) || token.lower === 'if' || token.lower === 'as') return false;
  // "Reed, Dale have" is a list.
  return token.text !== ',' || nameUpTo(article, token.start) === undefined;
}
