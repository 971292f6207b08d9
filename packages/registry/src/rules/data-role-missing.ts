import { type AccessCell, type AccessRow, grantsIn } from '../access/accessCell.js';
import { reachesDataByActions } from '../access/roleOperations.js';
import { getEntry } from '../lookup/entries.js';
import { LEVELS } from '../model/enums.js';
import type { Grant } from '../model/registry.js';
import type { Rule, RuleContext } from './rule.js';

export const dataRoleMissing: Rule = {
  id: 'data-role-missing',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'info' },
  title: 'A persona that changes a service with data roles holds one of these data roles.',
  why: 'Roles of the control plane give no access to data: Contributor on a storage account can open a blob only with the account keys. If other personas hold data roles on the service, a persona that changes the service without a data role cannot do its work, or works with the keys. A service such as Azure Machine Learning, whose roles act on both planes, needs none.',
  source: {
    title: 'Azure RBAC, control and data actions',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-definitions#control-and-data-actions',
  },
  aggregate: {
    by: ['service'],
    message: ({ list, subject }, { words }) =>
      `On ${words.service(subject.service ?? '')}, these personas change the service without a data role, while others hold one: ${list}.`,
  },
  bad: `
personas: { P001: { name: Data Engineer }, P002: { name: Analyst } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Storage Account Contributor] } }
  P002: { storage: { dev: [Storage Blob Data Reader] } }
`,
  good: `
personas: { P001: { name: Data Engineer }, P002: { name: Analyst } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Storage Account Contributor, Storage Blob Data Contributor] } }
  P002: { storage: { dev: [Storage Blob Data Reader] } }
`,
  *check(context) {
    for (const [service, rows] of context.index.byService) {
      // Contributor and the roles of such a provider reach the data by themselves.
      if (reachesDataByActions(getEntry(context.registry.services, service)?.provider)) continue;
      // Only a service with data actions has roles that act on data alone.
      if (!hasDataRole(rows, context)) continue;
      for (const { persona, cell } of cellsOf(rows)) {
        const writingGrant = cell.grants.find((grant) => context.isJudged(grant) && writes(grant, context));
        if (writingGrant === undefined) continue;
        if (grantsIn(cell).some((grant) => hasData(grant, context))) continue;
        const { environment } = cell;
        const subject = { persona, service, environment };
        yield {
          message: `${context.words.cell(subject)} changes the service without a data role, while others hold one.`,
          subject,
          at: { grant: writingGrant },
          item: `${persona} in ${context.words.environment(environment)}`,
          hint: 'Add a data role, or grant a role of the control plane that only reads.',
        };
      }
    }
  },
};

function* cellsOf(rows: ReadonlyMap<string, AccessRow>): Iterable<{ persona: string; cell: AccessCell }> {
  for (const [persona, row] of rows) for (const cell of row.values()) yield { persona, cell };
}

function hasDataRole(rows: ReadonlyMap<string, AccessRow>, context: RuleContext): boolean {
  for (const { cell } of cellsOf(rows)) {
    if (cell.grants.some((grant) => isDataRole(grant, context))) return true;
  }
  return false;
}

function hasData(grant: Grant, context: RuleContext): boolean {
  return context.roleOf(grant)?.planes.includes('data') ?? false;
}

function isDataRole(grant: Grant, context: RuleContext): boolean {
  const planes = context.roleOf(grant)?.planes ?? [];
  return context.isJudged(grant) && planes.length === 1 && planes[0] === 'data';
}

function writes(grant: Grant, context: RuleContext): boolean {
  const level = context.roleOf(grant)?.level;
  return level !== undefined && LEVELS.indexOf(level) > 0;
}
