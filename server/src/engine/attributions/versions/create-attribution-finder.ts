/** Finds attributions version after version: an edit costs the part of the story that it can reach. */
import { inTextOrder } from '../../text/span.ts';
import { finish, type Steps } from '../../text/steps.ts';
import type { AttributionKnowledge } from '../attribution-knowledge.ts';
import type { Attribution, Attributions } from '../attribution.ts';
import { withBareQuotations } from '../turns/bare-quotations.ts';
import { labelledParagraphs } from '../turns/find-turns.ts';
import { createCopyMemory } from './choice-memory.ts';
import { type Known, knownAttribution, knownLinks } from './known.ts';
import { createQuotedSceneReader, type QuotedScene } from './quoted-scene.ts';
import { fewestParagraphs, type NewVersion, readAgain } from './read-again.ts';
import { createSettingReader } from './setting.ts';
import { answerOf, readStory, type StoryRead } from './read-story.ts';
import type { Story } from './window.ts';

export type FindAttributions = (story: Story) => Steps<Attributions>;

/** Remembers the last version. The same answers as `findAttributions`. */
export function createAttributionFinder(knowledge: AttributionKnowledge): FindAttributions {
  const { lexicon } = knowledge;
  const readScenes = createQuotedSceneReader();
  const readSettings = createSettingReader();
  const copiesOf = createCopyMemory();
  const recall: NewVersion['recall'] = (story, scenes) => {
    const settings = readSettings(story, scenes);
    return { settings, copies: copiesOf(settings) };
  };
  let last: Known | null = null;
  let lastScenes: readonly QuotedScene[] | null = null;
  return function* (story) {
    const scenes = readScenes(story);
    const [known, before] = [last, lastScenes];
    last = null;
    lastScenes = scenes;
    const isLong = scenes.length >= fewestParagraphs;
    const labels = known || isLong ? labelledParagraphs(story.tokens, story.document) : noLabels;
    if (known) last = readAgain(known, { ...story, labels, scenes, recall }, knowledge);
    if (last) return withBareQuotations(fromKnown(last, story), { ...story, lexicon });
    yield;
    // What is remembered has one room for all readings: none may come between.
    const read = isNextVersion(before, scenes)
      ? finish(readStory(story, knowledge, recall(story, scenes)))
      : yield* readStory(story, knowledge);
    yield;
    if (isLong) last = knownFrom(read, story, scenes, labels.size > 0);
    return withBareQuotations(answerOf(read), { ...story, lexicon });
  };
}

const noLabels: ReturnType<typeof labelledParagraphs> = new Map();

/** Whether a story begins or ends as the one before: what is remembered for further versions takes a few per cent of the time, and another story has none. */
const isNextVersion = (before: readonly QuotedScene[] | null, scenes: readonly QuotedScene[]): boolean =>
  before !== null && (before[0] === scenes[0] || before.at(-1) === scenes.at(-1));

function knownFrom(
  read: StoryRead,
  { document, tokens, quotes }: Story,
  scenes: readonly QuotedScene[],
  isTranscript: boolean,
): Known {
  const outer = quotes.quotes.filter(({ depth }) => depth === 0).length;
  const indexOf = new Map(read.quoteIds.map((id, index) => [id, index]));
  return {
    document,
    tokens,
    scenes,
    isTranscript,
    links: knownLinks(read.links, outer, 0),
    attributions: read.attributions.map((attribution) => knownAttribution(attribution, indexOf)),
    turns: read.turns.map((attribution) => knownAttribution(attribution, indexOf)),
    kinds: read.quoteIds.map((id) => read.kinds.get(id)!),
  };
}

function fromKnown({ attributions, turns, kinds }: Known, { quotes: { quotes } }: Story): Attributions {
  const inOrder = [...attributions, ...turns].sort((a, b) => inTextOrder(a.attribution.content[0]!, b.attribution.content[0]!));
  return {
    attributions: inOrder.map(({ attribution, quotes: own }, index): Attribution => {
      const { kind, content, source, cue, confidence, found } = attribution;
      const ids = own.map((quote) => quotes[quote]!.id);
      return { id: `a${index + 1}`, kind, content, source, cue, quotes: ids, confidence, found };
    }),
    quoteKinds: new Map(quotes.map(({ id }, index) => [id, kinds[index]!])),
  };
}
