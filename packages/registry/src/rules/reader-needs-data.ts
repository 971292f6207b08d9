import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Persona, Registry, Role } from '../model/registry.js';
import { subjectOf } from './grantFindings.js';
import type { GrantFacts, Rule } from './rule.js';

/** Words about work with data: a verb, and in the same clause a thing that only roles of the data plane reach. */
const DATA_WORK =
  /\b(?:reads?|writes?|loads?|ingests?|query|queries|explores?|analy[sz]es?|labels?|repairs?|corrects?|uploads?|downloads?|sends?|receives?)\b[^.;:]{0,40}\b(?:data(?![ -](?:factor|pipeline|platform|cent))|datasets?|blobs?|secrets?|messages|rows|records|tables|documents)\b/i;
const NEGATION = /\b(?:no|not|never|neither|nor|without|cannot|nothing|none)\b/i;

export const readerNeedsData: Rule = {
  id: 'reader-needs-data',
  group: 'least privilege',
  severity: { recommended: 'off', strict: 'info' },
  title: 'A persona that needs data, as a reason or its duty says, holds a role that gives the data.',
  why: 'Reader and the other roles of the control plane show the settings of a service, and none of its data: no blob, no secret, no row. If the text says that the persona reads the data, then the role is the wrong one, or the access to the data is not written down.',
  source: {
    title: 'Azure RBAC, control and data actions',
    url: 'https://learn.microsoft.com/azure/role-based-access-control/role-definitions#control-and-data-actions',
  },
  aggregate: {
    by: ['service', 'role'],
    message: ({ list, subject }, { words }) =>
      `${words.role(subject.role ?? '')} on ${words.service(subject.service ?? '')} gives no data, but the texts say that data is needed by ${list}.`,
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
  *check(context) {
    const { registry, grants, index, roleOf, words } = context;
    const servicesWithDataRoles = toServicesWithDataRoles(grants);
    const needOf = createNeeds(registry);
    for (const { grant, persona, role } of grants) {
      // A cell with `sameAs` repeats the text of the other cell.
      if (grant.sameAs !== undefined || !servicesWithDataRoles.has(grant.service)) continue;
      if (role.level !== 'read' || mayReachData(role)) continue;
      const need = saysData(grant.why) ? 'as its reason says' : needOf(persona);
      if (need === undefined) continue;
      const cell = index.byPersona.get(persona.id)?.get(grant.service)?.get(grant.environment);
      if (cell?.grants.some((other) => mayReachData(roleOf(other)))) continue;
      yield {
        message: `${words.cell(grant)} needs data, ${need}, but ${words.role(role.id)} gives none.`,
        subject: subjectOf(grant),
        at: { grant },
        item: `${persona.id} in ${words.environment(grant.environment)}`,
        hint: 'Add a data role, or correct the text.',
      };
    }
  },
};

/** The services on which somebody holds a role that acts on data alone. Only such services have roles for data. */
const toServicesWithDataRoles = (grants: readonly GrantFacts[]): ReadonlySet<string> =>
  new Set(
    grants.flatMap(({ grant, role: { planes } }) =>
      planes.length === 1 && planes[0] === 'data' ? [grant.service] : [],
    ),
  );

/** A role of unknown planes may give data. */
const mayReachData = (role: Role | undefined): boolean =>
  role === undefined || role.planes.length === 0 || role.planes.includes('data');

/** Gives the duty that says that a persona needs data, as part of a sentence. */
function createNeeds({ duties }: Pick<Registry, 'duties'>): (persona: Persona) => string | undefined {
  return (persona) => {
    const duty = persona.duties
      .map((id) => getEntry(duties, id))
      .find((one) => saysData(one?.name) || saysData(one?.description));
    return duty && `as its duty ${quote(duty.name)} says`;
  };
}

const saysData = (text: string | undefined): boolean =>
  text !== undefined && DATA_WORK.test(text) && !NEGATION.test(text);
