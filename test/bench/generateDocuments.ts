/** Words of the generated text. Some look like directives, but are not. */
const WORDS = [
  'An',
  'entity',
  'of',
  'the',
  'integration',
  'reads',
  'the',
  '`state`',
  'at',
  '10:30',
  'and',
  'calls',
  '`light.turn_on`',
  'in',
  'homeassistant:core',
  'with',
  '**its**',
  'configuration',
];

/** Generates prose of `length` words. `seed` decides where it starts. */
const toProse = (seed: number, length: number): string =>
  Array.from({ length }, (_, index) => WORDS[(seed * 5 + index * 7) % WORDS.length]).join(' ');

/**
 * Generates Markdown documents like those of the developer documentation of Home Assistant: headings, prose, code, lists, tables, admonitions and
 * links, and no directive of ours. Deterministic.
 *
 * @returns text by path in the site, such as `docs/guide-3/document-42.md`
 */
export function generateDocuments(count: number): Record<string, string> {
  const toPath = (index: number): string => `docs/guide-${index % 20}/document-${index}.md`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      toPath(index),
      toDocument(index, (index + 1) % count, count),
    ]),
  );
}

function toDocument(index: number, next: number, count: number): string {
  const sections = Array.from({ length: 4 }, (_, section) => toSection(index * 4 + section, section));
  return `---
title: Document ${index} of ${count}
sidebar_label: Document ${index}
description: ${index % 2 === 0 ? 'How an entity' : 'How a service'} of the integration works.
---

${toProse(index, 40)}. See [the next one](../guide-${next % 20}/document-${next}.md).

${sections.join('\n')}`;
}

const toSection = (seed: number, number: number): string => `## Section ${number}

${toProse(seed, 60)}.

| Name | Type | Default | Description |
| --- | --- | --- | --- |
| \`name_${seed}\` | \`str\` | **Required** | ${toProse(seed, 8)} |
| \`device_${seed}\` | \`dict\` | \`None\` | ${toProse(seed + 1, 8)} |

\`\`\`python title="sensor.py"
class Sensor${seed}(Entity):
    """Reads the state."""

    @property
    def state(self) -> str:
        return self.coordinator.data["${seed}"]
\`\`\`

:::note

${toProse(seed, 20)}.

:::

- ${toProse(seed, 12)}
- ${toProse(seed + 2, 12)}

### Details ${number}

\`\`\`yaml
light:
  - platform: example_${seed}
    time: "10:30"
\`\`\`
`;
