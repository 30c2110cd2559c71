/** What the attribution stage knows before it reads: the lexicon of cues and the weights of its scorers. */
import stored from '../../../lexicon/attribution-weights.json' with { type: 'json' };
import { loadCueLexicon, type CueLexicon } from './cues/cue-lexicon.ts';
import { loadModel, type LinearModel, type StoredModel } from './scoring/linear-model.ts';

export const scorerNames = ['cue', 'source', 'link', 'whole', 'start', 'end', 'trust'] as const;
export type ScorerName = (typeof scorerNames)[number];
export type Scorers = Readonly<Record<ScorerName, LinearModel>>;

export interface AttributionKnowledge {
  readonly lexicon: CueLexicon;
  readonly scorers: Scorers;
}

/** Unpacks weights and inflects the lexicon: a few milliseconds, once a process. */
export function loadAttributionKnowledge(): AttributionKnowledge {
  const models = stored as Readonly<Record<ScorerName, StoredModel>>;
  const scorers = Object.fromEntries(scorerNames.map((name) => [name, loadModel(models[name])])) as unknown as Scorers;
  return { lexicon: loadCueLexicon(), scorers };
}
