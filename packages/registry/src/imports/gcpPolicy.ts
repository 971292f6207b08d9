import { isRecord } from '../lookup/isRecord.js';
import type { Outcome } from '../model/diagnostic.js';
import type { ImportedGrant } from './importedGrant.js';
import { readEntries, readText } from './readEntries.js';

/** A policy and the resource that has it. */
interface PlacedPolicy {
  resource: string;
  bindings: readonly unknown[];
}

/** Whether a value is a policy of Google Cloud, or a list of resources with policies. */
export const isGcpPolicy = (value: unknown): boolean => listPolicies(value, '').length > 0;

/**
 * Reads `gcloud projects get-iam-policy PROJECT --format=json`, and the list of `gcloud asset search-all-iam-policies`. A policy alone does not say of which resource
 * it is, so the name of the file stands for it. The end of a condition (`request.time < timestamp(…)`) becomes `until`, its last whole day in UTC.
 */
export function readGcpPolicy(value: unknown, file: string): Outcome<ImportedGrant[]> {
  const entries = listPolicies(value, toName(file)).flatMap(({ resource, bindings }) =>
    bindings.map((binding) => ({ resource, binding })),
  );
  return readEntries(entries, file, (entry) => {
    const { resource, binding } = entry as (typeof entries)[number];
    if (!isRecord(binding)) return 'is no binding';
    const role = readText(binding.role);
    if (role === undefined) return 'has no `role`';
    if (!Array.isArray(binding.members)) return 'has no `members`';
    const condition = readCondition(binding.condition);
    const grants: ImportedGrant[] = [];
    for (const member of binding.members) {
      const text = readText(member);
      if (text === undefined) return 'has a member that is no text';
      const [, type, principal = text] = /^(\w+):(.+)$/.exec(text) ?? [];
      const grant: ImportedGrant = { principal, role, scope: resource, system: 'gcp', ...condition };
      if (type !== undefined) grant.principalType = type;
      grants.push(grant);
    }
    return grants;
  });
}

/** The resources whose policies a file has, also those of which nobody has anything. */
export const listGcpResources = (value: unknown, file: string): string[] =>
  listPolicies(value, toName(file)).map(({ resource }) => resource);

const toName = (file: string): string =>
  file
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? file;

function listPolicies(value: unknown, name: string): PlacedPolicy[] {
  if (Array.isArray(value))
    return value.flatMap((each) => (isRecord(each) && 'resource' in each ? listPolicies(each, name) : []));
  if (!isRecord(value)) return [];
  const policy = isRecord(value.policy) ? value.policy : value;
  if (!Array.isArray(policy.bindings)) return [];
  const isPolicy = policy.bindings.every((binding) => isRecord(binding) && 'members' in binding);
  return isPolicy ? [{ resource: readText(value.resource) ?? name, bindings: policy.bindings }] : [];
}

const END = /\s*request\.time\s*<=?\s*timestamp\(\s*["']([^"']+)["']\s*\)\s*/;

function readCondition(condition: unknown): Pick<ImportedGrant, 'until' | 'condition'> {
  const expression = isRecord(condition) ? readText(condition.expression) : undefined;
  if (expression === undefined) return {};
  const [written, time] = END.exec(expression) ?? [];
  const end = time === undefined ? Number.NaN : Date.parse(time);
  if (written === undefined || Number.isNaN(end)) return { condition: expression };
  const until = new Date(end - 1).toISOString().slice(0, 10);
  const inner = readInner(expression.replace(written, ' '));
  if (inner !== undefined) return { until, condition: inner };
  // An alternative to the end would hold after it.
  if (expression.includes('||')) return { condition: expression };
  const rest = expression
    .replace(written, ' ')
    .split('&&')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' && ');
  return rest === '' ? { until } : { until, condition: rest };
}

/** What is in the parentheses of `(…) &&`. */
function readInner(text: string): string | undefined {
  const [, inner] = /^\s*\((.*)\)\s*&&\s*$/s.exec(text) ?? [];
  let depth = 0;
  for (const sign of inner ?? '') {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth < 0) return undefined;
  }
  return depth === 0 ? inner?.trim() : undefined;
}
