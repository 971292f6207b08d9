import { entriesOf } from '../lookup/entries.js';
import { buildMembers } from '../organisation/buildMembers.js';
import type { Rule } from './rule.js';

export const teamWithoutLead: Rule = {
  id: 'team-without-lead',
  group: 'coverage',
  severity: { recommended: 'off', strict: 'info' },
  title: 'Every team with members has a lead.',
  why: 'A reader who wants something from a team asks its lead. A team without one has nobody who decides.',
  source: {
    title: 'Kubernetes, responsibilities of the leads of special interest groups',
    url: 'https://github.com/kubernetes/community/blob/master/committee-steering/governance/sig-governance.md',
  },
  aggregate: {
    by: [],
    message: ({ count, list }) => `${count} teams have members, but no lead: ${list}.`,
  },
  bad: `
teams: { ai: { name: AI Team } }
people: { kim: { name: Kim, teams: [ai] } }
`,
  good: `
teams: { ai: { name: AI Team, lead: kim } }
people: { kim: { name: Kim, teams: [ai] } }
`,
  *check({ registry }) {
    const members = buildMembers(registry);
    for (const { id: team, name } of entriesOf(registry.teams)) {
      const [first] = members.get(team) ?? [];
      // Leads come first.
      if (first === undefined || first.lead) continue;
      yield {
        message: `The team "${name}" has members, but no lead.`,
        subject: { team },
        at: { entity: 'team' },
        item: `"${name}"`,
        hint: 'Write `lead` at the team, or `lead: true` at the team of a person.',
      };
    }
  },
};
