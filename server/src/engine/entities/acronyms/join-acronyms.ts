/** Joins abbreviations with what they stand for: as the text defines them, or by initials where one long form alone fits. */
import { overlaps } from '../../text/span.ts';
import type { Definition } from '../entity.ts';
import type { NameFacts, NameMentions } from '../mentions/name-mention.ts';
import type { Groups } from '../variants/groups.ts';
import { initialsFit, isAcronym, lettersOf } from './acronym-form.ts';

/** The names that a definition ties together, by their indices; null where one is no name. */
export interface DefinedNames {
  readonly long: number | null;
  readonly short: number | null;
}

/** Joins in place. */
export function joinAcronyms(mentions: readonly NameFacts[], defined: readonly DefinedNames[], groups: Groups): void {
  const acronyms = mentions.filter((mention) => mention.type !== 'person' && isAcronym(mention.text));
  const byLetters = new Map<string, NameFacts>();
  for (const mention of acronyms) {
    const letters = lettersOf(mention.text);
    const known = byLetters.get(letters);
    if (known) groups.join(known.index, mention.index);
    else byLetters.set(letters, mention);
  }
  for (const { long, short } of defined) {
    if (long !== null && short !== null && mentions[long]!.type !== 'person') groups.join(long, short);
  }
  const homes = new Set(defined.map(homeOf).flatMap((home) => (home === null ? [] : [groups.of(home)])));
  const longByFirst = new Map<string, NameFacts[]>();
  for (const mention of mentions) {
    if (mention.type === 'person' || mention.words.length < 2) continue;
    const list = longByFirst.get(mention.key[0]!) ?? [];
    if (!list.some((known) => known.key === mention.key)) list.push(mention);
    longByFirst.set(mention.key[0]!, list);
  }
  for (const [letters, mention] of byLetters) {
    if (homes.has(groups.of(mention.index))) continue;
    const fitting = (longByFirst.get(letters[0]!) ?? []).filter((long) => strictInitials(letters, long));
    const entities = new Set(fitting.map((long) => groups.of(long.index)));
    if (entities.size === 1 && (letters.length > 2 || fitting[0]!.type === mention.type)) {
      groups.join(fitting[0]!.index, mention.index);
    }
  }
}

/** The mention that a definition belongs to: of the abbreviation, else of the long form. */
export const homeOf = ({ long, short }: DefinedNames): number | null => short ?? long;

/** Without a definition in the text only plain initials count, no letters from inside a word. */
const strictInitials = (letters: string, long: NameFacts): boolean =>
  initialsFit(letters, long.text) && long.words.length >= letters.length;

/** The names at the places of each definition. Definitions are in text order. */
export function definedNames(mentions: NameMentions, definitions: readonly Definition[]): readonly DefinedNames[] {
  let at = 0;
  return definitions.map((definition) => {
    while (at < mentions.length && mentions[at]!.end <= definition.expansion.start) at++;
    let long: number | null = null;
    let short: number | null = null;
    const last = Math.max(definition.expansion.end, definition.acronym.end);
    for (let i = Math.max(0, at - 1); i < mentions.length && mentions[i]!.start < last; i++) {
      const mention = mentions[i]!;
      if (overlaps(mention, definition.acronym)) short = i;
      else if (
        mention.end === definition.expansion.end ||
        (mention.start === definition.expansion.start && overlaps(mention, definition.expansion))
      ) {
        long = i;
      }
    }
    return { long, short };
  });
}
