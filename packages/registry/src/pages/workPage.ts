import type { PartLink } from '../model/link.js';
import type { StageTableView } from '../model/pageView.js';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';
import type { ChoiceGroup, PersonaCardView } from '../model/view.js';
import { distinctPersonas } from '../pictures/highlight.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import type { PageModel } from './page.js';

/* Functions that the pages of processes and architectures share. */

/** The most personas with compact cards. If there are more, cards are rows. */
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
      const link = services.get(service.id) ?? { ...service, parts: [] };
      link.parts.push(name);
      services.set(service.id, link);
    }
  }
  return [...services.values()];
}

/** The most tables whose parts can be chosen beside the picture. Other tables are only below the picture. */
const MOST_GROUPS = 3;

/** The stages with the components that support them as counterparts, and the choices beside the picture. A chosen component highlights its stages. */
export function withComponents<Stage extends PicturePart>(
  stages: readonly Stage[],
  tables: readonly StageTableView[],
  words: Words,
): { parts: Stage[]; counterparts: ChoiceGroup[] } {
  const choiceTables = tables.slice(0, MOST_GROUPS);
  return {
    parts: stages.map((stage, row) => ({
      ...stage,
      counterparts: choiceTables.flatMap(({ architecture, components, stages: rows }) =>
        components
          .filter((_, column) => (rows[row]?.cells[column]?.length ?? 0) > 0)
          .map(({ id }) => `${architecture.id}/${id}`),
      ),
    })),
    counterparts: choiceTables.map(({ architecture, components }) => ({
      title: say(words, 'workPage.partsOf', { architecture: architecture.name }),
      items: components.map(({ id, name }) => ({ id: `${architecture.id}/${id}`, name })),
    })),
  };
}

/** The components with the stages that they support as counterparts, and the choices beside the picture. A chosen stage highlights its components. */
export function withStages(
  components: readonly PicturePart[],
  tables: readonly StageTableView[],
  words: Words,
): { parts: PicturePart[]; counterparts: ChoiceGroup[] } {
  const choiceTables = tables.slice(0, MOST_GROUPS);
  return {
    parts: components.map((component) => ({
      ...component,
      counterparts: choiceTables.flatMap(({ process, components: columns, stages }) => {
        const column = columns.findIndex(({ id }) => id === component.id);
        return stages
          .filter(({ cells }) => (cells[column]?.length ?? 0) > 0)
          .map(({ id }) => `${process.id}/${id}`);
      }),
    })),
    counterparts: choiceTables.map(({ process, stages }) => ({
      title: say(words, 'workPage.stagesOf', { process: process.name }),
      items: stages
        .filter(({ cells }) => cells.some((cell) => cell.length > 0))
        .map(({ id, name }) => ({ id: `${process.id}/${id}`, name })),
    })),
  };
}

/** A summary in one sentence: `MLOps: 6 stages, 3 personas and 4 services.` Counts of zero are left out. */
export function toSummary(
  name: string,
  parts: readonly PicturePart[],
  partWord: 'stages' | 'components',
  workers: readonly PicturePersona[],
  services: readonly PartLink[],
  words: Words,
): string {
  const counts = [
    [parts.length, partWord],
    [workers.length, 'personas'],
    [services.length, 'services'],
  ] as const;
  const items = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => say(words, `count.${word}`, { count }));
  return items.length === 0 ? name : say(words, 'sentence.list', { name, items: joinList(words, items) });
}
