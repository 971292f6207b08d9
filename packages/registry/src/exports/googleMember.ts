import type { Assignment } from '../assignments/assignment.js';
import type { Loss } from '../assignments/loss.js';
import type { PrincipalType } from '../model/bindings.js';
import type { Grant } from '../model/registry.js';
import { isGcpCondition } from './assignmentText.js';
import { toConditionLoss, toEligibleLoss, toEndLoss } from './losses.js';

/** A member of a resource of Google Cloud, as Terraform knows it. */
export interface GoogleMember {
  type: string;
  /** The field that names the resource, and its name. */
  resource: readonly [field: string, name: string];
  member: string;
  condition?: { title: string; expression: string };
}

const RESOURCES: readonly (readonly [scope: RegExp, type: string, field: string])[] = [
  [/^projects\/([^/]+)$/, 'google_project_iam_member', 'project'],
  [/^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/, 'google_project_iam_member', 'project'],
  [/^(folders\/\d+)$/, 'google_folder_iam_member', 'folder'],
  [/^organizations\/(\d+)$/, 'google_organization_iam_member', 'org_id'],
  [/^\/\/storage\.googleapis\.com\/([^/]+)$/, 'google_storage_bucket_iam_member', 'bucket'],
];

/** Google Cloud refuses conditions with these. */
const BASIC_ROLE = /^roles\/(?:owner|editor|viewer)$/;

const KINDS: Readonly<Record<PrincipalType, string>> = {
  Group: 'group',
  User: 'user',
  ServiceAccount: 'serviceAccount',
  ServicePrincipal: 'serviceAccount',
};

/** Why an assignment in Google Cloud cannot be written. */
export function toGoogleLoss({ grant, scope, role }: Assignment): Loss | undefined {
  if (findResource(scope) === undefined) {
    const reason = 'resources of Google Cloud that are no project, folder, organisation or bucket';
    return { grant, kind: 'left-out', reason, detail: scope };
  }
  if (grant.condition !== undefined && (BASIC_ROLE.test(role) || !isGcpCondition(grant.condition)))
    return toConditionLoss(grant, false);
  return toEligibleLoss(grant);
}

/** The end of a basic role cannot be written, because it would be a condition. */
export const toGoogleEndLoss = ({ grant, role }: Assignment): Loss | undefined =>
  BASIC_ROLE.test(role) ? toEndLoss(grant) : undefined;

/** @param assignment without a loss */
export function toGoogleMember({ grant, scope, role, principal: { id, type } }: Assignment): GoogleMember {
  const { type: resourceType, field, name } = findResource(scope) ?? { type: '', field: '', name: '' };
  const expression = BASIC_ROLE.test(role) ? undefined : toExpression(grant);
  return {
    type: resourceType,
    resource: [field, name],
    member: /^\w+:/.test(id) ? id : `${KINDS[type]}:${id}`,
    ...(expression !== undefined && { condition: { title: toTitle(grant), expression } }),
  };
}

function findResource(scope: string): { type: string; field: string; name: string } | undefined {
  for (const [pattern, type, field] of RESOURCES) {
    const name = pattern.exec(scope)?.[1];
    if (name !== undefined) return { type, field, name };
  }
  return undefined;
}

/** The last day of a grant belongs to it. */
function toExpression({ condition, until }: Grant): string | undefined {
  if (until === undefined) return condition;
  const next = new Date(`${until}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const end = `request.time < timestamp("${next.toISOString().slice(0, 19)}Z")`;
  if (condition === undefined) return end;
  return `${condition.includes('||') ? `(${condition})` : condition} && ${end}`;
}

const toTitle = ({ until }: Grant): string => (until === undefined ? 'condition' : `until ${until}`);
