import ts from 'typescript';

const HEAD = `---
title: Plugin options
description: Options of docusaurus-plugin-personas in docusaurus.config.
---

# Plugin options

\`\`\`ts title="docusaurus.config.ts"
export default {
  plugins: [['docusaurus-plugin-personas', { routeBasePath: 'who' }]],
};
\`\`\`

Every option is optional. An unknown option is an error, and the error lists the valid options.

| Option | Type | Meaning |
| --- | --- | --- |
`;

/** Returns the reference page of the plugin's options, from the docstrings of the interface \`PluginOptions\` in \`source\`. */
export function toOptionsReference(source: string): string {
  const file = ts.createSourceFile('options.ts', source, ts.ScriptTarget.ES2022, true);
  const options = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'PluginOptions',
  );
  if (options === undefined) throw new Error('There is no interface PluginOptions.');
  return (
    HEAD +
    options.members
      .filter(ts.isPropertySignature)
      .map((member) => toRow(member, file))
      .join('')
  );
}

function toRow(member: ts.PropertySignature, file: ts.SourceFile): string {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  const text = ts.getTextOfJSDocComment(doc?.comment)?.replaceAll(/\s*\n\s*/g, ' ') ?? '';
  const type = member.type?.getText(file) ?? '';
  return `| \`${member.name.getText(file)}\` | \`${type.replaceAll('|', '\\|')}\` | ${text.replaceAll('|', '\\|')} |\n`;
}
