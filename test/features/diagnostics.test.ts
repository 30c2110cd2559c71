import assert from 'node:assert/strict';
import { protocolDiagnostics } from '../../server/src/features/diagnostics.ts';
import { scene } from './support/feature-context.ts';

describe('diagnostics of one document', () => {
  const { context } = scene('Nobody came to to the harbour.\n');
  const [one] = context.diagnostics;
  const shown = (count: number) =>
    protocolDiagnostics({
      ...context,
      // Every third is a hint, the rest are warnings.
      said: Array.from({ length: count }, (_, i) => ({
        ...one!,
        level: i % 3 === 0 ? ('hint' as const) : ('warning' as const),
      })),
    });

  it('are sent whole up to a thousand', () => {
    assert.equal(shown(1000).length, 1000);
  });

  it('beyond are the gravest thousand, after a line that says what is left out', () => {
    const [first, ...rest] = shown(1200);
    assert.match(JSON.stringify(first!.message), /^"200 more problems are not shown/);
    assert.equal(rest.length, 1000);
    assert.equal(rest.filter(({ severity }) => severity === 2).length, 800);
  });

  it('are counted right where one is left out', () => {
    assert.match(JSON.stringify(shown(1001)[0]!.message), /^"1 more problem is not shown/);
  });
});
