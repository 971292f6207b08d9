import { type AccessCell, grantsIn } from '../access/accessCell.js';
import { buildAccessIndex } from '../access/accessIndex.js';
import { toAccessPhrases } from '../access/toAccessPhrases.js';
import { ensureShown } from '../access/toPublic.js';
import { examineRegistry, type Gaps } from '../check/examineRegistry.js';
import { collectLearning } from '../learning/collectLearning.js';
import { type Lessons, toLessons } from '../learning/toLessons.js';
import { buildLinks } from '../links/buildLinks.js';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { CoverageFile } from '../model/coverage.js';
import type { AccessPhrase } from '../model/fieldValues.js';
import type { Accent } from '../model/link.js';
import type { ReadMarkdown } from '../model/markdown.js';
import { createOrigins } from '../model/origins.js';
import type { Environment, Persona, Service, ShownRegistry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import type { AccessRowView, EnvironmentView, LearnStepView, PersonaCardView } from '../model/view.js';
import { buildHolders } from '../organisation/buildHolders.js';
import { buildMembers } from '../organisation/buildMembers.js';
import { ENGLISH, type Words } from '../words/words.js';
import { listAccess } from './buildAccessModel.js';
import { buildChart } from './buildChart.js';
import { buildCoverage } from './buildCoverage.js';
import { buildInteractions } from './buildInteractions.js';
import { buildPictures } from './buildPictures.js';
import { readParagraphs } from './markdownText.js';
import { toAccent } from './toAccent.js';
import { buildCellViews, type PersonaMark, toAccessRow, toPersonaMark, toRowLink } from './toAccessRow.js';
import { toMonograms } from './toMonograms.js';
import { toPersonaCard } from './toPersonaCard.js';
import type { Access, ViewModel } from './viewModel.js';
import { withEnvironmentNames } from './withEnvironmentNames.js';

/**
 * Builds the view model. Linear in personas, listed services and grants. Pass a `toGaps` that gives the gaps of the registry before `toPublic`,
 * so that exceptions apply: they are not public.
 */
export function buildViewModel(
  written: ShownRegistry,
  routes: RouteOptions,
  toGaps: () => Gaps = () => examineRegistry(written, { origins: createOrigins() }).toGaps(),
  words: Words = ENGLISH,
  readMarkdown: ReadMarkdown = readParagraphs,
): ViewModel {
  const registry = withEnvironmentNames(ensureShown(written), words);
  const links = buildLinks(registry, routes, words);
  const personas = entriesOf(registry.personas);
  const services = entriesOf(registry.services);
  const accentOf = memoizeAccents();
  const index = buildAccessIndex(registry);
  const hasAccess = registry.grants.length > 0 || registry.noAccess.length > 0;
  const toAccess = buildAccess({ registry, links, index, hasAccess, words });
  const cards = new Map<string, PersonaCardView>();
  const lessons = new Map<string, readonly Lessons[]>();
  const learning = new Map<string, readonly LearnStepView[]>();
  const accessByPersona = new Map<string, readonly Access[]>();
  const accessByService = new Map(services.map(({ id }): [string, Access[]] => [id, []]));
  const monograms = toMonograms(personas.map(({ name }) => name));
  for (const [at, persona] of personas.entries()) {
    const mark = toPersonaMark(persona, links, monograms[at] ?? '', accentOf(persona.color));
    const access = toAccess(persona, mark);
    accessByPersona.set(persona.id, access);
    for (const one of access) accessByService.get(one.service.id)?.push(one);
    const ownLessons = toLessons(persona, registry, links);
    const steps = collectLearning(ownLessons);
    lessons.set(persona.id, ownLessons);
    learning.set(persona.id, steps);
    cards.set(persona.id, toPersonaCard(persona, mark, access, steps, { registry, links, readMarkdown }));
  }
  const members = buildMembers(registry);
  const personasByTeam = groupByTeam(personas);
  const model = {
    registry,
    words,
    readMarkdown,
    routes,
    links,
    index,
    hasAccess,
    environments: entriesOf(registry.environments),
    services,
    personas,
    cards,
    lessons,
    learning,
    accessByPersona,
    accessByService,
    pictures: buildPictures(registry, links, cards),
    interactions: buildInteractions(registry, links, cards),
    members,
    personasByTeam,
    holders: buildHolders(registry),
    chart: buildChart({ registry, links, members, personasByTeam }),
  };
  let coverage: readonly CoverageFile[] | undefined;
  return {
    ...model,
    toCoverage() {
      coverage ??= buildCoverage(toGaps(), model);
      return coverage;
    },
  };
}

export const toEnvironmentView = ({ id, name, tier }: Environment): EnvironmentView => ({ id, name, tier });

function groupByTeam(personas: readonly Persona[]): Map<string, Persona[]> {
  const byTeam = new Map<string, Persona[]>();
  for (const persona of personas)
    for (const team of persona.teams) getOrAdd(byTeam, team, () => []).push(persona);
  return byTeam;
}

/** Caches accents, because teams share colours, and one accent takes as long as ten cards. */
function memoizeAccents(): (color: string | undefined) => Accent | undefined {
  const accents = new Map<string, Accent | undefined>();
  return (color) => {
    if (color === undefined) return undefined;
    if (!accents.has(color)) accents.set(color, toAccent(color));
    return accents.get(color);
  };
}

function buildAccess({
  registry,
  links,
  index,
  hasAccess,
  words,
}: Pick<ViewModel, 'registry' | 'links' | 'index' | 'hasAccess' | 'words'>): (
  persona: Persona,
  mark: PersonaMark,
) => Access[] {
  const phrases = new Map<string, AccessPhrase[]>();
  const serviceParts = new Map(
    Object.keys(registry.services).map((id) => {
      const link = links.to('service', id);
      return [id, { link, toCells: buildCellViews(link, { registry, links, words }) }] as const;
    }),
  );
  return (persona, mark) =>
    listAccess(persona, registry, index).flatMap(({ service, isListed, isGranted, isInherited, cells }) => {
      const parts = serviceParts.get(service.id);
      if (parts === undefined) return [];
      const toEffective = (cell: AccessCell) => index.effectiveAccess(service.id, cell);
      let row: AccessRowView | undefined;
      return {
        persona,
        service,
        isListed,
        isGranted,
        isInherited,
        cells,
        phrases: hasAccess
          ? getOrAdd(phrases, toPhraseKey(service, cells), () =>
              toAccessPhrases(cells, toEffective, registry, words),
            )
          : [],
        link: toRowLink(mark, parts.link),
        get row() {
          row ??= toAccessRow(mark, parts.link, parts.toCells(cells));
          return row;
        },
      };
    });
}

/** The values that decide the words of a row. Thousands of rows have the same words, and words cost more than the rest of the row. */
function toPhraseKey({ provider, keyAccess }: Service, cells: readonly AccessCell[]): string {
  let key = `${provider} ${keyAccess}`;
  for (const cell of cells) {
    key += `|${cell.environment} ${cell.state}`;
    for (const { role, assignment, condition } of grantsIn(cell)) {
      key += ` ${assignment} ${role}${condition === undefined ? '' : ' if'}`;
    }
  }
  return key;
}
