import { RULE_GROUPS, type Rule } from 'persona-registry';

const INDEX_HEAD = `---
title: Rules
description: What the checks of access and personas look for, and how to set them.
sidebar_position: 0
---

# Rules

The rules look at what the data says, not at its form: who may do too much, who may do nothing, what nobody wrote down. They run in every build and in
[\`personas check\`](../cli.md), and obey the data file:

\`\`\`yaml
check:
  preset: recommended # or strict, or none
  today: 2026-11-24 # so that a build is reproducible; the day it runs by default
  rules:
    persona-count: off # or info, warning, error
  exceptions:
    - { rule: standing-privilege, persona: P005, reason: 'Until the pipeline can roll back by itself.', until: 2027-03-31 }
\`\`\`

An exception needs a reason, and may be for a persona, service, environment, team, process (or a stage of it) or skill. Once its last day is over, it is an error itself.
`;

const COVERAGE =
  'What it finds is a gap: [the coverage page](../../guides/coverage.md) shows it whatever the preset, with what can be done.';

const severity = (value: string): string => (value === 'off' ? '–' : value);

/** File name → text: an index of all rules by group, and a page per rule. */
export function toRulePages(rules: readonly Rule[]): Map<string, string> {
  const groups = RULE_GROUPS.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(
        ({ id, title, severity: { recommended, strict } }) =>
          `| [\`${id}\`](./${id}.md) | ${toText(title)} | ${severity(recommended)} | ${severity(strict)} |`,
      );
    return `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n| Rule | Asks that | \`recommended\` | \`strict\` |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
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
    '## The rule finds something here',
    toCode(bad),
    '## And nothing here',
    toCode(good),
    `## Allow it\n\n\`\`\`yaml\ncheck:\n  exceptions:\n    - { rule: ${id}, reason: 'Why it is right here.', until: 2027-03-31 }\n\`\`\`\n`,
  ].join('\n\n');
}

const toCode = (yaml: string): string => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;

/** Braces and angle brackets outside code are text for MDX too. */
function toText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[|{}<]/g, '\\$&')))
    .join('');
}
