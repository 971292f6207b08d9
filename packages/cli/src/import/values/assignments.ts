import { isGcpPolicy, readAssignments, readGcpPolicy } from 'persona-registry/formats';
import { isRecord } from 'persona-registry/text';
import { toNote } from '../toNote.js';
import type { ValueReader } from './valueReader.js';

/** Lists of role assignments: of Azure, Privileged Identity Management, Kubernetes, GitHub, AWS IAM Identity Center and Google Cloud. */
export const assignments: ValueReader = {
  accepts: (documents) => {
    const value = join(documents);
    return isGcpPolicy(value) || readAssignments(value, '') !== undefined;
  },
  read(documents, file) {
    const value = join(documents);
    const read = isGcpPolicy(value) ? readGcpPolicy(value, file) : undefined;
    const snapshot = read === undefined ? readAssignments(value, file) : undefined;
    const grants = read?.value ?? snapshot?.value?.grants ?? [];
    const notes = snapshot?.value?.notes ?? [];
    return {
      statements: [],
      sources: [{ file, grants }],
      diagnostics: [
        toNote(
          'taken',
          'info',
          `List of ${grants.length === 1 ? '1 assignment' : `${grants.length} assignments`}.`,
          file,
        ),
        ...notes.map((note) => toNote('left-out', 'info', note, file)),
        ...(read?.diagnostics ?? snapshot?.diagnostics ?? []),
      ],
    };
  },
};

/** Several documents of YAML are a list of Kubernetes. */
function join(documents: readonly unknown[]): unknown {
  const [only, ...more] = documents;
  if (more.length === 0) return only;
  return documents.some((each) => isRecord(each) && /^(?:Cluster)?RoleBinding$/.test(String(each.kind)))
    ? {
        kind: 'List',
        items: documents.filter((each) => isRecord(each) && /Binding$/.test(String(each.kind))),
      }
    : documents;
}
