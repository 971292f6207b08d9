import { parse as parseHcl } from '@cdktf/hcl2json';
import { expect, it } from 'vitest';
import { toLossCounts } from '../assignments/loss.js';
import { fileOf } from '../testing/assignmentFixtures.js';

const CONDITION = 'resource.name.startsWith("projects/_/buckets/raw")';
const data = `
environments: { dev: {}, prod: {} }
services:
  warehouse: { name: Warehouse, system: gcp, scope: project }
  raw: { name: Raw, system: gcp, environments: [dev], scope: //storage.googleapis.com/raw }
  topic: { name: Topic, system: gcp, environments: [dev], scope: //pubsub.googleapis.com/projects/forecast-dev/topics/t }
  all: { name: All projects, system: gcp, environments: shared, scope: folders/123 }
personas: { P001: { name: Engineer }, P002: { name: Robot, kind: agent } }
access:
  P001:
    warehouse:
      dev: [{ role: Viewer, until: 2027-01-31 }, { role: BigQuery Data Viewer, until: 2027-01-31 }, { role: BigQuery Job User, assignment: eligible }]
      prod: [{ role: BigQuery Data Viewer, condition: in office hours }]
    raw: { dev: { role: Storage Object Viewer, until: 2027-12-31, condition: '${CONDITION} || true' } }
    topic: { dev: Viewer }
    all: { all: Viewer }
  P002: { raw: { dev: { role: Storage Object Viewer, condition: '${CONDITION}' } } }
`;
const bound = `
environments: { dev: { project: forecast-dev }, prod: { project: forecast-prod } }
personas:
  P001: { all: { gcp: engineers@example.com } }
  P002: { all: { gcp: robot@forecast.iam.gserviceaccount.com } }
`;

it('writes members of projects, folders and buckets, with their ends as conditions', async () => {
  const { text, losses } = fileOf('terraform', data, bound);
  const { resource } = (await parseHcl('access.tf', text)) as {
    resource: Record<string, Record<string, [object]>>;
  };
  const group = { member: 'group:engineers@example.com' };
  const all = Object.entries(resource).map(([type, each]) => [type, ...Object.values(each).flat()]);
  expect(all).toEqual([
    ['google_folder_iam_member', { folder: 'folders/123', role: 'roles/viewer', ...group }],
    [
      'google_project_iam_member',
      {
        project: 'forecast-dev',
        role: 'roles/bigquery.dataViewer',
        ...group,
        condition: [
          { title: 'until 2027-01-31', expression: 'request.time < timestamp("2027-02-01T00:00:00Z")' },
        ],
      },
      { project: 'forecast-dev', role: 'roles/viewer', ...group },
    ],
    [
      'google_storage_bucket_iam_member',
      {
        bucket: 'raw',
        role: 'roles/storage.objectViewer',
        ...group,
        condition: [
          {
            title: 'until 2027-12-31',
            expression: `(${CONDITION} || true) && request.time < timestamp("2028-01-01T00:00:00Z")`,
          },
        ],
      },
      {
        bucket: 'raw',
        role: 'roles/storage.objectViewer',
        member: 'serviceAccount:robot@forecast.iam.gserviceaccount.com',
        condition: [{ title: 'condition', expression: CONDITION }],
      },
    ],
  ]);
  expect(toLossCounts(losses)).toEqual([
    '1 grant is written without an end: delete the assignment after its last day.',
    '1 grant is not in the file: eligible assignments, which cannot be written here.',
    '1 grant is not in the file: conditions, which cannot be written here.',
    '1 grant is not in the file: resources of Google Cloud that are no project, folder, organisation or bucket.',
  ]);
});
