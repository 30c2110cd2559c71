/** Names the speaker of every attribution: whom the words of its source stand for. */
import type { Attribution } from '../../attributions/attribution.ts';
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import { countLeading } from '../../text/count-leading.ts';
import { createOrderedSearch, type OrderedSearch } from '../../text/ordered-search.ts';
import { inTextOrder, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Discourse, ResolvedMention, Resolution } from '../discourse.ts';
import type { Cast } from '../pronouns/cast.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { roleNouns } from '../../names/lists/name-words.ts';
import { speakerOfRelative } from './speaker-of-relative.ts';
import { speakerOfIt, type LastSpeaker, type OrganizationMention } from './speaker-of-it.ts';
import type { Turns } from './turn.ts';
import { createHandles } from './speaker-by-handle.ts';
import { speakerInHeadline } from './speaker-in-headline.ts';
import type { RoleIndex } from '../nominals/role-index.ts';
import type { Named } from '../nominals/link-phrases.ts';

export interface SpeakerInput {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  /** Ids of attributions by the ids of their quotations. */
  readonly ownerOf: ReadonlyMap<string, string>;
  readonly cast: Cast;
  readonly roles: RoleIndex;
  readonly discourse: Discourse;
  /** Of an interview. */
  readonly turns: Turns;
  /** All name mentions, in text order. */
  readonly named: readonly Named[];
}

type Searches = Readonly<Record<'tokens' | 'names' | 'resolved', OrderedSearch>>;

/** By attribution id; those whose speaker the text does not tell are left out. */
export function findSpeakers(input: SpeakerInput): ReadonlyMap<string, Resolution> {
  const speakers = new Map<string, Resolution>();
  const { ownerOf } = input;
  const quoteById = new Map(input.quotes.map((quote) => [quote.id, quote]));
  const names = input.named.filter(({ draft }) => draft.type !== 'other');
  const resolved = [...input.discourse.resolved()].sort(inTextOrder);
  const organizations = organizationsOf(names, resolved, input.cast);
  // Attributions are in text order, near enough.
  const search = {
    tokens: createOrderedSearch(input.tokens.tokens.length),
    names: createOrderedSearch(names.length),
    resolved: createOrderedSearch(resolved.length),
  };
  const byHandle = createHandles(input.document, names, input.cast);
  let last: LastSpeaker | null = null;
  for (const attribution of input.attributions) {
    const { source } = attribution;
    let speaker = source
      ? speakerOfSource(input, source, names, resolved, search)
      : inherited(attribution, quoteById, ownerOf, speakers);
    if (source) speaker ??= byHandle(source);
    if (source && !speaker) {
      speaker = speakerOfIt(input.tokens, source, organizations, last);
      speaker?.referent.mentions.push({ start: source.start, end: source.end, form: 'pronoun', confidence: speaker.confidence });
    }
    if (source && !speaker && isHeadline(input.document, source)) speaker = inHeadline(input, source);
    if (source && !speaker) speaker = inTurn(input, source);
    const told = speaker ?? (source && speakerOfRelative(input.tokens, source, input.cast, names, resolved));
    if (told) speakers.set(attribution.id, told);
    if (source) last = speaker && { source, referent: speaker.referent };
  }
  return speakers;
}

/** “A: …”: a label that stands for whoever answers. */
function inTurn({ document: { paragraphs, text }, turns }: SpeakerInput, { start, end }: Span): Resolution | null {
  if (turns.size === 0 || text.charAt(end) !== ':') return null;
  const paragraph = countLeading(paragraphs, ({ end: past }) => past <= start);
  const referent = paragraphs[paragraph]?.start === start ? turns.get(paragraph)?.speaker : null;
  return referent ? { referent, confidence: inTurnConfidence } : null;
}
const inTurnConfidence = 0.9;

const isHeadline = ({ paragraphs }: NewsDocument, { start }: Span): boolean =>
  paragraphs[countLeading(paragraphs, ({ end }) => end <= start)]?.role === 'headline';

function inHeadline({ tokens: { tokens }, roles, cast }: SpeakerInput, { start, end }: Span): Resolution | null {
  const from = countLeading(tokens, (token) => token.start < start);
  const to = countLeading(tokens, (token) => token.start < end);
  const speaker = speakerInHeadline(tokens.slice(from, to), roles, cast);
  speaker?.referent.mentions.push({ start, end, form: 'nominal', confidence: speaker.confidence });
  return speaker;
}

/** Named or spoken of, in text order. */
function organizationsOf(
  names: readonly Named[],
  resolved: readonly ResolvedMention[],
  { byDraft }: Cast,
): readonly OrganizationMention[] {
  const organizations: OrganizationMention[] = [];
  for (const { mention, draft } of names) {
    const referent = draft.type === 'organization' ? byDraft.get(draft) : undefined;
    if (referent) organizations.push({ start: mention.start, end: mention.end, referent });
  }
  for (const mention of resolved) if (mention.referent.kind === 'organization') organizations.push(mention);
  return organizations.sort(inTextOrder);
}

