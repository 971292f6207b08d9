export { DEFAULT_FILES, DEFAULT_FOLDER } from './node/findDataFiles.js';
export * from './node/findFiles.js';
export * from './node/readData.js';
export * from './node/readDataStamp.js';
export * from './node/readKind.js';
export * from './node/readRegistry.js';
export * from './node/readReviews.js';
export * from './node/readTranslationData.js';
