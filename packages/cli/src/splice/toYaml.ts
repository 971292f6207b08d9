// yaml writes YAML, and knows which texts need quotes.
import { Document, isScalar, visit } from 'yaml';

export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Text of data in YAML: maps in block style, and short lists in one line. Links are one per line. */
export function toYaml(value: object, indent = 2): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      list.flow = !list.items.some((item) => isScalar(item) && String(item.value).includes(']('));
    },
  });
  return document.toString({ ...YAML_STYLE, indent: Math.max(indent, 2) });
}

/** The entries of a map in one line, without the braces around them: `name: A, team: B`. */
export function toFlowYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, collection) {
      collection.flow = true;
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString(YAML_STYLE)
    .trim()
    .replace(/^\{\s*|\s*\}$/g, '')
    .replaceAll(/\s*\n\s*/g, ' ');
}
