import { toAnchor } from '../links/toHref.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Diagnostic, Subject } from '../model/diagnostic.js';
import { SEVERITIES } from '../model/enums.js';
import type { FindingView } from '../model/pageView.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { joinPlain } from '../words/joinList.js';
import { say } from '../words/say.js';

/** The findings of the rules, by persona and by service; the most severe first. */
export interface Findings {
  personas: ReadonlyMap<string, readonly FindingView[]>;
  services: ReadonlyMap<string, readonly FindingView[]>;
}

/** A finding with several subjects appears once for each of its personas and services. On a service's page it links to the row of its first persona. */
export function buildFindings(
  diagnostics: readonly Diagnostic[],
  model: Pick<ViewModel, 'registry' | 'words'>,
): Findings {
  const personas: Lists = new Map();
  const services: Lists = new Map();
  const worstFirst = SEVERITIES.flatMap((severity) =>
    diagnostics.filter((finding) => finding.severity === severity),
  );
  for (const diagnostic of worstFirst) {
    const { code: rule, severity, subjects = [] } = diagnostic;
    const finding: FindingView = { rule, severity, message: toMessage(diagnostic, model) };
    const ofPersonas = new Set(subjects.flatMap(({ persona }) => persona ?? []));
    for (const id of ofPersonas) add(personas, id, finding);
    const firstOf = new Map<string, Subject>();
    for (const subject of subjects)
      if (subject.service !== undefined) getOrAdd(firstOf, subject.service, () => subject);
    for (const [id, { persona }] of firstOf) {
      const onPage = persona === undefined ? finding : { ...finding, href: `#${toAnchor(persona)}` };
      add(services, id, onPage);
    }
  }
  return { personas: toLists(personas), services: toLists(services) };
}

/** id → rule and message → finding. */
type Lists = Map<string, Map<string, FindingView>>;

/** In a translation, two findings may read the same. The first one stays. */
function add(lists: Lists, id: string, finding: FindingView): void {
  const list = getOrAdd(lists, id, () => new Map<string, FindingView>());
  getOrAdd(list, `${finding.rule} ${finding.message}`, () => finding);
}

const toLists = (lists: Lists): Findings['personas'] =>
  new Map(Array.from(lists, ([id, list]) => [id, Array.from(list.values())]));

/**
 * The message of a finding: in a translation, which rule is not met, and what that is about. The messages themselves are English: rules make them for
 * the terminal, where all is English.
 */
function toMessage(
  { code, message, subjects = [] }: Diagnostic,
  { registry, words }: Pick<ViewModel, 'registry' | 'words'>,
): string {
  const rule = getEntry(words.texts, `rule.${code}`);
  if (rule === undefined) return message;
  const names = subjects.flatMap(({ persona, service, environment, role }) => [
    ...(persona === undefined ? [] : [nameOf(registry.personas, persona)]),
    ...(service === undefined ? [] : [nameOf(registry.services, service)]),
    ...(environment === undefined ? [] : [toEnvironmentName(environment, registry, words)]),
    ...(role === undefined ? [] : [nameOf(registry.roles, role)]),
  ]);
  const all = [...new Set(names)];
  const shown = all.length > MOST ? [...all.slice(0, MOST), say(words, 'list.andMore')] : all;
  const about = shown.length === 0 ? '' : `(${joinPlain(words, shown)})`;
  return say(words, 'finding.notMet', { rule, about }).trim();
}

/** A longer list says nothing. */
const MOST = 8;

const nameOf = (entries: Readonly<Record<string, { name: string }>>, id: string): string =>
  getEntry(entries, id)?.name ?? id;
