import { entriesOf } from '../../build/entries.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Definition, Mention, Registry } from '../../model/registry.js';
import type { RouteOptions } from '../../model/routes.js';
import { buildViewModel, type ViewModel } from '../buildViewModel.js';
import { buildBackLinks } from './buildBackLinks.js';
import { buildDocuments } from './buildDocuments.js';
import { buildFindings } from './buildFindings.js';
import { buildSeparations } from './buildSeparations.js';
import type { Page, PageModel } from './page.js';
import { toCoveragePage } from './toCoveragePage.js';
import { toOverviewPage } from './toOverviewPage.js';
import { toPersonaPage } from './toPersonaPage.js';
import { buildPeopleOf, toPersonPage } from './toPersonPage.js';
import { toServicePage } from './toServicePage.js';
import { toServicesPage } from './toServicesPage.js';
import { groupBySkill, toSkillPage } from './toSkillPage.js';
import { groupByTeam, toTeamPage } from './toTeamPage.js';

/** What is known of the documents: with `document` filled in where they have a page. */
export interface PageContext {
  mentions: readonly Mention[];
  definitions: readonly Definition[];
  /** Of `checkRegistry`. They are not for the public: only shown with full access details. */
  findings?: readonly Diagnostic[];
}

/**
 * All pages of the kinds that are switched on, overview first, the rest by kind in data order. The registry has been through `toPublic`; pass
 * the model if there is one already (`toEntityFiles` takes it as well).
 */
export function toPages(
  registry: Registry,
  routes: RouteOptions,
  { mentions, definitions, findings = [] }: PageContext,
  model: ViewModel = buildViewModel(registry, routes),
): Page[] {
  const pageModel: PageModel = {
    ...model,
    documents: buildDocuments(registry, mentions, definitions),
    backLinks: buildBackLinks(model.personas, model.links),
    findings: buildFindings(registry.accessDetails === 'full' ? findings : []),
    separations: buildSeparations(model),
    peopleOf: buildPeopleOf(registry, model.links),
  };
  const cardsByTeam = groupByTeam(pageModel);
  const needing = groupBySkill(pageModel);
  return [
    ...toOverviewPage(pageModel),
    ...model.personas.flatMap((persona) => toPersonaPage(persona, pageModel)),
    ...entriesOf(registry.teams).flatMap((team) =>
      toTeamPage(team, cardsByTeam.get(team.id) ?? [], pageModel),
    ),
    ...toServicesPage(pageModel),
    ...model.services.flatMap((service) => toServicePage(service, pageModel)),
    ...entriesOf(registry.people).flatMap((person) => toPersonPage(person, pageModel)),
    ...entriesOf(registry.skills).flatMap((skill) =>
      toSkillPage(skill, needing.get(skill.id) ?? [], pageModel),
    ),
    ...toCoveragePage(pageModel),
  ];
}
