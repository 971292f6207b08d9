export * from './isError.js';
export * from './toReport.js';
