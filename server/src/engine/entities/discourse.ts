/** Walks the story from mention to mention and finds whom pronouns and noun phrases stand for. */
import { thingsBetweenPauses } from '../text/pauses.ts';
import { inTextOrder, type Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Token, Tokens } from '../tokens/token.ts';
import type { Draft } from './draft.ts';
import type { NameMention } from './mentions/name-mention.ts';
import type { Named } from './nominals/link-phrases.ts';
import { ageHead, type NounPhrase } from './nominals/noun-phrase.ts';
import { headKeys } from './nominals/head-classes.ts';
import type { RoleIndex, RoleMatch } from './nominals/role-index.ts';
import { chooseAntecedent } from './pronouns/choose-antecedent.ts';
import { answers, asks, asksSomebody } from './pronouns/asker.ts';
import { officeHolder } from './pronouns/office-holder.ts';
import { mostPresentPerson } from './pronouns/most-present-person.ts';
import { type Couple, isSpouse, spouseOf } from './pronouns/couples.ts';
import { createPresenceList, memory, type PresenceList } from './pronouns/presence.ts';
import type { Cast } from './pronouns/cast.ts';
import { obituarySubject } from './pronouns/obituary-subject.ts';
import type { Pronoun } from './pronouns/pronoun.ts';
import type { Referent } from './pronouns/referent.ts';
import type { Turns } from './speakers/turn.ts';

/** Whom a mention stands for. */
export interface Resolution {
  readonly referent: Referent;
  readonly confidence: number;
}

/** A phrase or pronoun with whom it stands for. */
export interface ResolvedMention extends Resolution, Span {}

export interface DiscourseInput {
  readonly tokens: Tokens;
  /** Gets one referent more for each unnamed somebody that comes up. */
  readonly cast: Cast;
  readonly turns: Turns;
  /** In text order. */
  readonly named: readonly Named[];
  readonly phrases: readonly NounPhrase[];
  readonly pronouns: readonly Pronoun[];
  readonly roles: RoleIndex;
  /** What the words right round a phrase tell of it (see linkPhrases); null: it stands for nobody. */
  readonly links: ReadonlyMap<NounPhrase, RoleMatch | null>;
  /** Outermost quotation (its index) round an offset, or -1: what a pronoun there means depends on who speaks. */
  readonly quoteAt: (offset: number) => number;
  /** Index of the paragraph in which the speech that opens this one began: the same, but where a speech runs over several. */
  readonly startOfSpeech: (paragraph: number) => number;
  /** Whether the mention at these offsets is (in) the source of an attribution. */
  readonly isSource: (span: Span) => boolean;
}

export interface Discourse {
  /** Every phrase and pronoun for which somebody was found, in no order. */
  readonly resolved: () => Iterable<ResolvedMention>;
  /** Resolves what stands inside quotation marks, once it is known who speaks there (null: nobody known). */
  readonly resolveQuoted: (speakerOf: (quote: number) => Referent | null) => Steps<void>;
}

/** Where a mention stands: in which quotation (see `quoteAt`), and whether it speaks. Asked once, for both walks. */
interface Place {
  readonly quote: number;
  readonly speaks: boolean;
}

type Event = Place &
  (
    | { readonly what: 'name'; readonly at: NameMention; readonly referent: Referent }
    | { readonly what: 'phrase'; readonly at: NounPhrase }
    | { readonly what: 'pronoun'; readonly at: Pronoun }
  );

export function* walkDiscourse(input: DiscourseInput): Steps<Discourse> {
  const { referents, byDraft } = input.cast;
  const events = collectEvents(input);
  const resolved = new Map<NounPhrase | Pronoun, ResolvedMention>();
  yield;
  yield* walk(input, events, referents, byDraft, resolved, null);
  return {
    resolved: () => resolved.values(),
    resolveQuoted: (speakerOf) => walk(input, events, referents, byDraft, resolved, speakerOf),
  };
}

function collectEvents({ cast: { byDraft }, named, phrases, pronouns, quoteAt, isSource }: DiscourseInput): readonly Event[] {
  const events: Event[] = [];
  for (const { mention: at, draft } of named) {
    const referent = byDraft.get(draft);
    if (referent) events.push({ what: 'name', at, referent, quote: quoteAt(at.start), speaks: isSource(at) });
  }
  for (const at of phrases) events.push({ what: 'phrase', at, quote: quoteAt(at.start), speaks: isSource(at) });
  for (const at of pronouns) {
    if (at.person !== 'he' && at.person !== 'she') continue;
    events.push({ what: 'pronoun', at, quote: quoteAt(at.start), speaks: isSource(at) });
  }
  return events.sort((a, b) => inTextOrder(a.at, b.at));
}

