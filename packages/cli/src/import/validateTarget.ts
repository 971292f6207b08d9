import { type DataInput, type DataSource, isError, type Outcome, validateSource } from 'persona-registry';
// yaml reads YAML with the positions of its nodes.
import { isMap, isNode, parseDocument } from 'yaml';

/** Validates a file that gets entries. Such a file may be empty, or have sections that are only a key: `personas:`. */
export function validateTarget(source: DataSource): Outcome<DataInput> {
  const outcome = validateSource(source);
  const errors = outcome.diagnostics.filter(isError);
  if (errors.length === 0 || source.format !== 'yaml') return outcome;
  if (errors.every(({ code }) => code === 'empty-file')) return { value: {}, diagnostics: [] };
  if (errors.some(({ code }) => code !== 'missing-value')) return outcome;
  const filled = validateSource({ ...source, text: fillSections(source.text) });
  return filled.diagnostics.some(isError) ? outcome : filled;
}

/** The text with `{}` behind each key of a section without a value. */
function fillSections(text: string): string {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  const ends = isMap(contents)
    ? contents.items.flatMap(({ key, value }) => {
        const hasText = isNode(value) && value.range?.[0] !== value.range?.[1];
        return isNode(key) && key.range && !hasText ? [text.indexOf(':', key.range[1]) + 1] : [];
      })
    : [];
  return ends.toReversed().reduce((filled, end) => `${filled.slice(0, end)} {}${filled.slice(end)}`, text);
}
