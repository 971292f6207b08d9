/** What the package exports of this folder: one file per format. */
export { toCsv } from './toCsv.js';
export { toServiceFiles } from './toServiceFiles.js';
export type { AccessRecord } from './toServiceRecords.js';
