import { type Paint, toReport } from 'persona-registry';
import pc from 'picocolors';
import type { Format } from './format.js';

/** The same report as from a site's build, optionally in colour. */
export const toPretty: Format = (diagnostics, { color }) =>
  diagnostics.length === 0 ? 'No problems.\n' : `${toReport(diagnostics, { paint: toPaint(color) })}\n`;

function toPaint(color: boolean): Paint {
  const { cyan, dim, red, yellow, blue } = pc.createColors(color);
  const painters = { place: cyan, code: dim, error: red, warning: yellow, info: blue };
  return (text, part) => painters[part](text);
}
