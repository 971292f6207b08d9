import type { Assignment } from '../assignments/assignment.js';
import { type Loss, toOneLine } from '../assignments/loss.js';
import { toAssignmentName } from '../assignments/toAssignmentName.js';
import { toGuid } from '../assignments/toGuid.js';
import { groupBy } from '../lookup/groupBy.js';
import type { AssignmentExporter } from './assignmentExporter.js';
import { toComments, toDescription, toHead, toTail, toWord } from './assignmentText.js';
import { toUnwritableLoss } from './losses.js';
import { type AssignmentWriter, writeEach } from './writeEach.js';

/**
 * `roleAssignments` of Azure Verified Modules, one exported array per service, environment and scope. A Bicep file imports an array and passes it to the
 * module of the resource. The names are those of `guid(scope, principal id, role GUID)`, all in lower case.
 */
export const bicep: AssignmentExporter = {
  systems: ['azure'],
  toFile(plan, registry) {
    const losses: Loss[] = [];
    const leftOut: string[] = [];
    const head = toHead(
      plan,
      registry,
      'Role assignments in Azure, for `roleAssignments` of Azure Verified Modules.',
    );
    let text = `${toComments(head, '// ')}\n`;
    const names = new Set<string>();
    const groups = groupBy(plan.assignments, ({ service, grant, scope }) =>
      [service.id, grant.environment, scope].join('\n'),
    );
    for (const assignments of groups.values()) {
      const [first] = assignments;
      if (first === undefined) continue;
      const written = writeEach(assignments, registry, WRITER);
      losses.push(...written.losses);
      leftOut.push(...written.leftOut);
      if (written.text === '') continue;
      const name = toName(first, names);
      text += `@export()\n@description(${quote(`${first.service.name} in ${first.grant.environment}: ${first.scope}`)})\n`;
      text += `var ${name} = [\n${written.text}]\n\n`;
    }
    const tail = toTail(plan, registry);
    text += toComments([...leftOut, ...tail.lines], '// ');
    return { text: `${text.trimEnd()}\n`, losses: [...losses, ...tail.losses] };
  },
};

const WRITER: AssignmentWriter = {
  sign: '  // ',
  toLoss: ({ grant }) => toUnwritableLoss(grant, true),
  toText: (assignment, comments) => comments + toItem(assignment),
};

function toItem(assignment: Assignment): string {
  const { principal, role, roleName, grant } = assignment;
  let text = `  { // ${toOneLine(roleName)}\n    name: '${toAssignmentName(assignment)}'\n`;
  text += `    roleDefinitionIdOrName: ${quote(role)}\n`;
  text += `    principalId: ${quote(principal.id)}\n    principalType: '${principal.type}'\n`;
  text += `    description: ${quote(toDescription(assignment))}\n`;
  if (grant.condition !== undefined) {
    text += `    condition: ${quote(grant.condition)}\n    conditionVersion: '2.0'\n`;
  }
  return `${text}  }\n`;
}

/** `azureStorageDev`, with a part of a hash for a scope of the grant itself. Ids that differ only in signs get a number. */
function toName({ service, grant, scope }: Assignment, names: Set<string>): string {
  const words = [
    service.id,
    grant.environment,
    ...(grant.scope === undefined ? [] : [toGuid(scope).slice(0, 8)]),
  ];
  const camel = toWord(words.join(' ')).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const base = `${/^[a-z]/.test(camel) ? camel : `_${camel}`}RoleAssignments`;
  let name = base;
  for (let count = 2; names.has(name); count++) name = `${base}${count}`;
  names.add(name);
  return name;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A string of Bicep: https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
const quote = (text: string): string =>
  `'${text
    .replace(/[\\'\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll('${', '\\${')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Bicep has an escape for them.
    .replace(/[\u0000-\u001F\u007F]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)}'`;
