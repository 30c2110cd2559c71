/** Finds where a text ties a long form to its abbreviation. Method: letters matched from the right, after Schwartz and Hearst (2003). */
import type { Definition } from '../entity.ts';
import { foldWord } from '../mentions/fold-name.ts';
import type { MentionScenes, NameMentions } from '../mentions/name-mention.ts';
import type { Distance } from '../../names/paragraphs/remember-by-scene.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { moveSpan } from '../../text/span.ts';
import { beginningsFit, initialsFit, isAcronym, lettersOf } from './acronym-form.ts';

export const moveDefinitions = (definitions: readonly Definition[], { characters }: Distance): readonly Definition[] =>
  definitions.map((definition) => moveDefinition(definition, characters));

const moveDefinition = ({ expansion, acronym, bracket }: Definition, by: number): Definition => ({
  expansion: moveSpan(expansion, by),
  acronym: moveSpan(acronym, by),
  bracket: bracket && moveSpan(bracket, by),
});

const bracketed = /\(([^()\n]{2,120})\)/g;
const anyWord = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu;

/** Those of one paragraph: "(NATO)" and ", NATO," after the long form, "NATO (the long form)", "NATO, the long form,". In text order; linear. */
export function findDefinitions({ document, scenes, mentions }: MentionScenes, paragraph: number): readonly Definition[] {
  const { masked, paragraphs } = document;
  const { start } = paragraphs[paragraph]!;
  const names = mentions[paragraph]!;
  const found: Definition[] = [];
  for (const match of matchesOf(bracketed, scenes[paragraph]!.cut.text)) {
    const open = start + match.index;
    const definition = inBrackets(masked, open, match[0].length, start) ?? wordInBrackets(names, masked, open, match[0].length);
    if (definition) found.push(definition);
  }
  for (let i = 0; i + 1 < names.length; i++) {
    const [acronym, expansion] = [names[i]!, names[i + 1]!];
    const behind = betweenCommas(masked, acronym, expansion);
    if (behind) found.push(behind);
    if (!isAcronym(acronym.text)) continue;
    if (!/^,\s+(?:or\s+)?(?:the\s+)?$/i.test(masked.slice(acronym.end, expansion.start))) continue;
    if (!initialsFit(lettersOf(acronym.text), expansion.text)) continue;
    found.push({
      expansion: withoutThe(masked, expansion.start, expansion.end),
      acronym: { start: acronym.start, end: acronym.end },
      bracket: null,
    });
  }
  return found.sort((a, b) => a.expansion.start - b.expansion.start);
}

/** “The Nigerian Meteorological Agency, NiMet, has …”: capitals, or a word of beginnings, between commas behind a body’s name of three words and more. */
function betweenCommas(text: string, long: NameMentions[number], short: NameMentions[number]): Definition | undefined {
  const { start, end } = short;
  if (long.type !== 'organization' || text.slice(long.end, start) !== ', ' || !/^[,.;]/.test(text.charAt(end))) return undefined;
  const letters = lettersOf(short.text);
  const isWord = /^\p{Lu}[\p{Ll}]{1,4}\p{Lu}\p{L}*$/u.test(short.text) && beginningsFit(foldWord(short.text), long.text);
  if (!isWord && !(isAcronym(short.text) && letters.length > 2 && initialsFit(letters, long.text))) return undefined;
  return { expansion: withoutThe(text, long.start, long.end), acronym: { start, end }, bracket: null };
}

function inBrackets(text: string, open: number, length: number, from: number): Definition | undefined {
  const bracket = { start: open, end: open + length };
  const inner = text.slice(open + 1, open + length - 1);
  const acronym = /^\s*(?:or\s+|the\s+)?["“‘']?([\p{L}][\p{L}\p{N}.&/-]{0,9})["”’']?\s*$/u.exec(inner);
  if (acronym && isAcronym(acronym[1]!)) {
    const at = open + 1 + acronym[0].indexOf(acronym[1]!);
    const expansion = longFormBefore(text, from, open, lettersOf(acronym[1]!));
    return expansion && { expansion, acronym: { start: at, end: at + acronym[1]!.length }, bracket };
  }
  const before = /([\p{L}][\p{L}\p{N}.&/-]{1,9})\s*$/u.exec(text.slice(Math.max(from, open - 16), open));
  if (!before || !isAcronym(before[1]!) || !initialsFit(lettersOf(before[1]!), inner)) return undefined;
  const start = open - before[0].length;
  const lead = inner.length - inner.trimStart().length;
  return {
    expansion: withoutThe(text, open + 1 + lead, open + 1 + inner.trimEnd().length),
    acronym: { start, end: start + before[1]!.length },
    bracket,
  };
}

/** “The National Union of Transport Workers (Nutraw)”: a word made of the beginnings of all words of the body's name before it. */
function wordInBrackets(names: NameMentions, text: string, open: number, length: number): Definition | undefined {
  const bracket = { start: open, end: open + length };
  const acronym = { start: open + 1, end: bracket.end - 1 };
  const word = text.slice(acronym.start, acronym.end);
  if (!/^\p{Lu}\p{Ll}{3,7}$/u.test(word)) return undefined;
  const long = names.find(({ end }) => end === open - 1);
  if (long?.type !== 'organization' || !beginningsFit(foldWord(word), long.text)) return undefined;
  return { expansion: withoutThe(text, long.start, long.end), acronym, bracket };
}

/** The words right before `end` whose initials give the letters: the shortest run that does, at most three words longer than there are letters. */
function longFormBefore(text: string, from: number, end: number, letters: string): { start: number; end: number } | undefined {
  const window = text.slice(Math.max(from, end - 160), end);
  const base = end - window.length;
  const words = matchesOf(anyWord, window);
  const last = words[words.length - 1];
  if (!last || /[^\s”"’']/.test(window.slice(last.index + last[0].length))) return undefined;
  const most = Math.min(words.length, letters.length + 4);
  for (let count = 1; count <= most; count++) {
    const first = words[words.length - count]!;
    const between = window.slice(first.index, last.index);
    if (/[;:!?]|\.\s|,\s/.test(between)) return undefined;
    if (foldWord(first[0])[0] !== letters[0]) continue;
    const long = window.slice(first.index, last.index + last[0].length);
    if (
      count === 1
        ? foldWord(first[0]).length > letters.length + 2 && startsWithLetters(first[0], letters)
        : initialsFit(letters, long)
    ) {
      return { start: base + first.index, end: base + last.index + last[0].length };
    }
  }
  return undefined;
}

/** One long word for its own first letters: "Hezbollah (HZB)" is none, "Television (TV)" none either: only "Sinn (SINN)"-like prefixes. */
const startsWithLetters = (word: string, letters: string): boolean => foldWord(word).startsWith(letters) && letters.length >= 3;

function withoutThe(text: string, start: number, end: number): { start: number; end: number } {
  const the = /^the\s+/i.exec(text.slice(start, end));
  return { start: start + (the?.[0].length ?? 0), end };
}
