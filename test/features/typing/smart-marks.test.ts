import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { smartMarks } from '../../../server/src/features/typing/smart-marks.ts';
import type { Settings } from '../../../server/src/settings/settings.ts';
import { askAt, scene, type SceneOptions } from '../support/feature-context.ts';

/** The text after the character before the cursor was typed. */
function typed(marked: string, setting: Settings['smartMarks'] = 'marks', options: SceneOptions = {}): string {
  const at = scene(marked, { ...options, settings: { smartMarks: setting } });
  const ch = at.text.charAt(at.cursor - 1);
  const edits = askAt<TextEdit[] | null>(smartMarks, at, { ch, options: {} }) ?? [];
  const { offset } = at.context.positions;
  return edits.reduce(
    (text, { range, newText }) => text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
    at.text,
  );
}

describe('smart marks', () => {
  for (const [marked, expected] of [
    ['"<|>We will', '“We will'],
    ['Okoro said: "<|>', 'Okoro said: “'],
    ['“We will mend it,"<|> Okoro said.', '“We will mend it,” Okoro said.'],
    ['(“The quay”—"<|>', '(“The quay”—“'],
    ["“'<|>Never,", '“‘Never,'],
    ["The quay'<|>s", 'The quay’s'],
    ["“He told me ‘never'<|> twice”", '“He told me ‘never’ twice”'],
    ['It is 6"<|> wide.', 'It is 6" wide.'],
    ['“It was in 1996"<|>', '“It was in 1996”'],
  ] as const) {
    it(`make ${marked} ${expected}`, () => {
      assert.equal(typed(marked), expected);
    });
  }

  it('leave the code of Markdown alone', () => {
    assert.equal(typed('Use `a = "<|>` here.', 'marks', { kind: 'markdown' }), 'Use `a = "` here.');
  });

  it('bring a comma or a stop inside only where that is asked for', () => {
    assert.equal(typed('“We will mend it”,<|>'), '“We will mend it”,');
    assert.equal(typed('“We will mend it”,<|>', 'marksAndStops'), '“We will mend it,”');
    assert.equal(typed('They call it “the quay”.<|>', 'marksAndStops'), 'They call it “the quay.”');
  });

  it('bring none inside where one stands already, or behind an apostrophe', () => {
    assert.equal(typed('“We will mend it?”.<|>', 'marksAndStops'), '“We will mend it?”.');
    assert.equal(typed('It is the workers’.<|>', 'marksAndStops'), 'It is the workers’.');
  });

  it('are off unless asked for', () => {
    assert.equal(typed('"<|>We will', 'off'), '"We will');
  });
});
