/** Planters: speech without a source, without its comma, told twice, told late; verbs that are no "said". */
import type { Article, ArticleAttribution, ArticleQuote, Span } from '../../../server/src/engine/index.ts';
import { attributionOf, closedQuotes, endOfCopy, isQuoted, matches, minority, paragraphOf, words } from './places.ts';
import { put, sameButForStops, type Plant, type Planter } from './plant.ts';

type Closed = ArticleQuote & { closeMark: Span };

const wholes = (article: Article): readonly Closed[] =>
  closedQuotes(article).filter((quote) => quote.kind === 'direct' && words(article, quote.inner).length >= 6);

const nameOf = (article: Article, { speaker }: ArticleAttribution): string | null => {
  const entity = article.entities.find(({ id }) => id === speaker);
  return entity?.named ? (entity.name.split(' ').at(-1) ?? null) : null;
};

/** Words that tell of somebody's words or views. */
const tells =
  /\b(?:sa(?:id|ys|ying)|told|tells|speaks?|spoke|called?|calls|asked|asks|accus|declin|vow|warn|report|not(?:ed|ing|es)\b|underl|under?scor|commend|mention|insist|argu|claim|announc|list(?:ed|s)|assert|disclos|attack|describ|stress|emphasi|beliefs?|believ|think|thought|accord|question|hail|applaud|mock|dismiss|appeal|urg|demand|promis|pledg|reveal|state[ds]|express|point(?:ed|s|ing)|talk|hop(?:ed|es|ing)\b|put it)/i;

const isNamedBefore = ({ entities }: Article, { speaker }: ArticleAttribution, offset: number): boolean =>
  entities.some(({ id, mentions }) => id === speaker && mentions.some(({ form, end }) => form === 'name' && end <= offset));

/** A paragraph of one quotation and its tag, after a paragraph in which nobody speaks: the tag goes. */
const unattributed: Planter = {
  rule: 'quotes/unattributed',
  plants: (article) =>
    wholes(article).flatMap((quote): Plant[] => {
      const { document } = article;
      const paragraph = paragraphOf(article, quote);
      const attribution = attributionOf(article, quote);
      if (!paragraph || !attribution || quote.start !== paragraph.start || attribution.quotes.length > 1) return [];
      if (!/^ [\p{L} ,’.-]{3,80}\.$/u.test(document.text.slice(quote.end, paragraph.end))) return [];
      const before = document.paragraphs[document.paragraphs.indexOf(paragraph) - 1];
      if (!before || document.text.charAt(before.end - 1) !== '.' || speaksIn(article, before)) return [];
      // A paragraph that tells of words hands over to whoever's they are.
      if (tells.test(document.text.slice(before.start, before.end))) return [];
      const last = document.text.charAt(quote.inner.end - 1);
      // Whoever is named in the tag alone is gone with it, and nothing could bring the name back.
      const name = nameOf(article, attribution);
      if (!name || !isNamedBefore(article, attribution, quote.start)) return [];
      return [
        {
          edits: [put(quote.end, paragraph.end, ''), ...(last === ',' ? [put(quote.inner.end - 1, quote.inner.end, '.')] : [])],
          about: quote,
          mends: (mended, faulty) => mended.split(name).length > faulty.split(name).length,
        },
      ];
    }),
};

const speaksIn = (article: Article, span: Span): boolean =>
  isQuoted(article, span) ||
  article.attributions.some(({ content, source, cue }) =>
    [...content, source, cue].some((one) => one !== null && one.start < span.end && span.start < one.end),
  );

