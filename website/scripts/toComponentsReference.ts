import type { SwizzleConfig } from '@docusaurus/types';
import ts from 'typescript';

const HEAD = `---
title: Components
description: The components of the theme, with their props and class names.
---

# Components

They can be [wrapped or replaced](../guides/theming.md#replace-a-component): what is *safe* keeps its name and props, and what is *unsafe* may change with
any version. Props are plain JSON, but for children and functions: \`view\` is what is to be shown.
Types are exported by \`persona-registry\`, or by the module of the component (\`import type { Props } from '@theme/PersonaCard'\`). A \`?\` marks a prop that may be left
out. The class names listed here are stable, and the \`…\` in them stands for what depends on the view; class names that are not listed may change with any version.
`;

export interface ThemeSource {
  /** What \`getSwizzleConfig\` of the plugin says. */
  components: SwizzleConfig['components'];
  /** Texts of the declaration files, in the order to show. */
  declarations: readonly string[];
  /** Component → texts of the files it is made of. */
  sources: ReadonlyMap<string, readonly string[]>;
}

/** The reference page of the theme's components: what each is, how safe it is to swizzle, its class names and props. */
export function toComponentsReference({ components, declarations, sources }: ThemeSource): string {
  const groups = declarations.map((text) => {
    const file = parse('theme.d.ts', text);
    const modules = file.statements.filter(ts.isModuleDeclaration).map((module) => {
      const name = (module.name as ts.StringLiteral).text.replace('@theme/', '');
      return { name, text: toComponent(name, module, components, sources.get(name) ?? []) };
    });
    return { title: toTitle(text), modules };
  });
  const declared = groups.flatMap(({ modules }) => modules.map(({ name }) => name));
  const undeclared = Object.keys(components).filter((name) => !declared.includes(name));
  if (undeclared.length > 0) throw new Error(`No props are declared for: ${undeclared.join(', ')}.`);
  return [
    HEAD,
    ...groups.flatMap(({ title, modules }) => [`## ${title}`, ...modules.map((module) => module.text)]),
  ]
    .join('\n\n')
    .concat('\n');
}

const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);

/** A declaration file says in its first comment, up to a colon or full stop, what it is about. */
const toTitle = (text: string): string => /^\/\* ([^.:;,]*)/.exec(text)?.[1]?.trim() ?? '';

function toComponent(
  name: string,
  module: ts.ModuleDeclaration,
  components: SwizzleConfig['components'],
  sources: readonly string[],
): string {
  const { description, actions } = components[name] ?? {};
  if (description === undefined || actions === undefined) throw new Error(`Nobody says what ${name} is.`);
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
  const inherited = props.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
  const rows = [
    ...props.members.filter(ts.isPropertySignature).map((member) => {
      const [doc] = ts.getJSDocCommentsAndTags(member);
      const text = ts.getTextOfJSDocComment(doc?.comment) ?? '';
      const name = `${member.name.getText()}${member.questionToken === undefined ? '' : '?'}`;
      return [`\`${name}\``, toCode(member.type?.getText() ?? ''), toLine(text)];
    }),
    ...inherited.map((type) => ['…', toCode(type), 'Whatever else this has.']),
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

/** The class names that a component gives to what it shows; `…` stands for what depends on the view. */
function listClassNames(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, isClass: boolean): void => {
    const inside = isClass || isClassName(node);
    if (inside && ts.isTemplateExpression(node)) {
      found.push(`${node.head.text}${node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')}`);
    } else if (inside && ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(parse('component.tsx', source), false);
  return found
    .flatMap((text) => text.split(/\s+/))
    .filter((name) => /^(?:persona|service|access)-/.test(name));
}

/** `className=…`, or an argument of `clsx`. */
function isClassName(node: ts.Node): boolean {
  return (
    (ts.isJsxAttribute(node) && node.name.getText() === 'className') ||
    (ts.isCallExpression(node) && node.expression.getText() === 'clsx')
  );
}
