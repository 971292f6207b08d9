import type { AccessTableView, PersonaTableView, ServiceCardView, View } from 'persona-registry';
import rehypeFormat from 'rehype-format';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { isSafeUrl } from './parts.js';
import { toElement } from './toElement.js';

const toHtml = (view: View, label?: string) => {
  const shown = { isInline: false, place: '', ...(label !== undefined && { label }) };
  const tree = { type: 'root' as const, children: [toElement(view, shown)] };
  rehypeFormat()(tree);
  return unified().use(rehypeStringify).stringify(tree);
};

const dev = { id: 'dev', name: 'Dev', tier: 'nonproduction' as const };
const prod = { id: 'prod', name: 'Production', tier: 'production' as const };
const engineer = { id: 'P005', name: 'MLOps engineer', href: '/personas/p005' };
const ml = {
  id: 'azure-machine-learning',
  name: 'Azure Machine Learning',
  href: '/personas/services/azure-machine-learning',
};

test('an access table says every state and every mark in words', () => {
  const view: AccessTableView = {
    kind: 'access-table',
    caption: 'Who may do what on Azure Machine Learning',
    rowHeader: 'persona',
    environments: [dev, prod],
    groups: [
      {
        title: 'People',
        rows: [
          {
            persona: engineer,
            personaKind: 'person',
            team: { id: 'devops', name: 'DevOps Team' },
            service: ml,
            anchor: 'p005',
            cells: [
              {
                environment: 'dev',
                state: 'granted',
                sameAs: 'Sandbox',
                grants: [
                  {
                    role: { id: 'contributor', name: 'Contributor', href: '#role-contributor' },
                    level: 'manage',
                    planes: ['control'],
                    privileged: true,
                    assignment: 'active',
                    require: [],
                  },
                ],
              },
              {
                environment: 'prod',
                state: 'granted',
                grants: [
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
              },
            ],
          },
        ],
      },
      {
        title: 'Agents',
        rows: [
          {
            persona: { id: 'P009', name: 'BuildAgent MLOps' },
            personaKind: 'agent',
            sponsor: engineer,
            service: ml,
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
            <p class="access-grant"><span>AzureML Data Scientist</span>: write, eligible for 4 h, approved by <a href="/personas/p010">Product Manager</a>, requires mfa and justification, until <time datetime="2027-03-31">2027-03-31</time>, scope <code>/subscriptions/x</code>, if <code>tag = a</code>, evidence CHG-1042 (Break-fix of a failed rollout.)</p>
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

test('a title of a single group, and words about access, may be missing', () => {
  const row = {
    persona: engineer,
    personaKind: 'person' as const,
    service: ml,
    anchor: 'p005',
    cells: [{ environment: 'dev', state: 'none' as const, grants: [] }],
  };
  const table = toHtml({
    kind: 'access-table',
    caption: 'What MLOps engineer may do',
    rowHeader: 'service',
    environments: [dev],
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

test('a service card', () => {
  const view: ServiceCardView = {
    kind: 'service-card',
    service: ml,
    systems: ['Azure RBAC'],
    description: 'Training jobs, models and endpoints.',
    url: 'https://ml.azure.com/',
    contact: { text: 'MLOps engineer', href: '/personas/p005' },
    environments: [dev, prod],
    personas: [
      {
        persona: engineer,
        personaKind: 'either',
        phrases: [
          { text: 'manage in Dev', state: 'granted', privileged: true },
          { text: 'eligible to write in Production', state: 'granted', eligible: true },
        ],
      },
    ],
    more: 3,
    learn: [{ title: 'Learn', url: 'https://learn.microsoft.com/azure/machine-learning/' }],
  };
  expect(toHtml(view)).toMatchInlineSnapshot(`
    "
    <article class="service-card" aria-label="Azure Machine Learning">
      <header class="service-card__header">
        <p class="service-card__name"><a href="/personas/services/azure-machine-learning">Azure Machine Learning</a></p>
        <p class="service-card__id"><code>azure-machine-learning</code></p>
      </header>
      <p class="service-card__summary">Training jobs, models and endpoints.</p>
      <dl class="persona-fields">
        <div class="persona-field">
          <dt>System</dt>
          <dd>Azure RBAC</dd>
        </div>
        <div class="persona-field">
          <dt>Address</dt>
          <dd><a href="https://ml.azure.com/">https://ml.azure.com/</a></dd>
        </div>
        <div class="persona-field">
          <dt>Contact</dt>
          <dd><a href="/personas/p005">MLOps engineer</a></dd>
        </div>
        <div class="persona-field">
          <dt>Environments</dt>
          <dd>Dev, Production</dd>
        </div>
        <div class="persona-field">
          <dt>Who may do what</dt>
          <dd>
            <ul class="persona-list">
              <li><a href="/personas/p005">MLOps engineer</a> (person or agent): <span class="persona-access"><span class="persona-access__granted">manage in Dev</span> (privileged) · <span class="persona-access__granted">eligible to write in Production</span></span></li>
            </ul>
          </dd>
        </div>
        <div class="persona-field">
          <dt>More personas</dt>
          <dd><a href="/personas/services/azure-machine-learning">3 more</a></dd>
        </div>
        <div class="persona-field">
          <dt>Learn</dt>
          <dd>
            <ul class="persona-list">
              <li><a href="https://learn.microsoft.com/azure/machine-learning/">Learn</a></li>
            </ul>
          </dd>
        </div>
      </dl>
    </article>
    "
  `);
});

test('a table has every column, and heads its rows by the first', () => {
  const view: PersonaTableView = {
    kind: 'persona-table',
    caption: 'Personas',
    columns: (
      [
        'id',
        'kind',
        'category',
        'group',
        'summary',
        'duties',
        'sponsor',
        'aliases',
        'access',
        'scope',
      ] as const
    ).map((field) => ({
      field,
      title: field,
    })),
    groups: [
      {
        rows: [
          {
            persona: engineer,
            personaKind: 'either',
            categories: ['discriminative', 'generative'],
            group: { id: 'core', name: 'Core team' },
            summary: 'Ships models.',
            duties: [{ id: 'deploy', name: 'Deploy' }],
            sponsor: engineer,
            aliases: ['DevOps', 'MLOps'],
            services: [{ service: ml, phrases: [{ text: 'write in Dev', state: 'granted' }] }],
          },
        ],
      },
    ],
  };
  expect(toHtml(view)).toMatchInlineSnapshot(`
    "
    <table class="persona-table">
      <caption>Personas</caption>
      <thead>
        <tr>
          <th scope="col">id</th>
          <th scope="col">kind</th>
          <th scope="col">category</th>
          <th scope="col">group</th>
          <th scope="col">summary</th>
          <th scope="col">duties</th>
          <th scope="col">sponsor</th>
          <th scope="col">aliases</th>
          <th scope="col">access</th>
          <th scope="col">scope</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row"><code>P005</code></th>
          <td>Person or agent</td>
          <td>discriminative, generative</td>
          <td><span>Core team</span></td>
          <td>Ships models.</td>
          <td>
            <ul class="persona-list">
              <li><span>Deploy</span></li>
            </ul>
          </td>
          <td><a href="/personas/p005">MLOps engineer</a></td>
          <td>DevOps, MLOps</td>
          <td>
            <ul class="persona-list">
              <li><a href="/personas/services/azure-machine-learning">Azure Machine Learning</a>: <span class="persona-access"><span class="persona-access__granted">write in Dev</span></span></li>
            </ul>
          </td>
          <td></td>
        </tr>
      </tbody>
    </table>
    "
  `);
});

test('a grouped table has a body for each group, and the caption of the document', () => {
  const view: PersonaTableView = {
    kind: 'persona-table',
    caption: 'All personas',
    columns: [
      { field: 'persona', title: 'Persona' },
      { field: 'kind', title: 'Kind' },
    ],
    groups: [
      { title: 'AI Team', href: '/personas/teams/ai', rows: [{ persona: engineer, personaKind: 'person' }] },
      { title: 'No team', rows: [{ persona: engineer, personaKind: 'agent' }] },
    ],
  };
  expect(toHtml(view, 'Who does what')).toMatchInlineSnapshot(`
    "
    <table class="persona-table">
      <caption>Who does what</caption>
      <thead>
        <tr>
          <th scope="col">Persona</th>
          <th scope="col">Kind</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="rowgroup" colspan="2"><a href="/personas/teams/ai">AI Team</a></th>
        </tr>
        <tr>
          <th scope="row"><a href="/personas/p005">MLOps engineer</a></th>
          <td>Person</td>
        </tr>
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colspan="2"><span>No team</span></th>
        </tr>
        <tr>
          <th scope="row"><a href="/personas/p005">MLOps engineer</a></th>
          <td>Agent</td>
        </tr>
      </tbody>
    </table>
    "
  `);
});

test.each<View>([
  { kind: 'persona-cards', cards: [], empty: 'No persona of team X.' },
  { kind: 'persona-table', caption: 'C', columns: [], groups: [], empty: 'No persona of team X.' },
  {
    kind: 'access-table',
    caption: 'C',
    rowHeader: 'persona',
    environments: [],
    groups: [],
    empty: 'No persona of team X.',
  },
])('nothing to show says so: $kind', (view) => {
  expect(toHtml(view).trim()).toBe('<p class="persona-empty">No persona of team X.</p>');
});

test.each([
  ['https://a.example/x:y', true],
  ['mailto:a@example.com', true],
  ['/personas/p001#x', true],
  ['p001.html?a=b:c', true],
  ['#javascript:x', true],
  ['javascript:alert(1)', false],
  ['JAVA\nSCRIPT:alert(1)', false],
  [' \u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
])('%j is safe: %s', (url, safe) => {
  expect(isSafeUrl(url)).toBe(safe);
});
