import { countSeverities, type Format } from './format.js';

/** One JSON object with the counts of findings and inputs, and the unchanged diagnostics. */
export const toJson: Format = (diagnostics, { inputCounts }) => {
  const report = { version: 1, summary: countSeverities(diagnostics), read: inputCounts, diagnostics };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};
