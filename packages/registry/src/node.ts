export { DEFAULT_FILES, DEFAULT_FOLDER } from './node/findDataFiles.js';
export * from './node/readData.js';
export * from './node/readDataStamp.js';
export * from './node/readRegistry.js';
