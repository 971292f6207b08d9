// culori: it reads the complete CSS colour syntax. This is the tree-shakeable entry, with only the colour spaces below.
import {
  clampChroma,
  clampRgb,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  type Rgb,
  useMode,
} from 'culori/fn';

const toRgb = useMode(modeRgb);
// `parse` and conversions use only registered colour spaces.
for (const mode of [modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab, modeOklch]) {
  useMode(mode as typeof modeHsl);
}

/** Whether the text is a colour: a CSS name, in any spelling (`Dark Blue`, `light-green`), or any CSS colour notation. */
export const isColor = (text: string): boolean => readColor(text) !== undefined;

/** The colour that a text names, without transparency. `undefined` if the text is not a colour. */
export function readColor(text: string): Rgb | undefined {
  const trimmed = text.trim();
  const color = parse(trimmed) ?? parse(trimmed.toLowerCase().replace(/[\s_-]+/gu, ''));
  if (color === undefined || color.alpha === 0) return undefined;
  // CSS clamps the channels of `rgb()`. A colour of a wider gamut keeps its hue.
  const { alpha: _, ...opaque } = color.mode === 'rgb' ? clampRgb(color) : toRgb(clampChroma(color, 'oklch'));
  return opaque;
}
