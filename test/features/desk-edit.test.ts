import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { CodeActionRequest } from 'vscode-languageserver-protocol';
import { codeActions } from '../../server/src/features/code-actions.ts';
import { makeDeskEdit } from '../../server/src/features/desk/desk-edit.ts';
import { editConfiguration } from '../../server/src/features/desk/edit-configuration.ts';
import { readStetFile } from '../../server/src/stet/read-stet-file.ts';
import type { DeskChoice } from '../../server/src/protocol.ts';
import { ask, scene, type SceneOptions, uri } from './support/feature-context.ts';

const capabilities = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };
const stet = readStetFile('file:///desk/.copydesk/stet.json', null);

/** Titles and edits of what is offered at the words, besides fixes. */
function offered(text: string, words: string, options: SceneOptions = {}) {
  const shot = scene(text, { capabilities, desk: { folder: 'file:///desk' }, stet, ...options });
  const start = shot.context.positions.position(text.indexOf(words));
  const params = { range: { start, end: start }, context: { diagnostics: [] } };
  return ask<CodeAction[]>(codeActions, shot.context, params, CodeActionRequest.method).filter(({ title }) =>
    /^(?:Leave|Turn|Approve|Add)/.test(title),
  );
}

const edited = (before: string, action: CodeAction | undefined): string => {
  const { documentChanges } = action!.edit as WorkspaceEdit;
  const { edits } = documentChanges!.at(-1) as TextDocumentEdit;
  const [edit] = edits as {
    range: { start: { line: number; character: number }; end: { line: number; character: number } };
    newText: string;
  }[];
  const lines = before.split('\n');
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return before.slice(0, offset(edit!.range.start)) + edit!.newText + before.slice(offset(edit!.range.end));
};

