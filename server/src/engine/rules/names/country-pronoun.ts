/** A country as "she" or "her". */
import type { Article } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Name } from '../../names/name.ts';
import type { Token } from '../../tokens/token.ts';
import { contains, overlaps } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy, paragraphIndexAt, sentenceAt, tokenIndexFrom } from '../story/copy-tokens.ts';
import { matchCase } from '../story/match-case.ts';
import { namesWithin } from '../story/name-at.ts';
import { searchTokens, tokensThat } from '../story/search-tokens.ts';
import { quotationAt } from '../story/quotation-at.ts';

const feminine = new Set(['she', 'her', 'hers', 'herself']);
/** What a state has and a person has not: "her" before it is a country’s, even in a story about a woman. */
const ofState =
  /^(?:coastguards?|navy|army|troops|warships?|soldiers|fleets?|borders?|shores?|coast|territory|waters|airspace|ambassadors?|embass(?:y|ies)|citizens|independence|sovereignty|colon(?:y|ies))$/;
/** Words that bring a woman in without a name, or somebody who may be one. */
const women =
  /^(?:wom[ae]n|girls?|mothers?|mom|mum|wi(?:fe|ves)|daughters?|sisters?|aunts?|niece|grandmother|widow|queen|princess|lady|ladies|mrs|ms|miss|actress|nun|waitress|heroine|female|girlfriend|bride|\p{L}+wom[ae]n)$/u;
/** Whoever is named by an office may be a woman; so near the pronoun they count as one. */
const officials =
  /^(?:officials?|minister|president|chancellor|premier|secretary|commissioner|speaker|prosecutor|judge|captain|coach|monarch|chair|ambassador|envoy|author|senator|director|chief|leader|spokesperson|mayor|governor)$/;
const officeOfState =
  /^(?:secretary of state|(?:foreign|defen[cs]e|finance|interior|prime) minister|ambassador|government|embassy)\b/i;

export const countryPronoun = defineRule({
  name: 'names/country-pronoun',
  level: 'information',
  summary: 'A country as she or her.',
  messages: { feminine: '“{word}” stands for {country}. A country is “it” in news copy: write “{neutral}”.' },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const { tokens } = article;
    let knowsWoman: boolean | null = null;
    for (const i of searchTokens(article, feminineIn)) {
      const token = tokens[i]!;
      if (quotationAt(article, token)) continue;
      const index = paragraphIndexAt(article, token.start);
      const paragraph = article.document.paragraphs[index];
      if (!paragraph || !isRunningCopy(paragraph) || (token.lower === 'she' && speaks(tokens[i + 1]))) continue;
      const country = countryMeant(article, token);
      if (
        !country ||
        (!isThingOfState(article, i, country) && ((knowsWoman ??= hasWoman(article)) || mayBeWoman(article, index)))
      ) {
        continue;
      }
      const neutral = matchCase(token.text, neutralFor(token, tokens[i + 1]));
      report({
        start: token.start,
        end: token.end,
        message: 'feminine',
        data: { word: token.text, country: country.text, neutral },
        related: [{ ...country.place, message: `“${country.text}” here` }],
        fixes: [{ title: `Write “${neutral}”`, edits: [{ start: token.start, end: token.end, text: neutral }], preferred: true }],
      });
    }
  },
});

