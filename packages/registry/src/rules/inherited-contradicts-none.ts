import type { AccessCell } from '../access/accessCell.js';
import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Rule, RuleContext } from './rule.js';

export const inheritedContradictsNone: Rule = {
  id: 'inherited-contradicts-none',
  group: 'integrity',
  severity: { recommended: 'warning', strict: 'error' },
  title: 'Where the data says that there is no access, no outer service and no baseline gives it.',
  why: 'A role on a subscription, an organisation or a cluster holds on everything inside it. `none` on an inner service takes nothing away: the page would say “no access” to somebody who has it.',
  source: {
    title: 'Understand scope for Azure RBAC',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/scope-overview',
  },
  aggregate: {
    by: ['persona', 'service'],
    message: ({ list, subject }, { words }) =>
      `The data says that ${words.cell(subject)} has no access, but it has: ${list}.`,
  },
  bad: `
personas: { P005: { name: Platform engineer } }
services:
  subscription: { name: Subscription }
  vault: { name: Azure Key Vault, within: subscription }
access:
  P005:
    subscription: { prod: [Reader] }
    vault: { prod: none }
`,
  good: `
personas: { P005: { name: Platform engineer } }
services:
  subscription: { name: Subscription }
  vault: { name: Azure Key Vault, within: subscription }
access:
  P005:
    subscription: { prod: [Reader] }
`,
  *check(context) {
    const { registry, index, words } = context;
    for (const noAccess of registry.noAccess) {
      const { persona, service, environment } = noAccess;
      const cell = index.byPersona.get(persona)?.get(service)?.get(environment);
      if (cell?.saysNone !== true || cell.state !== 'granted') continue;
      const way = wayOf(cell, context);
      if (way === undefined) continue;
      const subject = { persona, service, environment };
      yield {
        message: `The data says that ${words.cell(subject)} has no access, but it has ${way}.`,
        subject,
        at: { noAccess },
        item: `${way} in ${words.environment(environment)}`,
        hint: 'Remove `none`, or the role on the outer service or in the baseline.',
      };
    }
  },
};

/** The first grant that gives the access after all, in words. */
function wayOf({ grants, inherited }: AccessCell, { registry, words }: RuleContext): string | undefined {
  const [grant] = grants;
  if (grant?.baseline !== undefined) {
    const baseline = getEntry(registry.baselines, grant.baseline);
    return `${words.role(grant.role)} from the baseline ${quote(baseline?.name ?? grant.baseline)}`;
  }
  const [outer] = inherited;
  return outer && `${words.role(outer.grant.role)} from ${words.service(outer.from)}`;
}
