import type { Diagnostic } from 'persona-registry';
import type { AccessSource, ImportedTable } from 'persona-registry/formats';
import { isRecord, quote } from 'persona-registry/text';
import type { FactoryFile, Statement } from '../personas/statement.js';
import { toNote } from '../toNote.js';
import {
  CATALOGUE_SCHEMA,
  entriesOf,
  type Fields,
  MANIFEST_SCHEMA,
  partsOf,
  toRoleName,
} from '../values/aiFactory.js';

type Grant = AccessSource['grants'][number];

export interface FactoryAccess {
  sources: AccessSource[];
  /** A column of the environments of the manifests. */
  tables: readonly ImportedTable[];
  /** The groups of the personas in the directory. */
  statements: Statement[];
  diagnostics: Diagnostic[];
}

/** Services of the kinds of resources to which the catalogue gives access. Which resources a project has, no file says. */
const SERVICE_OF_TYPE: Readonly<Record<string, string>> = {
  'microsoft.search/searchservices': 'Azure AI Search',
  'microsoft.cognitiveservices/accounts': 'Azure AI services',
};

/** The access that the catalogue and the manifests of an AI Factory give together. Source: `access.py` beside them. */
export function readFactoryAccess(files: readonly FactoryFile[]): FactoryAccess {
  const result: FactoryAccess = { sources: [], tables: [], statements: [], diagnostics: [] };
  const catalogue = files.find(({ content }) => content.schema === CATALOGUE_SCHEMA);
  const manifests = files.filter(({ content }) => content.schema === MANIFEST_SCHEMA);
  if (catalogue === undefined) {
    for (const { file } of manifests)
      result.diagnostics.push(toNote('not-understood', 'warning', WITHOUT_CATALOGUE, file));
    return result;
  }
  if (manifests.length === 0) {
    result.diagnostics.push(toNote('not-understood', 'warning', WITHOUT_MANIFEST, catalogue.file));
    return result;
  }
  for (const { file, content } of manifests)
    result.sources.push({ file, grants: toGrants(catalogue.content, content) });
  const rows = manifests.map(({ content }) => ({ line: 1, cells: [String(content.environment)] }));
  result.tables = [{ file: catalogue.file, line: 1, headings: [], labels: ['Environment'], rows }];
  const groups = new Set(manifests.map(({ content }) => toGroupPattern(content)));
  const [first] = manifests;
  const [pattern, ...more] = groups;
  if (first !== undefined && pattern !== undefined && more.length === 0)
    for (const [id, { name, scope }] of entriesOf(catalogue.content.personas))
      result.statements.push({
        file: first.file,
        line: 1,
        id,
        name: String(name ?? id),
        fields: { identity: { kind: 'group', name: toGroupName(first.content, scope, id) } },
      });
  else {
    const message = `The manifests are of several projects (${[...groups].map(quote).join(', ')}), so the names of groups were left out.`;
    result.diagnostics.push(toNote('left-out', 'info', message, catalogue.file));
  }
  return result;
}

const WITHOUT_CATALOGUE =
  'A manifest says where the personas of a catalogue hold their roles, so no access was taken. Import `catalog.json` with it.';
const WITHOUT_MANIFEST =
  'The catalogue does not say in which environment its roles are held, so no access was taken. Import the manifests of the projects with it.';

const toGroupPattern = ({ factory, scaleset, project }: Fields): string =>
  [factory, scaleset, project].join('--');

/** `aif--contoso--sdc001--dev--project001--persona210`; groups of the core have neither scale set nor project. */
function toGroupName({ factory, scaleset, project }: Fields, scope: unknown, id: string): string {
  const parts = scope === 'core' ? [factory, ENVIRONMENT] : [factory, scaleset, ENVIRONMENT, project];
  return ['aif', ...parts, id].join('--');
}
const ENVIRONMENT = '$' + '{env}';

function toGrants(catalogue: Fields, manifest: Fields): Grant[] {
  const grants: Grant[] = [];
  const factory = String(manifest.factory);
  const common = { service: `${factory} common`, scope: String(manifest.common_scope) };
  const project = {
    service: `${factory} ${String(manifest.project)}`,
    scope: String(manifest.project_scope),
  };
  const builtins = isRecord(catalogue.builtins) ? catalogue.builtins : {};
  for (const [persona, entry] of entriesOf(catalogue.personas)) {
    const give = (key: unknown, place: { service: string; scope: string }): void => {
      if (typeof key !== 'string') return;
      const builtin = Object.hasOwn(builtins, key) ? builtins[key] : undefined;
      const parts = partsOf(key, catalogue.roles).map(toRoleName);
      for (const role of typeof builtin === 'string' ? [builtin] : parts)
        grants.push({
          principal: persona,
          role,
          ...place,
          environment: String(manifest.environment),
          system: 'azure',
        });
    };
    const isCore = entry.scope === 'core';
    if (isCore) give(entry.management, common);
    if (entry.management === 'owner')
      for (const scope of textsOf(manifest.connectivity_scopes))
        give(entry.management, { service: `${factory} connectivity`, scope });
    if (entry.management === 'network-contributor')
      for (const scope of textsOf(manifest.project_network_scopes))
        give(entry.management, { service: `${factory} network`, scope });
    else give(entry.management, project);
    if (isCore) give('admin', project);
    give(entry.vault, { service: 'Azure Key Vault', scope: '' });
    const bundles = isRecord(catalogue.service_data_bundles) ? catalogue.service_data_bundles : {};
    const bundle = bundles[String(entry.service_data)];
    for (const each of Array.isArray(bundle) ? bundle.filter(isRecord) : [])
      give(each.role, {
        service: SERVICE_OF_TYPE[String(each.resource_type).toLowerCase()] ?? String(each.resource_type),
        scope: '',
      });
    for (const key of textsOf(entry.additional))
      give(
        key,
        key === 'workspace-observer'
          ? { service: 'Log Analytics', scope: String(manifest.log_analytics_resource_id ?? '') }
          : project,
      );
    if (textsOf(entry.additional).length > 0)
      for (const scope of textsOf(manifest.dashboard_resource_ids))
        give('reader', { service: `${factory} dashboards`, scope });
  }
  return grants;
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
