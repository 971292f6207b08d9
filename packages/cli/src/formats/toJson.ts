import { countSeverities, type Format } from './format.js';

/** One JSON object: counts, then every diagnostic as the plain data that it is. */
export const toJson: Format = (diagnostics) =>
  `${JSON.stringify({ version: 1, summary: countSeverities(diagnostics), diagnostics }, undefined, 2)}\n`;
