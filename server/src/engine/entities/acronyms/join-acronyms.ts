/** Joins abbreviations with what they stand for: as the text defines them, or by initials where one long form alone fits. */
import { overlaps } from '../../text/span.ts';
import type { Definition } from '../entity.ts';
import type { NameMention, NameMentions } from '../mentions/name-mention.ts';
import type { Groups } from '../variants/groups.ts';
import { initialsFit, isAcronym, lettersOf } from './acronym-form.ts';

/** Joins in place; answers the mention each definition belongs to (of the abbreviation, else of the long form), or null where neither is a name. */
export function joinAcronyms(
  mentions: NameMentions,
  definitions: readonly Definition[],
  groups: Groups,
): readonly (NameMention | null)[] {
  const acronyms = mentions.filter((mention) => mention.type !== 'person' && isAcronym(mention.text));
  const byLetters = new Map<string, NameMention>();
  for (const mention of acronyms) {
    const letters = lettersOf(mention.text);
    const known = byLetters.get(letters);
    if (known) groups.join(known.index, mention.index);
    else byLetters.set(letters, mention);
  }
  const homes = joinDefined(mentions, definitions, groups);
  const defined = new Set(homes.flatMap((home) => (home ? [groups.of(home.index)] : [])));
  const longByFirst = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (mention.type === 'person' || mention.words.length < 2) continue;
    const list = longByFirst.get(mention.key[0]!) ?? [];
    if (!list.some((known) => known.key === mention.key)) list.push(mention);
    longByFirst.set(mention.key[0]!, list);
  }
  for (const [letters, mention] of byLetters) {
    if (defined.has(groups.of(mention.index))) continue;
    const fitting = (longByFirst.get(letters[0]!) ?? []).filter((long) => strictInitials(letters, long));
    const entities = new Set(fitting.map((long) => groups.of(long.index)));
    if (entities.size === 1 && (letters.length > 2 || fitting[0]!.type === mention.type)) {
      groups.join(fitting[0]!.index, mention.index);
    }
  }
  return homes;
}

/** Without a definition in the text only plain initials count, no letters from inside a word. */
const strictInitials = (letters: string, long: NameMention): boolean =>
  initialsFit(letters, long.text) && long.words.length >= letters.length;

function joinDefined(
  mentions: NameMentions,
  definitions: readonly Definition[],
  groups: Groups,
): readonly (NameMention | null)[] {
  let at = 0;
  return definitions.map((definition) => {
    while (at < mentions.length && mentions[at]!.end <= definition.expansion.start) at++;
    let long: NameMention | null = null;
    let short: NameMention | null = null;
    const last = Math.max(definition.expansion.end, definition.acronym.end);
    for (let i = Math.max(0, at - 1); i < mentions.length && mentions[i]!.start < last; i++) {
      const mention = mentions[i]!;
      if (overlaps(mention, definition.acronym)) short = mention;
      else if (
        mention.end === definition.expansion.end ||
        (mention.start === definition.expansion.start && overlaps(mention, definition.expansion))
      ) {
        long = mention;
      }
    }
    if (long && short && long.type !== 'person') groups.join(long.index, short.index);
    return short ?? long;
  });
}
