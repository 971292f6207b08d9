export { buildReader, type RegistryReader } from './registryReader.js';
export { COVERAGE_FILES, toCoverageFiles, toEntityFiles, toRegistryFiles } from './toEntityFiles.js';
