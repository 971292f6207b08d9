import type { AssignmentPlan } from '../assignments/assignment.js';
import { isGithubName } from '../assignments/github.js';
import { type Loss, toLossLine } from '../assignments/loss.js';
import type { Registry } from '../model/registry.js';
import { groupBy, toHead, toTail } from './assignmentText.js';
import type { ExportFile } from './exporter.js';
import { keepStrongest } from './keepStrongest.js';

/** The permissions with which GitHub accepts a code owner. It drops all others in silence. */
const WRITERS: ReadonlySet<string> = new Set(['push', 'maintain', 'admin']);

/**
 * A `CODEOWNERS` file per repository: its owners are the teams and users that may write to it. Paths in the repository are not in the data, so the whole
 * repository has the same owners.
 */
export function toCodeowners(
  plan: AssignmentPlan,
  registry: Registry,
): { files: ExportFile[]; losses: Loss[] } {
  const { assignments, losses } = keepStrongest(plan, registry);
  const files: ExportFile[] = [];
  const tail = toTail(plan, registry);
  for (const [repository, ofRepository] of groupBy(assignments, ({ scope }) => scope)) {
    const organisation = repository.slice(0, repository.indexOf('/'));
    const owners = new Set<string>();
    const left: string[] = [];
    const leave = (loss: Loss) => {
      losses.push(loss);
      left.push(toLossLine(loss, registry));
    };
    for (const { role, principal, grant, persona } of ofRepository) {
      if (!isGithubName(principal.id)) {
        leave({
          grant,
          kind: 'left-out',
          reason: 'owners whose id cannot be a name on GitHub',
          detail: principal.id,
        });
        continue;
      }
      if (WRITERS.has(role) && grant.condition === undefined && grant.assignment === 'active') {
        owners.add(principal.type === 'Group' ? `@${organisation}/${principal.id}` : `@${principal.id}`);
        continue;
      }
      leave({
        grant,
        kind: 'left-out',
        reason: `owners without write access, which GitHub drops`,
        detail: persona.id,
      });
    }
    const head = toHead(
      { ...plan, otherSystems: new Map() },
      registry,
      `Code owners of ${repository}: whoever may write to it.`,
    );
    const lines = [...head, ...left].map((line) => `# ${line}`);
    files.push([
      `${repository}/.github/CODEOWNERS`,
      `${[...lines, '', owners.size === 0 ? '# Nobody may write.' : `* ${[...owners].join(' ')}`].join('\n')}\n`,
    ]);
  }
  return { files, losses: [...losses, ...tail.losses] };
}
