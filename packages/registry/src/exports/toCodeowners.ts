import type { Assignment, AssignmentPlan } from '../assignments/assignment.js';
import { isGithubName } from '../assignments/github.js';
import { GITHUB_PERMISSIONS } from '../assignments/githubPermissions.js';
import { type Loss, toLossLine } from '../assignments/loss.js';
import { groupBy } from '../lookup/groupBy.js';
import type { Registry } from '../model/registry.js';
import { toHead, toTail } from './assignmentText.js';
import type { ExportFile } from './exporter.js';
import { keepStrongest } from './keepStrongest.js';
import { toTypeLoss, toUnwritableLoss } from './losses.js';

/** The permissions with which GitHub accepts a code owner. It drops all others in silence. */
const WRITERS: ReadonlySet<string> = new Set(
  GITHUB_PERMISSIONS.flatMap(({ id, mayWrite }) => (mayWrite ? [id] : [])),
);

/**
 * A `CODEOWNERS` file per repository: its owners are the teams and users that may write to it. Paths in the repository are not in the data, so the whole
 * repository has the same owners.
 */
export function toCodeowners(
  plan: AssignmentPlan,
  registry: Registry,
): { files: ExportFile[]; losses: Loss[] } {
  const files: ExportFile[] = [];
  const losses: Loss[] = [];
  const tail = toTail(plan, registry);
  for (const ofRepository of groupBy(plan.assignments, ({ scope }) => scope.toLowerCase()).values()) {
    const [{ scope: repository } = { scope: '' }] = ofRepository;
    const organisation = repository.slice(0, repository.indexOf('/'));
    const left: Loss[] = [];
    const strongest = keepStrongest(ofRepository, toLoss, registry);
    const owners = new Set<string>();
    for (const assignment of strongest.assignments) {
      const loss = toLoss(assignment) ?? toReaderLoss(assignment);
      const { type, id } = assignment.principal;
      if (loss === undefined) owners.add(type === 'Group' ? `@${organisation}/${id}` : `@${id}`);
      const limit = loss ?? toTypeLoss(assignment);
      if (limit !== undefined) left.push(limit);
    }
    losses.push(...strongest.losses, ...left);
    const head = toHead(
      { ...plan, otherSystems: new Map() },
      registry,
      `Code owners of ${repository}: whoever may write to it.`,
    );
    const lines = [...head, ...left.map((loss) => toLossLine(loss, registry))].map((line) => `# ${line}`);
    files.push([
      `${repository}/.github/CODEOWNERS`,
      `${[...lines, '', owners.size === 0 ? '# Nobody may write.' : `* ${[...owners].join(' ')}`].join('\n')}\n`,
    ]);
  }
  return { files, losses: [...losses, ...tail.losses] };
}

/** GitHub checks nothing before it asks a code owner, so one with a condition or for a while cannot be written. */
const toLoss = ({ grant, principal }: Assignment): Loss | undefined =>
  toUnwritableLoss(grant, false) ??
  (isGithubName(principal.id)
    ? undefined
    : {
        grant,
        kind: 'left-out',
        reason: 'owners whose id cannot be a name on GitHub',
        detail: principal.id,
      });

const toReaderLoss = ({ grant, role, persona }: Assignment): Loss | undefined =>
  WRITERS.has(role)
    ? undefined
    : {
        grant,
        kind: 'left-out',
        reason: 'owners without write access, which GitHub drops',
        detail: persona.id,
      };
