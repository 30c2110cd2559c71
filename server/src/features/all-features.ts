/** The table of editor features. A line here makes a feature announced and answered. */
import { codeActions } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { hover } from './hover.ts';
import { outline } from './outline.ts';

export const allFeatures: readonly Feature[] = [diagnostics, hover, outline, codeActions];
