import { type CatalogueRole, describeRole, type RoleCatalogue, SHIPPED_SYSTEMS } from 'persona-registry';

const HEAD = `---
title: Shipped roles
description: The roles that are known without an entry in the data, by system, with level and planes.
---

# Shipped roles

These roles are known without an entry under \`roles\`. A grant names one by its name, by a former name, by its id here or by its native id, and the role is
looked for in the systems of the service. \`personas roles list\` [prints the same](./cli.md#roles-list).

* **Level**: *read* sees; *write* creates and changes content and data; *manage* creates, configures and deletes resources and settings; *administer* also
  decides who has access. A level includes those before it, unless the role is marked *this level only*: a sender that cannot receive.
* **Lists keys**: it hands out keys or connection strings, which may open the data.
* **Privileged**: in Azure, one of the roles that Microsoft calls privileged administrator roles; in Entra ID, a role with Microsoft's label; elsewhere, a role
  that can do everything, or give itself everything.

Levels and marks are our judgement of what the sources say. To see it differently, [declare the role](./data-file.md#roles) with your own.
Of Azure, names, GUIDs and resource providers of all built-in roles are known to the [checks](./rules/index.md), also of those that are not listed here.
\`personas roles import\` [takes them over](./cli.md#roles-import-file) with what their definitions allow.
`;

/** The page of all shipped roles. */
export function toRolesPage(catalogues: readonly RoleCatalogue[]): string {
  return [HEAD, ...catalogues.map(toSection)].join('\n');
}

function toSection({ system, dated, sources, roles }: RoleCatalogue): string {
  const links = sources.map(({ title, url }) => `[${title}](${url})`).join('; ');
  return [
    `## ${SHIPPED_SYSTEMS[system].name}`,
    '',
    `System \`${system}\`. Sources: ${links}. As of ${dated}.`,
    '',
    '| Role | Level | Marks | What it allows |',
    '| --- | --- | --- | --- |',
    ...roles.map(toRow),
    '',
  ].join('\n');
}

function toRow(role: CatalogueRole): string {
  const { level, marks } = describeRole(role);
  const former = role.formerNames.length === 0 ? '' : ` (formerly ${role.formerNames.join(', ')})`;
  const id =
    role.roleDefinitionId === undefined
      ? `\`${role.id}\``
      : `\`${role.id}\`<br />\`${role.roleDefinitionId}\``;
  return `| **${role.name}**${former}<br />${id} | ${level} | ${marks.join(', ')} | ${role.description} |`;
}
