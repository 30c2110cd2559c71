/** Who answers is not who has asked: "'Would you call it that?' Mr Vane asked him. 'I'd call it a few things,' he replied." */
import type { Token } from '../../tokens/token.ts';

const answering = new Set('replied replies answered answers responded retorted countered'.split(' '));

/** Whether what stands in these tokens (half-open range) asks something, by the verb on either side of it. */
export const asks = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[end]?.lower === 'asked' || tokens[end]?.lower === 'asks' || (first > 0 && tokens[first - 1]!.lower === 'asked');

/** Whether somebody is asked by name, or is him or her: "Tully asked Lund whether his boat would float." `end` is the verb. */
export const asksSomebody = (tokens: readonly Token[], end: number): boolean =>
  /^ask(?:ed|s)$/.test(tokens[end]?.lower ?? '') &&
  (tokens[end + 1]?.pos === 'PROPN' || /^(?:him|her)$/.test(tokens[end + 1]?.lower ?? '')) &&
  /^(?:him|her)$|^\p{Lu}\p{Ll}/u.test(tokens[end + 1]!.text);

/** Whether the word there answers, by the verb on either side of it. */
export const answers = (tokens: readonly Token[], at: number): boolean =>
  answering.has(tokens[at + 1]?.lower ?? '') || (at > 0 && answering.has(tokens[at - 1]!.lower));
