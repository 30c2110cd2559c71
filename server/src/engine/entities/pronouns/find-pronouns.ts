/** Finds the personal pronouns that can stand for one person. */
import type { Token } from '../../tokens/token.ts';
import type { Distance } from '../../names/paragraphs/remember-by-scene.ts';
import type { Scenes } from '../../names/paragraphs/scene.ts';
import { grammaticalRole, type GrammaticalRole } from './grammatical-role.ts';
import type { Pronoun, PronounPerson } from './pronoun.ts';

interface Word {
  readonly person: PronounPerson;
  /** Undefined where the form does not tell ("her", "you"). */
  readonly role?: GrammaticalRole;
  readonly reflexive?: true;
}

const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['he', { person: 'he', role: 'subject' }],
  ['him', { person: 'he' }],
  ['his', { person: 'he', role: 'possessor' }],
  ['himself', { person: 'he', reflexive: true }],
  ['she', { person: 'she', role: 'subject' }],
  ['her', { person: 'she' }],
  ['hers', { person: 'she', role: 'possessor' }],
  ['herself', { person: 'she', reflexive: true }],
  ['i', { person: 'i', role: 'subject' }],
  ['me', { person: 'i' }],
  ['my', { person: 'i', role: 'possessor' }],
  ['mine', { person: 'i', role: 'possessor' }],
  ['myself', { person: 'i', reflexive: true }],
  ['we', { person: 'we', role: 'subject' }],
  ['us', { person: 'we' }],
  ['our', { person: 'we', role: 'possessor' }],
  ['ours', { person: 'we', role: 'possessor' }],
  ['you', { person: 'you' }],
  ['your', { person: 'you', role: 'possessor' }],
  ['yours', { person: 'you', role: 'possessor' }],
  ['yourself', { person: 'you', reflexive: true }],
]);

export const movePronouns = (pronouns: readonly Pronoun[], by: Distance): readonly Pronoun[] =>
  pronouns.map((pronoun) => ({
    person: pronoun.person,
    role: pronoun.role,
    reflexive: pronoun.reflexive,
    start: pronoun.start + by.characters,
    end: pronoun.end + by.characters,
    token: pronoun.token + by.tokens,
    sentence: pronoun.sentence + by.sentences,
    paragraph: pronoun.paragraph + by.paragraphs,
  }));

/** Those of one paragraph, in text order. "I" only as a capital, and not as the numeral of "World War I". */
export function findPronouns({ tokens: { tokens, sentences, paragraphs } }: Scenes, paragraph: number): readonly Pronoun[] {
  const found: Pronoun[] = [];
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  for (let sentence = firstSentence; sentence < endSentence; sentence++) {
    const { firstToken, endToken } = sentences[sentence]!;
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]!;
      const word = words.get(token.lower);
      if (
        !word ||
        (token.lower === 'i' && !isPronounI(token, tokens[i - 1])) ||
        (token.lower === 'us' && token.text !== 'us') ||
        styles.test(tokens[i + 1]?.text ?? '') ||
        (tokens[i + 1]?.text === 'Royal' && styles.test(tokens[i + 2]?.text ?? '')) ||
        (token.lower === 'mine' && token.pos !== 'PRON')
      ) {
        continue;
      }
      const role = word.role ?? roleOf(tokens, i, firstToken, endToken);
      found.push({
        start: token.start,
        end: token.end,
        person: word.person,
        role,
        reflexive: word.reflexive ?? false,
        token: i,
        sentence,
        paragraph,
      });
    }
  }
  return found;
}

/** “Her Majesty”, “His Royal Highness”, “your Lordship”: a style, whoever bears it. */
const styles =
  /^(?:Majest(?:y|ies)|Highness(?:es)?|Excellenc(?:y|ies)|Honou?r|Lordship|Ladyship|Grace|Holiness|Eminence|Worship)$/;

const isPronounI = (token: Token, before: Token | undefined): boolean =>
  token.text === 'I' && !(before?.pos === 'PROPN' && token.pos !== 'PRON');

/** "her" before a noun is a possessor. */
function roleOf(tokens: readonly Token[], i: number, from: number, to: number): GrammaticalRole {
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  if (
    tokens[i]!.lower === 'her' &&
    next &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.pos === 'NUM')
  ) {
    return 'possessor';
  }
  return grammaticalRole(tokens, i, i + 1, from, to);
}
