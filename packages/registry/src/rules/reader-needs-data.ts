import type { EffectiveAccess } from '../access/effectiveAccess.js';
import { getBuiltInRole } from '../catalogue/builtInRoles.js';
import { type CatalogueRole, roleCatalogue } from '../catalogue/index.js';
import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import type { Persona, Registry, Role } from '../model/registry.js';
import { subjectOf } from './grantFindings.js';
import type { Rule, RuleContext } from './rule.js';

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
    const { registry, grants, index, words } = context;
    const servicesWithDataRoles = toServicesWithDataRoles(context);
    const needOf = createNeeds(registry);
    for (const { grant, persona, role } of grants) {
      // A cell with `sameAs` repeats the text of the other cell.
      if (grant.sameAs !== undefined || !servicesWithDataRoles.has(grant.service)) continue;
      if (role.level !== 'read' || mayReachData(role)) continue;
      const need = saysData(grant.why) ? 'as its reason says' : needOf(persona);
      if (need === undefined) continue;
      const cell = index.byPersona.get(persona.id)?.get(grant.service)?.get(grant.environment);
      if (cell === undefined || hasDataRole(index.effectiveAccess(grant.service, cell))) continue;
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

/** The services that have roles for data: their provider has one, or somebody holds a role there that acts on data alone. */
function toServicesWithDataRoles({ grants, services }: RuleContext): ReadonlySet<string> {
  // A role of several providers may give the data of only one of them.
  const providers = new Set(
    roleCatalogue.filter(isDataRole).flatMap(({ roleDefinitionId = '' }) => {
      const [provider, ...others] = getBuiltInRole(roleDefinitionId)?.providers ?? [];
      return provider === undefined || others.length > 0 ? [] : [provider.toLowerCase()];
    }),
  );
  return new Set([
    ...services.filter(({ provider = '' }) => providers.has(provider.toLowerCase())).map(({ id }) => id),
    ...grants.flatMap(({ grant, role }) => (isDataRole(role) ? [grant.service] : [])),
  ]);
}

const isDataRole = ({ planes }: Pick<Role, 'planes'> | CatalogueRole): boolean =>
  planes.length === 1 && planes[0] === 'data';

/** Whether a role gives data, here, on an outer service or by a baseline. Keys do not count: they are what the rule is about. */
const hasDataRole = ({ ways }: EffectiveAccess): boolean =>
  ways.some(({ kind, plane }) => kind !== 'keys' && plane !== 'control');

/** A role of unknown planes may give data. */
const mayReachData = ({ planes }: Role): boolean => planes.length === 0 || planes.includes('data');

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
