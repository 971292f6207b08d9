import type { Links } from '../links/buildLinks.js';
import { entriesOf, getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { PicturePart, PicturePersona } from '../model/picture.js';
import type { Registry, Stage } from '../model/registry.js';
import type { PersonaCardView } from '../model/view.js';
import type { Pictures } from './viewModel.js';

/** The personas of each part of one process or architecture. `*` stands for the whole; no part can have this id. */
type Workers = Map<string, PicturePersona[]>;
const WHOLE = '*';

/** The pictures of all processes and architectures. A persona of a loop is a persona of each stage in it. Linear in the references of personas. */
export function buildPictures(
  registry: Registry,
  links: Links,
  cards: ReadonlyMap<string, PersonaCardView>,
): Pictures {
  const processes = new Map<string, Workers>();
  const architectures = new Map<string, Workers>();
  for (const persona of entriesOf(registry.personas)) {
    const card = cards.get(persona.id);
    if (card === undefined) continue;
    const mark = toMark(card);
    for (const { id, parts } of persona.processes) {
      const stages = getEntry(registry.processes, id)?.stages ?? {};
      add(processes, id, parts.length === 0 ? [WHOLE] : toStages(parts, stages), mark);
    }
    for (const { id, parts } of persona.architectures)
      add(architectures, id, parts.length === 0 ? [WHOLE] : parts, mark);
  }
  return {
    processes: new Map(
      entriesOf(registry.processes).map(({ id, stages }) => {
        const workers = processes.get(id) ?? new Map();
        return [
          id,
          {
            process: links.to('process', id),
            whole: toWhole(workers),
            stages: entriesOf(stages).map((stage) => ({
              ...toPart(stage, workers, links),
              ...(stage.loop && { loop: stage.loop }),
            })),
          },
        ];
      }),
    ),
    architectures: new Map(
      entriesOf(registry.architectures).map(({ id, components, flows }) => {
        const workers = architectures.get(id) ?? new Map();
        return [
          id,
          {
            architecture: links.to('architecture', id),
            whole: toWhole(workers),
            components: entriesOf(components).map((component) => toPart(component, workers, links)),
            flows,
          },
        ];
      }),
    ),
  };
}

/** The part of a persona that pictures show. */
export function toMark({
  persona,
  personaKind,
  accent,
}: Pick<PersonaCardView, 'persona' | 'personaKind' | 'accent'>): PicturePersona {
  return { persona, personaKind, ...(accent && { accent }) };
}

function toStages(parts: readonly string[], stages: Readonly<Record<string, Stage>>): string[] {
  const ids = parts.flatMap((part) =>
    Object.hasOwn(stages, part)
      ? [part]
      : entriesOf(stages)
          .filter(({ loop }) => loop === part)
          .map(({ id }) => id),
  );
  return [...new Set(ids)];
}

function add(all: Map<string, Workers>, id: string, parts: readonly string[], persona: PicturePersona): void {
  const workers = getOrAdd(all, id, (): Workers => new Map());
  for (const part of parts) getOrAdd(workers, part, (): PicturePersona[] => []).push(persona);
}

const toWhole = (workers: Workers) => ({ personas: workers.get(WHOLE) ?? [] });

function toPart(
  { id, name, services }: { id: string; name: string; services: readonly string[] },
  workers: Workers,
  links: Links,
): PicturePart {
  const personas = workers.get(id) ?? [];
  return {
    id,
    name,
    services: links.toAll('service', services),
    personas,
    ...(personas.length === 0 && !workers.has(WHOLE) && { gap: true as const }),
  };
}
