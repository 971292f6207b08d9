import type { EntityKind, PageKind, PageSwitch, PageView } from 'persona-registry';

/** The theme component that shows each kind of page, with the prop `view`. */
export const PAGE_COMPONENT: Record<PageKind, string> = {
  'overview-page': '@theme/PersonaOverviewPage',
  'persona-page': '@theme/PersonaPage',
  'team-page': '@theme/PersonaTeamPage',
  'services-page': '@theme/PersonaServicesPage',
  'service-page': '@theme/PersonaServicePage',
  'person-page': '@theme/PersonaPersonPage',
};

/** The name under which the option `pages` switches each kind. */
export const PAGE_SWITCH: Record<PageKind, PageSwitch> = {
  'overview-page': 'overview',
  'persona-page': 'persona',
  'team-page': 'team',
  'services-page': 'service',
  'service-page': 'service',
  'person-page': 'person',
};

/** The entity that a page is about; none for an overview or an index. */
export function entityOf(view: PageView): { kind: EntityKind; id: string } | undefined {
  switch (view.kind) {
    case 'persona-page':
      return { kind: 'persona', id: view.card.persona.id };
    case 'team-page':
      return { kind: 'team', id: view.team.id };
    case 'service-page':
      return { kind: 'service', id: view.service.id };
    case 'person-page':
      return { kind: 'person', id: view.person.id };
    default:
      return undefined;
  }
}
