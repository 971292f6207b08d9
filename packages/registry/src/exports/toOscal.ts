import { toOneLine } from '../assignments/loss.js';
import { toGuid } from '../assignments/toGuid.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { AccessModel } from '../viewModel/viewModel.js';

const OSCAL_VERSION = '1.1.3';
const DRAFT =
  'Draft, written by personas export. The data has no profile, system characteristics and control implementation: add them before you use it as a system security plan.';

/**
 * Users and components of a system security plan of OSCAL (https://pages.nist.gov/OSCAL/), as a draft: personas are users with authorized privileges, and
 * services are components with the personas that have access. The same data gives the same UUIDs.
 */
export function toOscal(model: AccessModel): string {
  const { registry, personas, services, accessByService } = model;
  const uuid = (kind: string, id: string) => toGuid('personas', kind, id);
  const privilegesOf = collectPrivileges(model);
  const users = personas.map((persona) => {
    const { privileges = [], isPrivileged = false } = privilegesOf.get(persona.id) ?? {};
    return withoutUndefined({
      uuid: uuid('persona', persona.id),
      title: persona.name,
      'short-name': persona.id,
      description: persona.summary,
      props: [
        { name: 'type', value: 'internal' },
        {
          name: 'privilege-level',
          value:
            privileges.length === 0 ? 'no-logical-access' : isPrivileged ? 'privileged' : 'non-privileged',
        },
      ],
      'role-ids': [toToken(persona.id)],
      'authorized-privileges': privileges.length === 0 ? undefined : privileges,
    });
  });
  const components = services.map((service) => {
    const holders = (accessByService.get(service.id) ?? []).filter(({ cells }) =>
      cells.some(({ grants }) => grants.length > 0),
    );
    return withoutUndefined({
      uuid: uuid('service', service.id),
      type: 'service',
      title: service.name,
      description: service.description ?? service.name,
      status: { state: 'operational' },
      'responsible-roles':
        holders.length === 0 ? undefined : holders.map(({ persona }) => ({ 'role-id': toToken(persona.id) })),
    });
  });
  return `${JSON.stringify(
    {
      'system-security-plan': {
        uuid: uuid('plan', registry.project ?? ''),
        metadata: {
          title: 'Personas and their access',
          'last-modified': `${registry.asOf ?? '1970-01-01'}T00:00:00Z`,
          version: 'draft',
          'oscal-version': OSCAL_VERSION,
          roles: personas.map(({ id, name }) => ({ id: toToken(id), title: name })),
          remarks: DRAFT,
        },
        'system-implementation': { users, components },
      },
    },
    null,
    2,
  )}\n`;
}

interface Privileges {
  privileges: { title: string; 'functions-performed': string[] }[];
  isPrivileged: boolean;
}

/** By persona: per service the roles that it holds, with the environment of each. */
function collectPrivileges({ accessByService, registry }: AccessModel): Map<string, Privileges> {
  const result = new Map<string, Privileges>();
  for (const rows of accessByService.values()) {
    for (const { persona, service, cells } of rows) {
      const functions: string[] = [];
      const own = getOrAdd(result, persona.id, (): Privileges => ({ privileges: [], isPrivileged: false }));
      for (const { environment, grants } of cells) {
        for (const { role: id, assignment, until, condition } of grants) {
          const role = getEntry(registry.roles, id);
          const limits = [
            assignment === 'eligible' && 'eligible',
            until && `until ${until}`,
            condition && `if ${toOneLine(condition)}`,
          ].filter(Boolean);
          functions.push(
            `${role?.name ?? id} in ${environment}${limits.length === 0 ? '' : ` (${limits.join(', ')})`}`,
          );
          if (role?.privileged) own.isPrivileged = true;
        }
      }
      if (functions.length > 0)
        own.privileges.push({ title: service.name, 'functions-performed': functions });
    }
  }
  return result;
}

/** Ids of roles are tokens, which begin with a letter or an underscore. */
const toToken = (id: string): string => id.toLowerCase();
