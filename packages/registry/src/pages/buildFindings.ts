import { toAnchor } from '../links/toHref.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Diagnostic, Subject } from '../model/diagnostic.js';
import { SEVERITIES } from '../model/enums.js';
import type { FindingView } from '../model/pageView.js';

/** The findings of the rules, by persona and by service; the most severe first. */
export interface Findings {
  personas: ReadonlyMap<string, readonly FindingView[]>;
  services: ReadonlyMap<string, readonly FindingView[]>;
}

/** A finding with several subjects appears once for each of its personas and services. On a service's page it links to the row of its first persona. */
export function buildFindings(diagnostics: readonly Diagnostic[]): Findings {
  const personas = new Map<string, FindingView[]>();
  const services = new Map<string, FindingView[]>();
  const worstFirst = SEVERITIES.flatMap((severity) =>
    diagnostics.filter((finding) => finding.severity === severity),
  );
  for (const { code: rule, severity, message, subjects = [] } of worstFirst) {
    const finding: FindingView = { rule, severity, message };
    for (const id of distinct(subjects, 'persona')) getOrAdd(personas, id, () => []).push(finding);
    for (const id of distinct(subjects, 'service')) {
      const persona = subjects.find(({ service }) => service === id)?.persona;
      const onPage = persona === undefined ? finding : { ...finding, href: `#${toAnchor(persona)}` };
      getOrAdd(services, id, () => []).push(onPage);
    }
  }
  return { personas, services };
}

const distinct = (subjects: readonly Subject[], field: 'persona' | 'service'): string[] => [
  ...new Set(subjects.flatMap((subject) => subject[field] ?? [])),
];
