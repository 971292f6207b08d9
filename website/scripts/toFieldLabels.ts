import type { Field } from '../../packages/remark/src/grammar/definition/fields.js';

const HEAD = `---
title: Field labels
description: Every label of a field in a persona's definition in Markdown.
---

# Field labels

In a [\`:::persona\` block that defines a persona](../guides/define-in-markdown.md), each item of the list begins with a label in bold. These labels are valid, and so is
the name of the field in the [data file](./data-file.md#personas), which describes each field. Case, spaces and punctuation do not matter. Any other label in such a list
is an error, with the nearest valid label.

| Field | Labels |
| --- | --- |
`;

/** Returns the reference page of field labels, from the grammar of definitions. */
export function toFieldLabels(fields: readonly Pick<Field, 'name' | 'labels'>[]): string {
  return HEAD + fields.map(({ name, labels }) => `| \`${name}\` | ${labels.join(', ')} |\n`).join('');
}
