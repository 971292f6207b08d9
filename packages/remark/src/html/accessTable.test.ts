import type { AccessTableView } from 'persona-registry';
import { expect, test } from 'vitest';
import { dev, engineer, ml, prod, toHtml } from './fixtures.js';

test('an access table says every state and every mark in words', () => {
  const view: AccessTableView = {
    kind: 'access-table',
    caption: 'Who may do what on Azure Machine Learning',
    rowHeader: 'persona',
    environments: [dev, prod],
    grants: [
      {
        role: { id: 'contributor', name: 'Contributor', href: '#role-contributor' },
        level: 'manage',
        planes: ['control'],
        privileged: true,
        assignment: 'active',
        require: [],
      },
      {
        role: { id: 'ds', name: 'AzureML Data Scientist' },
        level: 'write',
        planes: ['data'],
        privileged: false,
        assignment: 'eligible',
        maxDuration: '4 h',
        approver: { id: 'P010', name: 'Product Manager', href: '/personas/p010' },
        require: ['mfa', 'justification'],
        until: '2027-03-31',
        scope: '/subscriptions/x',
        condition: 'tag = a',
        evidence: ['CHG-1042'],
        why: 'Break-fix of a failed rollout.',
      },
    ],
    groups: [
      {
        title: 'People',
        rows: [
          {
            who: {
              persona: engineer,
              personaKind: 'person',
              team: { id: 'devops', name: 'DevOps Team' },
            },
            anchor: 'p005',
            cells: [
              {
                environment: 'dev',
                state: 'granted',
                sameAs: 'Sandbox',
                grants: [0],
              },
              {
                environment: 'prod',
                state: 'granted',
                grants: [1],
              },
            ],
          },
        ],
      },
      {
        title: 'Agents',
        rows: [
          {
            who: {
              persona: { id: 'P009', name: 'BuildAgent MLOps' },
              personaKind: 'agent',
              sponsor: engineer,
            },
            anchor: 'p009',
            cells: [
              { environment: 'dev', state: 'not-applicable', grants: [] },
              { environment: 'prod', state: 'none', grants: [], reason: 'Deploys through the pipeline.' },
            ],
          },
        ],
      },
    ],
  };
  expect(toHtml(view)).toMatchInlineSnapshot(`
    "
    <table class="access-table">
      <caption>Who may do what on Azure Machine Learning</caption>
      <thead>
        <tr>
          <th scope="col">Persona</th>
          <th scope="col">Dev</th>
          <th scope="col">Production</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="rowgroup" colspan="3">People</th>
        </tr>
        <tr>
          <th scope="row"><a href="/personas/p005">MLOps engineer</a><small> P005 · <span>DevOps Team</span></small></th>
          <td class="access-granted">
            <p class="access-same">Same as Sandbox</p>
            <p class="access-grant"><a href="#role-contributor">Contributor</a>: manage, privileged</p>
          </td>
          <td class="access-granted">
            <p class="access-grant"><span>AzureML Data Scientist</span>: write, eligible for 4 h, approved by <a href="/personas/p010">Product Manager</a>, requires mfa and justification, until <time datetime="2027-03-31">Mar 31, 2027</time>, scope <code>/subscriptions/x</code>, if <code>tag = a</code>, evidence CHG-1042 (Break-fix of a failed rollout.)</p>
          </td>
        </tr>
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colspan="3">Agents</th>
        </tr>
        <tr>
          <th scope="row"><span>BuildAgent MLOps</span><small> P009 · sponsor <a href="/personas/p005">MLOps engineer</a></small></th>
          <td class="access-not-applicable">
            <p>Not applicable</p>
          </td>
          <td class="access-none">
            <p>No access (Deploys through the pipeline.)</p>
          </td>
        </tr>
      </tbody>
    </table>
    "
  `);
});

test('a single group needs no title, and a persona needs no words about access', () => {
  const row = {
    service: ml,
    anchor: 'p005',
    cells: [{ environment: 'dev', state: 'none' as const, grants: [] }],
  };
  const table = toHtml({
    kind: 'access-table',
    caption: 'What MLOps engineer may do',
    rowHeader: 'service',
    environments: [dev],
    grants: [],
    groups: [{ rows: [row] }],
  });
  expect(table).not.toContain('rowgroup');
  const card = toHtml({
    kind: 'service-card',
    service: ml,
    systems: [],
    environments: [],
    personas: [{ persona: engineer, personaKind: 'person', phrases: [] }],
    learn: [],
  });
  expect(card).toContain('<a href="/personas/p005">MLOps engineer</a> (person)</li>');
});
