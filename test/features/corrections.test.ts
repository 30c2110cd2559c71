import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { codeActions } from '../../server/src/features/code-actions.ts';
import type { NoteParams } from '../../server/src/protocol.ts';
import { ask, scene } from './support/feature-context.ts';

const capabilities = { workspace: { executeCommand: {} } };

function offered(marked: string, context: object = { triggerKind: 1 }): readonly CodeAction[] {
  const { context: found, cursor } = scene(marked, { capabilities });
  const position = found.positions.position(cursor);
  const params = { range: { start: position, end: position }, context: { diagnostics: [], only: ['quickfix'], ...context } };
  return ask<CodeAction[]>(codeActions, found, params);
}
const titles = (marked: string): readonly string[] => offered(marked).map(({ title }) => title);

describe('corrections', () => {
  const story = (quotation: string): string => `Ines Falk and Torben Haag met on Monday. ${quotation} he said.`;

  it('of a quotation give it to the others near it, to nobody, or say it is none', () => {
    assert.deepEqual(titles(story('“The boats <|>will stay in port,”')), [
      'Mark as verified',
      'Mark as to check',
      'Mark as disputed',
      'Mark as said by Ines Falk',
      'Mark as said by nobody named here',
      'Mark as a title or term, not speech',
      'Mark as scare quotes, not speech',
    ]);
  });

  it('begin with who says it where nobody is found, and are few where the editor can ask', () => {
    const others = 'Ruth Okoro and Jo Lind, two fishermen, came too.';
    const copy = `Ines Falk and Torben Haag met on Monday. ${others}\n\nRain fell on the quay all day.\n\n“Somebody <|>will have to pay for all of this.”`;
    const asking = scene(copy, { capabilities });
    const position = asking.context.positions.position(asking.cursor);
    const params = { range: { start: position, end: position }, context: { diagnostics: [], only: ['quickfix'] } };
    const context = { ...asking.context, diagnostics: [], client: { capabilities, options: { asksForNames: true } } };
    assert.deepEqual(
      ask<CodeAction[]>(codeActions, context, params).map(({ title }) => title),
      [
        'Mark as said by Jo Lind',
        'Mark as said by Ruth Okoro',
        'Mark as said by…',
        'Mark as verified',
        'Mark as to check',
        'Mark as disputed',
      ],
    );
    const name = asking.context.positions.position(2);
    const atName = { ...params, range: { start: name, end: name } };
    assert.deepEqual(
      ask<CodeAction[]>(codeActions, context, atName).map(({ title }) => title),
      ['Say what “Ines Falk” is…'],
    );
  });

  it('hold the whole quotation and its version', () => {
    const first = offered(story('“The boats <|>will stay in port,”')).find(({ title }) => title.endsWith('by Ines Falk'));
    const [params] = first!.command!.arguments as [NoteParams];
    assert.equal(first?.command?.command, 'copydesk.note');
    assert.equal(params.textDocument.version, 1);
    assert.deepEqual(params.change, {
      do: 'note',
      body: { kind: 'speaker', speaker: 'Ines Falk' },
      places: [{ start: { line: 0, character: 41 }, end: { line: 0, character: 71 } }],
    });
  });

  it('of a name say what bears it, that it is none, and which others it is', () => {
    const found = titles('Ines <|>Falk came. “It is over,” Falk said. Her brother Olaf Falk left.');
    for (const title of [
      '“Ines Falk” is an organization',
      '“Ines Falk” is a place',
      '“Ines Falk” is not a name',
      '“Ines Falk” and “Olaf Falk” are one',
      '“Ines Falk” and “Falk” are two',
    ]) {
      assert.ok(found.includes(title), `${title} is among ${found.join('; ')}`);
    }
    assert.ok(!found.includes('“Ines Falk” is a person'));
  });

  it('are not offered unasked, nor to editors without commands', () => {
    const copy = story('“The boats <|>will stay in port,”');
    assert.deepEqual(offered(copy, { triggerKind: 2 }), []);
    const { context, cursor } = scene(copy);
    const position = context.positions.position(cursor);
    const params = { range: { start: position, end: position }, context: { diagnostics: [], only: ['quickfix'] } };
    assert.deepEqual(ask(codeActions, context, params), []);
  });
});
