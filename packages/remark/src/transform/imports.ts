import type { ImportDeclaration } from 'estree';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';

/** The modules that a document's elements need, each imported once, in order of first use. */
export interface Imports {
  /** The local name of a module's default export. `kind` tells apart, for the reader of the compiled code, what the name stands for. */
  use(kind: string, module: string): string;
  /** `undefined` when nothing is imported. */
  toNode(): MdxjsEsm | undefined;
}

/**
 * Names begin with a capital letter, as components must, and with a word that the document does not contain, so that they cannot shadow or
 * be shadowed.
 */
export function createImports(source: string): Imports {
  const prefix = freePrefix(source);
  const names = new Map<string, string>();
  return {
    use(kind, module) {
      const known = names.get(module);
      if (known !== undefined) return known;
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

/** With an estree, so that nothing has to parse the value again. */
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
