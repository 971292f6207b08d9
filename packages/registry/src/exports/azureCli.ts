import type { Assignment } from '../assignments/assignment.js';
import { toRoleGuid } from '../assignments/azure.js';
import { toOneLine } from '../assignments/loss.js';
import { toAssignmentName } from '../assignments/toAssignmentName.js';
import type { AssignmentExporter } from './assignmentExporter.js';
import { toComments, toDescription, toHead, toTail } from './assignmentText.js';
import { toUnwritableLoss } from './losses.js';
import { writeEach } from './writeEach.js';

/** A script for the command line of Azure. It is only written: nothing here runs it. An assignment that is there already is no error for `az`. */
export const azureCli: AssignmentExporter = {
  systems: ['azure'],
  toFile(plan, registry) {
    const head = toHead(plan, registry, 'Role assignments in Azure. Read this script before you run it.');
    const { text, losses, leftOut } = writeEach(plan.assignments, registry, {
      sign: '# ',
      toLoss: ({ grant }) => toUnwritableLoss(grant, true),
      toText: (assignment, comments) => comments + toCommand(assignment),
    });
    const tail = toTail(plan, registry);
    const all = `#!/bin/sh\n${toComments(head, '# ')}set -eu\n\n${text}${toComments([...leftOut, ...tail.lines], '# ')}`;
    return { text: `${all.trimEnd()}\n`, losses: [...losses, ...tail.losses] };
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
  return `# ${toOneLine(roleName)}\naz role assignment create${options
    .map(([option, value]) => ` \\\n  --${option} ${quote(value)}`)
    .join('')}\n\n`;
}

/** Inside single quotes, the shell reads no sign but the closing quote. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
