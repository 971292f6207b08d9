export { buildProject, type Project, type ProjectInput, type ProjectProblems } from './buildProject.js';
export { collectScans, type DocumentKind, type ScannedDocument, type Scans } from './collectScans.js';
