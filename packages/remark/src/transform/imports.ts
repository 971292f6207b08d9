import type { ImportDeclaration } from 'estree';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';

/** Modules that a document's elements need. Each is imported once, in order of first use. */
export interface Imports {
  /** Returns the local name of a module's default export. The name contains `kind`, for readers of the compiled code. */
  use(kind: string, module: string): string;
  /** Returns the import declarations, or `undefined` if there are none. */
  toNode(): MdxjsEsm | undefined;
}

/**
 * Creates an empty set of imports. Names begin with a capital letter, because components must. They also begin with a word that the document does not
 * contain, so that no name hides another.
 */
export function createImports(source: string): Imports {
  const prefix = freePrefix(source);
  const names = new Map<string, string>();
  return {
    use(kind, module) {
      const existingName = names.get(module);
      if (existingName !== undefined) return existingName;
      const name = `${prefix}${kind}${names.size}`;
      names.set(module, name);
      return name;
    },
    toNode: () => (names.size > 0 ? toEsm([...names]) : undefined),
  };
}

function freePrefix(source: string): string {
  let prefix = 'Personas_';
  while (source.includes(prefix)) prefix += '_';
  return prefix;
}

/** The node carries an estree, so that the value is not parsed again. */
function toEsm(imports: readonly (readonly [module: string, name: string])[]): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: imports.map(([module, name]) => `import ${name} from ${JSON.stringify(module)}`).join('\n'),
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: imports.map(([module, name]) => toDeclaration(module, name)),
      },
    },
  };
}

const toDeclaration = (module: string, name: string): ImportDeclaration => ({
  type: 'ImportDeclaration',
  specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
  source: { type: 'Literal', value: module, raw: JSON.stringify(module) },
  attributes: [],
});
