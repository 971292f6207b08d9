import type { Assignment } from '../assignments/assignment.js';
import { GITHUB_PERMISSIONS } from '../assignments/githubPermissions.js';
import { type Loss, toLossLine } from '../assignments/loss.js';
import { toPrincipalKey } from '../assignments/toPrincipalKey.js';
import type { Registry } from '../model/registry.js';

/** What a role of an organisation allows is not known, so any permission takes its place. */
const rank = ({ role }: Assignment): number => GITHUB_PERMISSIONS.findIndex(({ id }) => id === role);

/**
 * On GitHub, a team has one permission on a repository, in all environments. Of several, the strongest is kept, and the others are losses. Assignments of
 * other systems stay as they are.
 *
 * @param toLoss why the format cannot write an assignment. One that it cannot write stays, too, and takes the place of no other.
 */
export function keepStrongest(
  assignments: readonly Assignment[],
  toLoss: (assignment: Assignment) => Loss | undefined,
  registry: Registry,
): { assignments: Assignment[]; losses: Loss[]; lines: string[] } {
  const strongest = new Map<string, Assignment>();
  // A team and a user may have the same name.
  const toKey = ({ system, principal: { id, type }, scope }: Assignment) =>
    `${toPrincipalKey(system, id, type)} ${scope.toLowerCase()}`;
  const isRanked = (assignment: Assignment) =>
    assignment.system === 'github' && toLoss(assignment) === undefined;
  for (const assignment of assignments) {
    if (!isRanked(assignment)) continue;
    const key = toKey(assignment);
    const other = strongest.get(key);
    if (other === undefined || rank(assignment) > rank(other)) strongest.set(key, assignment);
  }
  const kept: Assignment[] = [];
  const losses: Loss[] = [];
  for (const assignment of assignments) {
    if (!isRanked(assignment) || strongest.get(toKey(assignment)) === assignment) {
      kept.push(assignment);
    } else {
      losses.push({
        grant: assignment.grant,
        kind: 'left-out',
        reason: 'further permissions on a repository, where everybody has one: the strongest is written',
      });
    }
  }
  return { assignments: kept, losses, lines: losses.map((loss) => toLossLine(loss, registry)) };
}