interface Country {
  readonly place: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** The country that stands before the pronoun in its sentence, where no woman can be meant. */
function countryMeant(article: Article, token: Token): Country | null {
  const sentence = sentenceAt(article, token.start);
  if (!sentence) return null;
  const entityOf = (place: { start: number; end: number }): Entity | undefined =>
    article.entities.find(({ mentions }) =>
      mentions.some((mention) => mention.form === 'name' && mention.start <= place.start && place.end <= mention.end),
    );
  const before = namesWithin(article, { start: sentence.start, end: Math.min(sentence.end, token.start) });
  if (before.length === 0) return null;
  if (before.some((name) => name.type === 'person' || entityOf(name)?.type === 'person')) return null;
  const name = before.at(-1);
  if (!name || (name.type !== 'place' && entityOf(name)?.type !== 'place') || !isSubject(article, name)) return null;
  // A quotation between them is somebody’s, and so may the pronoun be.
  if (article.quotes.some((quote) => overlaps(quote, { start: name.end, end: token.start }))) return null;
  return { place: { start: name.start, end: name.end }, text: article.document.text.slice(name.start, name.end) };
}

/** Whether the country does or is something: no preposition leads it in ("visitors from Norway"), and no other word takes it for its own ("Norway’s"). */
function isSubject({ tokens, document }: Article, { start, end }: Name): boolean {
  let before = tokenIndexFrom({ tokens }, start) - 1;
  if (tokens[before]?.lower === 'the') before--;
  return tokens[before]?.pos !== 'ADP' && !/^(?:['’]|-)/.test(document.masked.slice(end, end + 1));
}

/** "Norway has sent her coastguard", "the United States through her Secretary of State": right after the country’s verb, or after a preposition, with what is a state’s. */
function isThingOfState({ tokens, document }: Article, at: number, { place }: Country): boolean {
  if (tokens[at]!.lower !== 'her') return false;
  const first = tokenIndexFrom({ tokens }, place.end);
  const between = tokens.slice(tokens[first]?.text === ',' ? first + 1 : first, at);
  if (
    between.length === 0 ||
    between.length > 5 ||
    between.some(({ pos }) => pos === 'PUNCT' || pos === 'PRON' || pos === 'NOUN')
  ) {
    return false;
  }
  if (between.length === 1 && /^(?:through|by|via)$/.test(between[0]!.lower)) {
    return officeOfState.test(document.masked.slice(tokens[at]!.end + 1, tokens[at]!.end + 30));
  }
  if (!['VERB', 'AUX'].includes(between[0]!.pos)) return false;
  const thing = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => ofState.test(lower));
  return thing >= 0 && tokens.slice(at + 1, at + 1 + thing).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN');
}

/** Whether somebody near may be a woman, also after the pronoun ("Despite her win, Mara Lind …"): a person of unknown gender, an official. */
function mayBeWoman({ document, tokens, entities }: Article, index: number): boolean {
  const paragraph = document.paragraphs[index]!;
  const near = { start: document.paragraphs[index - 1]?.start ?? paragraph.start, end: paragraph.end };
  const isNear = ({ mentions }: Entity): boolean => mentions.some((mention) => overlaps(mention, near));
  const mayBe = ({ type, named, gender }: Entity): boolean => type === 'person' && named && gender === 'unknown';
  if (entities.some((entity) => mayBe(entity) && isNear(entity))) return true;
  const officialsNear = tokens.slice(tokenIndexFrom({ tokens }, near.start), tokenIndexFrom({ tokens }, near.end));
  return officialsNear.some((token) => officials.test(token.lower) && contains(near, token) && !ownedOffice(tokens, token));
}

/** Whether a woman is named, or told of by a noun, or by more than two pronouns, anywhere in the story. */
const hasWoman = (article: Article): boolean =>
  article.entities.some(({ type, named, gender }) => type === 'person' && named && gender === 'female') ||
  searchTokens(article, feminineIn).length > 2 ||
  searchTokens(article, womenIn).length > 0;

const feminineIn = tokensThat(({ lower }) => feminine.has(lower));
const womenIn = tokensThat(({ lower }) => women.test(lower));

/** "her minister" is the one the pronoun owns. */
const ownedOffice = (tokens: readonly Token[], token: Token): boolean =>
  /^(?:her|of)$/.test(tokens[tokenIndexFrom({ tokens }, token.start) - 1]?.lower ?? '');

/** Countries do many things as "she", but they seldom speak so. */
const speaks = (next: Token | undefined): boolean =>
  /^(?:said|says|told|added|described|describes|called|wrote|asked)$/.test(next?.lower ?? '');

/** "her" before the thing that is hers is "its", alone it is "it". */
function neutralFor({ lower }: Token, next: Token | undefined): string {
  if (lower === 'she') return 'it';
  if (lower === 'herself') return 'itself';
  if (lower === 'hers') return 'its';
  return next && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(next.pos) ? 'its' : 'it';
}
