import type { Assignment, AssignmentPlan } from '../assignments/assignment.js';
import { type Loss, toApartLoss, toLossLine, toOneLine } from '../assignments/loss.js';
import { getEntry } from '../lookup/entries.js';
import type { Registry } from '../model/registry.js';

/** A condition in the language of Azure, and not in words. */
const CONDITION = /@(?:Resource|Request|Principal|Environment)\[|ActionMatches\{/;
export const isAzureCondition = (condition: string): boolean => CONDITION.test(condition);

/** A condition in the expressions of Google Cloud, and not in words. */
const EXPRESSION =
  /\b(?:resource\.(?:name|type|service)|resource\.match\w+\(|request\.(?:time|path|host|auth)|destination\.\w+|api\.getAttribute\()/;
export const isGcpCondition = (condition: string): boolean => EXPRESSION.test(condition);

/** The longest description of a role assignment in Azure. */
const MAX_DESCRIPTION = 1024;

/** Who has the assignment and why, as a description of it. */
export function toDescription({ persona, grant }: Assignment): string {
  const text = toOneLine(
    `${persona.id} ${persona.name}${grant.why === undefined ? '' : `: ${grant.why.trim()}`}`,
  );
  return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION - 1)}…` : text;
}

/** The head of a file: what it is, as of when, and which grants it cannot have. */
export function toHead(plan: AssignmentPlan, registry: Registry, about: string): string[] {
  const others = Array.from(
    plan.otherSystems,
    ([system, count]) => `${count} of ${getEntry(registry.systems, system)?.name ?? system}`,
  );
  return [
    about,
    ...(registry.asOf === undefined ? [] : [`As of ${registry.asOf}.`]),
    'Written by `personas export`. Change the data and write it again.',
    ...(others.length === 0 ? [] : [`Not in this file: grants of other systems (${others.join(', ')}).`]),
  ].map(toOneLine);
}

/** The last part of a file: the grants that are no assignments now, one line each. */
export function toTail(
  { apart }: AssignmentPlan,
  registry: Registry,
): { losses: Loss[]; lines: readonly string[] } {
  const losses = apart.map((one) => toApartLoss(one, registry));
  return { losses, lines: losses.map((loss) => toLossLine(loss, registry)) };
}

/** @param sign what begins a comment, with its blanks: `# ` */
export const toComments = (lines: readonly string[], sign: string): string =>
  lines.map((line) => `${sign}${line}\n`).join('');

/** Gives a word for letters, digits and underscores: `azure-storage` → `azure_storage`. */
export const toWord = (text: string, separator = '_'): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, separator)
    .replace(new RegExp(`^${separator}+|${separator}+$`, 'g'), '')
    .toLowerCase();
