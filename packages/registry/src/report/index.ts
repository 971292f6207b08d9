export * from './reportDiagnostics.js';
export * from './toReport.js';
