import { toHref } from '../links/toHref.js';
import type { PersonaPageView } from '../model/pageView.js';
import type { Persona } from '../model/registry.js';
import type { AccessTableView, PersonaCardView } from '../model/view.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import type { Access } from '../viewModel/viewModel.js';
import { toTableView } from '../views/toTableView.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toCrumb, toPage } from './page.js';
import { toChanges } from './toAccessChanges.js';
import { toApartGrants } from './toApartGrants.js';
import { toFirstWeek } from './toFirstWeek.js';
import { toHistory } from './toHistory.js';

/** The page of a persona. */
export function toPersonaPage(persona: Persona, model: PageModel): Page<PersonaPageView>[] {
  const { id, aliases, name } = persona;
  const card = model.cards.get(id);
  if (card === undefined) return [];
  return toPage(toHref('persona', id, model.routes), () => {
    const { links, more } = model.backLinks.toPersona(persona);
    const findings = model.findings.personas.get(id);
    const accesses = model.accessByPersona.get(id) ?? [];
    const { changes, unchanged } = toChanges(accesses, model);
    const apart = toApartGrants(accesses, model);
    const { asOf } = model.registry;
    const firstWeek = toFirstWeek(persona, model);
    const definedIn = model.documents.definedIn.get(id);
    return {
      kind: 'persona-page',
      title: name,
      description: toDescription(card, model),
      breadcrumbs: toBreadcrumbs(model, ...(card.team ? [toCrumb(card.team)] : []), { name }),
      card,
      aliases,
      access: toPersonaAccess(name, accesses, model),
      ...(changes.length > 0 && {
        changes: changes.map(({ access, steps }) => ({ service: access.row.service, steps })),
      }),
      ...(unchanged.length > 0 && { unchanged: unchanged.map(({ row }) => row.service) }),
      ...(apart.length > 0 && { apart }),
      ...(asOf !== undefined && { asOf }),
      ...(findings && { findings: [...findings] }),
      learning: [...(model.learning.get(id) ?? [])],
      people: [...(model.peopleOf.get(id) ?? [])],
      documents: [...(model.documents.personas.get(id) ?? [])],
      ...(definedIn && { definedIn }),
      interactsWithMe: links,
      ...(more && { interactsWithMeMore: true as const }),
      sponsors: model.backLinks.sponsoredBy(id),
      ...(firstWeek && { firstWeek }),
      ...toHistory('persona', persona, model),
    };
  });
}

function toDescription(
  { summary, persona, personaKind, team }: PersonaCardView,
  { words }: PageModel,
): string {
  if (summary !== undefined) return summary;
  const parts = { persona: persona.name, id: persona.id, kind: say(words, `personaPage.${personaKind}`) };
  return team === undefined
    ? say(words, 'personaPage.description', parts)
    : say(words, 'personaPage.descriptionInTeam', { ...parts, team: team.name });
}

function toPersonaAccess(name: string, access: readonly Access[], model: PageModel): AccessTableView {
  const { words } = model;
  // Without any data about access, the rows only name the services, as the card does.
  const rows = access.map(({ row }) => (model.hasAccess ? row : { ...row, cells: [] }));
  return toTableView({
    kind: 'access-table',
    caption: say(words, model.hasAccess ? 'personaPage.caption' : 'personaPage.captionUndocumented', {
      persona: name,
    }),
    rowHeader: 'service',
    environments: model.hasAccess ? model.environments.map(toEnvironmentView) : [],
    groups: rows.length === 0 ? [] : [{ rows }],
    ...(rows.length === 0 && {
      empty:
        access.length === 0
          ? say(words, 'personaPage.noServices', { persona: name })
          : say(words, 'personaPage.noAccess'),
    }),
  });
}
