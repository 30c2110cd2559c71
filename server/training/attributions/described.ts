/** Features of one candidate, as training keeps them. */
import { emptyFeatures, type Features } from '../../src/engine/attributions/scoring/features.ts';

const features = emptyFeatures();

/** The ids that `describe` adds. */
export function described(describe: (features: Features) => void): Int32Array {
  features.count = 0;
  describe(features);
  return features.ids.slice(0, features.count);
}
