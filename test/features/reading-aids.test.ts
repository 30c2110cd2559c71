import assert from 'node:assert/strict';
import type { CodeLens, FoldingRange, InlayHint, SelectionRange } from 'vscode-languageserver-protocol';
import type { Paragraph } from '../../server/src/engine/index.ts';
import { codeLens } from '../../server/src/features/code-lens.ts';
import type { FeatureContext } from '../../server/src/features/feature.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import type { Settings } from '../../server/src/settings/settings.ts';
import { ask, scene } from './support/feature-context.ts';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('inlay hints', () => {
  const story =
    'Ruth Okoro came to the quay on Monday.\n“We will mend it before the winter,” she said.\n“It is our quay,” Okoro said.\n';
  const hints = (choice: Settings['inlayHints']): string[] =>
    ask<InlayHint[]>(inlayHints, scene(story, { settings: { inlayHints: choice } }).context, { range: everywhere }).map(
      ({ label, position }) => `${position.line}:${position.character} ${label as string}`,
    );

  it('say behind “she said” who she is, and nothing behind a name', () => {
    const [hint, ...others] = hints('on');
    assert.match(hint!, /^1:45 Ruth Okoro\??$/);
    assert.deepEqual(others, []);
  });

  it('do not stand beside the name that they would give', () => {
    const beside =
      'Ruth Okoro came to the quay.\n\nThe mayor, Ruth Okoro, said that it was late. The mayor said that she was tired.\n';
    const found = ask<InlayHint[]>(inlayHints, scene(beside).context, { range: everywhere });
    assert.ok(!found.some(({ position }) => position.line === 2 && position.character < 25), JSON.stringify(found));
  });

  it('can be limited to what is not sure, or switched off', () => {
    assert.ok(hints('unsure').every((hint) => hint.endsWith('?')));
    assert.deepEqual(hints('off'), []);
  });
});

describe('folding', () => {
  /** A context whose paragraphs have these levels and roles, and whose quotations each carry on the one before. */
  function context(text: string, roles: readonly (readonly [Paragraph['role'], number])[]): FeatureContext {
    const found = scene(text).context;
    const { document, quotes } = found.article;
    const paragraphs = document.paragraphs.map((paragraph, i) => ({ ...paragraph, role: roles[i]![0], level: roles[i]![1] }));
    const speech = quotes.map((quote, i) => ({ ...quote, continues: quotes[i - 1]?.id ?? null }));
    return { ...found, article: { ...found.article, document: { ...document, paragraphs }, quotes: speech } };
  }
  const fold = (of: FeatureContext): string[] =>
    ask<FoldingRange[]>(foldingRanges, of).map(({ startLine, endLine }) => `${startLine}-${endLine}`);

  it('folds sections under their headings', () => {
    const text = 'The quay\n\nRain fell.\n\nA storm\n\nIt blew.\n\nCalm\n\nIt ended.\n';
    const story = context(text, [
      ['headline', 1],
      ['body', 0],
      ['crosshead', 2],
      ['body', 0],
      ['crosshead', 2],
      ['body', 0],
    ]);
    assert.deepEqual(fold(story), ['0-10', '4-6', '8-10']);
  });

  it('folds notes to the desk', () => {
    const story = context('It ended.\n\nENDS\n\nNote one.\n\nNote two.\n', [
      ['body', 0],
      ['end', 0],
      ['note', 0],
      ['note', 0],
    ]);
    assert.deepEqual(fold(story), ['4-6']);
  });

  it('folds a speech over several paragraphs', () => {
    const text = 'Ruth Okoro spoke: “We will mend it.”\n\n“We will pay for it.”\n\n“We will sail.”\n';
    assert.deepEqual(fold(context(text, Array<['body', 0]>(3).fill(['body', 0]))), ['0-4']);
  });

  it('folds nothing that stands on one line', () => assert.deepEqual(fold(context('“We will mend it.”', [['body', 0]])), []));
});

describe('selection ranges', () => {
  it('grow from the word to the story', () => {
    const { context, cursor, text } = scene('Rain fell.\n\n“We will me<|>nd it, and soon,” Ruth Okoro said. She left.\n');
    const [first] = ask<SelectionRange[]>(selectionRanges, context, { positions: [context.positions.position(cursor)] });
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = first; step; step = step.parent) {
      const { start, end } = context.positions.span(step.range);
      steps.push(text.slice(start, end));
    }
    assert.deepEqual(steps.slice(0, 4), [
      'mend',
      'We will mend it',
      'We will mend it, and soon,',
      '“We will mend it, and soon,”',
    ]);
    assert.deepEqual(steps.slice(-3), [
      '“We will mend it, and soon,” Ruth Okoro said.',
      '“We will mend it, and soon,” Ruth Okoro said. She left.',
      text,
    ]);
  });

  it('answer once for each position, wherever it is', () => {
    const positions = [
      { line: 0, character: 0 },
      { line: 99, character: 0 },
    ];
    assert.equal(ask<SelectionRange[]>(selectionRanges, scene('').context, { positions }).length, 2);
  });
});

describe('code lens', () => {
  it('counts the story above its first line', () => {
    const { context } = scene('\n“We will mend it,” Ruth Okoro said.\n');
    const [lens] = ask<CodeLens[]>(codeLens, context);
    assert.equal(lens!.command?.title, '1 quotation · 1 source · 7 words · 1 min to read');
    assert.equal(lens!.range.start.line, 1);
  });

  it('stands above a quotation without a source', () => {
    const story =
      'Nobody came to the quay that day.\n\n“The harbour has been shut for eleven long years and nobody asked us why.”\n';
    const titles = (settings: Partial<Settings>) =>
      ask<CodeLens[]>(codeLens, scene(story, { settings }).context).map(({ command, range }) => [
        range.start.line,
        command?.title,
      ]);
    assert.deepEqual(titles({}).slice(1), [[2, 'No source is given for this quotation']]);
    assert.deepEqual(titles({ rules: { 'quotes/unattributed': { level: 'off' } } }).slice(1), []);
  });

  it('lead to the choice of speakers in a client that has one', () => {
    const { context } = scene(
      'Rain fell.\n\nIt fell for days on the town and on the quay.\n\n“We will mend it before the winter.”\n',
    );
    const client = { capabilities: {}, options: { commands: ['copydesk.attributeAt'] } };
    const lenses = ask<CodeLens[]>(codeLens, { ...context, client });
    const commands = lenses.map(({ command }) => [command?.command, command?.arguments?.length]);
    assert.deepEqual(commands, [
      ['', undefined],
      ['copydesk.attributeAt', 1],
    ]);
  });

  it('can be switched off, and has nothing to say of nothing', () => {
    assert.deepEqual(ask(codeLens, scene('Rain fell.', { settings: { codeLens: false } }).context), []);
    assert.deepEqual(ask(codeLens, scene('').context), []);
  });
});
