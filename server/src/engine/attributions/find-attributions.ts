/** Finds who said what, and from it what kind of quotation each pair of marks is. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { inTextOrder, type Span } from '../text/span.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Attribution, Attributions, QuoteKind } from './attribution.ts';
import { readCopy, type QuoteRange, type Reading } from './copy/reading.ts';
import { findCues, type Cue } from './cues/find-cues.ts';
import { loadCueLexicon } from './cues/cue-lexicon.ts';
import { extendRight, startOfVerb, subjectAfter, subjectBefore, type SourceRange } from './sources/subject.ts';

type Draft = Omit<Attribution, 'id'>;

export function findAttributions(document: NewsDocument, tokens: Tokens, quotes: Quotes, names: readonly Name[]): Attributions {
  const reading = readCopy(document, tokens, quotes, names);
  const cues = findCues(reading, loadCueLexicon());
  const drafts: Draft[] = [];
  const taken = new Set<Cue>();
  const owner = new Map<QuoteRange, Draft>();

  reading.quotes.forEach((quote, index) => {
    const previous = reading.quotes[index - 1];
    const cue = cueAfter(reading, cues, quote) ?? cueBefore(reading, cues, quote);
    const source = cue && sourceOf(reading, cue, quote);
    if (cue && source && !taken.has(cue)) {
      taken.add(cue);
      const draft = draftOf(reading, cue, source, quote);
      drafts.push(draft);
      owner.set(quote, draft);
      return;
    }
    const before = previous && owner.get(previous);
    const goesOn = quote.quote.continues !== null || (previous?.paragraph === quote.paragraph && isWhole(reading, quote));
    if (!before || !goesOn) return;
    const draft = { ...before, content: [...before.content, spanOf(quote)], quotes: [...before.quotes, quote.quote.id] };
    drafts[drafts.indexOf(before)] = draft;
    for (const [key, value] of owner) if (value === before) owner.set(key, draft);
    owner.set(quote, draft);
  });
  for (const cue of cues) {
    if (taken.has(cue) || cue.kind === 'colon' || (cue.kind === 'verb' && !cue.word?.isPlain)) continue;
    const draft = indirectDraft(reading, cue);
    if (draft) drafts.push(draft);
  }
  const attributions = drafts
    .sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!))
    .map((draft, index) => ({ ...draft, id: `a${index + 1}` }));
  return { attributions, quoteKinds: kindsOf(reading, quotes, owner) };
}

const spanOf = ({ quote }: QuoteRange): Span => ({ start: quote.start, end: quote.end });

/** A whole utterance: it opens with a capital and ends with a stop, or is long. */
function isWhole({ tokens }: Reading, { first, end }: QuoteRange): boolean {
  const opensLarge = /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '');
  return opensLarge && (end - first > 7 || /[.,!?…]/.test(tokens[end - 2]?.text ?? ''));
}

/** “…,” said X; “…,” X said; “…”, according to X. */
function cueAfter({ tokens, sentenceOf, quoteOf }: Reading, cues: readonly Cue[], quote: QuoteRange): Cue | null {
  const last = tokens[quote.end - 2]?.text ?? '';
  const next = tokens[quote.end]?.text ?? '';
  if (!/[,?!…—–-]/.test(last) && next !== ',') return null;
  const cue = cues.find(({ first }) => first >= quote.end);
  if (!cue || cue.first - quote.end > 25 || sentenceOf[cue.first] !== sentenceOf[quote.end]) return null;
  for (let i = quote.end; i < cue.first; i++) if (quoteOf[i] !== -1) return null;
  return cue;
}

/** X said: “…”; X said they were “…”. */
function cueBefore({ sentenceOf }: Reading, cues: readonly Cue[], quote: QuoteRange): Cue | null {
  let found: Cue | null = null;
  for (const cue of cues) {
    if (cue.first >= quote.first) break;
    if (sentenceOf[cue.first] === sentenceOf[quote.first]) found = cue;
  }
  return found;
}

