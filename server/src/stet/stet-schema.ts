/** What `.copydesk/stet.json` may hold. */
import { allRules } from '../engine/index.ts';
import type { JsonSchema } from '../style/json-schema.ts';

export const stetSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  'x-keys': 'key',
  properties: {
    stet: {
      type: 'array',
      description: 'What stays as it is, one entry a line.',
      items: {
        type: 'object',
        additionalProperties: false,
        'x-keys': 'key of an entry',
        required: ['file', 'rule'],
        properties: {
          file: { type: 'string', minLength: 1, description: 'Path of the article from the folder that holds .copydesk.' },
          rule: { enum: allRules.map(({ name }) => name), description: 'The rule that is silent.' },
          scope: { enum: ['here', 'story'], description: 'One place, or the whole story. Without it: one place.' },
          words: { type: 'string', description: 'The words that stay as they are.' },
          before: { type: 'string', description: 'What stood before them.' },
          after: { type: 'string', description: 'What stood behind them.' },
          start: { type: 'number', description: 'Where they stood, in UTF-16 units.' },
          reason: { type: 'string', description: 'Why.' },
        },
      },
    },
  },
};
