import type { Root, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as toText } from 'mdast-util-to-string';
import { type Place, toQuery, type ViewRequest } from 'persona-registry';
import type { Use } from '../document/readDocument.js';
import type { SourceDocument } from '../grammar/directive.js';
import { writePlace } from '../grammar/place.js';
import { COMPONENTS } from './components.js';
import { createImports } from './imports.js';
import { type Rewrite, replaceUses } from './replaceUses.js';
import { isPhrasing, remainderOf, requestsOf } from './requestsOf.js';
import { toHeadingText } from './toHeadingText.js';

export interface MdxOutput {
  /** Returns the module whose default export is the view of a query. The query comes from `toQuery`. */
  viewModule: (query: string) => string;
  /** Returns the module whose default export is the component with this name. */
  componentModule?: (name: string) => string;
}

/**
 * Replaces directives by JSX elements of theme components, each with its view as a property, and imports both at the top. Equal requests share one
 * import, with the position of the first. Changes the tree.
 */
export function toMdx(
  tree: Root,
  uses: readonly Use[],
  { viewModule, componentModule = toThemeModule }: MdxOutput,
  document: SourceDocument,
): void {
  const imports = createImports(document.source);
  const modules = new Map<string, string>();
  const toModule = (request: ViewRequest, place: Place): string => {
    const key = toQuery(request);
    const existingModule = modules.get(key);
    if (existingModule !== undefined) return existingModule;
    const module = viewModule(toQuery(request, writePlace(place)));
    modules.set(key, module);
    return module;
  };
  const toNames = (request: ViewRequest, place: Place): ElementNames => {
    const component = COMPONENTS[request.kind];
    return {
      name: imports.use(component, componentModule(component)),
      view: imports.use('View', toModule(request, place)),
    };
  };

  const elements = new Map(
    uses.map((use) => [
      use,
      requestsOf(use, document).map(({ request, place }) => ({ request, ...toNames(request, place) })),
    ]),
  );
  replaceUses(uses, (use, rewrite) => [
    ...(elements.get(use) ?? []).map((element) => toElement(use, element, rewrite)),
    ...remainderOf(use, rewrite),
  ]);
  const esm = imports.toNode();
  if (esm !== undefined) tree.children.unshift(esm);
}

const toThemeModule = (name: string): string => `@theme/${name}`;

/** Local names of an element's component and view. */
interface ElementNames {
  name: string;
  view: string;
}

function toElement(
  use: Use,
  { request, name, view }: ElementNames & { request: ViewRequest },
  rewrite: Rewrite,
): RootContent {
  const { node, reading } = use;
  const attributes = [toExpressionAttribute('view', view)];
  const position = node.position && { position: node.position };
  const isProblem = request.kind === 'problem';
  const label = !isProblem && reading.type === 'view' ? reading.label : undefined;
  if (isPhrasing(node)) {
    if (isProblem) attributes.push({ type: 'mdxJsxAttribute', name: 'inline', value: null });
    if (!isProblem && reading.type === 'view' && reading.showName) {
      attributes.push({ type: 'mdxJsxAttribute', name: 'showName', value: null });
    }
    const text: Text[] = 'ref' in request ? [{ type: 'text', value: request.ref }] : [];
    const element: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name,
      attributes,
      children: label ? rewrite(label.nodes) : text,
      ...position,
    };
    return use.headingDepth === undefined ? element : toHeadingText(element, label?.text ?? toText(text));
  }
  if (label !== undefined) attributes.push({ type: 'mdxJsxAttribute', name: 'label', value: label.text });
  const notes = !isProblem && reading.type === 'view' ? rewrite(reading.content) : [];
  return { type: 'mdxJsxFlowElement', name, attributes, children: notes, ...position };
}

/** `view={name}`, with an estree, so that the expression is not parsed again. */
function toExpressionAttribute(attribute: string, name: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: attribute,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: name,
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }],
        },
      },
    },
  };
}
