/** The style of the annotated copy: two columns on a screen and on paper, one on a telephone; light and dark. */

/** Colours of speakers, for light and for dark: the same as in the report and in package.json. */
const light = ['#0060a8', '#a34700', '#00735c', '#a8186f', '#6e5f00', '#5f3dc4', '#b3261e', '#4d5b66'];
const dark = ['#6cb6ff', '#ffb454', '#4ec9a5', '#ff8fc7', '#e8d44d', '#b9a3ff', '#ff8d6b', '#a3c2b0'];

/** So many speakers have a colour of their own. */
export const voiceClasses = light.length;

const variables = (colours: readonly string[]): string => colours.map((colour, i) => `--voice${i + 1}: ${colour};`).join(' ');
const lightColours = `${variables(light)} --voice0: #595959; --fg: #1b1b1b; --bg: #fff; --dim: #595959; --line: #d0d0d0; --right: #00652e; --wrong: #9a3b00; --tint: 13%;`;
const darkColours = `${variables(dark)} --voice0: #a0a0a0; --fg: #dcdcdc; --bg: #1c1c1c; --dim: #a6a6a6; --line: #444; --right: #7bd99a; --wrong: #ffb38a; --tint: 22%;`;
const classes = [...light.map((_, i) => i + 1), 0].map((i) => `.voice${i} { --own: var(--voice${i}); }`).join('\n');

export const copyStyle = `
:root { color-scheme: light dark; ${lightColours} }
@media (prefers-color-scheme: dark) { :root { ${darkColours} } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 68rem; color: var(--fg); background: var(--bg); font: 17px/1.55 Georgia, 'Times New Roman', serif; }
header, aside, .number { font-family: system-ui, sans-serif; }
header { font-size: .82rem; border-bottom: 1px solid var(--line); margin-bottom: 1.2rem; padding-bottom: .6rem; }
header p { margin: .2rem 0; }
.file, .role { color: var(--dim); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .5rem 0 0; color: var(--dim); }
section { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 2.5rem; }
.copy { margin: 0 0 .9rem; white-space: pre-line; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.2rem; }
blockquote { padding-left: 1.2rem; border-left: 2px solid var(--line); }
.role-byline, .role-note, .role-end { color: var(--dim); }
mark { --own: var(--wrong); color: inherit; background: color-mix(in srgb, var(--own) var(--tint), transparent); border-bottom: 2px solid var(--own); padding: .05em 0; }
${classes}
.legend mark { color: var(--fg); }
mark.nobody { border-bottom-style: dashed; }
.number { color: var(--fg); text-decoration: none; font-size: .8em; padding-left: .1em; }
sup { line-height: 0; }
aside { font-size: .8rem; line-height: 1.4; }
.note { --own: var(--wrong); border-left: 3px solid var(--own); padding-left: .7rem; margin: .2rem 0 .9rem; overflow-wrap: anywhere; }
${classes.replace(/\.voice/g, '.note.voice')}
.note p { margin: 0; }
.note a { color: inherit; }
.who a { display: inline-block; min-width: 1.1em; text-decoration: none; font-weight: 600; color: var(--own); }
.verified, .right { color: var(--right); }
.changed, .disputed, .wrong { color: var(--wrong); }
.to-check, .unchecked { color: var(--dim); }
.differences { margin: .1rem 0; padding-left: 1.1rem; }
ins { text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
:target { outline: 2px solid var(--own, currentColor); outline-offset: 3px; }
@media (max-width: 46rem) { section { display: block; } aside { margin-bottom: 1rem; } }
@media print {
  :root { ${lightColours} }
  body { padding: 0; max-width: none; font-size: 11pt; }
  section { grid-template-columns: 63% 1fr; column-gap: 5%; }
  .note, h1, h2 { break-inside: avoid; break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
