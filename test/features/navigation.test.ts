import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver-protocol';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlight } from '../../server/src/features/document-highlight.ts';
import type { FeatureContext } from '../../server/src/features/feature.ts';
import { references } from '../../server/src/features/references.ts';
import { checkMarks, type Labelled } from './support/check-marks.ts';
import { ask, askAt, scene } from './support/feature-context.ts';

const links = { textDocument: { definition: { linkSupport: true } } };
const at = (context: FeatureContext, cursor: number) => ({ position: context.positions.position(cursor) });

describe('go to definition', () => {
  const define = (context: FeatureContext, cursor: number): Labelled[] =>
    (ask<LocationLink[] | null>(definition, context, at(context, cursor)) ?? []).flatMap((link): Labelled[] => [
      [link.originSelectionRange!, 'from'],
      [link.targetSelectionRange, 'to'],
    ]);
  const check = (marked: string): void => checkMarks(marked, define, { capabilities: links });

  it('goes from a surname to the full name', () => {
    check(`
Ruth Okoro came to the quay on Monday.
^^^^^^^^^^ to
“We will mend it,” Oko<|>ro said.
                   ^^^^^^^^ from
`);
  });

  it('goes from a quotation to the introduction of its speaker', () => {
    check(`
Ruth Okoro came to the quay on Monday.
^^^^^^^^^^ to
“We will m<|>end it,” Okoro said.
^^^^^^^^^^^^^^^^^^^^^ from
`);
  });

  it('goes from a pronoun that speaks, an office and an abbreviation to the full name', () => {
    check(`
Ruth Okoro, the mayor, came to the quay on Monday.
^^^^^^^^^^ to

“We will mend it,” s<|>he said.
                   ^^^^^^ from
`);
    check(`
The mayor, Ruth Okoro, came to the quay on Monday.
           ^^^^^^^^^^ to

“We will mend it,” the may<|>or said.
                   ^^^^^^^^^^^^ from
`);
    check(`
The Harbour Workers Union (HWU) called a strike on Monday.
    ^^^^^^^^^^^^^^^^^^^^^ to

Members of the H<|>WU stayed at home.
               ^^^^^^ from
`);
  });

  it('stays where nothing is known', () => check('Rain <|>fell on the quay.'));

  it('gives a plain location to clients that take no links', () => {
    const found = askAt<Location>(definition, scene('Ruth Okoro came. Okoro<|> left.'));
    assert.deepEqual(found.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } });
  });
});

describe('find references', () => {
  const refer = (includeDeclaration: boolean) => (context: FeatureContext, cursor: number) =>
    (ask<Location[] | null>(references, context, { ...at(context, cursor), context: { includeDeclaration } }) ?? []).map(
      ({ range }): Labelled => [range, 'here'],
    );

  it('finds all mentions of a person, and what is quoted of them', () => {
    checkMarks(
      `
Ruth Okoro came to the quay on Monday.
^^^^^^^^^^ here
“We will mend it,” Oko<|>ro said.
^^^^^^^^^^^^^^^^^^ here
                   ^^^^^^^^ here
`,
      refer(true),
    );
  });

  it('leaves out the first mention when asked to', () => {
    checkMarks(
      `
Ruth Okoro came to the quay on Monday. Then Oko<|>ro left.
                                            ^^^^^^^^ here
`,
      refer(false),
    );
  });
});

describe('document highlight', () => {
  const highlight = (context: FeatureContext, cursor: number): Labelled[] =>
    (ask<DocumentHighlight[] | null>(documentHighlight, context, at(context, cursor)) ?? []).map(({ range }) => [range, 'lit']);

  it('lights up all forms of a name', () => {
    checkMarks(
      `
Ruth <|>Okoro came to the quay on Monday. Then Okoro left.
^^^^^^^^^^^^^ lit
                                               ^^^^^ lit
`,
      highlight,
    );
  });

  it('lights up both marks of a quotation', () => {
    checkMarks(
      `
<|>“We will mend it,” Okoro said.
^^^^ lit
                    ^ lit
`,
      highlight,
    );
  });
});
