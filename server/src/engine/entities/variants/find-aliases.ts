/** What somebody is called besides: "Habeeb Lawal, popularly known as ‘Zinco’", "Bola Ade, alias Bobo". */
import type { NewsDocument } from '../../document/news-document.ts';
import { isFullName, type NameFacts, type NameMentions } from '../mentions/name-mention.ts';
import type { Groups } from './groups.ts';

/** The names that such words tie together, by their indices. */
export interface Alias {
  readonly name: number;
  readonly alias: number;
}

/** Between name and alias; UTF-16 units at most. */
const leads =
  /^(?:(?:,|,? (?:who )?(?:is|was)) (?:(?:popularly|better|also|otherwise|commonly|widely|fondly|simply|locally|professionally|more) ){0,2}(?:known|called|nicknamed|referred to)(?: (?:professionally|simply|only|on stage|online|locally|to \p{Ll}+))?(?: as)?|,? (?:alias|aka|AKA|a\.k\.a\.?)) ["“‘']?$/u;
const longest = 70;

/** In text order. Linear: most pairs of names are told apart by the letter before the second. */
export function findAliases({ masked }: NewsDocument, mentions: NameMentions): readonly Alias[] {
  const found: Alias[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [name, alias] = [mentions[i]!, mentions[i + 1]!];
    const gap = alias.start - name.end;
    if (gap < 5 || gap > longest || name.type !== 'person' || !isFullName(name) || !mayLead(masked, alias.start)) continue;
    if (leads.test(masked.slice(name.end, alias.start))) found.push({ name: i, alias: i + 1 });
  }
  return found;
}

/** “As”, “called”, “alias”, “aka”, “a.k.a.” and a space, or a space and an opening mark. */
function mayLead(text: string, at: number): boolean {
  const space = text.charAt(at - 1) === ' ' ? at - 1 : at - 2;
  return text.charAt(space) === ' ' && /[sda.A]/.test(text.charAt(space - 1));
}

/** Joins in place what bears an alias with whoever has it, wherever it stands, unless it is a part of anybody's own name. */
export function joinAliases(mentions: readonly NameFacts[], aliases: readonly Alias[], groups: Groups): void {
  for (const { name, alias } of aliases) {
    const { key } = mentions[alias]!;
    const isOthers = mentions.some(({ type, words }) => type === 'person' && words.length > 1 && words.includes(key));
    if (isOthers) continue;
    for (const mention of mentions) if (mention.key === key) groups.join(mentions[name]!.index, mention.index);
  }
}
