/*
 * Run this script by hand, because the lists are not part of the product:
 *
 *   npx jiti packages/registry/scripts/check-catalogue.ts azure-built-in-roles.csv azure-role-renames.csv
 *
 * It compares the Azure part of the role catalogue with a list of built-in roles (columns name, id, hasDataActions, preview, deprecated) and
 * a list of renames (id, old_name, new_name). The exit code is 1 if they disagree. If the environment variable AZURE_ROLE_POWERS has the path of a
 * list of what the roles' definitions allow (id, control, data, assignsRoles, listsKeys), the powers are compared, too.
 */
import { type CatalogueRole, roleCatalogue } from '../src/catalogue/index.js';
import { type Row, readCsv } from './readCsv.js';

/** The privileged administrator roles in Microsoft's documentation. */
const PRIVILEGED = [
  'Owner',
  'Contributor',
  'User Access Administrator',
  'Role Based Access Control Administrator',
  'Reservations Administrator',
];

/** Where the catalogue differs from the definitions on purpose, and why. */
const ON_PURPOSE: Readonly<Record<string, readonly (keyof Row)[]>> = {
  // It changes the access control lists of a data lake. It assigns no roles.
  'Storage Blob Data Owner': ['assignsRoles'],
  // Grafana decides about access by its own roles.
  'Grafana Admin': ['assignsRoles'],
  // These keys let a machine or a job join the service. They do not open its data.
  'Data Factory Contributor': ['listsKeys'],
  'Stream Analytics Contributor': ['listsKeys'],
  // Its wildcard on computes covers the keys of attached clusters, which the list does not count.
  'AzureML Compute Operator': ['listsKeys'],
  // It deletes event subscriptions of Event Grid, and only uses the keys of the vault.
  'Key Vault Crypto Service Encryption User': ['control'],
  // They call models and agents, and change none.
  'Cognitive Services OpenAI User': ['data'],
  'Foundry Project Runtime User': ['data'],
};

const [rolesPath, renamesPath] = process.argv.slice(2);
if (rolesPath === undefined || renamesPath === undefined) {
  console.error('Pass two paths of CSV files: the list of built-in roles, then the list of renames.');
  process.exit(2);
}

const builtIn = new Map(readCsv(rolesPath).map((row) => [row.id, row]));
const renames = readCsv(renamesPath).filter((row) => row.old_name !== row.new_name);
const azure = roleCatalogue.filter(({ system }) => system === 'azure');
const problems = azure.flatMap((role) => {
  const row = builtIn.get(role.roleDefinitionId ?? '');
  if (row === undefined) return [`${role.name}: no built-in role has the GUID ${role.roleDefinitionId}.`];
  const former = renames.filter(({ id }) => id === row.id).map((rename) => rename.old_name ?? '');
  const differences = [
    role.name !== row.name && `is called ${row.name}`,
    Boolean(role.preview) !== isTrue(row.preview) && `preview is ${row.preview}`,
    isTrue(row.deprecated) && 'is deprecated',
    isTrue(row.hasDataActions) && !role.planes.includes('data') && 'has data actions, but no data plane',
    role.privileged !== PRIVILEGED.includes(role.name) && `privileged should be ${!role.privileged}`,
    former.some((name) => !role.formerNames.includes(name)) && `was called ${former.join(', ')}`,
    role.formerNames.some((name) => !former.includes(name)) &&
      `former names not in the list: ${role.formerNames.join(', ')}`,
  ];
  return differences.filter((text) => text !== false).map((text) => `${role.name}: ${text}.`);
});

const powersPath = process.env.AZURE_ROLE_POWERS;
const powers = new Map(powersPath === undefined ? [] : readCsv(powersPath).map((row) => [row.id, row]));
for (const role of powersPath === undefined ? [] : azure) {
  const row = powers.get(role.roleDefinitionId ?? '');
  const differing = row === undefined ? ['id'] : differingPowers(role, row);
  const unexpected = differing.filter((column) => !ON_PURPOSE[role.name]?.includes(column));
  if (unexpected.length > 0)
    problems.push(`${role.name}: its definition differs in ${unexpected.join(', ')}.`);
}

for (const problem of problems) console.error(problem);
console.log(`${azure.length} Azure roles compared with ${builtIn.size}: ${problems.length} differences.`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The columns that contradict the catalogue. */
function differingPowers(role: CatalogueRole, row: Row): string[] {
  const changes = (column: string) => ['write', 'delete', 'all'].includes(row[column] ?? '');
  const acts = ['control', 'data'].some((column) => !['', 'read'].includes(row[column] ?? ''));
  const isReader = role.level === 'read';
  return [
    ...(Boolean(role.grantsAccess) === (row.assignsRoles !== '') ? [] : ['assignsRoles']),
    ...(Boolean(role.readsKeys) === (row.listsKeys !== '') ? [] : ['listsKeys']),
    ...(isReader && changes('control') ? ['control'] : []),
    ...((isReader && changes('data')) || (row.data !== '' && !role.planes.includes('data')) ? ['data'] : []),
    ...(isReader || acts ? [] : ['level']),
  ];
}

function isTrue(text: string | undefined): boolean {
  return text === 'True';
}
