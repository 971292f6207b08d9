import type { SwizzleConfig } from '@docusaurus/types';
import ts from 'typescript';

const HEAD = `---
title: Components
description: The components of the theme, with their props and class names.
---

# Components

Components can be [wrapped or replaced](../guides/theming.md#replace-a-component). A *safe* component keeps its name and props. An *unsafe* component may change
with any version. Props are plain JSON, except children and functions. The prop \`view\` is the content to show.
\`persona-registry\` exports the types, or the module of the component does (\`import type { Props } from '@theme/PersonaCard'\`). A \`?\` marks an optional prop.
The class names listed here are stable, and the \`…\` in them stands for a part that depends on the view. Other class names may change with any version.
`;

export interface ThemeSource {
  /** Components of the plugin's \`getSwizzleConfig\`. */
  components: SwizzleConfig['components'];
  /** Texts of the declaration files, in the order to show. */
  declarations: readonly string[];
  /** Component → texts of its files. */
  sources: ReadonlyMap<string, readonly string[]>;
}

/** Returns the reference page of the theme's components: description, safety of swizzling, class names and props of each. */
export function toComponentsReference({ components, declarations, sources }: ThemeSource): string {
  const groups = declarations.map((text) => {
    const file = parse('theme.d.ts', text);
    const modules = file.statements.filter(ts.isModuleDeclaration).map((module) => {
      const name = (module.name as ts.StringLiteral).text.replace('@theme/', '');
      return { name, text: toComponent(name, module, components, sources.get(name) ?? []) };
    });
    return { title: toTitle(text), modules };
  });
  const declaredNames = groups.flatMap(({ modules }) => modules.map(({ name }) => name));
  const undeclaredNames = Object.keys(components).filter((name) => !declaredNames.includes(name));
  if (undeclaredNames.length > 0)
    throw new Error(`No props are declared for: ${undeclaredNames.join(', ')}.`);
  return [
    HEAD,
    ...groups.flatMap(({ title, modules }) => [`## ${title}`, ...modules.map((module) => module.text)]),
  ]
    .join('\n\n')
    .concat('\n');
}

const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);

/** Returns the title of a declaration file: the start of its first comment, up to a colon, full stop, semicolon or comma. */
const toTitle = (text: string): string => /^\/\* ([^.:;,]*)/.exec(text)?.[1]?.trim() ?? '';

function toComponent(
  name: string,
  module: ts.ModuleDeclaration,
  components: SwizzleConfig['components'],
  sources: readonly string[],
): string {
  const { description, actions } = components[name] ?? {};
  if (description === undefined || actions === undefined)
    throw new Error(`getSwizzleConfig has no description of ${name}.`);
  const statements: readonly ts.Statement[] =
    module.body !== undefined && ts.isModuleBlock(module.body) ? module.body.statements : [];
  const classNames = [...new Set(sources.flatMap(listClassNames))].sort();
  const functions = statements.filter(ts.isFunctionDeclaration).filter((it) => !isDefault(it));
  const safety = Object.entries(actions)
    .map(([action, status]) => `${status} to ${action}`)
    .join(', ');
  const notes = [
    description,
    `*${safety.charAt(0).toUpperCase()}${safety.slice(1)}.*`,
    ...(classNames.length > 0 ? [`Class names: ${toCodes(classNames)}.`] : []),
    ...(functions.length > 0
      ? [`Exports the functions ${toCodes(functions.map((it) => it.name?.text ?? ''))}.`]
      : []),
  ];
  const props = statements.filter(ts.isInterfaceDeclaration).find((it) => it.name.text === 'Props');
  return [`### ${name}`, notes.join(' '), ...(props === undefined ? [] : [toTable(props)])].join('\n\n');
}

const isDefault = (node: ts.FunctionDeclaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;

const toCodes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function toTable(props: ts.InterfaceDeclaration): string {
  const baseTypes = props.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
  const rows = [
    ...props.members.filter(ts.isPropertySignature).map((member) => {
      const [doc] = ts.getJSDocCommentsAndTags(member);
      const text = ts.getTextOfJSDocComment(doc?.comment) ?? '';
      const name = `${member.name.getText()}${member.questionToken === undefined ? '' : '?'}`;
      return [`\`${name}\``, toCode(member.type?.getText() ?? ''), toLine(text)];
    }),
    ...baseTypes.map((type) => ['…', toCode(type), 'All other fields of this type.']),
  ];
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return ['| Prop | Type | Meaning |', '| --- | --- | --- |', ...lines].join('\n');
}

const toCode = (type: string): string =>
  `\`${type
    .replaceAll(/\breadonly /g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')}\``;
const toLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** Returns the class names in a component's source. `…` stands for a part that depends on the view. */
function listClassNames(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node, isClass: boolean): void => {
    const isInClass = isClass || isClassName(node);
    if (isInClass && ts.isTemplateExpression(node)) {
      texts.push(`${node.head.text}${node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')}`);
    } else if (isInClass && ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, (child) => visit(child, isInClass));
  };
  visit(parse('component.tsx', source), false);
  return texts
    .flatMap((text) => text.split(/\s+/))
    .filter((name) =>
      /^(?:persona|person|service|access|team|people|process|architecture|interaction)-/.test(name),
    );
}

/** `className=…`, or an argument of `clsx`. */
function isClassName(node: ts.Node): boolean {
  return (
    (ts.isJsxAttribute(node) && node.name.getText() === 'className') ||
    (ts.isCallExpression(node) && node.expression.getText() === 'clsx')
  );
}
