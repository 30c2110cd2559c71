import fc from 'fast-check';
import { everything } from './support/capabilities.ts';
import { startClient, type TestClient } from './support/start-client.ts';
import { arbitraryStorm, weather } from './support/storm.ts';

// The quick form of `npm run fuzz -- protocol`: always the same seed.
describe('a storm of messages', () => {
  let client: TestClient;
  before(async () => {
    client = await startClient({ capabilities: everything });
  });
  after(() => client.kill());

  it('leaves the server alive, refusing properly and of one mind with a fresh reading', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStorm, (steps) => weather(client, steps)),
      { numRuns: 60, seed: 7 },
    );
  }).timeout(180_000);
});
