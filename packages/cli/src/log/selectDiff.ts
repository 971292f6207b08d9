import type { AccessDiff } from 'persona-registry/formats';

export interface Subject {
  kind: 'persona' | 'service';
  id: string;
}

/** What of a comparison is about one persona or one service. */
export function selectDiff(diff: AccessDiff, { kind, id }: Subject): AccessDiff {
  const isOf = (cell: { persona?: string; service?: string }) => cell[kind] === id;
  const access = diff.access
    .map(({ cause, changes }) => ({ cause, changes: changes.filter(isOf) }))
    .filter(({ changes }) => changes.length > 0);
  return {
    ...diff,
    access,
    people: kind === 'persona' ? diff.people.filter(isOf) : [],
    exceptions: diff.exceptions.filter(({ place }) => place.kind === 'grant' && isOf(place)),
    renames: diff.renames.filter((one) => one.kind === kind && one.to === id),
    entities: diff.entities.filter((one) => one.kind === kind && one.id === id),
    notes: diff.notes.filter(isOf),
    rules: [],
  };
}

/** How the subject was called before the commit. */
export function toFormer({ renames }: AccessDiff, { kind, id }: Subject): Subject {
  const rename = renames.find((one) => one.kind === kind && one.to === id);
  return rename === undefined ? { kind, id } : { kind, id: rename.from };
}
