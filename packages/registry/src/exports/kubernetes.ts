import type { Assignment } from '../assignments/assignment.js';
import { readRole, toSubject } from '../assignments/kubernetes.js';
import type { AssignmentExporter } from './assignmentExporter.js';
import { toComments, toDescription, toHead, toTail, toWord } from './assignmentText.js';
import { toUnwritableLoss } from './losses.js';
import { toBindingName } from './toBindingName.js';
import { writeEach } from './writeEach.js';

/** Role bindings of Kubernetes as YAML. Labels have the persona and the environment, so that `kubectl apply -l environment=dev` takes a part. */
export const kubernetes: AssignmentExporter = {
  systems: ['kubernetes'],
  toFile(plan, registry) {
    const head = toHead(plan, registry, 'Role bindings of Kubernetes.');
    const { text, losses, leftOut } = writeEach(plan.assignments, registry, {
      sign: '# ',
      toLoss: ({ grant }) => toUnwritableLoss(grant, false),
      toText: (assignment, comments) => `---\n${comments}${toDocument(assignment)}`,
    });
    const tail = toTail(plan, registry);
    return {
      text: `${toComments(head, '# ')}${text}${toComments([...leftOut, ...tail.lines], '# ')}`,
      losses: [...losses, ...tail.losses],
    };
  },
};

/** A text in double quotes is the same in JSON and in YAML. */
const quote = (text: string): string => JSON.stringify(text);

function toDocument(assignment: Assignment): string {
  const { scope, role, principal, persona, service, grant } = assignment;
  const { kind, name } = readRole(role);
  const subject = toSubject(principal);
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
    ...(subject.namespace === undefined
      ? [
          '  - apiGroup: rbac.authorization.k8s.io',
          `    kind: ${subject.kind}`,
          `    name: ${quote(subject.name)}`,
        ]
      : [
          `  - kind: ${subject.kind}`,
          `    name: ${quote(subject.name)}`,
          `    namespace: ${quote(subject.namespace)}`,
        ]),
    '',
  ].join('\n');
}

/** Values of labels have at most 63 characters, and begin and end with a letter or digit. */
const toLabel = (id: string): string =>
  /^[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/.test(id) ? id : toWord(id, '-').slice(0, 63);
