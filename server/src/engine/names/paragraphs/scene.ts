/** A paragraph as the stages behind this one meet it: its words, its role and the names in it. */
import type { NewsDocument, ParagraphRole } from '../../document/news-document.ts';
import type { Name } from '../name.ts';
import { moveSpan, type Span } from '../../text/span.ts';
import { answerOf, keepAnswer, type FewAnswers } from '../../text/few-answers.ts';
import { ownCopy } from '../../text/own-copy.ts';
import type { CutParagraph, Tokens } from '../../tokens/token.ts';

/** One and the same object from version to version, as long as nothing in it changes. */
export interface Scene {
  readonly cut: CutParagraph;
  readonly role: ParagraphRole;
  /** The paragraph as it is written, markup included. */
  readonly written: string;
  /** In text order; offsets from the paragraph's start. */
  readonly names: readonly Name[];
  /** What is remembered of it (see rememberByScene). */
  readonly memory: FewAnswers;
}

/** The document by paragraphs, each with the scene it makes. */
export interface Scenes {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  /** One entry a paragraph. */
  readonly scenes: readonly Scene[];
}

/** Scenes of one paragraph that are remembered: it may stand in a story twice, with other names, before and after overlooked ones are added. */
const mostScenes = 8;

/** Whoever reads scenes shares them, so that what is the same to two stages is one object. */
const key = {};
const none: readonly Scene[] = [];

export function readScenes(document: NewsDocument, tokens: Tokens, names: readonly Name[]): Scenes {
  const { text, masked, paragraphs } = document;
  const isPlain = text === masked;
  let next = 0;
  const scenes = paragraphs.map(({ start, end, role }, index): Scene => {
    const first = next;
    while (next < names.length && names[next]!.start < end) next++;
    const cut = tokens.cuts[index]!;
    const written = isPlain ? cut.text : text.slice(start, end);
    const known = (answerOf(cut.memory, key) ?? none) as readonly Scene[];
    for (const scene of known) {
      if (scene.role === role && scene.written === written && areSame(scene.names, names, first, next, start)) return scene;
    }
    const own = names.slice(first, next).map((name) => moveName(name, 0 - start));
    const scene: Scene = { cut, role, written: isPlain ? cut.text : ownCopy(written), names: own, memory: [] };
    keepAnswer(cut.memory, key, [scene, ...known.slice(0, mostScenes - 1)]);
    return scene;
  });
  return { document, tokens, scenes };
}

/** Whether `names` from `first` to `end` are these, `offset` further on in the text. */
function areSame(own: readonly Name[], names: readonly Name[], first: number, end: number, offset: number): boolean {
  if (own.length !== end - first) return false;
  for (let i = 0; i < own.length; i++) if (!areSameNames(own[i]!, names[first + i]!, offset)) return false;
  return true;
}

/** Whether the second is the first, so many UTF-16 units further on. */
export const areSameNames = (a: Name, b: Name, by: number): boolean =>
  a.start + by === b.start &&
  a.end + by === b.end &&
  a.type === b.type &&
  a.confidence === b.confidence &&
  areSameTitles(a.title, b.title, by);

const areSameTitles = (a: Span | null, b: Span | null, offset: number): boolean =>
  a === null || b === null ? a === b : a.start + offset === b.start && a.end + offset === b.end;

/** The same name, so many UTF-16 units further on; not by -0, which would make fractions of all offsets, sixteen bytes more each. */
export const moveName = ({ start, end, type, confidence, title }: Name, by: number): Name => ({
  start: start + by,
  end: end + by,
  type,
  confidence,
  title: title && moveSpan(title, by),
});
