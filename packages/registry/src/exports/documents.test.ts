import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { toPublic } from '../access/toPublic.js';
import { ASSIGNED, assignedModel, fileOf, planOf } from '../testing/assignmentFixtures.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { selectAccess } from './selectAccess.js';
import { toAbbreviations } from './toAbbreviations.js';
import { toBackstage } from './toBackstage.js';
import { toCodeowners } from './toCodeowners.js';
import { toMarkdownDocument } from './toMarkdownDocument.js';
import { toOscal } from './toOscal.js';

const PEOPLE = `
groups: { core: { name: CORE TEAM } }
teams:
  data: { name: Data Team, group: core, contacts: { Mail: data@example.org }, links: https://example.org/data }
  ingest: { name: Ingestion, parent: data }
personas:
  P001: { name: Data Engineer, team: ingest, summary: Loads the lake., color: Purple, learn: https://example.org/learn }
  data: { name: Data Persona }
people:
  jane.doe: { name: Jane, personas: P001, contacts: { Mail: jane@example.org } }
  hidden: { name: Hidden, public: false, personas: P001 }
`;

describe('Markdown', () => {
  it('has personas, cards, access, and matrices with a legend', async () => {
    await expect(toMarkdownDocument(assignedModel())).toMatchFileSnapshot('__snapshots__/personas.md');
  });

  it('has the environments that a filter selects, and says what a cell repeats only beside it', () => {
    const model = assignedModel(`
services: { lake: {} }
personas: { P001: { name: One }, P002: { name: Two } }
access: { P001: { lake: { dev: Reader, prod: { sameAs: dev } } }, P002: { lake: { dev: Reader } } }
`);
    const filter = { environment: [{ value: 'prod' }], persona: [{ value: 'P001' }] };
    const { value = model } = selectAccess(model, filter);
    const [, table = ''] = toMarkdownDocument(value).split('### lake');
    expect(table).toContain('| Persona | Production |');
    expect(table).not.toMatch(/\bDev\b|Two/);
    expect(toMarkdownDocument(model)).toContain('Same as Dev');
  });

  it('has no matrix of more cells than anybody can read', () => {
    const ids = (letter: string) => Array.from({ length: 230 }, (_, index) => `${letter}${index}`);
    const services = ids('S')
      .map((id) => `${id}: {}`)
      .join(', ');
    const personas = ids('P')
      .map((id) => `${id}: { name: ${id} }`)
      .join(', ');
    const access = ids('S')
      .map((id, index) => `P${index}: { ${id}: { dev: Reader } }`)
      .join(', ');
    const text = toMarkdownDocument(
      assignedModel(`services: { ${services} }\npersonas: { ${personas} }\naccess: { ${access} }\n`),
    );
    expect(text).toContain('## Matrices\n\nLeft out: 230 personas by 230 services');
  });

  it('gives each name a sign of its own', () => {
    const names = ['Reader', 'Storage Blob Data Reader', 'Runner', 'db_datareader', '–'];
    expect(Object.fromEntries(toAbbreviations(names))).toEqual({
      Reader: 'R',
      'Storage Blob Data Reader': 'SBDR',
      Runner: 'R2',
      db_datareader: 'DD',
      '–': 'X',
    });
  });
});

describe('Backstage', () => {
  const { registry } = buildFromYaml(PEOPLE);

  it('has groups, teams and personas as groups, and people as users', async () => {
    await expect(toBackstage(toPublic(registry, 'public', 'public'))).toMatchFileSnapshot(
      '__snapshots__/catalog-info.yaml',
    );
  });

  it('has entities that refer to each other', () => {
    const entities = parseAllDocuments(toBackstage(toPublic(registry))) as unknown as { toJS(): Entity }[];
    const values = entities.map((entity) => entity.toJS());
    const groups = new Set(
      values.filter(({ kind }) => kind === 'Group').map(({ metadata }) => metadata.name),
    );
    for (const { metadata, spec } of values) {
      expect(metadata.name).toMatch(/^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/);
      for (const name of [
        ...(spec.children ?? []),
        ...(spec.memberOf ?? []),
        ...(spec.parent ? [spec.parent] : []),
      ]) {
        expect(groups).toContain(name);
      }
    }
    expect(groups.size).toBe(5);
  });

  it('shows of people what the registry shows', () => {
    expect(toBackstage(toPublic(registry))).not.toMatch(/Hidden|jane@example/);
    expect(toBackstage(toPublic(registry, 'public', 'none'))).not.toContain('User');
  });
});

