import type { Nodes } from 'mdast';
import { listHtmlComments, listMdxCode, type Range } from '../scan/blankCode.js';
import type { ParsedMarkdown } from '../scan/parseMarkdown.js';

/**
 * Lists what an author writes and no reader of the page sees: comments, imports and exports of MDX, and definitions of links and footnotes that
 * nothing refers to, which some authors use as comments. A comment without a text stays, because it may keep two lists apart. Ranges are those of the
 * source, in no order, and may overlap.
 */
export function listHidden({ tree, source, isBrokenMdx }: ParsedMarkdown): Range[] {
  const htmlComments = listHtmlComments(source, tree).filter(
    ([start, end]) =>
      source[start - 1] !== '\\' && source.slice(start + '<!--'.length, end - '-->'.length).trim() !== '',
  );
  const hidden = [...htmlComments, ...(isBrokenMdx ? listMdxCode(source, tree) : [])];
  const references = new Set<string>();
  const definitions: { key: string; range: Range }[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const range = rangeOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        hidden.push(range);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const comments = commentsOf(node);
        // Without any code, the braces go, too.
        hidden.push(...(node.data?.estree?.body.length === 0 ? [range] : comments));
        break;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          const { value } = attribute;
          hidden.push(
            ...(typeof value === 'object' && value !== null ? commentsOf(value) : commentsOf(attribute)),
          );
        }
        break;
      case 'linkReference':
      case 'imageReference':
        references.add(`link ${node.identifier}`);
        break;
      case 'footnoteReference':
        references.add(`note ${node.identifier}`);
        break;
      case 'definition':
        definitions.push({ key: `link ${node.identifier}`, range });
        break;
      case 'footnoteDefinition':
        definitions.push({ key: `note ${node.identifier}`, range });
        break;
    }
    if ('children' in node) stack.push(...node.children);
  }
  const unused = definitions.filter(({ key }) => !references.has(key));
  return [...hidden, ...unused.map(({ range }) => range)];
}

const rangeOf = ({ position }: Nodes): Range => [position?.start.offset ?? 0, position?.end.offset ?? 0];

/** Anything of MDX that contains JavaScript. */
interface WithCode {
  data?: { estree?: { comments?: readonly { range?: Range | undefined }[] | undefined } | null } | undefined;
}

const commentsOf = ({ data }: WithCode): Range[] =>
  (data?.estree?.comments ?? []).flatMap(({ range }) => (range === undefined ? [] : [range]));
