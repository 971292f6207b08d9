import { isGcpPolicy, readAssignments, readGcpPolicy } from 'persona-registry/formats';
import { isRecord, quote } from 'persona-registry/text';
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
        ...listOthers(documents).map((note) => toNote('left-out', 'info', note, file)),
        ...(hasMore(value) ? [toNote('left-out', 'warning', INCOMPLETE, file)] : []),
        ...(read?.diagnostics ?? snapshot?.diagnostics ?? []),
      ],
    };
  },
};

const INCOMPLETE =
  'The file is one page of a longer list, so access is missing. Ask for all pages, and import them, too.';

/** Marks of a next page, in the words of each system. */
const NEXT_PAGE = ['NextToken', 'nextLink', '@odata.nextLink', 'nextPageToken', 'continue'] as const;

/** Whether the last page of a list names another one. */
function hasMore(value: unknown): boolean {
  const last = Array.isArray(value) ? value.at(-1) : value;
  if (!isRecord(last)) return false;
  const metadata = isRecord(last.metadata) ? last.metadata : {};
  return NEXT_PAGE.some((key) => [last[key], metadata[key]].some((mark) => mark && typeof mark === 'string'));
}

const isBinding = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && /^(?:Cluster)?RoleBinding(?:List)?$/.test(String(value.kind));

/** The documents of a file, and in the place of each `List` its items. The items of a typed list do not name their kind. */
const toItems = (documents: readonly unknown[]): unknown[] =>
  documents.flatMap((each): unknown[] => {
    if (!isRecord(each) || !Array.isArray(each.items)) return [each];
    if (each.kind === 'List') return each.items;
    if (!isBinding(each)) return [each];
    const kind = String(each.kind).replace(/List$/, '');
    return each.items.map((item) => (isRecord(item) ? { kind, ...item } : item));
  });

/** Other things of a cluster beside the role bindings of a file. */
function listOthers(documents: readonly unknown[]): string[] {
  const items = documents.length < 2 ? [] : toItems(documents);
  if (!items.some(isBinding)) return [];
  const counts = new Map<string, number>();
  for (const each of items) {
    if (isBinding(each)) continue;
    const kind = isRecord(each) && typeof each.kind === 'string' ? each.kind : 'other things';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Array.from(counts, ([kind, count]) => `${quote(kind)} (${count}) is no role binding.`);
}

/** Several documents of YAML are a list of Kubernetes. */
function join(documents: readonly unknown[]): unknown {
  const [only, ...more] = documents;
  if (more.length === 0) return only;
  const items = toItems(documents).filter(isBinding);
  return items.length === 0 ? documents : { kind: 'List', items };
}
