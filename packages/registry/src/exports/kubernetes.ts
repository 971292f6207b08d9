import type { Assignment } from '../assignments/assignment.js';
import { readRole, readServiceAccount } from '../assignments/kubernetes.js';
import { type Loss, toLossLine } from '../assignments/loss.js';
import type { AssignmentExporter } from './assignmentExporter.js';
import { toDescription, toHead, toTail, toWord } from './assignmentText.js';
import { toConditionLoss, toEligibleLoss, toEndLoss } from './losses.js';
import { toBindingName } from './toBindingName.js';

/** Role bindings of Kubernetes as YAML. Labels have the persona and the environment, so that `kubectl apply -l environment=dev` takes a part. */
export const kubernetes: AssignmentExporter = {
  systems: ['kubernetes'],
  toFile(plan, registry) {
    const head = toHead(plan, registry, 'Role bindings of Kubernetes.');
    const losses: Loss[] = [];
    const leftOut: string[] = [];
    let text = head.map((line) => `# ${line}\n`).join('');
    for (const assignment of plan.assignments) {
      const { grant } = assignment;
      const loss = toEligibleLoss(grant) ?? toConditionLoss(grant, false);
      if (loss !== undefined) {
        losses.push(loss);
        leftOut.push(toLossLine(loss, registry));
        continue;
      }
      text += '---\n';
      const endLoss = toEndLoss(grant);
      if (endLoss !== undefined) {
        losses.push(endLoss);
        text += `# ${toLossLine(endLoss, registry)}\n`;
      }
      text += toDocument(assignment);
    }
    const tail = toTail(plan, registry);
    text += [...leftOut, ...tail.lines].map((line) => `# ${line}\n`).join('');
    return { text, losses: [...losses, ...tail.losses] };
  },
};

/** A text in double quotes is the same in JSON and in YAML. */
const quote = (text: string): string => JSON.stringify(text);

function toDocument(assignment: Assignment): string {
  const { scope, role, principal, persona, service, grant } = assignment;
  const { kind, name } = readRole(role);
  const account = principal.type === 'ServiceAccount' ? readServiceAccount(principal.id) : undefined;
  const labels = { persona: persona.id, service: service.id, environment: grant.environment };
  return [
    'apiVersion: rbac.authorization.k8s.io/v1',
    `kind: ${scope === '' ? 'ClusterRoleBinding' : 'RoleBinding'}`,
    'metadata:',
    `  name: ${quote(toBindingName(assignment))}`,
    ...(scope === '' ? [] : [`  namespace: ${quote(scope)}`]),
    '  labels:',
    ...Object.entries(labels).map(([key, value]) => `    ${key}: ${quote(toLabel(value))}`),
    '  annotations:',
    `    description: ${quote(toDescription(assignment))}`,
    'roleRef:',
    '  apiGroup: rbac.authorization.k8s.io',
    `  kind: ${kind}`,
    `  name: ${quote(name)}`,
    'subjects:',
    ...(account === undefined
      ? [
          '  - apiGroup: rbac.authorization.k8s.io',
          `    kind: ${principal.type === 'Group' ? 'Group' : 'User'}`,
          `    name: ${quote(principal.id)}`,
        ]
      : [
          '  - kind: ServiceAccount',
          `    name: ${quote(account.name)}`,
          `    namespace: ${quote(account.namespace)}`,
        ]),
    '',
  ].join('\n');
}

/** Values of labels have at most 63 characters, and begin and end with a letter or digit. */
const toLabel = (id: string): string =>
  /^[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/.test(id) ? id : toWord(id, '-').slice(0, 63);
