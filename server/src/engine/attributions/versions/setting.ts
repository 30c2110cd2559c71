/** A paragraph with as much of what stands beside it as this stage looks at when it reads the paragraph: what is found in it is remembered by that. */
import type { NewsDocument } from '../../document/news-document.ts';
import { firstTokens } from '../cues/cue-candidates.ts';
import { areSameItems } from '../../text/remember-joined.ts';
import { answerOf, type FewAnswers, keepAnswer } from '../../text/few-answers.ts';
import { createRecent } from '../../text/recent.ts';
import type { TokenRange } from '../../tokens/token.ts';
import type { QuotedScene } from './quoted-scene.ts';
import { reach } from './reach.ts';
import type { Story } from './window.ts';

/** One and the same object while nothing changes of what cues, their sources and words are found by. */
export interface Setting {
  /** No two have the same. It is by this that one is compared with another's: a reference would keep paragraphs that are gone. */
  readonly id: number;
  /** What is remembered of the paragraph, indices and offsets counted from its beginning or kept with the place that they count from. */
  readonly memory: FewAnswers;
}

export type ReadSettings = (story: Pick<Story, 'document' | 'tokens'>, scenes: readonly QuotedScene[]) => readonly Setting[];

interface KnownSetting extends Setting {
  /** Numbers of what it sees: the paragraph's place where that counts, then ends and paragraphs beside it (see viewOf). */
  readonly view: readonly number[];
}

/** The tokens right before a paragraph and right behind it, and whether its last token is a mark that no phrase runs over. */
interface Ends {
  readonly opening: number;
  readonly closing: number;
  readonly isClosed: boolean;
}

/** So many of a paragraph’s settings are remembered. */
const mostSettings = 4;
/** Ends that are known by their words. One that has been forgotten gets another number, and what has seen it is found anew. */
const mostEnds = 2000;

const closing = /^[.!?…”"’')]+$/;

export function createSettingReader(): ReadSettings {
  const key = {};
  const endsKey = {};
  const numbers = createRecent<string, number>(mostEnds);
  let count = 0;
  const numberOf = (words: string): number => {
    let number = numbers.get(words);
    if (number === undefined) numbers.set(words, (number = -1 - count++));
    return number;
  };
  const endsOf = (quoted: QuotedScene): Ends => {
    let ends = answerOf(quoted.memory, endsKey) as Ends | undefined;
    if (ends === undefined) {
      const { tokens } = quoted.scene.cut;
      ends = {
        opening: numberOf(wordsOf(quoted, 0, Math.min(tokens.length, reach.behind))),
        closing: numberOf(wordsOf(quoted, Math.max(0, tokens.length - reach.before), tokens.length)),
        isClosed: tokens.length > 0 && closing.test(tokens.at(-1)!.text),
      };
      keepAnswer(quoted.memory, endsKey, ends);
    }
    return ends;
  };
  return ({ document, tokens: { paragraphs } }, scenes) =>
    scenes.map((quoted, paragraph) => {
      const view = viewOf(document, paragraphs, scenes, paragraph, endsOf);
      const known = (answerOf(quoted.memory, key) ?? none) as readonly KnownSetting[];
      for (const setting of known) if (areSameItems(setting.view, view)) return setting;
      const setting: KnownSetting = { id: count++, view, memory: [] };
      keepAnswer(quoted.memory, key, [setting, ...known.slice(0, mostSettings - 1)]);
      return setting;
    });
}

const none: readonly KnownSetting[] = [];

/**
 * What is seen from a paragraph: so many tokens to either side; paragraphs beside it as a whole where no closing mark parts them from what stands
 * before them, for a phrase without one is looked for beyond the paragraph's end.
 */
function viewOf(
  document: NewsDocument,
  paragraphs: readonly TokenRange[],
  scenes: readonly QuotedScene[],
  paragraph: number,
  endsOf: (quoted: QuotedScene) => Ends,
): readonly number[] {
  const { firstToken } = paragraphs[paragraph]!;
  const { start, dateline } = document.paragraphs[paragraph]!;
  const view = [Math.min(firstToken, firstTokens), dateline ? dateline.end - start : 0, roleBefore(document, paragraph), 0];
  const lengthOf = (index: number): number => paragraphs[index]!.endToken - paragraphs[index]!.firstToken;
  let seen = 0;
  for (let i = paragraph - 1; i >= 0 && (paragraph - i <= reach.paragraphs || seen < reach.before); i--) {
    const ends = endsOf(scenes[i]!);
    if (ends.isClosed && lengthOf(i) >= reach.before) {
      view.push(ends.closing);
      break;
    }
    view.push(scenes[i]!.id);
    seen += lengthOf(i);
  }
  view[3] = view.length;
  seen = 0;
  for (let i = paragraph + 1; i < scenes.length && (i - paragraph <= reach.paragraphs || seen < reach.behind); i++) {
    if (endsOf(scenes[i - 1]!).isClosed && lengthOf(i) >= reach.behind) {
      view.push(endsOf(scenes[i]!).opening);
      break;
    }
    view.push(scenes[i]!.id);
    seen += lengthOf(i);
  }
  return view;
}

const roles = ['headline', 'byline', 'note'];

/** As far as it counts for whether copy begins here (see first-of-copy.ts). */
const roleBefore = ({ paragraphs }: NewsDocument, paragraph: number): number =>
  paragraph === 0 ? roles.length : roles.indexOf(paragraphs[paragraph - 1]!.role);

/** The tokens with all that is read of them: word, part of speech, whether they stand in a quotation and what kind of name they belong to. */
function wordsOf({ scene, quotes }: QuotedScene, first: number, end: number): string {
  const { tokens, origin } = scene.cut;
  let words = '';
  for (let i = first; i < end; i++) {
    const { start, text, pos } = tokens[i]!;
    const at = start - origin;
    const quote = quotes.find((one) => one.depth === 0 && one.start <= at && at < one.end);
    const name = scene.names.find((one) => one.start <= at && at < one.end);
    words += `${text} ${pos} ${quote ? (quote.start === at ? '“' : '-') : ''}${name ? name.type : ''}\n`;
  }
  return words;
}
