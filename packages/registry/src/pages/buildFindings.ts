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
  const personas = new Map<string, FindingView[]>();
  const services = new Map<string, FindingView[]>();
  const worstFirst = SEVERITIES.flatMap((severity) =>
    diagnostics.filter((finding) => finding.severity === severity),
  );
  for (const diagnostic of worstFirst) {
    const { code: rule, severity, subjects = [] } = diagnostic;
    const finding: FindingView = { rule, severity, message: toMessage(diagnostic, model) };
    for (const id of distinct(subjects, 'persona')) add(personas, id, finding);
    for (const id of distinct(subjects, 'service')) {
      const persona = subjects.find(({ service }) => service === id)?.persona;
      const onPage = persona === undefined ? finding : { ...finding, href: `#${toAnchor(persona)}` };
      add(services, id, onPage);
    }
  }
  return { personas, services };
}

/** In a translation, two findings may read the same. */
function add(findings: Map<string, FindingView[]>, id: string, finding: FindingView): void {
  const list = getOrAdd(findings, id, () => []);
  const isKnown = list.some(({ rule, message }) => rule === finding.rule && message === finding.message);
  if (!isKnown) list.push(finding);
}

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

const distinct = (subjects: readonly Subject[], field: 'persona' | 'service'): string[] => [
  ...new Set(subjects.flatMap((subject) => subject[field] ?? [])),
];
