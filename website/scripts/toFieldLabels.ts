import type { Field } from '../../packages/remark/src/grammar/definition/fields.js';

const HEAD = `---
title: Field labels
description: Every label that a field may have where Markdown defines a persona.
---

# Field labels

Where a [\`:::persona\` block defines a persona](../guides/define-in-markdown.md), each item of its list begins with a label in bold. These labels are understood,
whatever their case, spaces and punctuation, and so is the name of the field in the [data file](./data-file.md#personas), which says what each field holds. Any other
label in such a list is an error with the nearest of these.

| Field | Labels |
| --- | --- |
`;

/** The reference page of the labels of fields, from the grammar of definitions. */
export function toFieldLabels(fields: readonly Pick<Field, 'name' | 'labels'>[]): string {
  return HEAD + fields.map(({ name, labels }) => `| \`${name}\` | ${labels.join(', ')} |\n`).join('');
}
