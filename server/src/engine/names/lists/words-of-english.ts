/** Whether a word is a common or a proper one, by the spelling dictionaries: right in some 98 of 100 cases (see WordFilter). */
import lists from '../../../../lexicon/name-lists.json' with { type: 'json' };
import world from '../../../../lexicon/world-names.json' with { type: 'json' };
import { decodeBase64 } from '../../text/decode-base64.ts';
import { hashText } from '../../text/hash.ts';
import { filterHas } from './word-filter.ts';

const common = { bits: decodeBase64(lists.commonWords) };
const proper = { bits: decodeBase64(lists.properWords) };
const bodies: ReadonlySet<string> = new Set(world.organizations.split(';'));
const companies: ReadonlySet<string> = new Set([...lists.companies.split('|'), ...bodies]);

/** Whether the word is written with a small letter in the dictionaries. Takes it in lower case, and its hash where that is known. */
export const isCommonWord = (lower: string, hash = hashText(lower)): boolean => filterHas(common, hash);

/** Whether the word is written with a capital in the dictionaries. Takes it folded (see foldWord), and its hash where that is known. */
export const isProperWord = (folded: string, hash = hashText(folded)): boolean => filterHas(proper, hash);

/** Whether a folded name is a company, body or medium of the lists. */
export const isCompany = (folded: string): boolean => companies.has(folded);

/** Whether a folded name is a company, body or medium of the list that was written for copy, which leaves out those that are called as people are. */
export const isKnownBody = (folded: string): boolean => bodies.has(folded);