/** One walk. Without `speakerOf` pronouns outside quotations are resolved, with it those inside; the rest is taken as resolved before. */
function* walk(
  input: DiscourseInput,
  events: readonly Event[],
  referents: Referent[],
  byDraft: ReadonlyMap<Draft, Referent>,
  resolved: Map<NounPhrase | Pronoun, ResolvedMention>,
  speakerOf: ((quote: number) => Referent | null) | null,
): Steps<void> {
  const { tokens, sentences } = input.tokens;
  const { startOfSpeech } = input;
  const present = createPresenceList();
  const clock = speakerOf ? sentences.map((_, i) => i) : narrativeClock(input);
  const unnamed = new Map<string, Referent[]>();
  const dead = obituarySubject(input.tokens, input.named);
  const topic = (dead && byDraft.get(dead)) ?? null;
  const unlikelyAt = (paragraph: number, quote: number): Referent | null =>
    speakerOf?.(quote) ?? input.turns.get(paragraph)?.speaker ?? null;
  // The latest: “his partner” begins with its possessor.
  let phrase: { readonly at: NounPhrase; readonly referent: Referent } | null = null;
  // Whoever has just asked something.
  let asker: Asker | null = null;
  const couples: Couple[] = [];
  for (let index = 0; index < events.length; index++) {
    if (index % thingsBetweenPauses === thingsBetweenPauses - 1) yield;
    const event = events[index]!;
    const { at, quote, speaks } = event;
    let resolution: Resolution | null | undefined;
    if (event.what === 'name') resolution = { referent: event.referent, confidence: 1 };
    else if (resolved.has(event.at)) resolution = resolved.get(event.at);
    else if (event.what === 'phrase') {
      if (speakerOf) continue;
      resolution =
        event.at.head === ageHead && event.at.determination === 'the' && !input.roles(event.at)
          ? mostPresent(event.at, tokens, clock[at.sentence]!, present)
          : resolvePhrase(input, event.at, referents, byDraft, unnamed, (described) =>
              quote < 0 ? mostPresent(described, tokens, clock[described.sentence]!, present) : null,
            );
    } else if (quote >= 0 === (speakerOf !== null)) {
      resolution = chooseAntecedent(
        event.at,
        clock[at.sentence]!,
        present,
        tokens,
        sentences[at.sentence]!.firstToken,
        asker && isOther(asker, event.at, tokens, speaks) ? asker.referent : unlikelyAt(at.paragraph, quote),
        phrase?.at.firstToken === event.at.token ? phrase.referent : null,
        speaks ? startOfSpeech(at.paragraph) : null,
        topic,
      );
      if (resolution) {
        resolution.referent.mentions.push({ start: at.start, end: at.end, form: 'pronoun', confidence: resolution.confidence });
      }
    }
    if (!resolution) continue;
    if (!speakerOf && event.what === 'pronoun' && phrase?.at.firstToken === event.at.token && isSpouse(phrase.at.head)) {
      const mate = spouseOf(couples, resolution.referent, phrase);
      if (mate) resolved.set(phrase.at, { ...mate, start: phrase.at.start, end: phrase.at.end });
      else couples.push([phrase.referent, resolution.referent]);
    }
    if (event.what === 'phrase') phrase = { at: event.at, referent: resolution.referent };
    if (speaks) {
      const [first, end] = tokensOf(event);
      const isAsking = asks(tokens, first, end);
      asker = isAsking ? { at, referent: resolution.referent, hasHearer: asksSomebody(tokens, end) } : null;
    }
    if (event.what !== 'name') {
      const { referent, confidence } = resolution;
      resolved.set(event.at, { referent, confidence, start: at.start, end: at.end });
    }
    if (event.what === 'pronoun') learnGender(resolution, event.at);
    if (event.what === 'phrase') resolution.referent.years ??= event.at.age;
    let factor = event.what === 'name' && event.at.inHeading ? 0.4 : 1;
    if (quote >= 0 && !speakerOf) factor *= 0.4;
    if (speaks) factor *= 1.15;
    present.touch(resolution.referent, {
      sentence: clock[at.sentence]!,
      paragraph: at.paragraph,
      token: event.what === 'pronoun' ? event.at.token : event.at.endToken - 1,
      role: at.role,
      speaks,
      inFull: event.what === 'name' && event.at.words.length > 1,
      factor,
      speech: event.what !== 'pronoun' && quote >= 0 && !speakerOf ? startOfSpeech(at.paragraph) : null,
    });
  }
}

