import type { CommandHelp } from '../../packages/cli/src/commands/commands.js';

const HEAD = `---
title: Exit codes
description: What each exit code of each personas command means, and an example of each.
---

# Exit codes

A script can rely on these numbers. \`0\` is what you hope for, \`1\` is a result to look at, and with \`2\` the command could not do its work.

| Command | 0 | 1 | 2 |
| --- | --- | --- | --- |
`;

/** Returns the page with the exit codes of all commands, and their examples, from the list that also makes their help. */
export function toExitCodes(help: ReadonlyMap<string, CommandHelp>): string {
  const rows = [...help].map(
    ([name, { exits }]) => `| \`${name}\` | ${exits[0] ?? ''} | ${exits[1] ?? ''} | ${exits[2] ?? ''} |\n`,
  );
  const examples = [...help.values()].flatMap((one) =>
    one.examples.map((example) => `personas ${example}\n`),
  );
  return `${HEAD}${rows.join('')}\nExamples, as each command prints them with \`--help\`:\n\n\`\`\`bash\n${examples.join('')}\`\`\`\n`;
}