function sourceOf(reading: Reading, cue: Cue, quote: QuoteRange | null): SourceRange | null {
  if (cue.kind === 'according') {
    const phrase = reading.phrases[reading.phraseOf[cue.end] ?? -1];
    return phrase ? extendRight(reading, phrase) : null;
  }
  const isAfter = quote !== null && quote.end <= cue.first;
  const isNext = isAfter && cue.first - quote.end <= 1;
  return (
    (isNext ? subjectAfter(reading, cue.first) : null) ??
    subjectBefore(reading, cue.first) ??
    (isAfter ? subjectAfter(reading, cue.first) : null)
  );
}

function draftOf(reading: Reading, cue: Cue, source: SourceRange, quote: QuoteRange): Draft {
  const { tokens } = reading;
  const whole = isWhole(reading, quote) || quote.end <= cue.first;
  const end = whole ? quote.end : Math.max(quote.end, endOfSentence(reading, cue.end));
  const start = whole || quote.first < cue.end ? quote.first : startOfClause(reading, cue);
  return {
    kind: whole ? 'direct' : 'partial',
    content: [{ start: tokens[start]!.start, end: tokens[end - 1]!.end }],
    source: range(reading, source),
    cue: range(reading, cue),
    quotes: [quote.quote.id],
    confidence: 0.8,
    found: 'cue',
  };
}

function indirectDraft(reading: Reading, cue: Cue): Draft | null {
  const { tokens, sentences, sentenceOf } = reading;
  const sentence = sentences[sentenceOf[cue.first]!]!;
  let source = sourceOf(reading, cue, null);
  const end = endOfSentence(reading, cue.end);
  let content = { first: startOfClause(reading, cue), end };
  const before = startOfVerb(reading, cue.first);
  const closes = cue.kind === 'according' ? cue.first : source && source.end <= cue.first ? source.first : before;
  const isLate = tokens[closes - 1]?.text === ',' && closes - sentence.firstToken > 4;
  if (isLate && (cue.kind === 'according' || end - cue.end < 4)) content = { first: sentence.firstToken, end: closes - 1 };
  else if (cue.kind === 'according') content = { first: (source?.end ?? cue.end) + 1, end };
  if (!source) source = sourceOf(reading, cue, null);
  if (!source || content.end - content.first < 2) return null;
  return {
    kind: 'indirect',
    content: [range(reading, content)],
    source: range(reading, source),
    cue: range(reading, cue),
    quotes: [],
    confidence: 0.6,
    found: 'cue',
  };
}

function startOfClause({ tokens, phrases, phraseOf, quoteOf }: Reading, cue: Cue): number {
  let at = cue.end;
  if (cue.word?.isTelling) {
    const hearer = phrases[phraseOf[at] ?? -1];
    if (hearer && hearer.first === at && quoteOf[at] === -1) at = hearer.end;
  }
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at++;
  return at;
}

/** The token after the sentence's last word. */
function endOfSentence({ tokens, sentences, sentenceOf }: Reading, at: number): number {
  const sentence = sentences[sentenceOf[at - 1]!]!;
  let end = sentence.endToken;
  while (end > at && /^[.!?]$/.test(tokens[end - 1]!.text)) end--;
  return Math.max(end, at);
}

const range = ({ tokens }: Reading, { first, end }: { readonly first: number; readonly end: number }): Span => ({
  start: tokens[first]!.start,
  end: tokens[Math.max(first, end - 1)]!.end,
});

function kindsOf(reading: Reading, { quotes }: Quotes, owner: ReadonlyMap<QuoteRange, Draft>): Map<string, QuoteKind> {
  const kinds = new Map<string, QuoteKind>();
  for (const quote of quotes) kinds.set(quote.id, 'scare');
  for (const range of reading.quotes) {
    const draft = owner.get(range);
    const whole = isWhole(reading, range);
    kinds.set(
      range.quote.id,
      draft
        ? draft.kind === 'direct' || whole
          ? 'direct'
          : 'partial'
        : whole && range.end - range.first > 7
          ? 'direct'
          : 'scare',
    );
  }
  return kinds;
}
