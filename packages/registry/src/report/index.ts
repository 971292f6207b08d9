export * from './toReport.js';
