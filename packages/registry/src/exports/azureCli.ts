import type { Assignment } from '../assignments/assignment.js';
import { toRoleGuid } from '../assignments/azure.js';
import { type Loss, toLossLine } from '../assignments/loss.js';
import { toAssignmentName } from '../assignments/toAssignmentName.js';
import type { AssignmentExporter } from './assignmentExporter.js';
import { toDescription, toHead, toTail } from './assignmentText.js';
import { toConditionLoss, toEligibleLoss, toEndLoss } from './losses.js';

/** A script for the command line of Azure. It is only written: nothing here runs it. An assignment that is there already is no error for `az`. */
export const azureCli: AssignmentExporter = {
  systems: ['azure'],
  toFile(plan, registry) {
    const head = toHead(plan, registry, 'Role assignments in Azure. Read this script before you run it.');
    const losses: Loss[] = [];
    const leftOut: string[] = [];
    let text = `#!/bin/sh\n${head.map((line) => `# ${line}\n`).join('')}set -eu\n\n`;
    for (const assignment of plan.assignments) {
      const { grant } = assignment;
      const loss = toEligibleLoss(grant) ?? toConditionLoss(grant, true);
      if (loss !== undefined) {
        losses.push(loss);
        leftOut.push(toLossLine(loss, registry));
        continue;
      }
      const endLoss = toEndLoss(grant);
      if (endLoss !== undefined) {
        losses.push(endLoss);
        text += `# ${toLossLine(endLoss, registry)}\n`;
      }
      text += toCommand(assignment);
    }
    const tail = toTail(plan, registry);
    text += [...leftOut, ...tail.lines].map((line) => `# ${line}\n`).join('');
    return { text: `${text.trimEnd()}\n`, losses: [...losses, ...tail.losses] };
  },
};

function toCommand(assignment: Assignment): string {
  const { principal, scope, role, roleName, grant } = assignment;
  const options: (readonly [string, string])[] = [
    ['name', toAssignmentName(assignment)],
    ['assignee-object-id', principal.id],
    ['assignee-principal-type', principal.type],
    ['role', toRoleGuid(role)],
    ['scope', scope],
    ['description', toDescription(assignment)],
  ];
  if (grant.condition !== undefined) {
    options.push(['condition', grant.condition], ['condition-version', '2.0']);
  }
  return `# ${roleName.replace(/\s+/g, ' ')}\naz role assignment create${options
    .map(([option, value]) => ` \\\n  --${option} ${quote(value)}`)
    .join('')}\n\n`;
}

/** Inside single quotes, the shell reads no sign but the closing quote. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
