import { isRecord } from '../lookup/isRecord.js';
import type { ImportedGrant } from './importedGrant.js';
import { readEntries, readText } from './readEntries.js';
import type { SnapshotReader } from './snapshot.js';

const KINDS: readonly unknown[] = ['RoleBinding', 'ClusterRoleBinding'];

/** Role bindings of a cluster, as `kubectl … -o json` prints them: a list, or one binding. */
export const kubernetesBindings: SnapshotReader = {
  command: 'kubectl get rolebindings,clusterrolebindings -A -o json',
  accepts: (value) =>
    isRecord(value) &&
    (KINDS.includes(value.kind) ||
      (Array.isArray(value.items) &&
        (/^(Cluster)?RoleBindingList$/.test(String(value.kind)) ||
          isEmptyList(value) ||
          value.items.some((item) => isRecord(item) && KINDS.includes(item.kind))))),
  read(value, file) {
    const list = isRecord(value) && Array.isArray(value.items) ? value : undefined;
    const listKind = String(list?.kind ?? '').replace(/List$/, '');
    const areas = new Set<string>();
    let ownCount = 0;
    const { value: grants = [], diagnostics } = readEntries<ImportedGrant>(
      (list?.items as []) ?? [value],
      file,
      (item) => {
        if (!isRecord(item) || !isRecord(item.metadata) || !isRecord(item.roleRef))
          return 'is no role binding';
        const kind = item.kind ?? listKind;
        if (!KINDS.includes(kind)) return 'is no role binding';
        const namespace = kind === 'RoleBinding' ? readText(item.metadata.namespace) : '';
        if (namespace === undefined) return 'has no namespace';
        areas.add(namespace.toLowerCase());
        const { labels } = item.metadata;
        if (isRecord(labels) && labels['kubernetes.io/bootstrapping'] === 'rbac-defaults') {
          ownCount++;
          return [];
        }
        const name = readText(item.roleRef.name);
        if (name === undefined) return 'has no role';
        const roleKind = item.roleRef.kind === 'Role' ? 'Role' : 'ClusterRole';
        const id = readText(item.metadata.name);
        const grants: ImportedGrant[] = [];
        for (const subject of Array.isArray(item.subjects) ? item.subjects : []) {
          const principal = readSubject(subject, namespace);
          if (principal === undefined) return 'has a subject without a name';
          const grant: ImportedGrant = {
            principal: principal.id,
            principalType: principal.type,
            role: `${roleKind}/${name}`,
            roleName: name,
            scope: namespace,
            system: 'kubernetes',
          };
          if (id !== undefined) grant.id = id;
          grants.push(grant);
        }
        return grants;
      },
    );
    // One namespace is a list of `-n`, and several are a list of all.
    const namespaces = [...areas].filter((area) => area !== '');
    if (namespaces.length > 1) areas.add('*');
    const metadata = isRecord(list?.metadata) ? list.metadata : {};
    const isPartial =
      diagnostics.length > 0 || list === undefined || readText(metadata.continue) !== undefined;
    const notes = [
      ...(ownCount === 0 ? [] : [`Bindings that Kubernetes itself makes are left out (${ownCount}).`]),
      ...(areas.size === 0 ? ['The list is empty, so it does not say of which namespace it is.'] : []),
    ];
    return {
      value: { system: 'kubernetes', grants, areas: [...areas], about: 'active', isPartial, notes },
      diagnostics,
    };
  },
};

/** What `kubectl` prints if there is nothing: the list has no kind of its own. */
const isEmptyList = ({ kind, items }: Record<string, unknown>): boolean =>
  kind === 'List' && Array.isArray(items) && items.length === 0;

function readSubject(subject: unknown, namespace: string): { id: string; type: string } | undefined {
  if (!isRecord(subject)) return undefined;
  const name = readText(subject.name);
  if (name === undefined) return undefined;
  if (subject.kind === 'ServiceAccount') {
    return { id: `${readText(subject.namespace) ?? namespace}/${name}`, type: 'ServiceAccount' };
  }
  const [, ofNamespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? [];
  if (account !== undefined) return { id: `${ofNamespace}/${account}`, type: 'ServiceAccount' };
  return { id: name, type: subject.kind === 'Group' ? 'Group' : 'User' };
}
