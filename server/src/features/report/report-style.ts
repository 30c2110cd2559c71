/** The story report's style: the editor's colours where there is an editor, the system's in a file of its own, black on white on paper. */

/** Colours of speakers where no theme gives them; the same as in package.json, for light and for dark. */
const light = ['#0060a8', '#a34700', '#00735c', '#a8186f', '#6e5f00', '#5f3dc4', '#b3261e', '#4d5b66'];
const dark = ['#6cb6ff', '#ffb454', '#4ec9a5', '#ff8fc7', '#e8d44d', '#b9a3ff', '#ff8d6b', '#a3c2b0'];

const variables = (colours: readonly string[]): string =>
  colours.map((colour, index) => `--own-speaker${index + 1}: ${colour};`).join(' ');
const classes = light.map((_, index) => {
  const name = `speaker${index + 1}`;
  return `.${name} { fill: var(--vscode-copydesk-${name}, var(--own-${name})); }`;
});

export const reportStyle = `
:root { color-scheme: light dark; ${variables(light)} --fg: var(--vscode-foreground, #1f1f1f); --bg: var(--vscode-editor-background, #fff);
  --dim: var(--vscode-descriptionForeground, #595959); --line: var(--vscode-widget-border, var(--vscode-contrastBorder, #c8c8c8));
  --link: var(--vscode-textLink-foreground, #0060a8); --fill: var(--vscode-editorWidget-background, #ececec);
  --error: var(--vscode-errorForeground, #b3261e); --warning: var(--vscode-list-warningForeground, #855f00); }
@media (prefers-color-scheme: dark) { :root { ${variables(dark)} --fg: var(--vscode-foreground, #d4d4d4); --bg: var(--vscode-editor-background, #1e1e1e);
  --dim: var(--vscode-descriptionForeground, #a0a0a0); --line: var(--vscode-widget-border, var(--vscode-contrastBorder, #4a4a4a));
  --link: var(--vscode-textLink-foreground, #6cb6ff); --fill: var(--vscode-editorWidget-background, #2d2d2d);
  --error: var(--vscode-errorForeground, #ff8d6b); --warning: var(--vscode-list-warningForeground, #e8d44d); } }
body { margin: 0; padding: 0; color: var(--fg); background: var(--bg); font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main, .tools { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
.tools { display: flex; gap: .5rem; justify-content: flex-end; padding-top: .75rem; }
button { font: inherit; color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, var(--fill));
  border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: .2rem .7rem; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--fill)); }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0060a8); outline-offset: 1px; }
h1 { font-size: 1.6em; line-height: 1.25; margin: .1rem 0 .4rem; font-weight: 600; }
h2 { font-size: 1.1em; margin: 1.8rem 0 .5rem; font-weight: 600; }
p { margin: .3rem 0; }
.file, .counts, .note, .role, .legend { color: var(--dim); }
.role { display: block; font-weight: 400; font-size: .92em; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--dim); font-size: .92em; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.short { white-space: nowrap; overflow-wrap: normal; }
.wide { width: 38%; }
.places { width: 12rem; }
.strip { display: block; width: 100%; height: 44px; }
.copy { fill: var(--fill); stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.tick { fill: var(--dim); }
.strip a:focus-visible rect, .strip a:hover rect { stroke: var(--vscode-focusBorder, var(--fg)); stroke-width: 3; vector-effect: non-scaling-stroke; }
.dot { width: .75em; height: .75em; margin-right: .15em; }
.bar { display: inline-block; width: calc(100% - 4rem); height: .7em; }
figure .bar { display: block; width: 100%; height: 1em; }
.percent { float: right; font-variant-numeric: tabular-nums; }
.shares { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-top: 1rem; }
figure { margin: 0; flex: 1 1 18rem; }
.legend, .warnings { list-style: none; padding: 0; margin: .3rem 0; }
.legend li { display: inline-block; margin-right: 1rem; }
.legend b { color: var(--fg); font-weight: 600; }
.first { fill: var(--vscode-charts-blue, #3b7dd8); }
.second { fill: var(--vscode-charts-yellow, #d9a400); }
.third { fill: var(--vscode-charts-red, #b3261e); }
.tag { font-size: .85em; font-weight: 400; border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; color: var(--warning); white-space: nowrap; }
.warnings li { padding: .25rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.warnings .error b { color: var(--error); }
.warnings .warning b { color: var(--warning); }
code { font-family: var(--vscode-editor-font-family, monospace); font-size: .9em; color: var(--dim); }
.tag.plain { color: var(--dim); }
.saying { border-top: 1px solid var(--line); padding: .35rem 0; }
.saying summary { cursor: pointer; overflow-wrap: anywhere; }
.saying b { font-weight: 600; }
.says { color: var(--dim); }
.saying ul { list-style: none; margin: .3rem 0 .2rem; padding: 0 0 0 1.2rem; }
.saying li { display: flex; gap: .75rem; padding: .15rem 0; overflow-wrap: anywhere; }
.saying .line { flex: 0 0 4.5rem; font-variant-numeric: tabular-nums; }
.speaker0 { fill: var(--dim); }
.nobody { fill: url(#hatched); stroke: var(--warning); stroke-width: 1; vector-effect: non-scaling-stroke; }
.hatch { fill: var(--warning); }
${classes.join('\n')}
body.vscode-high-contrast a, body.vscode-high-contrast-light a { text-decoration: underline; }
body.vscode-high-contrast .bar rect, body.vscode-high-contrast-light .bar rect { stroke: var(--fg); stroke-width: 1; vector-effect: non-scaling-stroke; }
@media (forced-colors: active) { svg { forced-color-adjust: none; } a { text-decoration: underline; } }
@media (max-width: 36rem) { .places, thead .places { display: none; } .wide { width: 30%; } }
@media print {
  :root { ${variables(light)} --fg: #000; --bg: #fff; --dim: #444; --line: #bbb; --link: #000; --fill: #eee; --error: #b3261e; --warning: #855f00; }
  ${light.map((colour, index) => `.speaker${index + 1} { fill: ${colour}; }`).join(' ')}
  .first { fill: #3b7dd8; } .second { fill: #d9a400; } .third { fill: #b3261e; }
  .tools { display: none; } body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; } h2 { break-after: avoid; } tr, li, figure { break-inside: avoid; }
}
`;
