/** Who answers is not who has asked: "'Would you call it that?' Mr Vane asked him. 'I'd call it a few things,' he replied." */
import type { Token } from '../../tokens/token.ts';

const answering = new Set('replied replies answered answers responded retorted countered'.split(' '));

/** Whether what stands in these tokens (half-open range) asks something, by the verb on either side of it. */
export const asks = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[end]?.lower === 'asked' || tokens[end]?.lower === 'asks' || (first > 0 && tokens[first - 1]!.lower === 'asked');

/** Whether the word there answers, by the verb on either side of it. */
export const answers = (tokens: readonly Token[], at: number): boolean =>
  answering.has(tokens[at + 1]?.lower ?? '') || (at > 0 && answering.has(tokens[at - 1]!.lower));
