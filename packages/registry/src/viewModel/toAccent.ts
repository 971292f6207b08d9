// culori gives contrast, OKLCH and gamut mapping. `culori/fn` is its tree-shakeable entry; `readColor` registers the colour spaces.
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

/** The page and the raised surfaces of Infima, and the grey behind table heads. */
const LIGHT_SURFACES = ['#ffffff', '#f5f6f7'].map(readRgb);
const DARK_SURFACES = ['#1b1b1d', '#242526'].map(readRgb);
/** The share of the accent in a tinted surface. Text in the accent colour also appears on such a surface. */
const TINT = 0.12;
const CONTRAST = 4.5;
/** The chroma that a pale colour gains per unit of changed lightness, up to `PALE`. Without this gain, a darkened pale blue would be grey. */
const CHROMA_GAIN = 0.25;
const PALE = 0.12;
/** A colour with less chroma is grey, and stays grey. */
const GREY = 0.02;
/** The number of halvings of the lightness interval. The result is finer than a step of `#rrggbb`. */
const STEPS = 10;

/**
 * The accents of a colour for light and for dark surfaces, each as `#rrggbb`. Their contrast is at least 4.5:1 on the surfaces of Infima, and on
 * these surfaces with a tint of up to 12% of the accent. A colour with enough contrast does not change. The OKLCH lightness of another colour moves
 * as far as needed, and the hue stays. `undefined` if the text is not a colour.
 */
export function toAccent(text: string): Accent | undefined {
  const color = readColor(text);
  if (color === undefined) return undefined;
  return { light: adapt(color, LIGHT_SURFACES, 0), dark: adapt(color, DARK_SURFACES, 1) };
}

function readRgb(hex: string): Rgb {
  const color = readColor(hex);
  if (color === undefined) throw new Error(`${hex} is not a colour.`);
  return color;
}

/** Changes the lightness until the contrast is enough. `limit` is the lightness, 0 or 1, whose contrast is always enough. */
function adapt(color: Rgb, surfaces: readonly Rgb[], limit: 0 | 1): string {
  const asIs = formatHex(color);
  if (isReadable(asIs, surfaces)) return asIs;
  const oklch = toOklch(color);
  let tooClose = oklch.l;
  let enough: number = limit;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (tooClose + enough) / 2;
    if (isReadable(withLightness(oklch, middle), surfaces)) enough = middle;
    else tooClose = middle;
  }
  return withLightness(oklch, enough);
}

function withLightness(color: Oklch, l: number): string {
  const gain = Math.abs(l - color.l) * CHROMA_GAIN;
  const c = color.c < GREY ? color.c : Math.max(color.c, Math.min(color.c + gain, PALE));
  return formatHex(clampChroma({ ...color, l, c }, 'oklch'));
}

function isReadable(hex: string, surfaces: readonly Rgb[]): boolean {
  const ink = toRgb(hex);
  if (ink === undefined) return false;
  return surfaces.every(
    (surface) =>
      wcagContrast(ink, surface) >= CONTRAST && wcagContrast(ink, toTint(surface, ink)) >= CONTRAST,
  );
}

function toTint(surface: Rgb, ink: Rgb): Rgb {
  const mix = (under: number, over: number) => under + (over - under) * TINT;
  return { mode: 'rgb', r: mix(surface.r, ink.r), g: mix(surface.g, ink.g), b: mix(surface.b, ink.b) };
}
