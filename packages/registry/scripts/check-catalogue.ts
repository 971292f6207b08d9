/*
 * Run this script by hand, because the lists are not part of the product:
 *
 *   npx jiti packages/registry/scripts/check-catalogue.ts azure-built-in-roles.csv azure-role-renames.csv
 *
 * It compares the Azure part of the role catalogue with a list of built-in roles (columns name, id, hasDataActions, preview, deprecated) and
 * a list of renames (id, old_name, new_name). The exit code is 1 if they disagree.
 */
import { readFileSync } from 'node:fs';
import { roleCatalogue } from '../src/catalogue/index.js';

/** The privileged administrator roles in Microsoft's documentation. */
const PRIVILEGED = [
  'Owner',
  'Contributor',
  'User Access Administrator',
  'Role Based Access Control Administrator',
  'Reservations Administrator',
];

type Row = Record<string, string>;

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

for (const problem of problems) console.error(problem);
console.log(`${azure.length} Azure roles compared with ${builtIn.size}: ${problems.length} differences.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function isTrue(text: string | undefined): boolean {
  return text === 'True';
}

/** Reads CSV (RFC 4180): quoted fields may contain commas, doubled quotes and line breaks. */
function readCsv(path: string): Row[] {
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  while (fields.lastIndex < text.length) {
    const match = fields.exec(text);
    if (match === null) throw new Error(`${path} is not a valid CSV file.`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows.filter(({ length }) => length > 0);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
