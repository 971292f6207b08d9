import { RULE_GROUPS, type Rule } from 'persona-registry';

const INDEX_HEAD = `---
title: Rules
description: The checks of access and personas, and how to configure them.
sidebar_position: 0
---

# Rules

The rules check the content of the data, not its form: too much access, missing access, missing information. They run in every build and in
[\`personas check\`](../cli.md). The data file configures them:

\`\`\`yaml
check:
  preset: recommended # or strict, or none
  today: 2026-11-24 # for reproducible builds; default: the current date
  rules:
    persona-count: off # or info, warning, error
  exceptions:
    - { rule: standing-privilege, persona: P005, reason: 'Until the pipeline can roll back by itself.', until: 2027-03-31 }
\`\`\`

An exception needs a reason. It may apply to a persona, service, environment, team, process (or one of its stages) or skill. After its last day, the exception itself is an error.
`;

const COVERAGE =
  'A finding of this rule is a gap. [The coverage page](../../guides/coverage.md) shows it with every preset, together with the options to close it.';

const severity = (value: string): string => (value === 'off' ? '–' : value);

/** Returns the texts of an index of all rules by group, and of a page per rule, keyed by file name. */
export function toRulePages(rules: readonly Rule[]): Map<string, string> {
  const groups = RULE_GROUPS.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(
        ({ id, title, severity: { recommended, strict } }) =>
          `| [\`${id}\`](./${id}.md) | ${toText(title)} | ${severity(recommended)} | ${severity(strict)} |`,
      );
    return `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n| Rule | Requirement | \`recommended\` | \`strict\` |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return new Map([
    ['index.md', [INDEX_HEAD, ...groups].join('\n')],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, toRulePage(rule)]),
  ]);
}

function toRulePage({
  id,
  title,
  why,
  source,
  severity: { recommended, strict },
  settings,
  gap,
  bad,
  good,
}: Rule): string {
  const options = Object.entries(settings ?? {});
  return [
    `---\ntitle: ${id}\ndescription: ${JSON.stringify(title)}\n---`,
    `# ${id}`,
    toText(title),
    `| Preset | Severity |\n| --- | --- |\n| \`recommended\` | ${severity(recommended)} |\n| \`strict\` | ${severity(strict)} |`,
    '## Why',
    toText(why),
    `Source: ${source.url === undefined ? toText(source.title) : `[${toText(source.title)}](${source.url})`}`,
    ...(gap ? [COVERAGE] : []),
    ...(options.length === 0
      ? []
      : [
          '## Settings',
          `| Setting | Default | Meaning |\n| --- | --- | --- |\n${options.map(([name, { default: value, description }]) => `| \`${name}\` | ${value} | ${toText(description)} |`).join('\n')}`,
        ]),
    '## Example with a finding',
    toCode(bad),
    '## Example without a finding',
    toCode(good),
    `## Allow it\n\n\`\`\`yaml\ncheck:\n  exceptions:\n    - { rule: ${id}, reason: 'Why this is acceptable here.', until: 2027-03-31 }\n\`\`\`\n`,
  ].join('\n\n');
}

const toCode = (yaml: string): string => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;

/** Escapes braces, pipes and angle brackets outside code, so that they are text for MDX too. */
function toText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[|{}<]/g, '\\$&')))
    .join('');
}
