import { type RoleCatalogue, roleMaker } from './role.js';

const role = roleMaker('kubernetes', ['control', 'data']);

/**
 * The user-facing cluster roles. Bound in a namespace, each holds only there. The objects of a namespace are its content, so `edit` writes. All four were
 * compared with the words of the documentation on 2026-11-30.
 */
export const KUBERNETES: RoleCatalogue = {
  system: 'kubernetes',
  dated: '2026-11-30',
  sources: [
    {
      title: 'Using RBAC authorization: user-facing roles',
      url: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
    },
  ],
  roles: [
    role('cluster-admin', 'administer', {
      privileged: true,
      grantsAccess: true,
      description: 'Everything on every resource of the cluster, or of the namespace in which it is bound.',
    }),
    role('admin', 'administer', {
      grantsAccess: true,
      description:
        'Reads and writes nearly everything in a namespace, secrets too, and creates roles and role bindings there; not quotas and the namespace itself.',
    }),
    role('edit', 'write', {
      description:
        'Reads and writes most objects of a namespace, secrets too, and runs pods as any of its service accounts; not roles and role bindings.',
    }),
    role('view', 'read', {
      description: 'Sees most objects of a namespace; not secrets, roles and role bindings.',
    }),
  ],
};
