import type { Assignment, AssignmentPlan } from '../assignments/assignment.js';
import { readRole, toSubject } from '../assignments/kubernetes.js';
import type { Loss } from '../assignments/loss.js';
import { toAssignmentName } from '../assignments/toAssignmentName.js';
import { toGuid } from '../assignments/toGuid.js';
import { ASSIGNED_SYSTEMS, type AssignedSystem } from '../model/bindings.js';
import type { AssignmentExporter } from './assignmentExporter.js';
import { toComments, toDescription, toHead, toTail, toWord } from './assignmentText.js';
import { toGoogleEndLoss, toGoogleLoss, toGoogleMember } from './googleMember.js';
import { keepStrongest } from './keepStrongest.js';
import { toActivationLoss, toConditionLoss, toEndLoss, toUnwritableLoss } from './losses.js';
import { toBindingName } from './toBindingName.js';
import { writeEach } from './writeEach.js';

/** Lines inside a block of HCL. A value that is no text is an expression. */
type Block = (readonly [key: string, value: string | Block | { expression: string }])[];
interface Resource {
  type: string;
  name?: string;
  block: Block;
}

/** Resources of Terraform, one per assignment. Their labels and names depend on the assignment only, so that other assignments change no plan. */
export const terraform: AssignmentExporter = {
  systems: ASSIGNED_SYSTEMS,
  toFile(plan, registry) {
    const head = toHead(plan, registry, 'Access as resources of Terraform.');
    const strongest = keepStrongest(plan.assignments, toLoss, registry);
    let isScheduled = false;
    const written = writeEach(strongest.assignments, registry, {
      sign: '# ',
      toLoss,
      toLimits: (assignment) => {
        const { grant, system } = assignment;
        const hasEnd = grant.assignment === 'eligible';
        return [
          hasEnd ? undefined : system === 'gcp' ? toGoogleEndLoss(assignment) : toEndLoss(grant),
          toActivationLoss(grant),
        ];
      },
      toText(assignment, comments) {
        const { from, until, assignment: kind } = assignment.grant;
        if (kind === 'eligible' && (from === undefined || until === undefined)) isScheduled = true;
        return comments + toText(RESOURCES[assignment.system](assignment, plan), assignment);
      },
    });
    const tail = toTail(plan, registry);
    const comments = toComments([...strongest.lines, ...written.leftOut, ...tail.lines], '# ');
    const text = `${toComments(head, '# ')}\n${isScheduled ? VARIABLES : ''}${written.text}${comments}`;
    return {
      text: `${text.trimEnd()}\n`,
      losses: [...strongest.losses, ...written.losses, ...tail.losses],
    };
  },
};

/** Only the provider for Azure has eligible assignments, which have no conditions there. It and the one for Google Cloud have conditions. */
function toLoss(assignment: Assignment): Loss | undefined {
  const { grant, system } = assignment;
  if (system === 'gcp') return toGoogleLoss(assignment);
  const isAzure = system === 'azure';
  const isEligible = grant.assignment === 'eligible';
  return isAzure ? toConditionLoss(grant, !isEligible) : toUnwritableLoss(grant, false);
}

/** Without a start and an end, each plan would replace an eligible assignment. So they have to be given where the data has none. */
const VARIABLES = `variable "eligible_start" {
  description = "Start of eligible assignments for which the data has no first day, such as 2026-01-01T00:00:00Z. Set it once: another value replaces them."
  type        = string
}

variable "eligible_end" {
  description = "End of eligible assignments for which the data has no last day, such as 2027-01-01T00:00:00Z."
  type        = string
}

`;

const RESOURCES: Readonly<
  Record<AssignedSystem, (assignment: Assignment, plan: AssignmentPlan) => Resource>
