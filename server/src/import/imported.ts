/** What an import has taken and what it has not, before it is written as a house style. */
import type { Level } from '../engine/index.ts';

export interface ImportedTerm {
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
  readonly why: string | null;
  /** `exact` where capitals count. */
  readonly case: 'any' | 'exact';
  /** Phrases within which the words are right. */
  readonly except: readonly string[];
  readonly level: Level | null;
  /** Where it comes from. */
  readonly source: string;
}

export interface ImportedName {
  readonly name: string;
  readonly avoid: readonly string[];
  readonly source: string;
}

export interface ImportedRule {
  readonly rule: string;
  readonly level: Level;
  /** Added to those of other files. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** Something that was not taken. */
export interface NotTaken {
  /** "Desk/Terms.yml", "terms.csv:7". */
  readonly where: string;
  /** The pattern or entry, or null for the whole file. */
  readonly what: string | null;
  /** A sentence. */
  readonly why: string;
}

export interface Imported {
  readonly terms: readonly ImportedTerm[];
  readonly names: readonly ImportedName[];
  readonly rules: readonly ImportedRule[];
  readonly notTaken: readonly NotTaken[];
}

export const nothingImported: Imported = { terms: [], names: [], rules: [], notTaken: [] };

export const joinImports = (all: readonly Imported[]): Imported => ({
  terms: all.flatMap(({ terms }) => terms),
  names: all.flatMap(({ names }) => names),
  rules: all.flatMap(({ rules }) => rules),
  notTaken: all.flatMap(({ notTaken }) => notTaken),
});
