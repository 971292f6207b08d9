import type { Assignment } from '../assignments/assignment.js';
import type { Loss } from '../assignments/loss.js';
import type { Grant } from '../model/registry.js';
import { isAzureCondition } from './assignmentText.js';

/** Without its condition, an assignment would give more than the data says. So it is left out where the condition cannot be written. */
export function toConditionLoss(grant: Grant, isWritable: boolean): Loss | undefined {
  if (grant.condition === undefined) return undefined;
  if (isWritable && isAzureCondition(grant.condition)) return undefined;
  const reason = isWritable
    ? 'conditions in words, which Azure cannot check'
    : 'conditions, which cannot be written here';
  return { grant, kind: 'left-out', reason, detail: grant.condition };
}

/** The end of an active assignment, where nothing ends it by itself. */
export const toEndLoss = (grant: Grant): Loss | undefined =>
  grant.until === undefined
    ? undefined
    : {
        grant,
        kind: 'without',
        reason: 'an end: delete the assignment after its last day',
        detail: grant.until,
      };

/** An eligible assignment, where all assignments are active. Written as an active one, it would give more than the data says. */
export const toEligibleLoss = (grant: Grant): Loss | undefined =>
  grant.assignment === 'eligible'
    ? { grant, kind: 'left-out', reason: 'eligible assignments, which cannot be written here' }
    : undefined;

/** Why a format cannot write a grant that has only active assignments, and conditions of Azure if it `hasConditions`. */
export const toUnwritableLoss = (grant: Grant, hasConditions: boolean): Loss | undefined =>
  toEligibleLoss(grant) ?? toConditionLoss(grant, hasConditions);

/** Where neither the bindings nor the identity of an agent say whether it is a user or a group, it is written as a user. */
export const toTypeLoss = ({ grant, principal: { id, orType } }: Assignment): Loss | undefined =>
  orType === undefined
    ? undefined
    : {
        grant,
        kind: 'without',
        reason: 'a type of the principal in the bindings, which is taken for a user',
        detail: id,
      };

/** What limits an activation. */
export function toActivationLoss(grant: Grant): Loss | undefined {
  const { activation } = grant;
  if (activation === undefined) return undefined;
  const { maxDuration, approver, require } = activation;
  const parts = [maxDuration, approver && `approver ${approver}`, ...require].filter(Boolean);
  return parts.length === 0
    ? undefined
    : {
        grant,
        kind: 'without',
        reason: 'limits of activation, which are settings of the role in PIM',
        detail: parts.join(', '),
      };
}