describe('quick fixes that write down what the desk has decided', () => {
  const rain = 'Rain fell on the the quay.\n';

  it('stand on every diagnostic', () => {
    assert.deepEqual(
      offered(rain, 'the the').map(({ title }) => title),
      [
        'Leave as it is here',
        'Leave “the the” in this story',
        'Turn spelling/repeated-word off in this story',
        'Turn spelling/repeated-word off for this desk',
      ],
    );
  });

  it('write a comment into Markdown and news', () => {
    const [here, words, story] = offered(rain, 'the the', { kind: 'markdown' });
    assert.equal(edited(rain, here), `<!-- copydesk-ignore spelling/repeated-word -->\n${rain}`);
    assert.equal(edited(rain, words), `<!-- copydesk-ignore-story spelling/repeated-word “the the” -->\n\n${rain}`);
    assert.equal(edited(rain, story), `<!-- copydesk-ignore-story spelling/repeated-word -->\n\n${rain}`);
    const list = '# Rain\n\n- Rain fell on the the quay.\n- Fog came.\n';
    assert.equal(
      edited(list, offered(list, 'the the', { kind: 'markdown' })[0]),
      '# Rain\n\n- Rain fell on the the quay. <!-- copydesk-ignore spelling/repeated-word -->\n- Fog came.\n',
    );
    const matter = `---\ntitle: Rain\n---\n\n${rain}`;
    assert.match(edited(matter, offered(matter, 'the the', { kind: 'markdown' })[2]), /^---\ntitle: Rain\n---\n<!-- copydesk/);
  });

  it('name no words where the place has none', () => {
    const titles = offered('“We will mend the quay,” “We will pay for it,” Ruth Okoro said.\n', '” “').map(({ title }) => title);
    assert.ok(titles.includes('Leave as it is here'), titles.join());
    assert.ok(!titles.some((title) => title.startsWith('Leave “')), titles.join());
  });

  it('leave the copy alone where the editor keeps the file beside it', () => {
    const { context } = scene(rain, { capabilities, desk: { folder: 'file:///desk' }, stet, kind: 'news' });
    const range = context.positions.range({ start: 12, end: 19 });
    const wish = { do: 'stet', rule: 'spelling/repeated-word', range, scope: 'here', words: null } as const;
    assert.equal(makeDeskEdit(context, wish, '')?.file, null);
    const options = { ...context.client.options, writesDesk: true };
    assert.equal(makeDeskEdit({ ...context, client: { ...context.client, options } }, wish, '')?.file, stet.uri);
  });

  it('write into .copydesk/stet.json for plain text, and make it', () => {
    const [here] = offered(rain, 'the the');
    assert.deepEqual((here!.edit as WorkspaceEdit).documentChanges![0], {
      kind: 'create',
      uri: stet.uri,
      options: { ignoreIfExists: true },
    });
    const { entries, problems } = readStetFile(stet.uri, edited('', here));
    assert.deepEqual(problems, []);
    assert.deepEqual([entries[0]?.file, entries[0]?.anchor?.exact], ['story.txt', 'the the']);
  });

  it('approve a name, or add a term, where a story has two forms', () => {
    const names = 'Mr Stoltenberg spoke. Stoltenberg left. Then Jens Stoltenberg came, and Stoltenburg laughed.\n';
    const approve = offered(names, 'Stoltenburg').find(({ title }) => title === 'Approve the name “Stoltenberg”');
    assert.match(edited('', approve), /"names": \[\s+\{\s+"name": "Stoltenberg",\s+"avoid": "Stoltenburg"\s+\}/);
    const mail = 'She sent an email. The email came late. He had no e-mail.\n';
    const term = offered(mail, 'e-mail').find(({ title }) => title.startsWith('Add'));
    assert.equal(term?.title, 'Add to house style: “email”, not “e-mail”');
  });

  it('are two where the client can have somebody choose the rest', () => {
    const shot = scene(rain, { capabilities, desk: { folder: 'file:///desk' }, stet });
    const options = { writesDesk: true, commands: ['copydesk.desk.choose'] };
    const context = { ...shot.context, client: { capabilities, options } };
    const params = { range: shot.context.positions.range({ start: 15, end: 15 }), context: { diagnostics: [] } };
    const left = ask<CodeAction[]>(codeActions, context, params, CodeActionRequest.method).filter(({ title }) =>
      /Leave|Turn/.test(title),
    );
    assert.deepEqual(
      left.map(({ title }) => title),
      ['Leave as it is here…', 'Leave it elsewhere too…'],
    );
    const [choice] = left[1]!.command!.arguments as [DeskChoice];
    assert.deepEqual(
      choice.choices.map(({ title, wish }) => [title, wish.do]),
      [
        ['Leave “the the” in this story', 'stet'],
        ['Turn spelling/repeated-word off in this story', 'stet'],
        ['Turn spelling/repeated-word off for this desk', 'rule-off'],
      ],
    );
  });

  it('are commands where the client asks for the reason, and are not offered where nothing can be written', () => {
    const shot = scene(rain, { capabilities, desk: { folder: 'file:///desk' }, stet });
    const context = { ...shot.context, client: { capabilities, options: { writesDesk: true } } };
    const params = { range: shot.context.positions.range({ start: 15, end: 15 }), context: { diagnostics: [] } };
    const actions = ask<CodeAction[]>(codeActions, context, params, CodeActionRequest.method);
    const leave = actions.find(({ title }) => title === 'Leave as it is here…');
    assert.deepEqual(leave?.command?.arguments, [
      {
        uri,
        wish: { do: 'stet', rule: 'spelling/repeated-word', range: leave?.diagnostics?.[0]?.range, scope: 'here', words: null },
      },
    ]);
    assert.deepEqual(offered(rain, 'the the', { stet: null, desk: { folder: null } }), []);
  });
});

describe('a configuration that is written to', () => {
  const term = { do: 'term', avoid: 'quay', prefer: 'dock' } as const;

  it('keeps its comments and its form', () => {
    const before = '{\n\t// ours\n\t"extends": "guardian", // theirs\n\t"terms": [\n\t\t{ "avoid": "pier" }\n\t]\n}\n';
    const after = editConfiguration(before, term, 'the word here');
    const added = '\t\t{ "avoid": "pier" },\n\t\t{ "avoid": "quay", "prefer": "dock", "why": "the word here" }\n';
    assert.equal(after, before.replace('\t\t{ "avoid": "pier" }\n', added));
  });

  it('is made where there is none, and left alone where it is faulty', () => {
    assert.match(
      editConfiguration(null, { do: 'rule-off', rule: 'quotes/scare' }, '')!,
      /^\/\/ House style[^]*"rules": \{\s+"quotes\/scare": "off"/,
    );
    for (const faulty of ['{ "terms": [ }', '[]', '['.repeat(500)]) assert.equal(editConfiguration(faulty, term, ''), null);
  });
});
