/** What one configuration file or house style says, before it is joined with others. */
import type { ApprovedName, RuleSettings, Span, Term } from '../engine/index.ts';

/** Another style that a file builds on, and where it says so. */
export interface Extended extends Span {
  /** Name of a style that comes with Copydesk, or a path. */
  readonly name: string;
}

/** What an entry says of itself as a test. */
export interface Examples {
  readonly faulty: readonly string[];
  readonly fixed: readonly string[];
  readonly fine: readonly string[];
}

/** An entry for a term. Without `forms` it changes the inherited entry with its id. */
export interface TermEntry extends Span {
  readonly id: string;
  readonly given: Partial<Omit<Term, 'id'>>;
  readonly examples: Examples;
}

export interface NameEntry extends Span {
  readonly name: ApprovedName;
  readonly examples: Examples;
}

export interface StyleLayer {
  readonly extends: readonly Extended[];
  readonly terms: readonly TermEntry[];
  readonly names: readonly NameEntry[];
  readonly rules: RuleSettings;
}

/** What differs for some files. */
export interface FileOverride extends StyleLayer {
  /** Globs, from the folder of the file. */
  readonly match: readonly string[];
}

export interface Configuration extends StyleLayer {
  /** Address of the file. */
  readonly uri: string;
  /** What it calls itself, or null. */
  readonly name: string | null;
  readonly description: string | null;
  /** The folders above have no say. */
  readonly root: boolean;
  readonly files: readonly FileOverride[];
}
