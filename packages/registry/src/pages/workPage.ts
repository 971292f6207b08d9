import type { PartLink } from '../model/link.js';
import type { StageTableView } from '../model/pageView.js';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';
import type { ChoiceGroup, PersonaCardView } from '../model/view.js';
import { distinctPersonas } from '../pictures/highlight.js';
import { type PageModel, toCount, toList } from './page.js';

/* What the pages of processes and architectures have in common. */

/** Above this many, cards are rows. */
const MAX_COMPACT = 60;

export const toWorkers = (whole: PictureWhole, parts: readonly PicturePart[]): PicturePersona[] =>
  distinctPersonas([whole, ...parts]);

export function toWorkerCards(workers: readonly PicturePersona[], { toCard }: PageModel): PersonaCardView[] {
  const variant = workers.length > MAX_COMPACT ? 'row' : 'compact';
  return workers.flatMap(({ persona }) => toCard(persona.id, variant) ?? []);
}

/** Each service once, in the order of the parts, with the parts that it belongs to. */
export function toPartServices(parts: readonly PicturePart[]): PartLink[] {
  const services = new Map<string, PartLink>();
  for (const { name, services: own } of parts) {
    for (const service of own) {
      const known = services.get(service.id) ?? { ...service, parts: [] };
      known.parts.push(name);
      services.set(service.id, known);
    }
  }
  return [...services.values()];
}

/** More tables than this are read below the picture, and not chosen beside it. */
const MOST_GROUPS = 3;

/** The stages as they are highlighted by the components that support them, and what there is to choose. */
export function withComponents<Stage extends PicturePart>(
  stages: readonly Stage[],
  tables: readonly StageTableView[],
): { parts: Stage[]; counterparts: ChoiceGroup[] } {
  const shown = tables.slice(0, MOST_GROUPS);
  return {
    parts: stages.map((stage, row) => ({
      ...stage,
      counterparts: shown.flatMap(({ architecture, components, stages: rows }) =>
        components
          .filter((_, column) => (rows[row]?.cells[column]?.length ?? 0) > 0)
          .map(({ id }) => `${architecture.id}/${id}`),
      ),
    })),
    counterparts: shown.map(({ architecture, components }) => ({
      title: `Parts of ${architecture.name}`,
      items: components.map(({ id, name }) => ({ id: `${architecture.id}/${id}`, name })),
    })),
  };
}

/** The components as they are highlighted by the stages that they support, and what there is to choose. */
export function withStages(
  components: readonly PicturePart[],
  tables: readonly StageTableView[],
): { parts: PicturePart[]; counterparts: ChoiceGroup[] } {
  const shown = tables.slice(0, MOST_GROUPS);
  return {
    parts: components.map((component) => ({
      ...component,
      counterparts: shown.flatMap(({ process, components: columns, stages }) => {
        const column = columns.findIndex(({ id }) => id === component.id);
        return stages
          .filter(({ cells }) => (cells[column]?.length ?? 0) > 0)
          .map(({ id }) => `${process.id}/${id}`);
      }),
    })),
    counterparts: shown.map(({ process, stages }) => ({
      title: `Stages of ${process.name}`,
      items: stages
        .filter(({ cells }) => cells.some((cell) => cell.length > 0))
        .map(({ id, name }) => ({ id: `${process.id}/${id}`, name })),
    })),
  };
}

/** `MLOps: 6 stages, 3 personas and 4 services.` What there is none of is not said. */
export function toSummary(
  name: string,
  parts: readonly PicturePart[],
  what: string,
  workers: readonly PicturePersona[],
  services: readonly PartLink[],
): string {
  const counts = [
    [parts.length, what],
    [workers.length, 'persona'],
    [services.length, 'service'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, word]) => toCount(count, word));
  return said.length === 0 ? name : `${name}: ${toList(said)}.`;
}
