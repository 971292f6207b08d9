import { findWay } from '../access/effectiveAccess.js';
import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Service } from '../model/registry.js';
import { personasHeld } from '../organisation/personasHeld.js';
import type { Rule, RuleContext } from './rule.js';

/** Names of services that keep the log of what others do. */
const LOG_NAME = /\b(?:log analytics|audit logs?|activity logs?|sentinel|splunk|cloudtrail|cloud logging)\b/i;
/** The Azure resource providers of such services, in lower case. */
const LOG_PROVIDERS = ['microsoft.operationalinsights', 'microsoft.securityinsights'];

export const auditLogOwner: Rule = {
  id: 'audit-log-owner',
  group: 'separation of duties',
  severity: { recommended: 'off', strict: 'warning' },
  title: 'Nobody manages both a service in production and the log of what happens on it.',
  why: 'Who manages a service and also its audit log can do something and delete the trace. Attackers do the same with a stolen account. The log belongs to somebody who has nothing to hide in it. (Services are taken for logs by their provider or name, such as Log Analytics or Microsoft Sentinel.)',
  source: {
    title: 'NIST SP 800-53, AU-9 (4), protection of audit information: access by subset of privileged users',
    url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  },
  aggregate: {
    by: ['persona', 'person'],
    message: ({ list, subject }, context) =>
      `${holderOf(subject, context)} manages services in production and also their logs: ${list}.`,
  },
  bad: `
personas: { P005: { name: Platform engineer } }
services: { aml: { name: Azure Machine Learning }, log: { name: Azure Log Analytics } }
access:
  P005:
    aml: { prod: [{ role: Contributor, assignment: eligible }] }
    log: { prod: [Log Analytics Contributor] }
`,
  good: `
personas: { P005: { name: Platform engineer }, P006: { name: Security engineer } }
services: { aml: { name: Azure Machine Learning }, log: { name: Azure Log Analytics } }
access:
  P005:
    aml: { prod: [{ role: Contributor, assignment: eligible }] }
    log: { prod: [Log Analytics Reader] }
  P006:
    log: { prod: [Log Analytics Contributor] }
`,
  *check(context) {
    const { registry, personas } = context;
    const logs = new Set(
      Object.values(registry.services)
        .filter(isLog)
        .map(({ id }) => id),
    );
    if (logs.size === 0) return;
    const managedBy = new Map(personas.map(({ id }) => [id, servicesManagedBy(id, context)]));
    const conflicting = new Set<string>();
    for (const [persona, managed] of managedBy) {
      const findings = [...conflictsOf({ persona }, managed, logs, context)];
      if (findings.length > 0) conflicting.add(persona);
      yield* findings;
    }
    for (const one of Object.values(registry.people)) {
      const person = one.id;
      const held = personasHeld(one, registry);
      // The finding about the persona is enough.
      if (held.length < 2 || held.some(({ persona }) => conflicting.has(persona))) continue;
      const managed = new Set(held.flatMap(({ persona }) => [...(managedBy.get(persona) ?? [])]));
      yield* conflictsOf({ person }, managed, logs, context);
    }
  },
};

const isLog = ({ name, aliases, provider = '' }: Service): boolean =>
  LOG_PROVIDERS.includes(provider.toLowerCase()) || [name, ...aliases].some((text) => LOG_NAME.test(text));

type Holder = { persona: string } | { person: string };

function* conflictsOf(
  holder: Holder,
  managed: ReadonlySet<string>,
  logs: ReadonlySet<string>,
  context: RuleContext,
) {
  const { words } = context;
  const others = [...managed].filter((id) => !logs.has(id));
  if (others.length === 0) return;
  for (const service of managed) {
    if (!logs.has(service)) continue;
    yield {
      message: `${holderOf(holder, context)} manages ${words.list(others.map(words.service))} in production, and also the log ${words.service(service)}.`,
      subject: { ...holder, service },
      at: { entity: 'person' in holder ? ('person' as const) : ('persona' as const) },
      item: words.service(service),
      hint: 'Let somebody else manage the log, and grant a role that reads it.',
    };
  }
}

const holderOf = (
  { persona, person = '' }: { persona?: string; person?: string },
  { words, registry }: RuleContext,
): string =>
  persona === undefined ? quote(getEntry(registry.people, person)?.name ?? person) : words.persona(persona);

/** The services that the persona may manage in production by a role. */
function servicesManagedBy(persona: string, { accessOf, index, isProduction }: RuleContext): Set<string> {
  const managed = new Set<string>();
  for (const [service, row] of accessOf(persona)) {
    for (const cell of row.values()) {
      if (!isProduction(cell.environment)) continue;
      const ways = index.effectiveAccess(service, cell).ways.filter(({ kind }) => kind !== 'keys');
      if (findWay({ ways }, { level: 'manage' }) !== undefined) managed.add(service);
    }
  }
  return managed;
}