> = {
  azure: (assignment) =>
    assignment.grant.assignment === 'eligible' ? toEligible(assignment) : toActive(assignment),
  kubernetes(assignment) {
    const { scope, role, principal } = assignment;
    const { kind, name } = readRole(role);
    const subject = toSubject(principal);
    return {
      type: scope === '' ? 'kubernetes_cluster_role_binding' : 'kubernetes_role_binding',
      block: [
        [
          'metadata',
          [['name', toBindingName(assignment)], ...(scope === '' ? [] : [['namespace', scope] as const])],
        ],
        [
          'role_ref',
          [
            ['api_group', 'rbac.authorization.k8s.io'],
            ['kind', kind],
            ['name', name],
          ],
        ],
        [
          'subject',
          [
            ['kind', subject.kind],
            ['name', subject.name],
            subject.namespace === undefined
              ? ['api_group', 'rbac.authorization.k8s.io']
              : ['namespace', subject.namespace],
          ],
        ],
      ],
    };
  },
  github({ scope, role, principal }) {
    const repository = scope.slice(scope.indexOf('/') + 1);
    return principal.type === 'Group'
      ? {
          type: 'github_team_repository',
          block: [
            ['team_id', principal.id],
            ['repository', repository],
            ['permission', role],
          ],
        }
      : {
          type: 'github_repository_collaborator',
          block: [
            ['repository', repository],
            ['username', principal.id],
            ['permission', role],
          ],
        };
  },
  aws: ({ scope, role, principal }, { identityCenter = '' }) => ({
    type: 'aws_ssoadmin_account_assignment',
    block: [
      ['instance_arn', identityCenter],
      ['permission_set_arn', role],
      ['principal_id', principal.id],
      ['principal_type', principal.type === 'Group' ? 'GROUP' : 'USER'],
      ['target_id', scope],
      ['target_type', 'AWS_ACCOUNT'],
    ],
  }),
  gcp(assignment) {
    const { type, resource, member, condition } = toGoogleMember(assignment);
    const block: Block = [resource, ['role', assignment.role], ['member', member]];
    if (condition !== undefined) {
      const { title, expression } = condition;
      block.push([
        'condition',
        [
          ['title', title],
          ['expression', expression],
        ],
      ]);
    }
    return { type, block };
  },
};

function toActive(assignment: Assignment): Resource {
  const { scope, role, principal, grant } = assignment;
  const name = toAssignmentName(assignment);
  return {
    type: 'azurerm_role_assignment',
    name,
    block: [
      ['name', name],
      ['scope', scope],
      ['role_definition_id', role],
      ['principal_id', principal.id],
      ['principal_type', principal.type],
      ['description', toDescription(assignment)],
      ...(grant.condition === undefined
        ? []
        : ([
            ['condition', grant.condition],
            ['condition_version', '2.0'],
          ] as const)),
    ],
  };
}

/** The first and the last day belong to the period. */
function toEligible(assignment: Assignment): Resource {
  const { scope, role, principal, grant } = assignment;
  const { from, until } = grant;
  return {
    type: 'azurerm_pim_eligible_role_assignment',
    name: toAssignmentName(assignment),
    block: [
      ['scope', scope],
      ['role_definition_id', role],
      ['principal_id', principal.id],
      ['justification', toDescription(assignment)],
      [
        'schedule',
        [
          [
            'start_date_time',
            from === undefined ? { expression: 'var.eligible_start' } : `${from}T00:00:00Z`,
          ],
          [
            'expiration',
            [
              [
                'end_date_time',
                until === undefined ? { expression: 'var.eligible_end' } : `${until}T23:59:59Z`,
              ],
            ],
          ],
        ],
      ],
    ],
  };
}

function toText({ type, name, block }: Resource, assignment: Assignment): string {
  const { persona, service, grant, roleName, scope, role, principal } = assignment;
  const words = [persona.id, service.id, grant.environment, roleName].map((text) => toWord(text)).join('_');
  const hash = (name ?? toGuid(scope, role, principal.id)).slice(0, 8);
  const label = `${/^[a-z]/.test(words) ? '' : '_'}${words}_${hash}`;
  return `resource "${type}" "${label}" {\n${toLines(block, '  ')}}\n\n`;
}

/** Equal signs stand below each other, as `terraform fmt` writes them. */
function toLines(block: Block, indent: string): string {
  let width = 0;
  for (const [key, value] of block) if (!Array.isArray(value)) width = Math.max(width, key.length);
  let text = '';
  for (const [key, value] of block) {
    if (Array.isArray(value)) {
      text += `${indent}${key} {\n${toLines(value, `${indent}  `)}${indent}}\n`;
    } else {
      text += `${indent}${key.padEnd(width)} = ${typeof value === 'string' ? quote(value) : value.expression}\n`;
    }
  }
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A string of HCL without templates: https://developer.hashicorp.com/terraform/language/expressions/strings */
const quote = (text: string): string =>
  `"${text
    .replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[$%]\{/g, (sign) => `${sign.charAt(0)}${sign}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: HCL has an escape for them.
    .replace(/[\u0000-\u001F\u007F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
