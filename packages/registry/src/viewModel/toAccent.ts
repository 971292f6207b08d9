// culori: contrast, OKLCH and gamut mapping; the tree-shakeable entry. `readColor` registers the colour spaces.
import {
  clampChroma,
  formatHex,
  modeOklch,
  modeRgb,
  type Oklch,
  type Rgb,
  useMode,
  wcagContrast,
} from 'culori/fn';
import type { Accent } from '../model/link.js';
import { readColor } from '../values/readColor.js';

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);

/** Infima's page and raised surfaces, and the grey behind table heads. */
const LIGHT_SURFACES = ['#ffffff', '#f5f6f7'].map(readRgb);
const DARK_SURFACES = ['#1b1b1d', '#242526'].map(readRgb);
/** Text in the accent also stands on a soft ground of it: this much of the accent over the surface. */
const TINT = 0.12;
const CONTRAST = 4.5;
/** How much chroma a pale colour gains per unit of lightness it has to move, and up to where: a darkened pale blue would be grey otherwise. */
const CHROMA_GAIN = 0.25;
const PALE = 0.12;
/** Below it a colour is grey, and stays grey. */
const GREY = 0.02;
/** Halvings of the lightness interval: finer than a step of `#rrggbb`. */
const STEPS = 10;

/**
 * The colour as an accent for light and for dark surfaces, each `#rrggbb` with a contrast of at least 4.5:1 on Infima's surfaces and on a
 * tint of up to 12% of itself over them. A colour that has the contrast stays as it is; another moves in OKLCH lightness, its hue kept,
 * as far as needed. `undefined` for what is no colour.
 */
export function toAccent(text: string): Accent | undefined {
  const color = readColor(text);
  if (color === undefined) return undefined;
  return { light: adapt(color, LIGHT_SURFACES, 0), dark: adapt(color, DARK_SURFACES, 1) };
}

function readRgb(hex: string): Rgb {
  const color = readColor(hex);
  if (color === undefined) throw new Error(`not a colour: ${hex}`);
  return color;
}

/** `limit` is the lightness, 0 or 1, at which the contrast is surely enough. */
function adapt(color: Rgb, surfaces: readonly Rgb[], limit: 0 | 1): string {
  const asIs = formatHex(color);
  if (isReadable(asIs, surfaces)) return asIs;
  const wanted = toOklch(color);
  let tooClose = wanted.l;
  let enough: number = limit;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (tooClose + enough) / 2;
    if (isReadable(moved(wanted, middle), surfaces)) enough = middle;
    else tooClose = middle;
  }
  return moved(wanted, enough);
}

function moved(color: Oklch, l: number): string {
  const gain = Math.abs(l - color.l) * CHROMA_GAIN;
  const c = color.c < GREY ? color.c : Math.max(color.c, Math.min(color.c + gain, PALE));
  return formatHex(clampChroma({ ...color, l, c }, 'oklch'));
}

function isReadable(hex: string, surfaces: readonly Rgb[]): boolean {
  const ink = toRgb(hex);
  if (ink === undefined) return false;
  return surfaces.every(
    (surface) =>
      wcagContrast(ink, surface) >= CONTRAST && wcagContrast(ink, tinted(surface, ink)) >= CONTRAST,
  );
}

function tinted(surface: Rgb, ink: Rgb): Rgb {
  const mix = (under: number, over: number) => under + (over - under) * TINT;
  return { mode: 'rgb', r: mix(surface.r, ink.r), g: mix(surface.g, ink.g), b: mix(surface.b, ink.b) };
}
