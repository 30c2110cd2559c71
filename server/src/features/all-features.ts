/** The table of editor features. A line here makes a feature announced and answered. */
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { hover } from './hover.ts';

export const allFeatures: readonly Feature[] = [diagnostics, hover];
