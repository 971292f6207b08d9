/** Size of generated data, in numbers of entities. */
export interface DataSize {
  personas: number;
  services: number;
  /** Grants per persona, spread over services and the three default environments. */
  grantsPerPersona: number;
  /** Whether services contain others: a subscription, twenty groups in it, and all other services in the groups. */
  nested?: boolean;
}

const ROLES = ['Reader', 'Storage Blob Data Contributor', 'Key Vault Secrets User', 'AzureML Data Scientist'];
const ENVIRONMENTS = ['dev', 'stage', 'prod'];

const pad = (value: number): string => String(value).padStart(5, '0');

/** How many groups the nested data has. */
const GROUPS = 20;

/** Service 0 is the subscription, the services after it are the groups. */
function toOuter(index: number): { within?: string } {
  if (index === 0) return {};
  return { within: `service-${pad(index <= GROUPS ? 0 : 1 + (index % GROUPS))}` };
}

/** Picks `size` numbers below `count`, spread evenly. The start depends on `seed`, so the result is the same in each run. */
function pick(count: number, size: number, seed: number): number[] {
  return Array.from({ length: size }, (_, index) => (seed * 7 + index * 13) % count);
}

/**
 * Generates a persona data file as a plain object. The sections are closed (declared), references are by id and by name, and every persona has the
 * fields of the table in *Introduction to Personas in AI*. Deterministic: the same size gives the same object.
 */
export function generateData(size: DataSize): Record<string, unknown> {
  const teams = Math.max(2, Math.ceil(size.personas / 10));
  const skills = Math.max(5, Math.ceil(size.personas / 20));
  const personas: Record<string, unknown> = {};
  const access: Record<string, Record<string, Record<string, unknown>>> = {};
  for (let index = 0; index < size.personas; index++) {
    const id = `P${pad(index)}`;
    const services = [...new Set(pick(size.services, 5, index))];
    personas[id] = {
      name: `Persona ${pad(index)}`,
      ...(index % 10 === 9
        ? {
            kind: 'agent',
            identity: { kind: 'managed-identity', name: `id-${pad(index)}` },
            sponsor: `P${pad(index - 1)}`,
          }
        : { kind: 'person' }),
      color: index % 2 === 0 ? 'Dark Blue' : 'Purple',
      summary: `Keeps part ${index} of the platform fresh, and hands the others what they need.`,
      team: `Team ${index % teams}`,
      interactsWith: [`Team ${(index + 1) % teams}`],
      processes: ['mlops/train', 'dataops'],
      architectures: ['lambda/ingestion'],
      scope: 'Ingestion and store of LAMBDA',
      services: services.map((service) => `Service ${pad(service)}`),
      dataAccess: 'Read access on assigned project specific areas',
      skills: pick(skills, 3, index).map((skill) => `skill-${skill}`),
      learn: [{ title: 'Python', url: 'https://learn.example.com/paths/python' }],
    };
    const rows: Record<string, Record<string, unknown[]>> = {};
    // Distributes grants one by one over the cells of the listed services, so that their number is exact.
    for (let grant = 0; grant < size.grantsPerPersona; grant++) {
      const service = `service-${pad(services[grant % services.length] as number)}`;
      const environment = ENVIRONMENTS[Math.floor(grant / services.length) % ENVIRONMENTS.length] as string;
      rows[service] ??= {};
      rows[service][environment] ??= [];
      const cell = rows[service][environment];
      cell.push({
        role: ROLES[(index + cell.length) % ROLES.length],
        why: 'Needed for the work that the card describes.',
      });
    }
    access[id] = rows;
  }
  return {
    teams: Object.fromEntries(
      Array.from({ length: teams }, (_, index) => [`team-${index}`, { name: `Team ${index}` }]),
    ),
    processes: {
      mlops: {
        name: 'MLOps',
        stages: { train: { name: 'Train', loop: 'inner' }, deploy: { name: 'Deploy', loop: 'outer' } },
      },
      dataops: { name: 'DataOps' },
    },
    architectures: { lambda: { name: 'LAMBDA', components: { ingestion: { name: 'Ingestion' } } } },
    services: Object.fromEntries(
      Array.from({ length: size.services }, (_, index) => [
        `service-${pad(index)}`,
        { name: `Service ${pad(index)}`, systems: ['azure'], ...(size.nested && toOuter(index)) },
      ]),
    ),
    skills: Object.fromEntries(
      Array.from({ length: skills }, (_, index) => [`skill-${index}`, { name: `Skill ${index}` }]),
    ),
    personas,
    access,
  };
}