/** Who has asked something, where, and whether of somebody who is named there. */
interface Asker {
  readonly at: Pick<Pronoun, 'sentence' | 'paragraph'>;
  readonly referent: Referent;
  readonly hasHearer: boolean;
}

/** Whether the pronoun stands for another than who has asked: for whoever answers, or in the question for whoever is asked. */
function isOther({ at, hasHearer }: Asker, pronoun: Pronoun, tokens: readonly Token[], speaks: boolean): boolean {
  if (pronoun.paragraph - at.paragraph > (hasHearer ? 1 : 0)) return false;
  return speaks ? hasHearer || answers(tokens, pronoun.token) : hasHearer && pronoun.sentence === at.sentence;
}

/** Half-open. */
const tokensOf = (event: Event): readonly [first: number, end: number] =>
  event.what === 'pronoun'
    ? [event.at.token, event.at.token + 1]
    : [event.what === 'name' ? event.at.phraseToken : event.at.firstToken, event.at.endToken];

/** A sentence that lies wholly inside quotation marks does not make what was said before it more distant. */
function narrativeClock({ tokens: { sentences }, quoteAt }: DiscourseInput): readonly number[] {
  let time = 0;
  return sentences.map((sentence) => {
    const quote = quoteAt(sentence.start);
    const quoted = quote >= 0 && quoteAt(Math.max(sentence.start, sentence.end - 1)) === quote;
    if (!quoted) time++;
    return time;
  });
}

function mostPresent(phrase: NounPhrase, tokens: readonly Token[], sentence: number, present: PresenceList): Resolution | null {
  const { start, end } = phrase;
  const isDescribed = phrase.describes > 0 || phrase.head === ageHead;
  const resolution = isDescribed
    ? mostPresentPerson(phrase, sentence, present)
    : tokens[phrase.firstToken]!.lower === 'the'
      ? officeHolder(phrase, sentence, present)
      : null;
  resolution?.referent.mentions.push({ start, end, form: 'nominal', confidence: resolution.confidence });
  return resolution;
}

/** Somebody of unknown gender whom a sure "she" stands for is a woman from there on. */
function learnGender({ referent, confidence }: Resolution, { person }: Pronoun): void {
  if (referent.gender !== 'unknown' || confidence < 0.75) return;
  referent.gender = person === 'he' ? 'male' : 'female';
}

function resolvePhrase(
  input: DiscourseInput,
  phrase: NounPhrase,
  referents: Referent[],
  byDraft: ReadonlyMap<Draft, Referent>,
  unnamed: Map<string, Referent[]>,
  whoIsMeant: (described: NounPhrase) => Resolution | null,
): Resolution | null {
  const link = input.links.get(phrase);
  if (link === null) return null;
  const match = link ?? input.roles(phrase);
  const named = match && byDraft.get(match.draft);
  const key = phrase.head;
  if (named) {
    if (!match.apposition) {
      named.mentions.push({ start: phrase.start, end: phrase.end, form: 'nominal', confidence: match.confidence });
    }
    return { referent: named, confidence: match.confidence };
  }
  const before = phrase.determination === 'a' ? null : lastContinued(phrase, unnamed.get(key) ?? []);
  if (before) {
    before.mentions.push({ start: phrase.start, end: phrase.end, form: 'nominal', confidence: 0.75 });
    return { referent: before, confidence: 0.75 };
  }
  const meant = phrase.head === ageHead && phrase.describes === 0 ? null : whoIsMeant(phrase);
  if (meant) return meant;
  const referent: Referent = {
    index: referents.length,
    kind: phrase.kind,
    draft: null,
    phrase,
    gender: phrase.gender,
    years: phrase.age,
    mentions: [],
  };
  referent.mentions.push({ start: phrase.start, end: phrase.end, form: 'nominal', confidence: 0.9 });
  referents.push(referent);
  for (const head of headKeys(phrase.head)) {
    const list = unnamed.get(head);
    if (list) list.push(referent);
    else unnamed.set(head, [referent]);
  }
  return { referent, confidence: 0.9 };
}

/** Sentences after which "the spokesman" no longer points back to "a spokesman". */
const reach = 3 * memory;

/** The latest that the phrase may go on speaking of: "the spokesman" after "a spokesman for the ministry", "his wife" after "his wife". */
function lastContinued(phrase: NounPhrase, earlier: readonly Referent[]): Referent | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const first = earlier[i]!.phrase;
    if (!first || phrase.sentence - first.sentence > reach) return null;
    if (phrase.kind !== first.kind || (phrase.determination === 'of' && first.determination !== 'of')) continue;
    if (phrase.words.every((word) => word === phrase.head || first.words.includes(word))) return earlier[i]!;
  }
  return null;
}
