/** What the attribution stage knows before it reads: the lexicon of cues and the weights of its scorers. */
import stored from '../../../lexicon/attribution-weights.json' with { type: 'json' };
import { loadCueLexicon, type CueLexicon } from './cues/cue-lexicon.ts';
import { loadModel, type LinearModel, type StoredModel } from './scoring/linear-model.ts';
import { loadTrees, type StoredTrees, type TreeModel } from './scoring/tree-model.ts';

export const scorerNames = ['cue', 'source', 'link', 'whole', 'start', 'end', 'trust'] as const;
export type ScorerName = (typeof scorerNames)[number];
/** Scorers that weigh what the linear ones say: which of the likely contents it is, and whether anybody is said to have said it. */
export const treeNames = ['reach', 'doubt'] as const;
export type TreeName = (typeof treeNames)[number];
export type Scorers = Readonly<Record<ScorerName, LinearModel> & Record<TreeName, TreeModel>>;

export interface AttributionKnowledge {
  readonly lexicon: CueLexicon;
  readonly scorers: Scorers;
}

/** Unpacks weights and inflects the lexicon: a few milliseconds, once a process. */
export function loadAttributionKnowledge(): AttributionKnowledge {
  const models = stored as unknown as Readonly<Record<ScorerName, StoredModel> & Record<TreeName, StoredTrees>>;
  const scorers = Object.fromEntries([
    ...scorerNames.map((name) => [name, loadModel(models[name])] as const),
    ...treeNames.map((name) => [name, loadTrees(models[name])] as const),
  ]) as unknown as Scorers;
  return { lexicon: loadCueLexicon(), scorers };
}
