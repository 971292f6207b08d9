import type { PersonaTableView } from 'persona-registry';
import { expect, test } from 'vitest';
import { engineer, ml, toHtml } from './fixtures.js';

test('a table has every column, and the first column holds the row headers', () => {
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

test('a grouped table has a body for each group, and takes its caption from the document', () => {
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
