/** A house style out of the text of a configuration file. */
import assert from 'node:assert/strict';
import { allRules, type PreparedStyle, prepareStyle } from '../../server/src/engine/index.ts';
import { configurationSchema } from '../../server/src/style/configuration-schema.ts';
import { mergeLayers } from '../../server/src/style/merge-layers.ts';
import { readConfiguration } from '../../server/src/style/read-configuration.ts';

export const schema = configurationSchema(allRules, []);

/** The file must be without a mistake. */
export function styleOf(text: string): PreparedStyle {
  const { configuration, problems } = readConfiguration('file:///.copydesk.json', text, schema);
  assert.deepEqual(problems, []);
  return prepareStyle(mergeLayers([configuration]).style);
}
