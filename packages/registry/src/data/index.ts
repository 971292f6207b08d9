export * from './toLocated.js';
export { type DataFormat, type DataSource, validateSource } from './validateSource.js';
export { type ValidatedSources, validateSources } from './validateSources.js';
