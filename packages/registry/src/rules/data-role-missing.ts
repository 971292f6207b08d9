import { readNoRole } from '../access/readNoRole.js';
import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Grant, Persona, Registry, Role } from '../model/registry.js';
import { subjectOf } from './grantFindings.js';
import type { Rule } from './rule.js';

/** Words about work with data: a verb, and in the same clause a thing that only roles of the data plane reach. */
const DATA_WORK =
  /\b(?:reads?|writes?|loads?|ingests?|query|queries|explores?|analy[sz]es?|labels?|repairs?|corrects?|uploads?|downloads?|sends?|receives?)\b[^.;:]{0,40}\b(?:data(?![ -](?:factor|pipeline|platform|cent))|datasets?|blobs?|secrets?|messages|rows|records|tables|documents)\b/i;
const NEGATION = /\b(?:no|not|never|neither|nor|without|cannot|nothing|none)\b/i;

export const dataRoleMissing: Rule = {
  id: 'data-role-missing',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'info' },
  title:
    'A persona that needs data, as its card, its duty or a reason says, holds a role that gives the data.',
  why: 'Roles of the control plane give no access to data: Reader on a storage account shows its settings and no blob. A persona that needs the data and holds no data role cannot do its work, or works with the account keys. A service without roles for data needs none.',
  source: {
    title: 'Azure RBAC, control and data actions',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-definitions#control-and-data-actions',
  },
  bad: `
personas: { P001: { name: Data Engineer }, P002: { name: Analyst } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [{ role: Reader, why: Reads the blobs of the test run. }] } }
  P002: { storage: { dev: [Storage Blob Data Reader] } }
`,
  good: `
personas: { P001: { name: Data Engineer }, P002: { name: Analyst } }
services: { storage: { name: Azure Storage } }
access:
  P001: { storage: { dev: [Reader, { role: Storage Blob Data Reader, why: Reads the blobs of the test run. }] } }
  P002: { storage: { dev: [Storage Blob Data Reader] } }
`,
  *check({ registry, personas, index, accessOf, roleOf, misfits, words }) {
    const servicesWithDataRoles = toServicesWithDataRoles(registry.grants, roleOf, misfits);
    for (const persona of personas) {
      const grants: Grant[] = [];
      for (const row of accessOf(persona.id).values())
        for (const cell of row.values()) grants.push(...cell.grants);
      if (grants.length === 0) continue;
      const need = grants.some((grant) => mayReachData(roleOf(grant)))
        ? undefined
        : needOf(persona, registry);
      if (need !== undefined) {
        yield {
          message: `${words.persona(persona.id)} needs data, ${need}, but none of its roles gives data.`,
          subject: { persona: persona.id },
          at: { entity: 'persona' },
          hint: 'Grant a data role on the service that holds the data, or correct the text.',
        };
        continue;
      }
      for (const grant of grants) {
        if (!servicesWithDataRoles.has(grant.service) || misfits.has(grant)) continue;
        if (grant.sameAs !== undefined || !saysData(grant.why)) continue;
        const cell = index.byPersona.get(persona.id)?.get(grant.service)?.get(grant.environment);
        if (cell?.grants.some((other) => mayReachData(roleOf(other)))) continue;
        yield {
          message: `${words.cell(grant)} holds ${words.role(grant.role)} for work with data, but no data role.`,
          subject: subjectOf(grant),
          at: { grant },
          hint: 'Add a data role, or correct the reason.',
        };
      }
    }
  },
};

/** The services on which somebody holds a role that acts on data alone. Only such services have roles for data. */
function toServicesWithDataRoles(
  grants: readonly Grant[],
  roleOf: (grant: Grant) => Role | undefined,
  misfits: ReadonlySet<Grant>,
): ReadonlySet<string> {
  const services = new Set<string>();
  for (const grant of grants) {
    const planes = roleOf(grant)?.planes;
    if (planes?.length === 1 && planes[0] === 'data' && !misfits.has(grant)) services.add(grant.service);
  }
  return services;
}

/** A role of unknown planes may give data. */
const mayReachData = (role: Role | undefined): boolean =>
  role === undefined || role.planes.length === 0 || role.planes.includes('data');

/** The text that says that the persona needs data, as part of a sentence. */
function needOf({ dataAccess, duties }: Persona, registry: Registry): string | undefined {
  if (dataAccess !== undefined && readNoRole(dataAccess) === undefined && !NEGATION.test(dataAccess)) {
    return `as its card says (${quote(dataAccess)})`;
  }
  const duty = duties
    .map((id) => getEntry(registry.duties, id))
    .find((one) => saysData(one?.name) || saysData(one?.description));
  return duty && `as its duty ${quote(duty.name)} says`;
}

const saysData = (text: string | undefined): boolean =>
  text !== undefined && DATA_WORK.test(text) && !NEGATION.test(text);
