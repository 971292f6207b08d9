import type { RoleInput } from 'persona-registry';
import { isRecord, quote } from 'persona-registry/text';
import type { Statement } from '../personas/statement.js';
import type { SectionEntry } from '../sections/sectionEntry.js';
import { toNote } from '../toNote.js';
import type { ValueReader } from './valueReader.js';

export type Fields = Readonly<Record<string, unknown>>;

export const CATALOGUE_SCHEMA = 'aifactory.persona-catalog/v1';
export const MANIFEST_SCHEMA = 'aifactory.persona-access/v1';

/**
 * The persona catalogue and the access manifest of the Enterprise Scale AI Factory (jostrm/azure-enterprise-scale-ml, `bicep/personas`). The catalogue has the personas and
 * custom roles. A manifest says for one project and environment where they hold, so the access needs both files.
 */
export const aiFactory: ValueReader = {
  accepts: ([value]) =>
    isRecord(value) && (value.schema === CATALOGUE_SCHEMA || value.schema === MANIFEST_SCHEMA),
  read([value], file) {
    const content = isRecord(value) ? value : {};
    if (content.schema === MANIFEST_SCHEMA) {
      const missing = REQUIRED.filter((key) => typeof content[key] !== 'string' || content[key] === '');
      if (missing.length > 0) {
        const message = `The access manifest has no ${missing.map((key) => `\`${key}\``).join(', ')}, so it was left out.`;
        return { statements: [], diagnostics: [toNote('not-understood', 'warning', message, file)] };
      }
      const groups = isRecord(content.groups) ? Object.keys(content.groups).length : 0;
      return {
        statements: [],
        factory: [{ file, content }],
        diagnostics: [
          toNote(
            'taken',
            'info',
            `Access manifest of ${String(content.project)} in ${String(content.environment)}.`,
            file,
          ),
          ...(groups === 0
            ? []
            : [toNote('left-out', 'info', `Object ids of groups (${groups}) belong in bindings.yml.`, file)]),
        ],
      };
    }
    const diagnostics: ReturnType<typeof toNote>[] = [];
    const statements = entriesOf(content.personas).map(([id, persona]): Statement => {
      const { name, scope } = persona;
      return {
        file,
        line: 1,
        id,
        name: typeof name === 'string' ? name : id,
        fields: typeof scope === 'string' ? { scope } : {},
      };
    });
    for (const [id, { lake }] of entriesOf(content.personas))
      if (typeof lake === 'string') {
        const message = `Rights on paths of a data lake are no roles, so ${quote(lake)} of ${id} was left out.`;
        diagnostics.push(toNote('left-out', 'info', message, file));
      }
    const all = isRecord(content.personas) ? Object.keys(content.personas).length : 0;
    if (all > statements.length) {
      const message = `Entries of the catalogue that are no personas, which were left out: ${all - statements.length}.`;
      diagnostics.push(toNote('not-understood', 'warning', message, file));
    }
    const entries = toRoles(content, file);
    const personas = statements.length === 1 ? '1 persona' : `${statements.length} personas`;
    const message = `Persona catalogue: ${personas} and ${entries.length} custom roles.`;
    diagnostics.unshift(toNote('taken', 'info', message, file));
    return { statements, entries, factory: [{ file, content }], diagnostics };
  },
};

/** The parts of a custom role. Azure allows one block of permissions for each role, so the factory assigns a role for each block. */
export function partsOf(key: string, roles: unknown): string[] {
  const role = isRecord(roles) && Object.hasOwn(roles, key) ? roles[key] : undefined;
  if (!isRecord(role)) return [];
  return [
    key,
    ...(role.metadata_read === true ? [METADATA_READ] : []),
    ...(Array.isArray(role.additional_actions) ? [`${key}-additional-actions`] : []),
  ];
}

const REQUIRED = ['factory', 'scaleset', 'environment', 'project', 'common_scope', 'project_scope'];

export const toRoleName = (part: string): string => `AI Factory ${part}`;

const METADATA_READ = 'metadata-read';

function toRoles({ roles, management_exclusions: exclusions }: Fields, file: string): SectionEntry[] {
  const found = new Map<string, RoleInput>();
  for (const [key, role] of entriesOf(roles)) {
    found.set(key, {
      ...listOf('actions', role.actions),
      ...(role.management_exclusions === true && listOf('notActions', exclusions)),
      ...listOf('dataActions', role.dataActions),
    });
    if (role.metadata_read === true)
      found.set(METADATA_READ, {
        actions: ['*/read'],
        notActions: ['Microsoft.OperationalInsights/workspaces/sharedKeys/read'],
      });
    const additional = listOf('actions', role.additional_actions);
    if (additional.actions !== undefined) found.set(`${key}-additional-actions`, additional);
  }
  return Array.from(found, ([key, role]) => ({
    section: 'roles',
    id: `aif-${key}`,
    file,
    fields: { name: toRoleName(key), system: 'azure', ...role },
  }));
}

function listOf<Field extends 'actions' | 'notActions' | 'dataActions'>(
  field: Field,
  value: unknown,
): { [Key in Field]?: string[] } {
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return texts.length === 0 ? {} : ({ [field]: texts } as { [Key in Field]?: string[] });
}

export const entriesOf = (value: unknown): [string, Fields][] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, entry]): [string, Fields][] =>
        isRecord(entry) ? [[key, entry]] : [],
      )
    : [];
