import { awsAssignments } from './awsAssignments.js';
import { azureAssignments } from './azureAssignments.js';
import { gcpAssignments } from './gcpAssignments.js';
import { githubAccess } from './githubAccess.js';
import { kubernetesBindings } from './kubernetesBindings.js';
import type { SnapshotReader } from './snapshot.js';

/** The formats in which systems list their assignments. The first one that accepts a value reads it; Azure's is last, because it also takes an empty list. */
export const snapshotReaders: readonly SnapshotReader[] = [
  kubernetesBindings,
  githubAccess,
  awsAssignments,
  gcpAssignments,
  azureAssignments,
];
