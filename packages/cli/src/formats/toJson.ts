import { countSeverities, type Format } from './format.js';

/** One JSON object with counts and the unchanged diagnostics. */
export const toJson: Format = (diagnostics) =>
  `${JSON.stringify({ version: 1, summary: countSeverities(diagnostics), diagnostics }, undefined, 2)}\n`;
