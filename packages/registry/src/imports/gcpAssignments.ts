import { isGcpPolicy, listGcpResources, readGcpPolicy } from './gcpPolicy.js';
import type { SnapshotReader } from './snapshot.js';

const PROJECT_NAME = /^\/\/cloudresourcemanager\.googleapis\.com\//i;

/** Policies of projects and other resources of Google Cloud. Each resource is a place of its own: its policy does not have what folders give it. */
export const gcpAssignments: SnapshotReader = {
  command: 'gcloud projects get-iam-policy PROJECT --format=json',
  accepts: isGcpPolicy,
  read(value, file) {
    const { value: read = [], diagnostics } = readGcpPolicy(value, file);
    const grants = read.map((grant) => ({ ...grant, scope: toResource(grant.scope) }));
    const areas = new Set(
      listGcpResources(value, file).map((resource) => toResource(resource).toLowerCase()),
    );
    return {
      value: {
        system: 'gcp',
        grants,
        areas: [...areas],
        about: 'active',
        isPartial: diagnostics.length > 0,
        notes: [],
      },
      diagnostics,
    };
  },
};

/** The name of a file without a policy's resource is the id of a project. */
function toResource(scope: string): string {
  const resource = scope.replace(PROJECT_NAME, '');
  return resource.includes('/') ? resource : `projects/${resource}`;
}
