import assert from 'node:assert/strict';
import textmate from 'vscode-textmate';
import { checkScopes, loadGrammar } from './check-scopes.ts';

describe('the news grammar', () => {
  it('knows headline, byline, dateline, crosshead and end', () =>
    checkScopes(`
 Harbour stays open as council splits 7–6
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.1
·
 By Maren Castell
|^^ keyword.other.byline
|  none markup.heading
·
 SANDVIKA NORD, Feb 3 (Northern Wire) — The council voted late on Monday.
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.other.dateline
·
 A fight over fuel
|^^^^^^^^^^^^^^^^^ markup.heading.2
·
 The depot is full.
|  none markup.heading
·
 ENDS
|^^^^ keyword.control.end
·
 Call the desk with questions.
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block
`));

  it('takes a first line that is a paragraph for what it is', () =>
    checkScopes(`
 The council voted late on Monday to keep the harbour open.
|none markup.heading
`));

  it('finds the headline after empty lines', () =>
    checkScopes(`
·
·
 Harbour stays open
|^^^^^^^^^^^^^^^^^^ markup.heading.1
 The council voted late.
|none markup.heading
`));

  it('takes no short line inside a paragraph for a crosshead', () =>
    checkScopes(`
 Harbour stays open
·
 The council voted late on Monday to keep the harbour open for another year
|none markup.heading
 with all the ships
|none markup.heading
 and the cranes.
`));

  it('colours quotations in headlines', () =>
    checkScopes(`
 Harbour ‘too quiet’, mayor says
|        ^^^^^^^^^^^ string.quoted.single
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
`));

  it('tells quotations by their depth', () =>
    checkScopes(`
 He spoke.
 “She told me ‘the town’s “quiet” ways’ were gone,” he said.
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double.news
|             ^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.single.nested
|                         ^^^^^^^ string.quoted.double.nested
|^ punctuation.definition.string.begin
 "She said 'no' twice," he said, "and left."
|          ^^^^ string.quoted.single.nested
 ‘The “quiet” town,’ he said.
|^^^^^^^^^^^^^^^^^^^ string.quoted.single
|     ^^^^^^^ string.quoted.double.nested
`));

  it('takes no apostrophe, inch or foot for a quotation', () =>
    checkScopes(`
 It’s the fishermen’s own ’90s and '80s harbour; rock 'n' roll, 6' 2" tall.
|none string
 The workers' union and the workers’ wives.
|none string
`));

  it('lets a speech run over paragraphs that each open anew', () =>
    checkScopes(`
 He spoke.
 “We shall stay.
|^^^^^^^^^^^^^^^ string.quoted.double
 “We shall not go,” he said.
|^^^^^^^^^^^^^^^^^^ string.quoted.double
|^ punctuation.definition.string.begin
`));

  it('ends an unclosed quotation at the empty line', () =>
    checkScopes(`
 He spoke.
 “We shall stay.
·
 The crowd left.
|none string
`));

  it('marks what is still to come', () =>
    checkScopes(`
 He spoke.
 The pier, TK metres long, cost XX million [check].
|          ^^ invalid.illegal.placeholder
|                               ^^ invalid.illegal.placeholder
|                                          ^^^^^^^ invalid.illegal.placeholder
 Super Bowl XX was shown at TK Maxx.
|none invalid
`));

  it('marks notes in brackets, but not those inside a quotation', () =>
    checkScopes(`
 He spoke.
 The mayor [lawyers have seen this] spoke.
|          ^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.note
 “He [the mayor] spoke,” she said.
|none comment
`));

  it('takes a byline at the top for no headline', () =>
    checkScopes(`
 By Karin Lund
|^^ keyword.other.byline
|none markup.heading
 Rain fell on the quay, and nobody came.
`));

  it('sets comments apart', () =>
    checkScopes(`
 He spoke.
·
 <!-- copydesk-ignore quotes/scare: “hers” -->
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.html
 They spoke.
|none comment
`));

  it('sets notes to editors apart', () =>
    checkScopes(`
 He spoke.
·
 Notes to editors:
|^^^^^^^^^^^^^^^^^ comment.block
 The mayor is “free” for calls.
|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block
|none string
`));

  it('reads a line of 20,000 marks at once', async () => {
    const grammar = await loadGrammar();
    for (const part of ['"', '“‘', '[', '‘', "'a ", 'Aa ']) {
      const { stoppedEarly } = grammar.tokenizeLine(part.repeat(20_000 / part.length), textmate.INITIAL, 5000);
      assert.equal(stoppedEarly, false, part);
    }
  });
});