/** A speech that runs on over paragraphs has the speaker of its beginning. */
function inherited(
  attribution: Attribution,
  quoteById: ReadonlyMap<string, Quote>,
  ownerOf: ReadonlyMap<string, string>,
  speakers: ReadonlyMap<string, Resolution>,
): Resolution | null {
  for (const id of attribution.quotes) {
    let before = quoteById.get(id)?.continues ?? null;
    for (let steps = 0; before !== null && steps < 50; steps++) {
      const speaker = speakers.get(ownerOf.get(before) ?? '');
      if (speaker) return { ...speaker, confidence: speaker.confidence * 0.95 };
      before = quoteById.get(before)?.continues ?? null;
    }
  }
  return null;
}

/**
 * A name that heads the source comes first, then a resolved phrase or pronoun that begins in it. A name is no head where it only belongs to
 * one: "Russia’s foreign ministry", "a spokesman for Acme", "Acme officials". Logarithmic in the names.
 */
function speakerOfSource(
  { tokens: { tokens }, cast }: SpeakerInput,
  { start, end }: Span,
  names: readonly Named[],
  resolved: readonly ResolvedMention[],
  search: Searches,
): Resolution | null {
  const officer = ownedOfficer(tokens, start, end, names, search);
  const speaking = officer && cast.byDraft.get(officer);
  if (speaking) return { referent: speaking, confidence: ownedConfidence };
  const clause = startOfClause(tokens, start, end, search.tokens);
  let head: Named | null = null;
  for (let i = search.names((at) => names[at]!.mention.end > start); i < names.length; i++) {
    const { mention, draft } = names[i]!;
    if (mention.start >= clause) break;
    if (!isHead(tokens, mention, start, end)) continue;
    if (
      !head ||
      (head.draft.type !== 'person' &&
        draft.type === 'person' &&
        (!followsComma(tokens, head.mention) || isOffice(head.mention, mention)))
    ) {
      head = { mention, draft };
    }
  }
  const first = resolved[search.resolved((at) => resolved[at]!.end > start)];
  const phrase = first && first.start < clause && !isGoverned(tokens, first.start, start, search.tokens) ? first : null;
  if (head && (head.draft.type === 'person' || !phrase || head.mention.start <= phrase.start)) {
    const referent = cast.byDraft.get(head.draft);
    if (referent) return { referent, confidence: 0.97 };
    return null;
  }
  return phrase;
}

const ownedConfidence = 0.9;

/** “The council, whose director, | Tore Aasen |, …”: not the council speaks. */
function ownedOfficer(
  tokens: Tokens['tokens'],
  start: number,
  end: number,
  names: readonly Named[],
  search: Searches,
): Draft | null {
  const first = search.tokens((at) => tokens[at]!.start > start);
  for (let i = first; i < tokens.length && tokens[i]!.end <= end; i++) {
    if (tokens[i]!.lower !== 'whose' || tokens[i - 1]?.text !== ',') continue;
    const next = names[search.names((at) => names[at]!.mention.start > tokens[i]!.start)];
    if (next?.draft.type !== 'person' || next.mention.end > end || tokens[next.mention.endToken]?.text !== ',') return null;
    return tokens[next.mention.phraseToken - 1]?.text === ',' ? next.draft : null;
  }
  return null;
}

const relatives = new Set(['who', 'whose', 'that', 'which']);

/** "People | who know the mayor": of whom the clause speaks is not who speaks. The source's end where there is none. */
function startOfClause(tokens: Tokens['tokens'], start: number, end: number, find: OrderedSearch): number {
  for (let i = find((at) => tokens[at]!.start > start); i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start >= end) return end;
    if (relatives.has(token.lower)) return token.start;
  }
  return end;
}

/** "a source close to | the governor": what belongs to the source does not speak. */
function isGoverned(tokens: Tokens['tokens'], at: number, start: number, find: OrderedSearch): boolean {
  const before = tokens[find((i) => tokens[i]!.start >= at) - 1];
  return before !== undefined && before.start > start && (before.pos === 'ADP' || before.lower === 'to');
}

/** An organization's name with an apposition of its own stays the head: "Acme, run by John Doe". */
const followsComma = (tokens: Tokens['tokens'], mention: NameMention): boolean => tokens[mention.endToken]?.text === ',';

/** “Regional Communications Officer of the Unity Party, | Ms Akosua Frempong”: what capitals make a body’s name is her office. */
const isOffice = ({ words, endToken }: NameMention, { phraseToken }: NameMention): boolean =>
  phraseToken === endToken + 1 && words.some((word) => roleNouns.has(word));

const genitive = /^[’']s?$/;

function isHead(tokens: Tokens['tokens'], mention: NameMention, start: number, end: number): boolean {
  const after = tokens[mention.endToken];
  if (after && after.start < end) {
    if (genitive.test(after.text) && !(after.end >= end)) return false;
    if (after.pos === 'NOUN' || (after.pos === 'ADJ' && mention.type !== 'person')) return false;
  }
  let first = mention.firstToken;
  const from = mention.title?.start ?? mention.start;
  while (first > 0 && tokens[first - 1]!.start >= from) first--;
  // "staff in inner Sydney".
  const isBeside = ({ lower, pos }: Token): boolean =>
    /^(?:the|a|an)$/.test(lower) || (pos === 'ADJ' && mention.type === 'place');
  while (first > 0 && isBeside(tokens[first - 1]!)) first--;
  const before = tokens[first - 1];
  return !before || before.start < start || before.pos !== 'ADP';
}