interface Entity {
  kind: string;
  metadata: { name: string };
  spec: { children?: string[]; memberOf?: string[]; parent?: string };
}

it('CODEOWNERS has who may write, and says who may not', () => {
  const { files, losses } = toCodeowners(planOf(['github']), assignedModel().registry);
  expect(files).toMatchSnapshot();
  expect(losses.map(({ kind, reason }) => `${kind}: ${reason}`)).toMatchSnapshot();
});

it.each([
  ['eligible', 'dev: Write, prod: { role: Admin, assignment: eligible }'],
  ['eligible, written first', 'dev: { role: Admin, assignment: eligible }, prod: Write'],
  ['conditional', 'dev: Write, prod: { role: Admin, condition: only from the office }'],
])('a stronger permission that cannot be written takes the place of no other: %s', (_, access) => {
  const data = `environments: { dev: {}, prod: {} }
services: { code: { system: github, scope: forecast } }
personas: { P001: { name: A } }
access: { P001: { code: { ${access} } } }
`;
  const bound = 'organization: contoso\npersonas: { P001: { all: { github: engineers } } }';
  const { files, losses } = toCodeowners(planOf(['github'], data, bound), assignedModel(data).registry);
  expect(files.map(([, text]) => text).join()).toContain('\n* @contoso/engineers\n');
  expect(losses.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^(eligible|conditions)/)]);
  const { text, losses: ofTerraform } = fileOf('terraform', data, bound);
  expect(text.match(/permission += "\w+"/g)).toEqual(['permission = "push"']);
  expect(ofTerraform).toEqual(losses);
});

it.each(['a b', '@engineers', 'contoso/engineers', 'a\\n* @mallory', '-a', '#a', 'bot[bot]'])(
  'CODEOWNERS has no owner that cannot be a name on GitHub: %s',
  (id) => {
    const bound = `organization: contoso\npersonas: { P001: { all: { github: "${id}" } }, P002: { dev: { github: { id: release_bot, type: User } } } }`;
    const { files, losses } = toCodeowners(planOf(['github'], ASSIGNED, bound), assignedModel().registry);
    const [[, text] = []] = files;
    expect(
      String(text)
        .split('\n')
        .filter((line) => !/^(#|$)/.test(line)),
    ).toEqual(['* @release_bot']);
    expect(losses.map(({ reason }) => reason)).toContain('owners whose id cannot be a name on GitHub');
  },
);

it('OSCAL has users and components with UUIDs, and is a draft', async () => {
  const text = toOscal(assignedModel());
  await expect(text).toMatchFileSnapshot('__snapshots__/oscal.json');
  const uuid = {
    type: 'string',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  };
  const token = { type: 'string', pattern: '^[a-z_][\\w.-]*$' };
  const list = (properties: object, required: readonly string[]) => ({
    type: 'array',
    minItems: 1,
    items: { type: 'object', properties, required },
  });
  // After https://pages.nist.gov/OSCAL-Reference/models/v1.1.3/system-security-plan/json-reference/
  const validate = new Ajv2020({ strict: false }).compile({
    type: 'object',
    properties: {
      'system-security-plan': {
        type: 'object',
        properties: {
          uuid,
          metadata: { type: 'object', required: ['title', 'last-modified', 'version', 'oscal-version'] },
          'system-implementation': {
            type: 'object',
            properties: {
              users: list(
                {
                  uuid,
                  'role-ids': { type: 'array', items: token },
                  'authorized-privileges': list({}, ['title', 'functions-performed']),
                },
                ['uuid'],
              ),
              components: list({ uuid, 'responsible-roles': list({ 'role-id': token }, ['role-id']) }, [
                'uuid',
                'type',
                'title',
                'description',
                'status',
              ]),
            },
            required: ['users', 'components'],
          },
        },
        required: ['uuid', 'metadata', 'system-implementation'],
      },
    },
    required: ['system-security-plan'],
  });
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
});
