/** The marks in the gutter, drawn: a shape of its own for each state, so that nobody needs the colour to tell them apart. */
import { ColorThemeKind, Uri } from 'vscode';
import type { CheckState } from '../../server/src/protocol.ts';

export type MarkedState = Exclude<CheckState, 'unchecked'>;
/** In the order in which they need a look, least first. */
export const markedStates: readonly MarkedState[] = ['verified', 'changed', 'to-check', 'disputed'];

/** In a field of 16 by 16. Lines that are drawn; `fill` stands behind them. */
const shapes: Readonly<Record<MarkedState, string>> = {
  verified: '<circle cx="8" cy="8" r="6.2" fill="FILL" stroke="INK"/><path d="M5 8.2 7.2 10.4 11 5.8" stroke="LINE"/>',
  changed:
    '<circle cx="8" cy="8" r="6.2" stroke="INK" stroke-dasharray="2.4 1.9"/><path d="M5 8.2 7.2 10.4 11 5.8" stroke="INK"/>',
  'to-check': '<path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" fill="FILL" stroke="INK"/><path d="M8 4.9V8.6M8 10.7V10.9" stroke="LINE"/>',
  disputed:
    '<path d="M5.2 1.8H10.8L14.2 5.2V10.8L10.8 14.2H5.2L1.8 10.8V5.2Z" fill="FILL" stroke="INK"/><path d="M5.7 5.7 10.3 10.3M10.3 5.7 5.7 10.3" stroke="LINE"/>',
};

interface Palette {
  readonly ink: Readonly<Record<MarkedState, string>>;
  /** Of the lines on a filled shape. */
  readonly line: string;
  readonly isFilled: boolean;
}

const light: Palette = {
  ink: { verified: '#1a7f37', changed: '#9a6700', 'to-check': '#9a6700', disputed: '#b3261e' },
  line: '#ffffff',
  isFilled: true,
};
const dark: Palette = {
  ink: { verified: '#4ec98b', changed: '#e2b340', 'to-check': '#e2b340', disputed: '#ff7b72' },
  line: '#1f1f1f',
  isFilled: true,
};
/** Outlines alone, in the strongest colours there are. */
const highContrast: Palette = {
  ink: { verified: '#4dff88', changed: '#ffd84d', 'to-check': '#ffd84d', disputed: '#ff8a80' },
  line: '',
  isFilled: false,
};
const highContrastLight: Palette = {
  ink: { verified: '#00591f', changed: '#5c3d00', 'to-check': '#5c3d00', disputed: '#8c0009' },
  line: '',
  isFilled: false,
};

const palettes: Readonly<Record<ColorThemeKind, Palette>> = {
  [ColorThemeKind.Light]: light,
  [ColorThemeKind.Dark]: dark,
  [ColorThemeKind.HighContrast]: highContrast,
  [ColorThemeKind.HighContrastLight]: highContrastLight,
};

/** A sign beside a smaller mark: more than one is on the line. */
const more = '<path d="M13 10.4V15.6M10.4 13H15.6" stroke="INK" stroke-width="1.8"/>';

/** The mark of `state`; `isOfMany` where the line has others too, which VS Code would else draw over one another. */
export function gutterIcon(state: MarkedState, theme: ColorThemeKind, { isOfMany = false } = {}): Uri {
  const { ink, line, isFilled } = palettes[theme];
  const drawn = isOfMany ? `<g transform="scale(.72)">${shapes[state]}</g>${more}` : shapes[state];
  const shape = drawn
    .replaceAll('INK', ink[state])
    .replaceAll('FILL', isFilled ? ink[state] : 'none')
    .replaceAll('LINE', isFilled ? line : ink[state]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

/** For the overview ruler. */
export const markColour = (state: MarkedState, theme: ColorThemeKind): string => palettes[theme].ink[state];
