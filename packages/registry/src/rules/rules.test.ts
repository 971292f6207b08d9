import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../check/checkRegistry.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { RULE_MESSAGES } from '../words/ruleMessages.js';
import { rules } from './index.js';
import { RULE_GROUPS } from './rule.js';

/** Runs one rule on an example. The example must have no mistake other than the violation of the rule. */
function run(text: string, rule: string): Diagnostic[] {
  const { registry, origins } = buildFromYaml(text);
  const strict = { ...registry, check: { ...registry.check, preset: 'strict' as const } };
  return checkRegistry(strict, { origins, only: [rule] });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds what the bad example shows, and says where', () => {
    const found = run(rule.bad, id);
    expect(found.length).toBeGreaterThan(0);
    for (const { code, message, place, subjects, severity } of found) {
      expect(code).toBe(id);
      expect(severity).toBe(rule.severity.strict);
      expect(message).toMatch(/^[^\n]+\.$/);
      expect(message).not.toMatch(/undefined|\bnull\b|\[object/);
      expect(subjects?.length).toBeGreaterThan(0);
      if (Object.keys(subjects?.[0] ?? {}).length > 0) expect(place?.path?.length).toBeGreaterThan(1);
    }
    expect(found.map(({ message, suggestion, hint }) => ({ message, suggestion, hint }))).toMatchSnapshot();
  });

  it('has its title among the words of pages', () => {
    expect(RULE_MESSAGES).toHaveProperty([`rule.${id}`], rule.title);
  });

  it('finds nothing in the good example', () => {
    expect(run(rule.good, id)).toEqual([]);
  });

  it('is described', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(RULE_GROUPS).toContain(rule.group);
    expect(rule.title).toMatch(/^[A-Z].*\.$/);
    expect(rule.why.length).toBeGreaterThan(60);
    expect(rule.source.url ?? 'https://').toMatch(/^https:\/\//);
    expect(rule.severity.strict).not.toBe('off');
  });
});

it('has each rule once, group by group', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  const groups = rules.map(({ group }) => RULE_GROUPS.indexOf(group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

it('has about thirty rules in the recommended preset', () => {
  const recommended = rules.filter(({ severity }) => severity.recommended !== 'off').map(({ id }) => id);
  expect(recommended).toEqual([
    'known-role',
    'role-fits-service',
    'role-name-current',
    'role-id-agrees',
    'duplicate-grant',
    'inherited-contradicts-none',
    'no-directory-data',
    'production-environment',
    'no-privileged-person-in-production',
    'privileged-role',
    'no-access-admin-agent',
    'environment-ladder',
    'no-copy-into-production',
    'use-groups',
    'agent-identity-kind',
    'agent-has-sponsor',
    'no-eligible-agent',
    'eligible-where-unknown',
    'approver-is-other-persona',
    'standing-privilege',
    'standing-data-administration',
    'expired-grant',
    'persona-past-its-end',
    'ends-soon',
    'review-overdue',
    'separation-of-duties',
    'access-stated',
    'service-on-card-without-access',
    'service-without-operator',
    'persona-count',
    'stage-without-persona',
    'persona-without-person',
    'persona-vacant',
    'persona-held-by-too-many',
  ]);
});
