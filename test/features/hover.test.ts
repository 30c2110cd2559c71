import assert from 'node:assert/strict';
import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver-protocol';
import { hover } from '../../server/src/features/hover.ts';
import { askAt, scene } from './support/feature-context.ts';

const markdown = { textDocument: { hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] } } };

/** Text of the hover at `<|>`, and the words it belongs to. */
function hoverAt(marked: string, capabilities = {}): { readonly value: string; readonly on: string } | null {
  const at = scene(marked, { capabilities });
  const found = askAt<Hover | null>(hover, at);
  if (!found) return null;
  const { start, end } = at.context.positions.span(found.range!);
  return { value: (found.contents as MarkupContent).value, on: at.text.slice(start, end) };
}

describe('hover', () => {
  it('says who speaks in a quotation, by which cue, and how long it is', () => {
    const found = hoverAt('Rain fell on Monday.\n“We will <|>mend the quay before winter,” Ruth Okoro said.');
    assert.equal(found?.on, '“We will mend the quay before winter,”');
    assert.match(found.value, /^(Probably )?Ruth Okoro/);
    assert.match(found.value, /Direct quotation · 7 words · attributed by “said”/);
    assert.match(found.value, /First named in line 2/);
  });

  it('links to the line of the first mention in Markdown', () => {
    const found = hoverAt('“We will <|>mend the quay,” Ruth Okoro said.', markdown);
    assert.match(found!.value, /\*\*Ruth Okoro\*\*/);
    assert.match(found!.value, /\[line 1\]\(file:\/\/\/desk\/story\.txt#L1,26\)/);
  });

  it('counts the forms of a name and lists what it says', () => {
    const found = hoverAt('“We will mend the quay,” Ruth Okoro said.\nThe town thanked Ruth <|>Okoro.');
    assert.equal(found?.on, 'Ruth Okoro');
    assert.match(found.value, /Forms: Ruth Okoro 2 ×/);
    assert.match(found.value, /Says: 1 quotation \(5 words\)/);
    assert.match(found.value, /line 1: “We will mend the quay,”/);
  });

  it('says so where a quotation has no source', () => {
    const found = hoverAt(
      'Nobody came to the quay that day.\n“The harbour has been <|>shut for eleven long years and nobody asked us why.”',
    );
    assert.match(found!.value, /No source found for this quotation\./);
  });

  it('shows both the name and the quotation it stands in', () => {
    const found = hoverAt('“We will wait for Grace <|>Adeyemi,” Ruth Okoro said.');
    assert.equal(found?.on, 'Grace Adeyemi');
    assert.match(found.value, /Forms: Grace Adeyemi 1 ×/);
    assert.match(found.value, /Direct quotation · 6 words/);
  });

  it('explains the words of an attribution', () => {
    const found = hoverAt('“We will mend the quay,” Ruth Okoro <|>said.');
    assert.equal(found?.on, 'said');
    assert.match(found.value, /Ruth Okoro/);
  });

  it('is silent between things', () => {
    assert.equal(hoverAt('Rain <|>fell on the quay.'), null);
    assert.equal(hoverAt('<|>'), null);
  });

  it('lets no word of the copy act as markup', () => {
    const found = hoverAt(
      '“Use *this* <b>[link](http://x.example)</b> `now`, or <|>www.x.example” Ruth Okoro said to Ruth Okoro.',
      markdown,
    );
    const name = hoverAt('“Use *this* <b>[link](http://x.example)</b> `now`, or www.x.example” Ruth <|>Okoro said.', markdown);
    for (const { value } of [found!, name!]) {
      const withoutOwnLinks = value.replace(/\[line \d+\]\([^)]*\)/g, '').replaceAll('**Ruth Okoro**', '');
      assert.doesNotMatch(withoutOwnLinks, /(?<!\\)[*<>[\]`]/);
      assert.doesNotMatch(withoutOwnLinks, /https?:\/\/|www\./);
    }
  });
});
