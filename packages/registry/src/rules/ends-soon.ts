import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { addDuration } from '../values/toDuration.js';
import { DAYS_BEFORE_END, toWhen } from '../values/toWhen.js';
import { ENGLISH } from '../words/words.js';
import { firstOfBaseline, grantFindings } from './grantFindings.js';
import type { Rule } from './rule.js';

export const endsSoon: Rule = {
  id: 'ends-soon',
  group: 'time and approval',
  severity: { recommended: 'warning', strict: 'warning' },
  title: 'No access ends within the next 30 days.',
  why: 'When an assignment ends, work stops that depends on it. Whoever knows it in time renews the access with a reason, or lets it end and says so.',
  source: {
    title: 'Azure RBAC best practices',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices',
  },
  settings: {
    days: {
      default: DAYS_BEFORE_END,
      description: 'The number of days before the end from which there is a finding.',
    },
  },
  needs: ['today'],
  aggregate: {
    by: ['persona', 'service', 'person'],
    message: ({ count, list, subject }, { words }) =>
      `${count} roles of ${words.cell(subject)} end soon: ${list}.`,
  },
  bad: `
check: { today: 2026-11-24 }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: AzureML Compute Operator, until: 2026-12-06 }]
`,
  good: `
check: { today: 2026-11-24 }
personas: { P004: { name: Data Scientist } }
services: { aml: { name: Azure Machine Learning } }
access:
  P004:
    aml:
      dev: [{ role: AzureML Compute Operator, until: 2027-12-06 }]
`,
  *check(context) {
    const { today, settings, words, personas, registry } = context;
    const { days = 0 } = settings;
    const limit = addDuration(today, `P${Math.max(0, Math.round(days))}D`) ?? today;
    // ISO 8601 dates can be compared as texts.
    const isSoon = (date: string | undefined): date is string =>
      date !== undefined && date >= today && date <= limit;
    for (const { id: persona, until } of personas) {
      if (!isSoon(until)) continue;
      yield {
        message: `${words.persona(persona)} ends ${toWhen(until, today, ENGLISH)} (${until}), and all its access with it.`,
        subject: { persona },
        at: { entity: 'persona' },
        hint: 'Set a later `until`, or let the persona end and say who does its work.',
      };
    }
    const isFirst = firstOfBaseline();
    yield* grantFindings(context, ({ grant, persona, role }) => {
      // With its persona's end, a grant is part of the finding above.
      if (!isSoon(grant.until) || grant.until === persona.until || grant.sameAs !== undefined)
        return undefined;
      if (!isFirst(grant)) return undefined;
      return {
        message: `The role ${words.role(role.id)} of ${words.cell(grant)} ends ${toWhen(grant.until, today, ENGLISH)} (${grant.until}).`,
        item: `${words.role(role.id)} in ${words.environment(grant.environment)} ${toWhen(grant.until, today, ENGLISH)} (${grant.until})`,
        hint: 'Renew the grant, or let it end and tell the persona.',
      };
    });
    for (const { id: person, name, personas: held } of Object.values(registry.people)) {
      for (const { persona, until } of held) {
        if (!isSoon(until) || until === getEntry(registry.personas, persona)?.until) continue;
        yield {
          message: `${quote(name)} holds ${words.persona(persona)} for the last time ${toWhen(until, today, ENGLISH)} (${until}).`,
          subject: { person, persona },
          at: { entity: 'person' },
          hint: 'Set a later `until`, or say who holds the persona next.',
        };
      }
    }
  },
};