/** “A,” he said. “B.” without what stands between. */
const abutting: Planter = {
  rule: 'quotes/abutting',
  plants: (article) => {
    const quotes = closedQuotes(article);
    return quotes.flatMap((first, i): Plant[] => {
      const second = quotes[i + 1];
      if (!second || first.kind !== 'direct' || first.attribution !== second.attribution || first.attribution === null) return [];
      const between = article.document.text.slice(first.end, second.start);
      if (!/^ [\p{L} ’.-]{3,60}[.,] $/u.test(between) || words(article, first.inner).length < 3) return [];
      if (words(article, second.inner).length < 3) return [];
      return [
        {
          edits: [put(first.end, second.start, ' ')],
          mends: (mended, faulty) =>
            / said[.,] ?["“]/.test(mended.slice(first.end, first.end + 80)) || mended.length < faulty.length,
        },
      ];
    });
  },
};

const commaBeforeAttribution: Planter = {
  rule: 'quotes/comma-before-attribution',
  plants: (article) =>
    wholes(article).flatMap((quote): Plant[] => {
      const { text } = article.document;
      const paragraph = paragraphOf(article, quote);
      if (!paragraph || !/(?:^|[.?!]["”’]?\s+)$/.test(text.slice(paragraph.start, quote.start))) return [];
      if (text.charAt(quote.inner.end - 1) !== ',' || attributionOf(article, quote) === undefined) return [];
      if (
        !/^ (?:(?:he|she) (?:said|added)|(?:said|added) \p{Lu}|\p{Lu}[\p{L}’-]+ said)/u.test(
          text.slice(quote.end, quote.end + 40),
        )
      ) {
        return [];
      }
      const at = quote.inner.end - 1;
      return ['', '.'].map((fault) => ({
        edits: [put(at, at + 1, fault)],
        about: quote.closeMark,
        mends: (mended) => sameButForStops(mended, text),
      }));
    }),
};

const leadIn: Planter = {
  rule: 'quotes/lead-in',
  plants: (article) => {
    const { text } = article.document;
    const places = closedQuotes(article).filter(
      (quote) =>
        quote.kind === 'direct' &&
        /^\p{Lu}/u.test(text.charAt(quote.inner.start)) &&
        /\b(?:said|added|asked|told \p{L}+|says)[,:] $/u.test(text.slice(Math.max(0, quote.start - 24), quote.start)) &&
        !/[.?!]["”’]? \p{Lu}/u.test(text.slice(quote.inner.start, quote.inner.end)),
    );
    const least = new Set(places.map(({ start }) => text.charAt(start - 2))).size === 1 ? minority(places) : [];
    return least.map(({ start }) => ({ edits: [put(start - 2, start - 1, text.charAt(start - 2) === ',' ? ':' : ',')] }));
  },
};

/** The paragraph stands again at the end of the story, as it is or with one word changed. */
const again = (article: Article, change: (quote: Closed) => readonly [string, string] | null): readonly Plant[] => {
  const end = endOfCopy(article);
  const { text } = article.document;
  if (!end) return [];
  return wholes(article).flatMap((quote): Plant[] => {
    const paragraph = paragraphOf(article, quote)!;
    if (words(article, quote.inner).length < 10 || paragraph.end - quote.end < 5 || quote.start !== paragraph.start) return [];
    const changed = change(quote);
    if (!changed) return [];
    const copy = text.slice(paragraph.start, paragraph.end);
    return [{ edits: [put(end.at, end.at, end.gap + copy.replace(changed[0], () => changed[1]))] }];
  });
};

const repeated: Planter = { rule: 'quotes/repeated', plants: (article) => again(article, () => ['', '']) };

/** A word of the quotation is left out, or another of its kind stands for it. */
const altered: Planter = {
  rule: 'quotes/altered',
  plants: (article) =>
    again(article, ({ inner, start }) => {
      const tokens = article.tokens.filter((token) => token.start >= inner.start && token.end <= inner.end && token.spaced);
      const picked = tokens.filter(({ pos }) => /^(?:NOUN|ADJ|VERB|ADV)$/.test(pos))[start % 5];
      if (!picked) return null;
      const other = article.tokens.find(
        ({ pos, text, start: at }) => pos === picked.pos && text.length > 3 && text !== picked.text && at > inner.end,
      );
      const was = article.document.text.slice(picked.start - 1, picked.end);
      if (article.document.text.slice(inner.start, inner.end).split(was).length !== 2) return null;
      return [was, start % 2 === 0 || !other ? '' : ` ${other.text}`];
    }),
};

/** The reader knows whose words follow: it is the one who spoke last, or the paragraph before names the speaker. */
function isKnownBefore(article: Article, quote: Closed): boolean {
  const { attributions, entities, document } = article;
  const index = attributions.findIndex(({ id }) => id === quote.attribution);
  const speaker = attributions[index]?.speaker ?? null;
  const paragraph = document.paragraphs.findIndex(({ start, end }) => start <= quote.start && quote.start < end);
  const from = document.paragraphs[Math.max(0, paragraph - 1)]!.start;
  return (
    speaker === null ||
    attributions[index - 1]?.speaker === speaker ||
    entities.some(({ id, mentions }) => id === speaker && mentions.some(({ start }) => start >= from && start < quote.start))
  );
}

/** The tag moves from after the first sentence to the end of the speech. */
const lateAttribution: Planter = {
  rule: 'quotes/late-attribution',
  plants: (article) => {
    const { text } = article.document;
    const quotes = closedQuotes(article);
    return quotes.flatMap((first, i): Plant[] => {
      const second = quotes[i + 1];
      if (!second || first.kind !== 'direct' || first.attribution === null || first.attribution !== second.attribution) return [];
      const tag = text.slice(first.end, second.start);
      if (isKnownBefore(article, first) || words(article, first.inner).length + words(article, second.inner).length < 25) {
        return [];
      }
      if (!/^ (?:said \p{Lu}[\p{L}’ .-]+|\p{Lu}[\p{L}’ .-]+ said)\. $/u.test(tag) || text.charAt(second.inner.end - 1) !== '.') {
        return [];
      }
      if (
        text.charAt(first.inner.end - 1) !== ',' ||
        (text.slice(second.inner.start, second.inner.end).match(/[a-z][.?!](?= |$)/g)?.length ?? 0) < 2
      ) {
        return [];
      }
      return [
        {
          edits: [
            put(first.inner.end - 1, second.inner.start, '. '),
            put(second.inner.end - 1, second.end, `,${text.charAt(second.closeMark.start)}${tag.trimEnd()}`),
          ],
          about: first,
        },
      ];
    });
  },
};

/** Two words of the reporter's in marks. */
const scare: Planter = {
  rule: 'quotes/scare',
  plants: (article) => {
    const double = article.quotes.find(({ mark }) => mark.endsWith('double'));
    const [open, close] = double?.mark === 'straight-double' ? ['"', '"'] : ['“', '”'];
    const told = article.sentences.filter((sentence) => !speaksIn(article, sentence));
    return (
      matches(article, /(?<=(?:the|its|their|a) )\p{Ll}{4,} \p{Ll}{4,}(?= (?:of|in|for|to|that|and|at))/gu)
        // What stands in a sentence that tells of somebody's words is taken for theirs.
        .filter((place) =>
          told.some(
            (sentence) =>
              sentence.start <= place.start &&
              place.end <= sentence.end &&
              !tells.test(article.document.text.slice(sentence.start, sentence.end)),
          ),
        )
        .map(({ start, end }) => ({ edits: [put(start, start, open), put(end, end, close)] }))
    );
  },
};

const loaded = ['claimed', 'admitted', 'insisted', 'conceded', 'revealed', 'boasted', 'confessed'];
const faces = ['smiled', 'laughed', 'shrugged', 'sighed', 'hoped', 'thought', 'grinned'];

const loadedVerb: Planter = {
  rule: 'attribution/loaded-verb',
  plants: (article) =>
    saidCues(article).map(({ start, end }, i) => ({ edits: [put(start, end, loaded[(start + i) % loaded.length]!)] })),
};

const saidCues = (article: Article): readonly Span[] =>
  article.attributions.flatMap(({ cue, source }) =>
    cue && source && article.document.text.slice(cue.start, cue.end) === 'said' && !isQuoted(article, cue) ? [cue] : [],
  );

const notSpeech: Planter = {
  rule: 'attribution/not-speech',
  plants: (article) => {
    const { text } = article.document;
    return wholes(article).flatMap((quote, i): Plant[] => {
      if (text.charAt(quote.inner.end - 1) !== ',') return [];
      const tag = /^ (?:(?:he|she|\p{Lu}[\p{L}’-]+) )?said(?= \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?[.,]|[.,])/u.exec(
        text.slice(quote.end, quote.end + 80),
      );
      if (!tag || attributionOf(article, quote) === undefined) return [];
      const end = quote.end + tag[0].length;
      return [{ edits: [put(end - 4, end, faces[(quote.start + i) % faces.length]!)] }];
    });
  },
};

const strangers = [
  'Ostrander',
  'Kowalczyk',
  'Adeyemi',
  'Bhattacharya',
  'Lindqvist',
  'Mwangi',
  'Takahashi',
  'Haverford',
  'Okonjo',
  'Petrossian',
];

const unintroducedSpeaker: Planter = {
  rule: 'attribution/unintroduced-speaker',
  plants: (article) =>
    pronounTags(article).map(({ start, end }, i) => ({ edits: [put(start, end, strangers[(start + i) % strangers.length]!)] })),
};

/** "he" and "she" in a tag after a quotation. */
const pronounTags = (article: Article): readonly Span[] =>
  article.attributions.flatMap(({ source, kind, confidence }) =>
    source &&
    kind === 'direct' &&
    confidence > 0.7 &&
    /^(?:he|she)$/.test(article.document.text.slice(source.start, source.end)) &&
    !isQuoted(article, source)
      ? [source]
      : [],
  );

const nameless = [
  'a source',
  'an insider',
  'a senior official',
  'a person familiar with the matter',
  'one official',
  'a source close to the talks',
];

const anonymousSource: Planter = {
  rule: 'attribution/anonymous-source',
  plants: (article) =>
    pronounTags(article).map(({ start, end }, i) => ({ edits: [put(start, end, nameless[(start + i) % nameless.length]!)] })),
};

export const speechPlanters: readonly Planter[] = [
  unattributed,
  abutting,
  commaBeforeAttribution,
  leadIn,
  repeated,
  altered,
  lateAttribution,
  scare,
  loadedVerb,
  notSpeech,
  unintroducedSpeaker,
  anonymousSource,
];
