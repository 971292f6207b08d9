import { listReports } from '../links/listReports.js';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { buildAround } from '../maps/narrowOrganisation.js';
import type { AcceptedRisk } from '../model/acceptedRisk.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition, Mention } from '../model/document.js';
import { PAGED_KINDS, type PagedKind } from '../model/kinds.js';
import type { Link } from '../model/link.js';
import type { ShownRegistry } from '../model/registry.js';
import type { ReportPage, RouteOptions } from '../model/routes.js';
import type { PersonaCardView } from '../model/view.js';
import type { LayoutEngine } from '../pictures/layoutGraph.js';
import { buildOrganisationCards } from '../viewModel/buildOrganisationCards.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toVariant } from '../viewModel/toPersonaCard.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { buildBackLinks } from './buildBackLinks.js';
import { buildDocuments } from './buildDocuments.js';
import { buildFindings } from './buildFindings.js';
import { buildSeparations } from './buildSeparations.js';
import { buildStageTables } from './buildStageTables.js';
import { buildOrganisation, toPeopleOf } from './organisation.js';
import type { Page, PageModel } from './page.js';
import { toArchitecturePage } from './toArchitecturePage.js';
import { toChangesPage } from './toChangesPage.js';
import { toCoveragePage } from './toCoveragePage.js';
import { toDriftPage } from './toDriftPage.js';
import { toEndingPage } from './toEndingPage.js';
import { toGroupPage } from './toGroupPage.js';
import { toIndexPage } from './toIndexPages.js';
import { toOrganisationPage } from './toOrganisationPage.js';
import { toOverviewPage } from './toOverviewPage.js';
import { toPersonaPage } from './toPersonaPage.js';
import { toPersonPage } from './toPersonPage.js';
import { toProcessPage } from './toProcessPage.js';
import { createReach } from './toReach.js';
import { toReviewsPage } from './toReviewsPage.js';
import { toRisksPage } from './toRisksPage.js';
import { toServicePage } from './toServicePage.js';
import { toServicesPage } from './toServicesPage.js';
import { groupBySkill, toSkillPage } from './toSkillPage.js';
import { toTeamPage } from './toTeamPage.js';
import { findSharedNames } from './toTitle.js';

/** The data of the documents. `document` is set on mentions and definitions in documents that have a page. */
export interface PageContext {
  mentions: readonly Mention[];
  definitions: readonly Definition[];
  /** The findings of `checkRegistry`. They are shown only with full access details, because they are not public. */
  findings?: readonly Diagnostic[];
  /** All exceptions of the data. They are shown only with full access details. */
  risks?: readonly AcceptedRisk[];
  /** The result of `createLayoutEngine`, for the pictures of architectures. Without it, their pages have only tables. */
  layout?: LayoutEngine;
}

/**
 * All pages of the kinds that are switched on: the overview first, then the other pages by kind, in data order. Shared data is made here, the view
 * of a page when it is needed. Pass the model if there is one already (`toRegistryFiles` takes the same model).
 */
export function toPages(
  written: ShownRegistry,
  routes: RouteOptions,
  { mentions, definitions, findings = [], risks = [], layout }: PageContext,
  model: ViewModel = buildViewModel(written, routes),
): Page[] {
  const { registry } = model;
  const organisation = buildOrganisation(model);
  const pageModel: PageModel = {
    ...model,
    documents: buildDocuments(registry, mentions, definitions),
    backLinks: buildBackLinks(model.personas, model.links),
    findings: buildFindings(registry.accessDetails === 'full' ? findings : [], model),
    separations: buildSeparations(model),
    stageTables: buildStageTables(model),
    toCard: buildCards(model),
    toReach: createReach(model),
    servicesWithin: groupWithin(model),
    sharedNames: findSharedNames(registry),
    ...(layout && { layout }),
    peopleOf: toPeopleOf(model),
    organisation,
    toTeamCard: buildOrganisationCards(model).toTeamCard,
    aroundUnit: buildAround(model.chart),
  };
  const personasBySkill = groupBySkill(pageModel);
  const pagesOf: Record<PagedKind, () => Page[]> = {
    persona: () => model.personas.flatMap((persona) => toPersonaPage(persona, pageModel)),
    group: () => entriesOf(registry.groups).flatMap((group) => toGroupPage(group, pageModel)),
    team: () =>
      entriesOf(registry.teams).flatMap((team) =>
        toTeamPage(team, pageModel.personasByTeam.get(team.id) ?? [], pageModel),
      ),
    service: () => model.services.flatMap((service) => toServicePage(service, pageModel)),
    process: () => entriesOf(registry.processes).flatMap((process) => toProcessPage(process, pageModel)),
    architecture: () =>
      entriesOf(registry.architectures).flatMap((architecture) =>
        toArchitecturePage(architecture, pageModel),
      ),
    skill: () =>
      entriesOf(registry.skills).flatMap((skill) =>
        toSkillPage(skill, personasBySkill.get(skill.id) ?? [], pageModel),
      ),
    person: () => entriesOf(registry.people).flatMap((person) => toPersonPage(person, pageModel)),
  };
  const reportOf: Record<ReportPage, () => Page[]> = {
    organisation: () => toOrganisationPage(pageModel),
    ending: () => toEndingPage(pageModel),
    risks: () => toRisksPage(risks, pageModel),
    drift: () => toDriftPage(pageModel),
    reviews: () => toReviewsPage(pageModel),
    changes: () => toChangesPage(pageModel),
    coverage: () => toCoveragePage(pageModel),
  };
  const toIndex = (kind: PagedKind): Page[] => {
    if (kind === 'persona') return [];
    return kind === 'service' ? toServicesPage(pageModel) : toIndexPage(kind, pageModel);
  };
  return [
    ...toOverviewPage(pageModel),
    ...PAGED_KINDS.flatMap((kind) => [...toIndex(kind), ...pagesOf[kind]()]),
    ...listReports(registry).flatMap((page) => reportOf[page]()),
  ];
}

function groupWithin({ services, links }: ViewModel): PageModel['servicesWithin'] {
  const byOuter = new Map<string, Link[]>();
  for (const { id, within } of services) {
    if (within !== undefined) getOrAdd(byOuter, within, () => []).push(links.to('service', id));
  }
  return byOuter;
}

function buildCards({ cards }: ViewModel): PageModel['toCard'] {
  const cardsByVariant = {
    compact: new Map<string, PersonaCardView>(),
    row: new Map<string, PersonaCardView>(),
  };
  return (id, variant) => {
    const card = cards.get(id);
    return card && getOrAdd(cardsByVariant[variant], id, () => toVariant(card, variant));
  };
}
