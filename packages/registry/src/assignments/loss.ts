import { beginOf } from '../access/grantState.js';
import { getEntry } from '../lookup/entries.js';
import { toCounted } from '../lookup/toCounted.js';
import type { Grant, Registry } from '../model/registry.js';
import type { ApartAssignment } from './assignment.js';

/** What a format cannot say about a grant. It stands in the file as a comment, and is counted. */
export interface Loss {
  grant: Grant;
  /** `left-out`: the grant is not in the file. `without`: it is, without the thing that `reason` names. */
  kind: 'left-out' | 'without';
  /** A noun phrase that is the same for all such grants. */
  reason: string;
  /** What is particular to this grant, such as a day. */
  detail?: string;
}

/** The loss of a grant that is no assignment now. */
export function toApartLoss({ grant, why }: ApartAssignment, registry: Pick<Registry, 'asOf'>): Loss {
  const begin = beginOf(grant, registry);
  const reasons: Readonly<Record<ApartAssignment['why'], readonly [string, string?]>> = {
    planned: ['grants that have not begun', begin],
    ended: ['grants that have ended', grant.until],
    'no-effect': ['roles that do nothing on their service'],
    'no-assignment': ['roles that are given elsewhere'],
    unbound: ['grants whose bindings are missing'],
  };
  const [reason, detail] = reasons[why];
  return { grant, kind: 'left-out', reason, ...(detail !== undefined && { detail }) };
}

/** One line about a loss, without line breaks: it is written into comments. */
export function toLossLine({ grant, kind, reason, detail }: Loss, registry: Registry): string {
  const word = kind === 'left-out' ? 'Not written' : 'Written without';
  const dated = detail === undefined ? '' : ` (${detail})`;
  return toOneLine(
    kind === 'left-out'
      ? `${word}: ${describeGrant(grant, registry)}: ${reason}${dated}`
      : `${word} ${reason}${dated}`,
  );
}

/** `P001 AI Data Engineer on Azure Storage in prod, Reader`. */
export function describeGrant({ persona, service, environment, role }: Grant, registry: Registry): string {
  const nameOf = (section: Readonly<Record<string, { name: string }>>, id: string) =>
    getEntry(section, id)?.name ?? id;
  return `${persona} ${nameOf(registry.personas, persona)} on ${nameOf(registry.services, service)} in ${environment}, ${nameOf(registry.roles, role)}`;
}

/** A text that cannot end a comment: line breaks and other control characters become blanks. */
export const toOneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that end a line somewhere.
  text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');

/** How often each reason occurs, for people: `2 grants are not in the file: …`. The words follow the order of the losses. */
export function toLossCounts(losses: readonly Loss[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, reason } of losses) {
    const key = `${kind}\n${reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [kind, reason] = key.split('\n');
    const subject = toCounted(count, 'grant');
    return kind === 'left-out'
      ? `${subject} not in the file: ${reason}.`
      : `${subject} written without ${reason}.`;
  });
}
