/*
 * Run this script by hand, because the list is not part of the product:
 *
 *   AZURE_ROLE_POWERS=azure-role-powers.csv npx jiti packages/registry/scripts/write-built-in-roles.ts 2026-11-29
 *
 * It writes the names, GUIDs and resource providers of Azure's built-in roles (columns name, id, providers) into the module from which the checks read
 * them. The argument is the date of the list.
 */
import { writeFileSync } from 'node:fs';
import { readCsv } from './readCsv.js';

const path = process.env.AZURE_ROLE_POWERS;
const [date] = process.argv.slice(2);
if (path === undefined || date === undefined) {
  console.error('Set AZURE_ROLE_POWERS to the path of the list, and pass its date.');
  process.exit(2);
}

const rows = readCsv(path);
const spellings = new Map<string, Map<string, number>>();
for (const row of rows) {
  for (const provider of providersOf(row)) {
    const counts = spellings.get(provider.toLowerCase()) ?? new Map<string, number>();
    spellings.set(provider.toLowerCase(), counts.set(provider, (counts.get(provider) ?? 0) + 1));
  }
}
// The list has some providers in several spellings. The usual one is taken.
const usual = [...spellings].map(([key, counts]) => {
  const [spelling = key] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return [key, spelling] as const;
});
const providers = usual.sort(([a], [b]) => (a < b ? -1 : 1));
const positions = new Map(providers.map(([key], position) => [key, position.toString(36)]));
const lines = rows.map((row) => {
  const indexes = [...new Set(providersOf(row).map((provider) => positions.get(provider.toLowerCase())))];
  return [row.name, row.id?.replaceAll('-', ''), indexes.join(' ')].join('|');
});

const target = new URL('../src/catalogue/builtInRolesData.ts', import.meta.url);
writeFileSync(
  target,
  `/* Written by scripts/write-built-in-roles.ts from the data set of https://github.com/iann0036/iam-dataset (MIT), ${date}. */

/** Azure's resource providers, separated by spaces; \`*\` means all. */
export const PROVIDERS =
  '${providers.map(([, spelling]) => spelling).join(' ')}';

/** Azure's built-in roles, one per line: name, GUID without dashes, positions of the providers in base 36. */
export const ROLES = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} roles and ${providers.length} providers are written.`);

function providersOf({ providers = '' }: Record<string, string>): string[] {
  return providers.split(' ').filter((provider) => provider !== '');
}
