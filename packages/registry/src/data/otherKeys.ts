import { fold } from '../lookup/fold.js';

/** Keys that people write for another one that no spelling suggests: each key of ours, with the others. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  access: ['grants', 'rbac', 'permissions', 'role assignments', 'assignments'],
  assignment: ['pim', 'type'],
  baselineAccess: ['baseline', 'baselines', 'default access'],
  by: ['accepted by', 'approved by', 'reviewer'],
  environments: ['shared', 'stages'],
  from: ['start', 'starts', 'begins', 'since', 'valid from'],
  keyAccess: ['local auth', 'access keys', 'shared key access'],
  owner: ['responsible', 'accountable'],
  reason: ['justification', 'because', 'why'],
  role: ['name', 'role definition', 'permission'],
  separationOfDuties: ['sod', 'duty separation'],
  until: ['end', 'ends', 'expires', 'expiry', 'expiration', 'valid until', 'valid to'],
  why: ['justification', 'reason', 'because'],
  within: ['parent', 'inside', 'part of', 'contained in', 'belongs to'],
};

/** The valid key that somebody probably means who writes another word for it. */
export function findOtherKey(key: string, valid: readonly string[]): string | undefined {
  const folded = fold(key);
  return valid.find((name) => OTHERS[name]?.some((other) => fold(other) === folded));
}
