/* What Git knows of the data: the repository, its commits, and what each has changed. This entry is loaded when somebody asks for the history. */
export { findFormerPaths } from './git/findFormerPaths.js';
export type { LoggedCommit } from './git/listFileChanges.js';
export { listTree, type TreeEntry } from './git/listTree.js';
export { openBlobs } from './git/openBlobs.js';
export { openRepository, type Repository } from './git/openRepository.js';
export { readBlobs } from './git/readBlobs.js';
export { runGit, toLine } from './git/runGit.js';
export { SIGNATURE_PROGRAMS, toSignature } from './git/signatures.js';
export { createVersionReader, type ScanText } from './history/createVersionReader.js';
export type { DataPlace } from './history/dataPlace.js';
export { createComparison } from './history/diffVersions.js';
export { findDataPlace, toReal } from './history/findDataPlace.js';
export { type DataCommit, listDataCommits } from './history/listDataCommits.js';
export { type AccessHistorySettings, readAccessHistory } from './history/readAccessHistory.js';
export { NO_DATA } from './history/versionOfData.js';
