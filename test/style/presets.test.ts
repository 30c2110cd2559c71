import assert from 'node:assert/strict';
import { analyze } from '../support/check-rule.ts';
import { allPresets, presetAddress } from '../../server/src/style/all-presets.ts';
import { mergeLayers } from '../../server/src/style/merge-layers.ts';
import { readConfiguration } from '../../server/src/style/read-configuration.ts';
import { runExamples } from '../../server/src/style/run-examples.ts';
import { createStyleLibrary, deskSchema } from '../../server/src/style/style-library.ts';

describe('the styles that come with Copydesk', () => {
  const library = createStyleLibrary(() => Promise.resolve(null));

  for (const { name, data, description } of allPresets) {
    describe(name, () => {
      const { configuration, problems } = readConfiguration(presetAddress(name), JSON.stringify(data), deskSchema);

      it('is written without a mistake, and says what it is', () => {
        assert.deepEqual(problems, []);
        assert.equal(configuration.name, name);
        assert.match(description, /^\p{Lu}/u);
      });

      it('gives a source and an example for every entry', () => {
        for (const { id, given, examples } of configuration.terms) {
          assert.ok(given.source, `${id} has no source`);
          assert.ok(examples.faulty.length > 0, `${id} has no example`);
        }
        for (const { name: entry, examples } of configuration.names) {
          assert.ok(entry.source, `${entry.name} has no source`);
          assert.ok(examples.faulty.length > 0, `${entry.name} has no example`);
        }
      });

      it('passes its own examples', () => {
        const { failures } = runExamples(configuration, mergeLayers(library.preset(name)).style, analyze);
        assert.deepEqual(
          failures.map(({ message }) => message),
          [],
        );
      });

      it('joins with what it builds on without an entry that changes nothing', () => {
        assert.deepEqual(mergeLayers(library.preset(name)).orphans, []);
      });
    });
  }
});
